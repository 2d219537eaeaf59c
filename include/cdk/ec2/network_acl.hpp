#pragma once

#include <cdk/core/resource.hpp>
#include <cdk/ec2/required_enum.hpp>
#include <cdk/ec2/subnet.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace cdk::ec2 {

class CfnNetworkAcl;
class IVpc;
class NetworkAclEntry;

/// What an entry does with matching traffic.
enum class Action { ALLOW, DENY };

/// Directions of traffic, seen from the subnet.
enum class TrafficDirection {
  /// Leaving the subnet.
  EGRESS,
  /// Entering the subnet.
  INGRESS,
};

/// The addresses of an entry.
struct AclCidrConfig {
  String cidrBlock{};
  String ipv6CidrBlock{};
};

/// Addresses that an entry is about. A copyable value.
class AclCidr {
 public:
  static AclCidr ipv4(String ipv4Cidr);
  static AclCidr anyIpv4();
  static AclCidr ipv6(String ipv6Cidr);
  static AclCidr anyIpv6();
  [[nodiscard]] const AclCidrConfig& toCidrConfig() const noexcept { return config_; }

 private:
  explicit AclCidr(AclCidrConfig config) : config_(std::move(config)) {}
  AclCidrConfig config_;
};

/// Types of ICMP messages; -1 stands for all.
struct AclIcmp {
  Number code{};
  Number type{};
};

/// Ports from the first to the last.
struct AclPortRange {
  Number from{};
  Number to{};
};

/// Protocol and ports of an entry.
struct AclTrafficConfig {
  /// Only of protocols 1 and 58.
  std::optional<AclIcmp> icmp{};
  /// Only of protocols 6 and 17.
  std::optional<AclPortRange> portRange{};
  /// Number of the protocol, -1 for all.
  Number protocol{};
};

/// Traffic that an entry is about. A copyable value.
class AclTraffic {
 public:
  static AclTraffic allTraffic();
  static AclTraffic icmp(AclIcmp props);
  /// Version 6 of ICMP.
  static AclTraffic icmpv6(AclIcmp props);
  static AclTraffic tcpPort(Number port);
  static AclTraffic tcpPortRange(Number startPort, Number endPort);
  static AclTraffic udpPort(Number port);
  static AclTraffic udpPortRange(Number startPort, Number endPort);
  [[nodiscard]] const AclTrafficConfig& toTrafficConfig() const noexcept { return config_; }

 private:
  explicit AclTraffic(AclTrafficConfig config) : config_(std::move(config)) {}
  AclTrafficConfig config_;
};

/// Options of `NetworkAcl::addEntry`.
struct CommonNetworkAclEntryOptions {
  Required<AclCidr> cidr;
  /// Default: `INGRESS`.
  std::optional<TrafficDirection> direction{};
  /// Not written to the template. Default: none.
  String networkAclEntryName{};
  /// Default: `ALLOW`.
  std::optional<Action> ruleAction{};
  /// 1 to 32766; entries are tried in this order. A change replaces the entry.
  Required<Number> ruleNumber;
  Required<AclTraffic> traffic;
};

/// A network ACL, made here or elsewhere.
class INetworkAcl : public virtual IResource {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME = "AWS::EC2::NetworkAcl";
  [[nodiscard]] virtual String networkAclId() const = 0;
  virtual NetworkAclEntry& addEntry(ConstructId id, CommonNetworkAclEntryOptions options) = 0;
};

/// Props of `NetworkAcl`.
struct NetworkAclProps {
  /// Tag `Name`. Default: the construct's path.
  String networkAclName{};
  /// Subnets that get the ACL. Default: none.
  SubnetSelection subnetSelection = SubnetSelection::absent();
  /// A change replaces the ACL.
  Required<Ref<IVpc>> vpc;
};

/// What made and imported network ACLs have in common.
class NetworkAclBase : public Resource, public virtual INetworkAcl {
 public:
  NetworkAclEntry& addEntry(ConstructId id, CommonNetworkAclEntryOptions options) override;

 protected:
  explicit NetworkAclBase(Scope scope, ResourceProps props = {});
};

/// A network ACL: a stateless firewall around subnets. Without entries nothing passes.
/// https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html
class NetworkAcl : public NetworkAclBase {
 public:
  using Props = NetworkAclProps;
  NetworkAcl(Scope scope, Props props);

  static INetworkAcl& fromNetworkAclId(IConstruct& scope, ConstructId id, String networkAclId);

  [[nodiscard]] String networkAclId() const override { return networkAclId_; }
  [[nodiscard]] String networkAclVpcId() const { return networkAclVpcId_; }
  /// Gives the subnets this ACL instead of the one they have.
  void associateWithSubnet(ConstructId id, SubnetSelection selection);

 private:
  IVpc* vpc_;
  String networkAclId_{};
  String networkAclVpcId_{};
};

/// Props of `NetworkAclEntry`.
struct NetworkAclEntryProps {
  Required<AclCidr> cidr;
  /// Default: `INGRESS`.
  std::optional<TrafficDirection> direction{};
  /// A change replaces the entry.
  Required<Ref<INetworkAcl>> networkAcl;
  /// Not written to the template. Default: none.
  String networkAclEntryName{};
  /// Default: `ALLOW`.
  std::optional<Action> ruleAction{};
  /// 1 to 32766; entries are tried in this order. A change replaces the entry.
  Required<Number> ruleNumber;
  Required<AclTraffic> traffic;
};

/// An entry of a network ACL.
class INetworkAclEntry : public virtual IResource {
 public:
  [[nodiscard]] virtual INetworkAcl& networkAcl() const = 0;
};

/// An entry of a network ACL.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-networkaclentry.html
class NetworkAclEntry : public Resource, public virtual INetworkAclEntry {
 public:
  using Props = NetworkAclEntryProps;
  NetworkAclEntry(Scope scope, Props props);
  [[nodiscard]] INetworkAcl& networkAcl() const override { return *networkAcl_; }

 private:
  INetworkAcl* networkAcl_;
};

/// The ACL of a subnet.
class ISubnetNetworkAclAssociation : public virtual IResource {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME =
      "AWS::EC2::SubnetNetworkAclAssociation";
  [[nodiscard]] virtual String subnetNetworkAclAssociationAssociationId() const = 0;
};

/// Props of `SubnetNetworkAclAssociation`.
struct SubnetNetworkAclAssociationProps {
  /// A change replaces the association.
  Required<Ref<INetworkAcl>> networkAcl;
  /// A change replaces the association.
  Required<Ref<ISubnet>> subnet;
  /// Not written to the template. Default: none.
  String subnetNetworkAclAssociationName{};
};

/// The ACL of a subnet.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-subnetnetworkaclassociation.html
class SubnetNetworkAclAssociation : public Resource, public virtual ISubnetNetworkAclAssociation {
 public:
  using Props = SubnetNetworkAclAssociationProps;
  SubnetNetworkAclAssociation(Scope scope, Props props);

  static ISubnetNetworkAclAssociation& fromSubnetNetworkAclAssociationAssociationId(
      IConstruct& scope, ConstructId id, String subnetNetworkAclAssociationAssociationId);

  [[nodiscard]] INetworkAcl& networkAcl() const { return *networkAcl_; }
  [[nodiscard]] ISubnet& subnet() const { return *subnet_; }
  [[nodiscard]] String subnetNetworkAclAssociationAssociationId() const override {
    return associationId_;
  }

 private:
  INetworkAcl* networkAcl_;
  ISubnet* subnet_;
  String associationId_{};
};

}  // namespace cdk::ec2
