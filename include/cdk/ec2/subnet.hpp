#pragma once

#include <cdk/core/presence.hpp>
#include <cdk/core/resource.hpp>
#include <cdk/ec2/required_enum.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace cdk::ec2 {

class CfnNatGateway;
class CfnSubnet;
class DependencyGroup;
class INetworkAcl;
class Vpc;

/// What a subnet's instances can reach.
enum class SubnetType {
  /// No route out of the VPC: good for databases and caches.
  PRIVATE_ISOLATED,
  /// Reach the internet, but cannot be reached from it: through a NAT gateway, a transit gateway …
  PRIVATE_WITH_EGRESS,
  /// The former name of `PRIVATE_WITH_EGRESS`. Deprecated.
  PRIVATE_WITH_NAT,
  /// Reach the internet through an internet gateway, and can be reached where they have a public
  /// address.
  PUBLIC,
};

/// What a route leads to.
enum class RouterType {
  CARRIER_GATEWAY,
  EGRESS_ONLY_INTERNET_GATEWAY,
  GATEWAY,
  INSTANCE,
  LOCAL_GATEWAY,
  NAT_GATEWAY,
  NETWORK_INTERFACE,
  TRANSIT_GATEWAY,
  VPC_PEERING_CONNECTION,
  VPC_ENDPOINT,
  CORE_NETWORK,
};

/// A route table.
class IRouteTable {
 public:
  virtual ~IRouteTable() = default;
  [[nodiscard]] virtual String routeTableId() const = 0;
};

/// A subnet of a VPC, made here or elsewhere.
class ISubnet : public virtual IResource {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME = "AWS::EC2::Subnet";

  /// Throws `ConstructError` for an imported subnet whose zone was not given.
  [[nodiscard]] virtual String availabilityZone() const = 0;
  /// Throws `ConstructError` for an imported subnet whose CIDR was not given.
  [[nodiscard]] virtual String ipv4CidrBlock() const = 0;
  [[nodiscard]] virtual const IRouteTable& routeTable() const = 0;
  [[nodiscard]] virtual String subnetId() const = 0;
  /// The routes by which the subnet reaches the internet: what needs it depends on this.
  [[nodiscard]] virtual const IDependable& internetConnectivityEstablished() const = 0;
  virtual void associateNetworkAcl(ConstructId id, INetworkAcl& acl) = 0;
};

/// A subnet with a route to an internet gateway.
class IPublicSubnet : public virtual ISubnet {};

/// A subnet that cannot be reached from the internet.
class IPrivateSubnet : public virtual ISubnet {};

/// Chooses among subnets.
class SubnetFilter {
 public:
  /// The subnets of those ids.
  static SubnetFilter byIds(List<String> subnetIds);
  /// The subnets in those zones.
  static SubnetFilter availabilityZones(List<String> availabilityZones);
  /// The first subnet of each zone.
  static SubnetFilter onePerAz();
  /// The subnets that contain one of those addresses.
  static SubnetFilter containsIpAddresses(std::vector<std::string> ipv4addrs);
  /// The subnets with a mask of that many bits.
  static SubnetFilter byCidrMask(int mask);
  /// The subnets that lie within one of those CIDRs.
  static SubnetFilter byCidrRanges(std::vector<std::string> cidrs);

  /// A filter of one's own.
  explicit SubnetFilter(std::function<Refs<ISubnet>(const Refs<ISubnet>&)> select)
      : select_(std::move(select)) {}

  [[nodiscard]] Refs<ISubnet> selectSubnets(const Refs<ISubnet>& subnets) const {
    return select_(subnets);
  }

 private:
  std::function<Refs<ISubnet>(const Refs<ISubnet>&)> select_;
};

/// Names subnets of a VPC: by type, by the name of their group, or one by one.
struct SubnetSelection {
  /// Only subnets in these zones. Default: all zones.
  List<String> availabilityZones{};
  /// At most one subnet of each zone. Default: false.
  Boolean onePerAz{};
  /// Applied to what the other properties chose. Default: none.
  std::vector<SubnetFilter> subnetFilters{};
  /// The group's name (`subnetConfiguration`'s). Not together with `subnetType` or `subnets`.
  /// Default: by type.
  String subnetGroupName{};
  /// Not together with `subnetGroupName` or `subnets`. Default: `PRIVATE_WITH_EGRESS`, or where
  /// there are none `PRIVATE_ISOLATED`, or where there are none `PUBLIC`.
  std::optional<SubnetType> subnetType{};
  /// These very subnets. Not together with `subnetGroupName` or `subnetType`.
  Refs<ISubnet> subnets{};
  Presence presence_{};

  static SubnetSelection absent() noexcept;
};

/// What a `SubnetSelection` gave.
struct SelectedSubnets {
  /// Zone of each subnet. Absent where that of an imported subnet is not known.
  List<String> availabilityZones{};
  /// Whether a public subnet is among them.
  bool hasPublic = false;
  /// The routes by which these subnets reach the internet. Lives as long as the VPC.
  Ref<const IDependable> internetConnectivityEstablished{};
  /// Whether these are placeholders until the CLI has looked up the VPC.
  bool isPendingLookup = false;
  List<String> subnetIds{};
  Refs<ISubnet> subnets{};
};

/// Options of `Subnet::addRoute`.
struct AddRouteOptions {
  /// Default: `0.0.0.0/0`, unless `destinationIpv6CidrBlock` is given.
  String destinationCidrBlock{};
  /// Default: an IPv4 route.
  String destinationIpv6CidrBlock{};
  /// Whether the subnet reaches the internet by this route, so that what depends on its
  /// connectivity waits for the route. Default: false.
  Boolean enablesInternetConnectivity{};
  /// Id of the router.
  Required<String> routerId;
  RequiredEnum<RouterType> routerType;
};

/// What is known of a subnet that exists already.
struct SubnetAttributes {
  /// Default: unknown; reading it throws.
  String availabilityZone{};
  /// Default: unknown; reading it throws.
  String ipv4CidrBlock{};
  /// Default: unknown, with a warning; gateway endpoints cannot lead to it.
  String routeTableId{};
  Required<String> subnetId;
};

/// Props of `Subnet`.
struct SubnetProps {
  /// Give network interfaces an IPv6 address. Default: false.
  Boolean assignIpv6AddressOnCreation{};
  /// A change replaces the subnet.
  Required<String> availabilityZone;
  /// A change replaces the subnet.
  Required<String> cidrBlock;
  /// Default: none.
  String ipv6CidrBlock{};
  /// Give instances a public IPv4 address. Default: true for `PublicSubnet`, else false.
  Boolean mapPublicIpOnLaunch{};
  /// A change replaces the subnet.
  Required<String> vpcId;
};

/// Options of `PublicSubnet::addNatGateway`.
struct AddNatGatewayOptions {
  /// How long connections may last once the gateway is being deleted. Default: 350 seconds.
  std::optional<Duration> maxDrainDuration{};
};

/// A subnet with a route table of its own.
/// https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html
class Subnet : public Resource, public virtual ISubnet {
 public:
  using Props = SubnetProps;
  Subnet(Scope scope, Props props);
  ~Subnet() override;

  static ISubnet& fromSubnetAttributes(IConstruct& scope, ConstructId id, SubnetAttributes attrs);
  /// Only the id is known: zone, CIDR and route table throw when read.
  static ISubnet& fromSubnetId(IConstruct& scope, ConstructId id, String subnetId);
  static bool isVpcSubnet(const IConstruct& construct) noexcept;

  [[nodiscard]] String availabilityZone() const override { return availabilityZone_; }
  [[nodiscard]] String ipv4CidrBlock() const override { return ipv4CidrBlock_; }
  [[nodiscard]] const IRouteTable& routeTable() const override { return *routeTable_; }
  [[nodiscard]] String subnetId() const override;
  [[nodiscard]] String subnetVpcId() const;
  [[nodiscard]] String subnetAvailabilityZone() const;
  [[nodiscard]] List<String> subnetIpv6CidrBlocks() const;
  [[nodiscard]] String subnetOutpostArn() const;
  [[nodiscard]] String subnetNetworkAclAssociationId() const;
  [[nodiscard]] const IDependable& internetConnectivityEstablished() const override;
  /// The default network ACL, or the one associated last.
  [[nodiscard]] INetworkAcl& networkAcl() const { return *networkAcl_; }

  void associateNetworkAcl(ConstructId id, INetworkAcl& acl) override;
  /// A default route to the internet gateway, which waits for `gatewayAttachment`.
  void addDefaultInternetRoute(String gatewayId, const IDependable& gatewayAttachment);
  void addDefaultNatRoute(String natGatewayId);
  void addIpv6DefaultInternetRoute(String gatewayId, Ref<const IDependable> gatewayAttachment = {});
  void addIpv6DefaultEgressOnlyInternetRoute(String gatewayId);
  /// Leads `64:ff9b::/96` to a NAT gateway.
  void addIpv6Nat64Route(String natGatewayId);
  /// Throws `ValidationError` where both an IPv4 and an IPv6 destination are given.
  void addRoute(ConstructId id, AddRouteOptions options);

 private:
  CfnSubnet* resource_ = nullptr;
  String availabilityZone_{};
  String ipv4CidrBlock_{};
  std::unique_ptr<IRouteTable> routeTable_{};
  std::unique_ptr<DependencyGroup> internetConnectivity_;
  INetworkAcl* networkAcl_ = nullptr;
};

/// Props of `PublicSubnet`.
using PublicSubnetProps = SubnetProps;
/// Props of `PrivateSubnet`.
using PrivateSubnetProps = SubnetProps;
using PublicSubnetAttributes = SubnetAttributes;
using PrivateSubnetAttributes = SubnetAttributes;

/// A subnet with a route to an internet gateway.
class PublicSubnet : public Subnet, public virtual IPublicSubnet {
 public:
  using Props = PublicSubnetProps;
  PublicSubnet(Scope scope, Props props);

  static IPublicSubnet& fromPublicSubnetAttributes(IConstruct& scope, ConstructId id,
                                                   PublicSubnetAttributes attrs);
  /// A NAT gateway in this subnet, with an address of its own unless `eipAllocationId` is given.
  CfnNatGateway& addNatGateway(String eipAllocationId = {}, AddNatGatewayOptions options = {});
};

/// A subnet that cannot be reached from the internet.
class PrivateSubnet : public Subnet, public virtual IPrivateSubnet {
 public:
  using Props = PrivateSubnetProps;
  PrivateSubnet(Scope scope, Props props);

  static IPrivateSubnet& fromPrivateSubnetAttributes(IConstruct& scope, ConstructId id,
                                                     PrivateSubnetAttributes attrs);
};

}  // namespace cdk::ec2
