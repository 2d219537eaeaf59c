#include <cdk/ec2/subnet.hpp>

#include <algorithm>
#include <string>
#include <utility>

#include <cdk/core/annotations.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/lazy.hpp>
#include <cdk/core/names.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/core/tags.hpp>
#include <cdk/ec2/cfn_eip.hpp>
#include <cdk/ec2/cfn_nat_gateway.hpp>
#include <cdk/ec2/cfn_route.hpp>
#include <cdk/ec2/cfn_route_table.hpp>
#include <cdk/ec2/cfn_subnet.hpp>
#include <cdk/ec2/cfn_subnet_route_table_association.hpp>
#include <cdk/ec2/network_acl.hpp>

#include "dependency_group.hpp"
#include "imported_subnet.hpp"
#include "ipv4_block.hpp"

namespace cdk::ec2 {

namespace {

constexpr const char* ANY_IPV4 = "0.0.0.0/0";
constexpr const char* ANY_IPV6 = "::/0";

class RouteTable : public IRouteTable {
 public:
  explicit RouteTable(String id) : id_(std::move(id)) {}
  [[nodiscard]] String routeTableId() const override { return id_; }

 private:
  String id_;
};

/// A filter that looks at one subnet at a time.
template <class Predicate>
SubnetFilter filterOf(Predicate keep) {
  return SubnetFilter([keep = std::move(keep)](const Refs<ISubnet>& subnets) {
    Refs<ISubnet> kept;
    for (ISubnet& subnet : subnets) {
      if (keep(subnet)) kept.push_back(subnet);
    }
    return kept;
  });
}

bool contains(const std::vector<String>& values, const String& value) {
  return std::find(values.begin(), values.end(), value) != values.end();
}

Ipv4Block blockOf(const ISubnet& subnet) {
  return Ipv4Block::parse(subnet.ipv4CidrBlock().literal(), "ipv4CidrBlock");
}

void associate(ISubnet& subnet, const ConstructId& id, INetworkAcl& acl) {
  acl.create<SubnetNetworkAclAssociation>(
      id.derived(id.text() + Names::nodeUniqueId(subnet.node())),
      {.networkAcl = acl, .subnet = subnet});
}

}  // namespace

SubnetSelection SubnetSelection::absent() noexcept { return {.presence_ = Presence::absent()}; }

SubnetFilter SubnetFilter::byIds(List<String> subnetIds) {
  return filterOf([ids = subnetIds.literal()](const ISubnet& subnet) {
    return contains(ids, subnet.subnetId());
  });
}

SubnetFilter SubnetFilter::availabilityZones(List<String> availabilityZones) {
  return filterOf([zones = availabilityZones.literal()](const ISubnet& subnet) {
    return contains(zones, subnet.availabilityZone());
  });
}

SubnetFilter SubnetFilter::onePerAz() {
  return SubnetFilter([](const Refs<ISubnet>& subnets) {
    std::vector<String> zones;
    Refs<ISubnet> kept;
    for (ISubnet& subnet : subnets) {
      String zone = subnet.availabilityZone();
      if (contains(zones, zone)) continue;
      zones.push_back(std::move(zone));
      kept.push_back(subnet);
    }
    return kept;
  });
}

SubnetFilter SubnetFilter::containsIpAddresses(std::vector<std::string> ipv4addrs) {
  std::vector<Ipv4Block> addresses;
  for (const std::string& address : ipv4addrs)
    addresses.push_back(Ipv4Block::parseAddress(address, "ipv4addrs"));
  return filterOf([addresses = std::move(addresses)](const ISubnet& subnet) {
    return std::any_of(
        addresses.begin(), addresses.end(),
        [block = blockOf(subnet)](const Ipv4Block& address) { return block.contains(address); });
  });
}

SubnetFilter SubnetFilter::byCidrMask(int mask) {
  return filterOf([mask](const ISubnet& subnet) { return blockOf(subnet).mask() == mask; });
}

SubnetFilter SubnetFilter::byCidrRanges(std::vector<std::string> cidrs) {
  std::vector<Ipv4Block> ranges;
  for (const std::string& cidr : cidrs) ranges.push_back(Ipv4Block::parse(cidr, "cidrs"));
  return filterOf([ranges = std::move(ranges)](const ISubnet& subnet) {
    return std::any_of(
        ranges.begin(), ranges.end(),
        [block = blockOf(subnet)](const Ipv4Block& range) { return range.contains(block); });
  });
}

Subnet::Subnet(Scope scope, Props props)
    : Resource(std::move(scope)),
      availabilityZone_(props.availabilityZone),
      ipv4CidrBlock_(props.cidrBlock),
      internetConnectivity_(std::make_unique<DependencyGroup>()) {
  Tags::of(*this).add("Name", node().path());
  resource_ = &create<CfnSubnet>("Subnet",
                                 {.assignIpv6AddressOnCreation = props.assignIpv6AddressOnCreation,
                                  .availabilityZone = props.availabilityZone,
                                  .cidrBlock = props.cidrBlock,
                                  .ipv6CidrBlock = props.ipv6CidrBlock,
                                  .mapPublicIpOnLaunch = props.mapPublicIpOnLaunch,
                                  .vpcId = props.vpcId});
  node().setDefaultChild(*resource_);
  networkAcl_ =
      &NetworkAcl::fromNetworkAclId(*this, "Acl", resource_->attrNetworkAclAssociationId());

  const auto& table = create<CfnRouteTable>("RouteTable", {.vpcId = props.vpcId});
  routeTable_ = std::make_unique<RouteTable>(table.ref());
  internetConnectivity_->add(create<CfnSubnetRouteTableAssociation>(
      "RouteTableAssociation", {.routeTableId = table.ref(), .subnetId = subnetId()}));
}

Subnet::~Subnet() = default;

bool Subnet::isVpcSubnet(const IConstruct& construct) noexcept {
  return dynamic_cast<const Subnet*>(&construct) != nullptr;
}

String Subnet::subnetId() const { return resource_->ref(); }

String Subnet::subnetVpcId() const { return resource_->attrVpcId(); }

String Subnet::subnetAvailabilityZone() const { return resource_->attrAvailabilityZone(); }

List<String> Subnet::subnetIpv6CidrBlocks() const { return resource_->attrIpv6CidrBlocks(); }

String Subnet::subnetOutpostArn() const { return resource_->attrOutpostArn(); }

String Subnet::subnetNetworkAclAssociationId() const {
  return Lazy::string([this] { return networkAcl_->networkAclId(); });
}

const IDependable& Subnet::internetConnectivityEstablished() const {
  return *internetConnectivity_;
}

void Subnet::associateNetworkAcl(ConstructId id, INetworkAcl& acl) {
  networkAcl_ = &acl;
  associate(*this, id, acl);
}

void Subnet::addDefaultInternetRoute(String gatewayId, const IDependable& gatewayAttachment) {
  auto& route = create<CfnRoute>("DefaultRoute", {.destinationCidrBlock = ANY_IPV4,
                                                  .gatewayId = gatewayId,
                                                  .routeTableId = routeTable().routeTableId()});
  route.node().addDependency(gatewayAttachment);
  internetConnectivity_->add(route);
}

void Subnet::addIpv6DefaultInternetRoute(String gatewayId,
                                         Ref<const IDependable> gatewayAttachment) {
  auto& route = create<CfnRoute>("DefaultRoute6", {.destinationIpv6CidrBlock = ANY_IPV6,
                                                   .gatewayId = gatewayId,
                                                   .routeTableId = routeTable().routeTableId()});
  if (gatewayAttachment) route.node().addDependency(*gatewayAttachment);
  internetConnectivity_->add(route);
}

void Subnet::addDefaultNatRoute(String natGatewayId) {
  addRoute("DefaultRoute", {.enablesInternetConnectivity = true,
                            .routerId = std::move(natGatewayId),
                            .routerType = RouterType::NAT_GATEWAY});
}

void Subnet::addIpv6DefaultEgressOnlyInternetRoute(String gatewayId) {
  addRoute("DefaultRoute6", {.destinationIpv6CidrBlock = ANY_IPV6,
                             .enablesInternetConnectivity = true,
                             .routerId = std::move(gatewayId),
                             .routerType = RouterType::EGRESS_ONLY_INTERNET_GATEWAY});
}

void Subnet::addIpv6Nat64Route(String natGatewayId) {
  addRoute("Nat64", {.destinationIpv6CidrBlock = "64:ff9b::/96",
                     .enablesInternetConnectivity = true,
                     .routerId = std::move(natGatewayId),
                     .routerType = RouterType::NAT_GATEWAY});
}

void Subnet::addRoute(ConstructId id, AddRouteOptions options) {
  if (!options.destinationCidrBlock.empty() && !options.destinationIpv6CidrBlock.empty()) {
    fail(*this, "destinationCidrBlock",
         options.destinationCidrBlock.describe() + " is given beside destinationIpv6CidrBlock " +
             options.destinationIpv6CidrBlock.describe() + "; a route has one destination");
  }
  CfnRouteProps props{.destinationIpv6CidrBlock = options.destinationIpv6CidrBlock,
                      .routeTableId = routeTable().routeTableId()};
  if (!options.destinationCidrBlock.empty()) {
    props.destinationCidrBlock = options.destinationCidrBlock;
  } else if (options.destinationIpv6CidrBlock.isAbsent()) {
    props.destinationCidrBlock = ANY_IPV4;
  }
  const String& router = options.routerId;
  switch (options.routerType) {
    case RouterType::CARRIER_GATEWAY: props.carrierGatewayId = router; break;
    case RouterType::CORE_NETWORK: props.coreNetworkArn = router; break;
    case RouterType::EGRESS_ONLY_INTERNET_GATEWAY:
      props.egressOnlyInternetGatewayId = router;
      break;
    case RouterType::GATEWAY: props.gatewayId = router; break;
    case RouterType::INSTANCE: props.instanceId = router; break;
    case RouterType::LOCAL_GATEWAY: props.localGatewayId = router; break;
    case RouterType::NAT_GATEWAY: props.natGatewayId = router; break;
    case RouterType::NETWORK_INTERFACE: props.networkInterfaceId = router; break;
    case RouterType::TRANSIT_GATEWAY: props.transitGatewayId = router; break;
    case RouterType::VPC_ENDPOINT: props.vpcEndpointId = router; break;
    case RouterType::VPC_PEERING_CONNECTION: props.vpcPeeringConnectionId = router; break;
  }
  const auto& route = create<CfnRoute>(std::move(id), std::move(props));
  if (options.enablesInternetConnectivity.value_or(false)) internetConnectivity_->add(route);
}

PublicSubnet::PublicSubnet(Scope scope, Props props) : Subnet(std::move(scope), std::move(props)) {}

CfnNatGateway& PublicSubnet::addNatGateway(String eipAllocationId, AddNatGatewayOptions options) {
  if (eipAllocationId.isAbsent()) {
    eipAllocationId = create<CfnEIP>("EIP", {.domain = "vpc"}).attrAllocationId();
  }
  auto& gateway = create<CfnNatGateway>(
      "NATGateway",
      {.allocationId = eipAllocationId,
       .maxDrainDurationSeconds =
           options.maxDrainDuration ? options.maxDrainDuration->toSeconds() : Number(),
       .subnetId = subnetId()});
  gateway.node().addDependency(internetConnectivityEstablished());
  return gateway;
}

PrivateSubnet::PrivateSubnet(Scope scope, Props props)
    : Subnet(std::move(scope), std::move(props)) {}

ImportedSubnet::ImportedSubnet(Scope scope, SubnetAttributes attrs)
    : Resource(std::move(scope)),
      attrs_(std::move(attrs)),
      routeTable_(std::make_unique<RouteTable>(attrs_.routeTableId)),
      internetConnectivity_(std::make_unique<DependencyGroup>()) {
  if (!attrs_.routeTableId.empty()) return;
  Annotations::of(*this).addWarningV2(
      "@aws-cdk/aws-ec2:noSubnetRouteTableId",
      "the subnet " + attrs_.subnetId.describe() +
          " was imported without routeTableId; its routeTable().routeTableId() is absent");
}

ImportedSubnet::~ImportedSubnet() = default;

String ImportedSubnet::availabilityZone() const {
  if (attrs_.availabilityZone.empty()) {
    fail(*this, "availabilityZone",
         "the subnet " + attrs_.subnetId.describe() +
             " was imported without it, and it is asked for; give it to "
             "Subnet::fromSubnetAttributes()");
  }
  return attrs_.availabilityZone;
}

String ImportedSubnet::ipv4CidrBlock() const {
  if (attrs_.ipv4CidrBlock.empty()) {
    fail(*this, "ipv4CidrBlock",
         "the subnet " + attrs_.subnetId.describe() +
             " was imported without it, and it is asked for; give it to "
             "Subnet::fromSubnetAttributes()");
  }
  return attrs_.ipv4CidrBlock;
}

const IDependable& ImportedSubnet::internetConnectivityEstablished() const {
  return *internetConnectivity_;
}

String ImportedSubnet::referenceTo(std::string_view property) const {
  return property == "SubnetId" ? subnetId() : Resource::referenceTo(property);
}

void ImportedSubnet::associateNetworkAcl(ConstructId id, INetworkAcl& acl) {
  associate(*this, id, acl);
}

ISubnet& Subnet::fromSubnetAttributes(IConstruct& scope, ConstructId id, SubnetAttributes attrs) {
  return scope.create<ImportedSubnet>(std::move(id), std::move(attrs));
}

ISubnet& Subnet::fromSubnetId(IConstruct& scope, ConstructId id, String subnetId) {
  return fromSubnetAttributes(scope, std::move(id), {.subnetId = std::move(subnetId)});
}

IPublicSubnet& PublicSubnet::fromPublicSubnetAttributes(IConstruct& scope, ConstructId id,
                                                        PublicSubnetAttributes attrs) {
  return scope.create<ImportedSubnet>(std::move(id), std::move(attrs));
}

IPrivateSubnet& PrivateSubnet::fromPrivateSubnetAttributes(IConstruct& scope, ConstructId id,
                                                           PrivateSubnetAttributes attrs) {
  return scope.create<ImportedSubnet>(std::move(id), std::move(attrs));
}

}  // namespace cdk::ec2
