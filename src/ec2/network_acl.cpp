#include <cdk/ec2/network_acl.hpp>

#include <utility>

#include <cdk/core/tags.hpp>
#include <cdk/ec2/cfn_network_acl.hpp>
#include <cdk/ec2/cfn_network_acl_entry.hpp>
#include <cdk/ec2/cfn_subnet_network_acl_association.hpp>
#include <cdk/ec2/vpc.hpp>

namespace cdk::ec2 {

namespace {

// https://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml
constexpr int ALL = -1;
constexpr int ICMP = 1;
constexpr int TCP = 6;
constexpr int UDP = 17;
constexpr int ICMPV6 = 58;

/// A network ACL that exists already.
class ImportedNetworkAcl : public NetworkAclBase {
 public:
  ImportedNetworkAcl(Scope scope, String networkAclId)
      : NetworkAclBase(std::move(scope)), networkAclId_(std::move(networkAclId)) {}

  [[nodiscard]] String networkAclId() const override { return networkAclId_; }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return property == "Id" ? networkAclId_ : NetworkAclBase::referenceTo(property);
  }

 private:
  String networkAclId_;
};

/// An association that exists already.
class ImportedAssociation : public Resource, public virtual ISubnetNetworkAclAssociation {
 public:
  ImportedAssociation(Scope scope, String associationId)
      : Resource(std::move(scope)), associationId_(std::move(associationId)) {}

  [[nodiscard]] String subnetNetworkAclAssociationAssociationId() const override {
    return associationId_;
  }

 private:
  String associationId_;
};

}  // namespace

AclCidr AclCidr::ipv4(String ipv4Cidr) { return AclCidr({.cidrBlock = std::move(ipv4Cidr)}); }

AclCidr AclCidr::anyIpv4() { return ipv4("0.0.0.0/0"); }

AclCidr AclCidr::ipv6(String ipv6Cidr) { return AclCidr({.ipv6CidrBlock = std::move(ipv6Cidr)}); }

AclCidr AclCidr::anyIpv6() { return ipv6("::/0"); }

AclTraffic AclTraffic::allTraffic() { return AclTraffic({.protocol = ALL}); }

AclTraffic AclTraffic::icmp(AclIcmp props) {
  return AclTraffic({.icmp = std::move(props), .protocol = ICMP});
}

AclTraffic AclTraffic::icmpv6(AclIcmp props) {
  return AclTraffic({.icmp = std::move(props), .protocol = ICMPV6});
}

AclTraffic AclTraffic::tcpPort(Number port) { return tcpPortRange(port, port); }

AclTraffic AclTraffic::tcpPortRange(Number startPort, Number endPort) {
  return AclTraffic({.portRange = AclPortRange{.from = startPort, .to = endPort}, .protocol = TCP});
}

AclTraffic AclTraffic::udpPort(Number port) { return udpPortRange(port, port); }

AclTraffic AclTraffic::udpPortRange(Number startPort, Number endPort) {
  return AclTraffic({.portRange = AclPortRange{.from = startPort, .to = endPort}, .protocol = UDP});
}

NetworkAclBase::NetworkAclBase(Scope scope, ResourceProps props)
    : Resource(std::move(scope), std::move(props)) {}

NetworkAclEntry& NetworkAclBase::addEntry(ConstructId id, CommonNetworkAclEntryOptions options) {
  return create<NetworkAclEntry>(
      std::move(id), NetworkAclEntryProps{.cidr = options.cidr,
                                          .direction = options.direction,
                                          .networkAcl = static_cast<INetworkAcl&>(*this),
                                          .networkAclEntryName = options.networkAclEntryName,
                                          .ruleAction = options.ruleAction,
                                          .ruleNumber = options.ruleNumber,
                                          .traffic = options.traffic});
}

NetworkAcl::NetworkAcl(Scope scope, Props props)
    : NetworkAclBase(std::move(scope)), vpc_(props.vpc.get()) {
  Tags::of(*this).add("Name",
                      props.networkAclName.empty() ? String(node().path()) : props.networkAclName);
  auto& resource = create<CfnNetworkAcl>("Resource", {.vpcId = vpc_->vpcId()});
  networkAclId_ = resource.ref();
  networkAclVpcId_ = resource.props().vpcId;
  if (isPresent(props.subnetSelection)) {
    associateWithSubnet("DefaultAssociation", std::move(props.subnetSelection));
  }
}

INetworkAcl& NetworkAcl::fromNetworkAclId(IConstruct& scope, ConstructId id, String networkAclId) {
  return scope.create<ImportedNetworkAcl>(std::move(id), std::move(networkAclId));
}

void NetworkAcl::associateWithSubnet(ConstructId id, SubnetSelection selection) {
  for (ISubnet& subnet : vpc_->selectSubnets(selection).subnets) {
    subnet.associateNetworkAcl(id, *this);
  }
}

NetworkAclEntry::NetworkAclEntry(Scope scope, Props props)
    : Resource(std::move(scope), {.physicalName = props.networkAclEntryName}),
      networkAcl_(props.networkAcl.get()) {
  const AclTrafficConfig& traffic = props.traffic.toTrafficConfig();
  const AclCidrConfig& cidr = props.cidr.toCidrConfig();
  CfnNetworkAclEntryProps resource{
      .cidrBlock = cidr.cidrBlock,
      .ipv6CidrBlock = cidr.ipv6CidrBlock,
      .networkAclId = networkAcl_->networkAclId(),
      .protocol = traffic.protocol,
      .ruleAction = props.ruleAction == Action::DENY ? "deny" : "allow",
      .ruleNumber = props.ruleNumber};
  if (props.direction) resource.egress = *props.direction == TrafficDirection::EGRESS;
  if (traffic.icmp) resource.icmp = {.code = traffic.icmp->code, .type = traffic.icmp->type};
  if (traffic.portRange) {
    resource.portRange = {.from = traffic.portRange->from, .to = traffic.portRange->to};
  }
  create<CfnNetworkAclEntry>("Resource", std::move(resource));
}

SubnetNetworkAclAssociation::SubnetNetworkAclAssociation(Scope scope, Props props)
    : Resource(std::move(scope), {.physicalName = props.subnetNetworkAclAssociationName}),
      networkAcl_(props.networkAcl.get()),
      subnet_(props.subnet.get()),
      associationId_(create<CfnSubnetNetworkAclAssociation>(
                         "Resource", {.networkAclId = networkAcl_->networkAclId(),
                                      .subnetId = subnet_->subnetId()})
                         .attrAssociationId()) {}

ISubnetNetworkAclAssociation&
SubnetNetworkAclAssociation::fromSubnetNetworkAclAssociationAssociationId(
    IConstruct& scope, ConstructId id, String subnetNetworkAclAssociationAssociationId) {
  return scope.create<ImportedAssociation>(std::move(id),
                                           std::move(subnetNetworkAclAssociationAssociationId));
}

}  // namespace cdk::ec2
