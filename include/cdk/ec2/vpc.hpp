#pragma once

#include <cdk/core/resource.hpp>
#include <cdk/ec2/client_vpn_endpoint.hpp>
#include <cdk/ec2/flow_log.hpp>
#include <cdk/ec2/ip_addresses.hpp>
#include <cdk/ec2/nat.hpp>
#include <cdk/ec2/optional_list.hpp>
#include <cdk/ec2/subnet.hpp>
#include <cdk/ec2/vpc_endpoint.hpp>
#include <cdk/ec2/vpn.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk::ec2 {

class CfnVPC;

/// Whether instances share hardware with other accounts.
enum class DefaultInstanceTenancy {
  /// Shared hardware, unless an instance says otherwise.
  DEFAULT,
  /// Hardware of one's own.
  DEDICATED,
  /// A host of one's own.
  HOST,
};

/// A virtual private cloud, made here or elsewhere.
class IVpc : public virtual IResource {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME = "AWS::EC2::VPC";

  [[nodiscard]] virtual List<String> availabilityZones() const = 0;
  /// The routes by which the VPC reaches the internet: what needs it depends on this.
  [[nodiscard]] virtual const IDependable& internetConnectivityEstablished() const = 0;
  [[nodiscard]] virtual const Refs<ISubnet>& isolatedSubnets() const = 0;
  [[nodiscard]] virtual const Refs<ISubnet>& privateSubnets() const = 0;
  [[nodiscard]] virtual const Refs<ISubnet>& publicSubnets() const = 0;
  [[nodiscard]] virtual String vpcArn() const = 0;
  /// Throws `ConstructError` for an imported VPC whose CIDR was not given.
  [[nodiscard]] virtual String vpcCidrBlock() const = 0;
  [[nodiscard]] virtual String vpcId() const = 0;
  /// Absent where there is none.
  [[nodiscard]] virtual String vpnGatewayId() const = 0;

  /// The subnets that the selection names. Throws `ValidationError` where there are none of that
  /// name or type, or where the selection contradicts itself.
  [[nodiscard]] virtual SelectedSubnets selectSubnets(
      const SubnetSelection& selection = {}) const = 0;

  /// An endpoint that users' machines connect to.
  virtual ClientVpnEndpoint& addClientVpnEndpoint(ConstructId id,
                                                  ClientVpnEndpointOptions options) = 0;
  virtual FlowLog& addFlowLog(ConstructId id, FlowLogOptions options = {}) = 0;
  virtual GatewayVpcEndpoint& addGatewayEndpoint(ConstructId id,
                                                 GatewayVpcEndpointOptions options) = 0;
  virtual InterfaceVpcEndpoint& addInterfaceEndpoint(ConstructId id,
                                                     InterfaceVpcEndpointOptions options) = 0;
  /// Throws `ValidationError` where there is no VPN gateway.
  virtual VpnConnection& addVpnConnection(ConstructId id, VpnConnectionOptions options) = 0;
  /// Throws `ValidationError` where there is a VPN gateway already.
  virtual void enableVpnGateway(EnableVpnGatewayOptions options) = 0;
};

/// Props of `Vpc`.
struct VpcProps {
  /// Zones to use. Not together with `maxAzs`. Default: those of the stack, `maxAzs` at most.
  List<String> availabilityZones{};
  /// The IPv4 block. Deprecated: use `ipAddresses`. Default: `10.0.0.0/16`.
  String cidr{};
  /// Make an internet gateway where there are public subnets. Default: true.
  Boolean createInternetGateway{};
  /// A change from dedicated to default needs no replacement; other changes replace the VPC.
  /// Default: `DEFAULT`.
  std::optional<DefaultInstanceTenancy> defaultInstanceTenancy{};
  /// Give instances with a public address a DNS name. Default: true.
  Boolean enableDnsHostnames{};
  /// Resolve names in the VPC. Default: true.
  Boolean enableDnsSupport{};
  /// By id. Default: none.
  std::vector<std::pair<std::string, FlowLogOptions>> flowLogs{};
  /// By id. Default: none.
  std::vector<std::pair<std::string, GatewayVpcEndpointOptions>> gatewayEndpoints{};
  /// A change replaces the VPC. Default: `IpAddresses::cidr(Vpc::DEFAULT_CIDR_RANGE)`.
  Handle<IIpAddresses> ipAddresses{};
  /// Default: `IPV4_ONLY`.
  std::optional<IpProtocol> ipProtocol{};
  /// Only in a dual-stack VPC. Default: `Ipv6Addresses::amazonProvided()`.
  Handle<IIpv6Addresses> ipv6Addresses{};
  /// Most zones to use. A stack without known environment has two. Default: 3.
  Number maxAzs{};
  /// Default: `NatProvider::gateway()`.
  std::optional<NatProvider> natGatewayProvider{};
  /// Public subnets that NAT gateways are put in. Default: all.
  SubnetSelection natGatewaySubnets = SubnetSelection::absent();
  /// Number of NAT gateways; 0 makes the private subnets of the default configuration isolated.
  /// Default: one for each zone.
  Number natGateways{};
  /// Zones for which addresses are kept, to be used later. Default: 0.
  Number reservedAzs{};
  /// Take all rules from the VPC's default security group, by a custom resource. Default: true
  /// (flag `@aws-cdk/aws-ec2:restrictDefaultSecurityGroup`).
  Boolean restrictDefaultSecurityGroup{};
  /// Groups of subnets. Default: a public one and a private one; an empty list gives a VPC without
  /// subnets.
  OptionalList<SubnetConfiguration> subnetConfiguration{};
  /// Tag `Name`. Default: the construct's path.
  String vpcName{};
  /// By id. Default: none.
  std::vector<std::pair<std::string, VpnConnectionOptions>> vpnConnections{};
  /// Make a VPN gateway. Default: true where `vpnGatewayAsn` or `vpnConnections` is given.
  Boolean vpnGateway{};
  /// Amazon's side of BGP. Default: Amazon's.
  Number vpnGatewayAsn{};
  /// Subnets whose route tables learn the VPN gateway's routes. Default: the private ones, or where
  /// there are none the isolated ones, or where there are none the public ones.
  std::vector<SubnetSelection> vpnRoutePropagation{};
};

/// What is known of a VPC that exists already. Lists of subnets give, for each group, one subnet
/// for each zone; names may be one for each group or one for each subnet.
struct VpcAttributes {
  Required<List<String>> availabilityZones;
  List<String> isolatedSubnetIds{};
  List<String> isolatedSubnetIpv4CidrBlocks{};
  List<String> isolatedSubnetNames{};
  List<String> isolatedSubnetRouteTableIds{};
  List<String> privateSubnetIds{};
  List<String> privateSubnetIpv4CidrBlocks{};
  List<String> privateSubnetNames{};
  List<String> privateSubnetRouteTableIds{};
  List<String> publicSubnetIds{};
  List<String> publicSubnetIpv4CidrBlocks{};
  List<String> publicSubnetNames{};
  List<String> publicSubnetRouteTableIds{};
  /// Default: the stack's.
  String region{};
  /// Default: unknown; reading it throws.
  String vpcCidrBlock{};
  Required<String> vpcId;
  /// Default: none.
  String vpnGatewayId{};
};

/// By what the CLI looks up a VPC. Exactly one VPC has to match.
struct VpcLookupOptions {
  /// Default: either.
  Boolean isDefault{};
  /// Default: the stack's account.
  String ownerAccountId{};
  /// Default: the stack's region.
  String region{};
  /// Look up the VPN gateway too. Default: true.
  Boolean returnVpnGateways{};
  /// The tag that names a subnet's group. Default: `aws-cdk:subnet-name`.
  String subnetGroupNameTag{};
  /// Default: any.
  Map<String> tags{};
  /// Default: any.
  String vpcId{};
  /// Value of the tag `Name`. Default: any.
  String vpcName{};
};

/// What made and imported VPCs have in common.
class VpcBase : public Resource, public virtual IVpc {
 public:
  ~VpcBase() override;

  [[nodiscard]] const Refs<ISubnet>& isolatedSubnets() const override { return isolatedSubnets_; }
  [[nodiscard]] const Refs<ISubnet>& privateSubnets() const override { return privateSubnets_; }
  [[nodiscard]] const Refs<ISubnet>& publicSubnets() const override { return publicSubnets_; }
  [[nodiscard]] const IDependable& internetConnectivityEstablished() const override;
  [[nodiscard]] String vpnGatewayId() const override { return vpnGatewayId_; }
  [[nodiscard]] SelectedSubnets selectSubnets(const SubnetSelection& selection = {}) const override;

  ClientVpnEndpoint& addClientVpnEndpoint(ConstructId id,
                                          ClientVpnEndpointOptions options) override;
  FlowLog& addFlowLog(ConstructId id, FlowLogOptions options = {}) override;
  GatewayVpcEndpoint& addGatewayEndpoint(ConstructId id,
                                         GatewayVpcEndpointOptions options) override;
  InterfaceVpcEndpoint& addInterfaceEndpoint(ConstructId id,
                                             InterfaceVpcEndpointOptions options) override;
  VpnConnection& addVpnConnection(ConstructId id, VpnConnectionOptions options) override;
  void enableVpnGateway(EnableVpnGatewayOptions options) override;

 protected:
  explicit VpcBase(Scope scope, ResourceProps props = {});

  Refs<ISubnet> isolatedSubnets_{};
  Refs<ISubnet> privateSubnets_{};
  Refs<ISubnet> publicSubnets_{};
  String vpnGatewayId_{};
  /// The subnets are placeholders until the CLI has looked up the VPC.
  bool incompleteSubnetDefinition_ = false;
  std::unique_ptr<DependencyGroup> internetConnectivity_;

 private:
  [[nodiscard]] Refs<ISubnet> subnetsByName(const std::string& groupName) const;
  [[nodiscard]] const Refs<ISubnet>& subnetsByType(SubnetType type) const;
  [[nodiscard]] Refs<ISubnet> choose(const SubnetSelection& selection) const;

  /// What selections returned; the tree refers to them until synthesis.
  mutable std::vector<std::unique_ptr<DependencyGroup>> selections_;
};

/// A virtual private cloud with its subnets, route tables and gateways.
/// https://docs.aws.amazon.com/vpc/latest/userguide/what-is-amazon-vpc.html
class Vpc : public VpcBase {
 public:
  using Props = VpcProps;
  explicit Vpc(Scope scope, Props props = {});
  ~Vpc() override;

  /// `10.0.0.0/16`.
  static constexpr std::string_view DEFAULT_CIDR_RANGE = "10.0.0.0/16";
  /// Groups of subnets that a VPC has by default; converts to the type of `subnetConfiguration`.
  class DefaultSubnets {
   public:
    operator std::vector<SubnetConfiguration>() const;   // NOLINT(google-explicit-constructor)
    operator OptionalList<SubnetConfiguration>() const;  // NOLINT(google-explicit-constructor)

   private:
    friend class Vpc;
    constexpr explicit DefaultSubnets(SubnetType second) noexcept : second_(second) {}
    SubnetType second_;
  };
  /// A public group, and a private one that reaches the internet.
  static const DefaultSubnets DEFAULT_SUBNETS;
  /// A public group and an isolated one: the default where there is no NAT gateway.
  static const DefaultSubnets DEFAULT_SUBNETS_NO_NAT;

  /// A VPC that the CLI looks up. Throws `ValidationError` for tokens.
  static IVpc& fromLookup(IConstruct& scope, ConstructId id, VpcLookupOptions options);
  /// A VPC of which the program knows enough.
  static IVpc& fromVpcAttributes(IConstruct& scope, ConstructId id, VpcAttributes attrs);

  [[nodiscard]] List<String> availabilityZones() const override { return availabilityZones_; }
  [[nodiscard]] String vpcArn() const override;
  [[nodiscard]] String vpcCidrBlock() const override;
  [[nodiscard]] String vpcId() const override;
  [[nodiscard]] List<String> vpcCidrBlockAssociations() const;
  [[nodiscard]] String vpcDefaultNetworkAcl() const;
  [[nodiscard]] String vpcDefaultSecurityGroup() const;
  [[nodiscard]] List<String> vpcIpv6CidrBlocks() const;
  /// Absent where there is none.
  [[nodiscard]] String internetGatewayId() const { return internetGatewayId_; }
  [[nodiscard]] Boolean dnsHostnamesEnabled() const { return dnsHostnamesEnabled_; }
  [[nodiscard]] Boolean dnsSupportEnabled() const { return dnsSupportEnabled_; }

 private:
  struct SubnetPlan;
  void validate(const VpcProps& props) const;
  void chooseAvailabilityZones(const VpcProps& props);
  void createSubnets(const SubnetPlan& plan);
  void createSubnet(const SubnetPlan& plan, const RequestedSubnet& request,
                    const AllocatedSubnet& addresses);
  void createInternetGateway(const SubnetPlan& plan, const VpcProps& props);
  void createNatGateways(const VpcProps& props, std::size_t count);
  void createEgressOnlyInternetGateway();
  void createVpnGateway(const VpcProps& props);
  void restrictDefaultSecurityGroup();

  CfnVPC* resource_ = nullptr;
  List<String> availabilityZones_{};
  String internetGatewayId_{};
  Boolean dnsHostnamesEnabled_{};
  Boolean dnsSupportEnabled_{};
  std::vector<PublicSubnet*> ownPublicSubnets_{};
  std::vector<PrivateSubnet*> ownPrivateSubnets_{};
};

}  // namespace cdk::ec2
