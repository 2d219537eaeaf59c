#include <cdk/ec2/vpc.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

#include <cdk/core/annotations.hpp>
#include <cdk/core/custom_resource.hpp>
#include <cdk/core/custom_resource_provider.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/feature_flags.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/core/tags.hpp>
#include <cdk/ec2/cfn_egress_only_internet_gateway.hpp>
#include <cdk/ec2/cfn_internet_gateway.hpp>
#include <cdk/ec2/cfn_subnet.hpp>
#include <cdk/ec2/cfn_vpc.hpp>
#include <cdk/ec2/cfn_vpc_cidr_block.hpp>
#include <cdk/ec2/cfn_vpc_gateway_attachment.hpp>
#include <cdk/ec2/cfn_vpn_gateway_route_propagation.hpp>

#include "dependency_group.hpp"
#include "imported_subnet.hpp"
#include "subnet_groups.hpp"

namespace cdk::internal {
std::string_view restrictDefaultSecurityGroupHandler();  // made by cdk_embed_handler
}

namespace cdk::ec2 {

namespace {

/// Stands for zones whose addresses are kept; no construct ever shows it.
constexpr const char* RESERVED_ZONE = "fake-az";

/// What the CLI has not looked up yet.
bool isPlaceholderZone(const String& zone) {
  return zone == "dummy1a" || zone == "dummy1b" || zone == "dummy1c";
}

bool isIsolated(SubnetType type) { return type == SubnetType::PRIVATE_ISOLATED; }

bool isPrivate(SubnetType type) {
  return type == SubnetType::PRIVATE_WITH_EGRESS || type == SubnetType::PRIVATE_WITH_NAT;
}

bool isReserved(const SubnetConfiguration& group) { return group.reserved.value_or(false); }

const char* tenancyText(DefaultInstanceTenancy tenancy) {
  switch (tenancy) {
    case DefaultInstanceTenancy::DEDICATED: return "dedicated";
    case DefaultInstanceTenancy::HOST: return "host";
    case DefaultInstanceTenancy::DEFAULT: break;
  }
  return "default";
}

/// How messages name a type.
const char* enumeratorName(SubnetType type) {
  switch (type) {
    case SubnetType::PRIVATE_ISOLATED: return "PRIVATE_ISOLATED";
    case SubnetType::PRIVATE_WITH_EGRESS: return "PRIVATE_WITH_EGRESS";
    case SubnetType::PRIVATE_WITH_NAT: return "PRIVATE_WITH_NAT";
    case SubnetType::PUBLIC: break;
  }
  return "PUBLIC";
}

std::string joined(const std::vector<std::string>& texts) {
  if (texts.empty()) return "none";
  std::string result;
  for (const std::string& text : texts) result += (result.empty() ? "" : ", ") + text;
  return result;
}

std::string describeAll(const std::vector<String>& values) {
  std::vector<std::string> texts;
  texts.reserve(values.size());
  for (const String& value : values) texts.push_back(value.describe());
  return joined(texts);
}

}  // namespace

const char* subnetTypeName(SubnetType type) noexcept {
  switch (type) {
    case SubnetType::PRIVATE_ISOLATED: return "Isolated";
    case SubnetType::PUBLIC: return "Public";
    case SubnetType::PRIVATE_WITH_EGRESS:
    case SubnetType::PRIVATE_WITH_NAT: break;
  }
  return "Private";
}

std::string subnetGroupName(const ISubnet& subnet) {
  const std::string& id = subnet.node().id();
  const std::size_t end = id.find_last_not_of("0123456789") + 1;
  constexpr std::string_view SUFFIX = "Subnet";
  const std::string_view stem(id.data(), end);
  return end < id.size() && stem.ends_with(SUFFIX) ? id.substr(0, end - SUFFIX.size()) : id;
}

String subnetGroupId(const String& name, std::size_t index) {
  return name + ("Subnet" + std::to_string(index + 1));
}

// ---- what made and imported VPCs share ----------------------------------------------------------

VpcBase::VpcBase(Scope scope, ResourceProps props)
    : Resource(std::move(scope), std::move(props)),
      internetConnectivity_(std::make_unique<DependencyGroup>()) {}

VpcBase::~VpcBase() = default;

const IDependable& VpcBase::internetConnectivityEstablished() const {
  return *internetConnectivity_;
}

SelectedSubnets VpcBase::selectSubnets(const SubnetSelection& selection) const {
  const Refs<ISubnet> subnets = choose(selection);
  auto connectivity = std::make_unique<DependencyGroup>();
  std::vector<String> ids;
  std::vector<String> zones;
  bool hasPublic = false;
  bool allZonesKnown = true;
  for (ISubnet& subnet : subnets) {
    ids.push_back(subnet.subnetId());
    connectivity->add(subnet.internetConnectivityEstablished());
    hasPublic = hasPublic || std::any_of(publicSubnets_.begin(), publicSubnets_.end(),
                                         [&](const ISubnet& other) { return &other == &subnet; });
    const auto* imported = dynamic_cast<const ImportedSubnet*>(&subnet);
    allZonesKnown = allZonesKnown && (imported == nullptr || imported->knowsAvailabilityZone());
    if (allZonesKnown) zones.push_back(subnet.availabilityZone());
  }
  selections_.push_back(std::move(connectivity));
  return {.availabilityZones = allZonesKnown ? List<String>(zones) : List<String>(),
          .hasPublic = hasPublic,
          .internetConnectivityEstablished = static_cast<const IDependable&>(*selections_.back()),
          .isPendingLookup = incompleteSubnetDefinition_,
          .subnetIds = ids,
          .subnets = subnets};
}

Refs<ISubnet> VpcBase::choose(const SubnetSelection& selection) const {
  std::vector<std::string> given;
  if (!selection.subnets.empty()) given.emplace_back("subnets");
  if (selection.subnetType) given.emplace_back("subnetType");
  if (selection.subnetGroupName.has_value()) given.emplace_back("subnetGroupName");
  if (given.size() > 1) {
    fail(*this, "subnetSelection", joined(given) + " are given together; give one of them");
  }
  if (!selection.subnets.empty()) return selection.subnets;

  Refs<ISubnet> subnets;
  if (selection.subnetGroupName.has_value()) {
    subnets = subnetsByName(std::string(selection.subnetGroupName.literal()));
  } else if (selection.subnetType) {
    subnets = subnetsByType(*selection.subnetType);
  } else {
    subnets = subnetsByType(!privateSubnets_.empty()    ? SubnetType::PRIVATE_WITH_EGRESS
                            : !isolatedSubnets_.empty() ? SubnetType::PRIVATE_ISOLATED
                                                        : SubnetType::PUBLIC);
  }
  for (const SubnetFilter& filter : selection.subnetFilters) {
    subnets = filter.selectSubnets(subnets);
  }
  if (selection.availabilityZones.has_value()) {
    subnets = SubnetFilter::availabilityZones(selection.availabilityZones).selectSubnets(subnets);
  }
  if (selection.onePerAz.value_or(false)) {
    subnets = SubnetFilter::onePerAz().selectSubnets(subnets);
  }
  return subnets;
}

Refs<ISubnet> VpcBase::subnetsByName(const std::string& groupName) const {
  Refs<ISubnet> found;
  std::vector<std::string> names;
  for (const Refs<ISubnet>* subnets : {&publicSubnets_, &privateSubnets_, &isolatedSubnets_}) {
    for (ISubnet& subnet : *subnets) {
      std::string name = subnetGroupName(subnet);
      if (name == groupName) found.push_back(subnet);
      if (std::find(names.begin(), names.end(), name) == names.end()) {
        names.push_back(std::move(name));
      }
    }
  }
  if (found.empty() && !incompleteSubnetDefinition_) {
    fail(*this, "subnetGroupName",
         "the VPC has no subnets named '" + groupName + "'; the names are " + joined(names));
  }
  return found;
}

const Refs<ISubnet>& VpcBase::subnetsByType(SubnetType type) const {
  const Refs<ISubnet>& found = isIsolated(type)  ? isolatedSubnets_
                               : isPrivate(type) ? privateSubnets_
                                                 : publicSubnets_;
  if (found.empty() && !incompleteSubnetDefinition_) {
    std::vector<std::string> available;
    const auto offer = [&available](const Refs<ISubnet>& subnets, SubnetType offered) {
      if (!subnets.empty()) available.emplace_back(enumeratorName(offered));
    };
    offer(isolatedSubnets_, SubnetType::PRIVATE_ISOLATED);
    offer(privateSubnets_, SubnetType::PRIVATE_WITH_EGRESS);
    offer(publicSubnets_, SubnetType::PUBLIC);
    fail(*this, "subnetType",
         std::string("the VPC has no ") + enumeratorName(type) + " subnets; its types are " +
             joined(available));
  }
  return found;
}

ClientVpnEndpoint& VpcBase::addClientVpnEndpoint(ConstructId id, ClientVpnEndpointOptions options) {
  return create<ClientVpnEndpoint>(
      std::move(id), {.authorizeAllUsersToVpcCidr = options.authorizeAllUsersToVpcCidr,
                      .cidr = options.cidr,
                      .clientCertificateArn = options.clientCertificateArn,
                      .clientConnectionHandler = options.clientConnectionHandler,
                      .clientLoginBanner = options.clientLoginBanner,
                      .clientRouteEnforcementOptions = options.clientRouteEnforcementOptions,
                      .description = options.description,
                      .disconnectOnSessionTimeout = options.disconnectOnSessionTimeout,
                      .dnsServers = options.dnsServers,
                      .logGroup = options.logGroup,
                      .logStream = options.logStream,
                      .logging = options.logging,
                      .port = options.port,
                      .securityGroups = options.securityGroups,
                      .selfServicePortal = options.selfServicePortal,
                      .serverCertificateArn = options.serverCertificateArn,
                      .sessionTimeout = options.sessionTimeout,
                      .splitTunnel = options.splitTunnel,
                      .transportProtocol = options.transportProtocol,
                      .userBasedAuthentication = options.userBasedAuthentication,
                      .vpc = *this,
                      .vpcSubnets = options.vpcSubnets});
}

FlowLog& VpcBase::addFlowLog(ConstructId id, FlowLogOptions options) {
  return create<FlowLog>(std::move(id),
                         FlowLogProps{.destination = std::move(options.destination),
                                      .logFormat = std::move(options.logFormat),
                                      .maxAggregationInterval = options.maxAggregationInterval,
                                      .resourceType = FlowLogResourceType::fromVpc(*this),
                                      .trafficType = options.trafficType});
}

GatewayVpcEndpoint& VpcBase::addGatewayEndpoint(ConstructId id, GatewayVpcEndpointOptions options) {
  return create<GatewayVpcEndpoint>(
      std::move(id), GatewayVpcEndpointProps{.dnsRecordIpType = options.dnsRecordIpType,
                                             .ipAddressType = options.ipAddressType,
                                             .service = options.service,
                                             .subnets = std::move(options.subnets),
                                             .vpc = *this});
}

InterfaceVpcEndpoint& VpcBase::addInterfaceEndpoint(ConstructId id,
                                                    InterfaceVpcEndpointOptions options) {
  return create<InterfaceVpcEndpoint>(
      std::move(id), InterfaceVpcEndpointProps{.dnsRecordIpType = options.dnsRecordIpType,
                                               .ipAddressType = options.ipAddressType,
                                               .lookupSupportedAzs = options.lookupSupportedAzs,
                                               .open = options.open,
                                               .privateDnsEnabled = options.privateDnsEnabled,
                                               .privateDnsOnlyForInboundResolverEndpoint =
                                                   options.privateDnsOnlyForInboundResolverEndpoint,
                                               .securityGroups = std::move(options.securityGroups),
                                               .service = options.service,
                                               .serviceRegion = options.serviceRegion,
                                               .subnets = std::move(options.subnets),
                                               .vpc = *this});
}

VpnConnection& VpcBase::addVpnConnection(ConstructId id, VpnConnectionOptions options) {
  return create<VpnConnection>(std::move(id),
                               VpnConnectionProps{.asn = options.asn,
                                                  .ip = options.ip,
                                                  .staticRoutes = options.staticRoutes,
                                                  .tunnelOptions = std::move(options.tunnelOptions),
                                                  .vpc = *this});
}

void VpcBase::enableVpnGateway(EnableVpnGatewayOptions options) {
  if (vpnGatewayId_.has_value()) {
    fail(*this, "vpnGateway",
         "the VPC has one already, " + vpnGatewayId_.describe() + "; there can be only one");
  }
  const auto& gateway = create<VpnGateway>(
      "VpnGateway", VpnGatewayProps{.amazonSideAsn = options.amazonSideAsn, .type = "ipsec.1"});
  vpnGatewayId_ = gateway.gatewayId();
  const auto& attachment = create<CfnVPCGatewayAttachment>(
      "VPCVPNGW", {.vpcId = vpcId(), .vpnGatewayId = vpnGatewayId_});

  Refs<ISubnet> subnets;
  auto selections = std::move(options.vpnRoutePropagation);
  if (selections.empty()) selections.emplace_back();
  for (const SubnetSelection& selection : selections) {
    for (ISubnet& subnet : choose(selection)) subnets.push_back(subnet);
  }
  const std::vector<String> tables = routeTableIds(subnets);
  if (tables.empty()) {
    Annotations::of(*this).addError(
        "vpnRoutePropagation selects no route table; select subnets that have one");
  }
  auto& propagation = create<CfnVPNGatewayRoutePropagation>(
      "RoutePropagation", {.routeTableIds = tables, .vpnGatewayId = vpnGatewayId_});
  propagation.node().addDependency(attachment);
}

std::vector<String> routeTableIds(const Refs<ISubnet>& subnets) {
  std::vector<String> ids;
  for (const ISubnet& subnet : subnets) {
    String id = subnet.routeTable().routeTableId();
    if (id.empty() || std::find(ids.begin(), ids.end(), id) != ids.end()) continue;
    ids.push_back(std::move(id));
  }
  return ids;
}

// ---- VPCs made here -----------------------------------------------------------------------------

constinit const Vpc::DefaultSubnets Vpc::DEFAULT_SUBNETS{SubnetType::PRIVATE_WITH_EGRESS};
constinit const Vpc::DefaultSubnets Vpc::DEFAULT_SUBNETS_NO_NAT{SubnetType::PRIVATE_ISOLATED};

Vpc::DefaultSubnets::operator std::vector<SubnetConfiguration>() const {
  return {{.name = subnetTypeName(SubnetType::PUBLIC), .subnetType = SubnetType::PUBLIC},
          {.name = subnetTypeName(second_), .subnetType = second_}};
}

Vpc::DefaultSubnets::operator OptionalList<SubnetConfiguration>() const {
  return std::vector<SubnetConfiguration>(*this);
}

/// What the subnets of a VPC are made from.
struct Vpc::SubnetPlan {
  std::vector<SubnetConfiguration> groups;
  Handle<IIpAddresses> ipAddresses;
  bool ipv6 = false;
  Handle<IIpv6Addresses> ipv6Addresses{};
  CfnVPCCidrBlock* ipv6Block = nullptr;
  /// The zones to plan for, `RESERVED_ZONE` for each that is kept for later.
  std::vector<String> zones{};
};

namespace {

/// A gateway for the whole VPC takes neither a number nor subnets.
void checkRegionalGateway(const Vpc& vpc, const VpcProps& props) {
  if (props.natGateways.isUnresolved()) {
    fail(vpc, "natGateways",
         props.natGateways.describe() +
             " is known only at deployment; a regional NAT gateway takes a literal, or none");
  }
  const double count = props.natGateways.has_value() ? props.natGateways.literal() : 1;
  if (count < 1) {
    fail(vpc, "natGateways",
         Json(count).dump() +
             " contradicts natGatewayProvider, which is a regional NAT gateway; leave one out");
  }
  if (count > 1) {
    Annotations::of(vpc).addWarningV2(
        "@aws-cdk/aws-ec2:regionalNatGatewayCount",
        "natGateways of " + Json(count).dump() +
            " has no effect; a regional NAT gateway is one for all zones");
  }
  if (isPresent(props.natGatewaySubnets)) {
    Annotations::of(vpc).addWarningV2(
        "@aws-cdk/aws-ec2:regionalNatGatewaySubnets",
        "natGatewaySubnets has no effect; a regional NAT gateway is in no subnet");
  }
}

/// How many NAT gateways there are to be.
std::size_t natGatewayCount(const Vpc& vpc, const VpcProps& props,
                            const std::vector<SubnetConfiguration>& groups, std::size_t zones) {
  if (props.natGatewayProvider && props.natGatewayProvider->isRegional()) {
    checkRegionalGateway(vpc, props);
    return 1;
  }
  const Number& requested = props.natGateways;
  if (requested.isUnresolved()) {
    Annotations::of(vpc).addWarningV2(
        "@aws-cdk/aws-ec2:natGatewaysToken",
        "natGateways " + requested.describe() +
            " is known only at deployment, so there will be no NAT gateway; give a literal");
    return 0;
  }
  const auto any = [&groups](auto&& predicate) {
    return std::any_of(groups.begin(), groups.end(), predicate);
  };
  const bool hasPrivate = any([](const SubnetConfiguration& group) {
    return isPrivate(group.subnetType) && !isReserved(group);
  });
  const bool hasPublic = any([](const SubnetConfiguration& group) {
    return group.subnetType == SubnetType::PUBLIC && !isReserved(group);
  });
  // Groups of the present name may reach the internet by other ways than a NAT gateway.
  const bool hasOtherEgress = any([](const SubnetConfiguration& group) {
    return group.subnetType == SubnetType::PRIVATE_WITH_EGRESS;
  });
  std::size_t count = hasPrivate ? zones : 0;
  if (requested.has_value()) {
    if (requested.literal() < 0) {
      fail(vpc, "natGateways", "must be 0 or more, but is " + Json(requested).dump());
    }
    count = std::min(static_cast<std::size_t>(requested.literal()), zones);
  }
  if (count == 0 && hasPrivate && !hasOtherEgress) {
    fail(vpc, "natGateways",
         "0 leaves subnets of type PRIVATE_WITH_NAT without a way out; make them "
         "PRIVATE_WITH_EGRESS, PRIVATE_ISOLATED or PUBLIC");
  }
  if (count > 0 && !hasPublic) {
    fail(vpc, "subnetConfiguration",
         "it has no PUBLIC subnets, and " + std::to_string(count) +
             " NAT gateways have to be put into some; add such a group, or set natGateways to 0");
  }
  return count;
}

}  // namespace

void Vpc::validate(const VpcProps& props) const {
  if (props.enableDnsHostnames.value_or(false) && !props.enableDnsSupport.value_or(true)) {
    fail(*this, "enableDnsHostnames", "true needs enableDnsSupport, which is false");
  }
  if (props.availabilityZones.has_value() && props.maxAzs.has_value()) {
    fail(*this, "availabilityZones",
         props.availabilityZones.describe() + " is given beside maxAzs " + props.maxAzs.describe() +
             "; give one of them");
  }
  if (props.ipAddresses && props.cidr.has_value()) {
    fail(*this, "cidr",
         props.cidr.describe() + " is given beside ipAddresses; give ipAddresses alone");
  }
  if (props.ipv6Addresses && props.ipProtocol != IpProtocol::DUAL_STACK) {
    fail(*this, "ipv6Addresses", "the VPC has no IPv6; set ipProtocol to DUAL_STACK");
  }
  for (const SubnetConfiguration& group : props.subnetConfiguration.elements()) {
    if (group.mapPublicIpOnLaunch.has_value() && group.subnetType != SubnetType::PUBLIC) {
      fail(*this, "subnetConfiguration",
           "the group '" + std::string(group.name.literal()) + "' has mapPublicIpOnLaunch, which " +
               "is for PUBLIC subnets, and its type is " + enumeratorName(group.subnetType));
    }
    if (group.ipv6AssignAddressOnCreation.has_value() &&
        props.ipProtocol != IpProtocol::DUAL_STACK) {
      fail(*this, "subnetConfiguration",
           "the group '" + std::string(group.name.literal()) +
               "' has ipv6AssignAddressOnCreation, and the VPC has no IPv6; set ipProtocol to "
               "DUAL_STACK");
    }
  }
}

Vpc::Vpc(Scope scope, Props props) : VpcBase(std::move(scope)) {
  validate(props);
  SubnetPlan plan{
      .groups = props.subnetConfiguration.value_or(
          props.natGateways == Number(0) ? DEFAULT_SUBNETS_NO_NAT : DEFAULT_SUBNETS),
      .ipAddresses = props.ipAddresses
                         ? props.ipAddresses
                         : IpAddresses::cidr(props.cidr.value_or(String(DEFAULT_CIDR_RANGE))),
      .ipv6 = props.ipProtocol == IpProtocol::DUAL_STACK,
      .ipv6Addresses = props.ipv6Addresses ? props.ipv6Addresses : Ipv6Addresses::amazonProvided()};

  dnsHostnamesEnabled_ = props.enableDnsHostnames.has_value() ? props.enableDnsHostnames : true;
  dnsSupportEnabled_ = props.enableDnsSupport.has_value() ? props.enableDnsSupport : true;
  const VpcIpamOptions addresses = plan.ipAddresses->allocateVpcCidr();
  resource_ = &create<CfnVPC>(
      "Resource", {.cidrBlock = addresses.cidrBlock,
                   .enableDnsHostnames = dnsHostnamesEnabled_,
                   .enableDnsSupport = dnsSupportEnabled_,
                   .instanceTenancy = tenancyText(
                       props.defaultInstanceTenancy.value_or(DefaultInstanceTenancy::DEFAULT)),
                   .ipv4IpamPoolId = addresses.ipv4IpamPoolId,
                   .ipv4NetmaskLength = addresses.ipv4NetmaskLength});
  Tags::of(*this).add("Name", props.vpcName.empty() ? String(node().path()) : props.vpcName);

  chooseAvailabilityZones(props);
  plan.zones = availabilityZones_.literal();
  const auto reserved =
      static_cast<std::size_t>(props.reservedAzs.has_value() ? props.reservedAzs.literal() : 0);
  plan.zones.insert(plan.zones.end(), reserved, String(RESERVED_ZONE));
  const std::size_t natGateways = natGatewayCount(*this, props, plan.groups, plan.zones.size());
  if (plan.ipv6) {
    plan.ipv6Block = &plan.ipv6Addresses->allocateVpcIpv6Cidr({.scope = *this, .vpcId = vpcId()});
  }
  createSubnets(plan);

  createInternetGateway(plan, props);
  if (internetGatewayId_.has_value() && natGateways > 0) createNatGateways(props, natGateways);
  if (plan.ipv6) createEgressOnlyInternetGateway();
  createVpnGateway(props);
  for (auto& [id, endpoint] : props.gatewayEndpoints) addGatewayEndpoint(id, endpoint);
  for (auto& [id, flowLog] : props.flowLogs) addFlowLog(id, flowLog);
  const bool restrict =
      FeatureFlags::of(*this).isEnabled("@aws-cdk/aws-ec2:restrictDefaultSecurityGroup");
  if (props.restrictDefaultSecurityGroup.value_or(restrict)) restrictDefaultSecurityGroup();
}

Vpc::~Vpc() = default;

void Vpc::chooseAvailabilityZones(const VpcProps& props) {
  const std::vector<String> ofStack = stack().availabilityZones().literal();
  if (props.availabilityZones.isAbsent()) {
    const double most = props.maxAzs.has_value() ? props.maxAzs.literal() : 3;
    if (most < 0) fail(*this, "maxAzs", "must be 0 or more, but is " + Json(most).dump());
    const auto count = std::min(static_cast<std::size_t>(most), ofStack.size());
    availabilityZones_ =
        std::vector<String>(ofStack.begin(), ofStack.begin() + static_cast<std::ptrdiff_t>(count));
    return;
  }
  std::vector<String> known;
  std::copy_if(ofStack.begin(), ofStack.end(), std::back_inserter(known),
               [](const String& zone) { return !zone.isUnresolved() && !isPlaceholderZone(zone); });
  const std::vector<String> given = props.availabilityZones.literal();
  for (const String& zone : given) {
    if (known.empty() || zone.isUnresolved()) continue;
    if (std::find(known.begin(), known.end(), zone) == known.end()) {
      fail(*this, "availabilityZones",
           zone.describe() + " is no zone of the stack; it has " + describeAll(known));
    }
  }
  const bool noSubnetsWanted =
      props.subnetConfiguration.has_value() && props.subnetConfiguration.elements().empty();
  if (given.empty() && !noSubnetsWanted) {
    Annotations::of(*this).addWarningV2("@aws-cdk/aws-ec2:emptyAvailabilityZonesInVpc",
                                        "availabilityZones is empty, so the VPC has no subnets; "
                                        "leave it out for the stack's zones");
  }
  availabilityZones_ = props.availabilityZones;
}

void Vpc::createSubnets(const SubnetPlan& plan) {
  std::vector<RequestedSubnet> requests;
  for (const SubnetConfiguration& group : plan.groups) {
    for (std::size_t i = 0; i < plan.zones.size(); ++i) {
      requests.push_back(
          {.availabilityZone = plan.zones[i],
           .configuration = group,
           .subnetConstructId = std::string(subnetGroupId(group.name, i).literal())});
    }
  }
  std::vector<AllocatedSubnet> allocated =
      plan.ipAddresses
          ->allocateSubnetsCidr({.requestedSubnets = requests, .vpcCidr = vpcCidrBlock()})
          .allocatedSubnets;
  if (allocated.size() != requests.size()) {
    fail(*this, "ipAddresses",
         "it gave addresses for " + std::to_string(allocated.size()) + " subnets; " +
             std::to_string(requests.size()) + " were asked for");
  }
  if (plan.ipv6) {
    const List<String> blocks = plan.ipv6Addresses->createIpv6CidrBlocks(
        {.ipv6SelectedCidr = Fn::select(0, resource_->attrIpv6CidrBlocks()),
         .subnetCount = static_cast<int>(allocated.size())});
    allocated = plan.ipv6Addresses
                    ->allocateSubnetsIpv6Cidr({.allocatedSubnets = allocated, .ipv6Cidrs = blocks})
                    .allocatedSubnets;
  }
  for (std::size_t i = 0; i < requests.size(); ++i) createSubnet(plan, requests[i], allocated[i]);
  if (plan.ipv6Block == nullptr) return;
  for (const Refs<ISubnet>* subnets : {&publicSubnets_, &privateSubnets_, &isolatedSubnets_}) {
    for (ISubnet& subnet : *subnets) subnet.node().addDependency(*plan.ipv6Block);
  }
}

void Vpc::createSubnet(const SubnetPlan& plan, const RequestedSubnet& request,
                       const AllocatedSubnet& addresses) {
  const SubnetConfiguration& group = request.configuration;
  if (isReserved(group) || request.availabilityZone == RESERVED_ZONE) return;
  const bool isPublic = group.subnetType == SubnetType::PUBLIC;
  Boolean mapPublicIp = false;
  if (isPublic) {
    mapPublicIp =
        group.mapPublicIpOnLaunch.has_value() ? group.mapPublicIpOnLaunch : Boolean(!plan.ipv6);
  }
  Boolean assignIpv6{};
  if (plan.ipv6) {
    assignIpv6 = group.ipv6AssignAddressOnCreation.has_value() ? group.ipv6AssignAddressOnCreation
                                                               : Boolean(true);
  }
  const SubnetProps props{.assignIpv6AddressOnCreation = assignIpv6,
                          .availabilityZone = request.availabilityZone,
                          .cidrBlock = addresses.cidr,
                          .ipv6CidrBlock = addresses.ipv6Cidr,
                          .mapPublicIpOnLaunch = mapPublicIp,
                          .vpcId = vpcId()};
  Subnet* made = nullptr;
  if (isPublic) {
    auto& subnet = create<PublicSubnet>(request.subnetConstructId, props);
    ownPublicSubnets_.push_back(&subnet);
    publicSubnets_.push_back(subnet);
    made = &subnet;
  } else {
    auto& subnet = create<PrivateSubnet>(request.subnetConstructId, props);
    if (isPrivate(group.subnetType)) {
      ownPrivateSubnets_.push_back(&subnet);
      privateSubnets_.push_back(subnet);
    } else {
      isolatedSubnets_.push_back(subnet);
    }
    made = &subnet;
  }
  const TagProps onSubnetOnly{
      .includeResourceTypes = {std::string(CfnSubnet::CFN_RESOURCE_TYPE_NAME)}};
  Tags::of(*made).add("aws-cdk:subnet-name", group.name, onSubnetOnly);
  Tags::of(*made).add("aws-cdk:subnet-type", subnetTypeName(group.subnetType), onSubnetOnly);
}

void Vpc::createInternetGateway(const SubnetPlan& plan, const VpcProps& props) {
  const bool needed =
      std::any_of(plan.groups.begin(), plan.groups.end(), [](const SubnetConfiguration& group) {
        return !isIsolated(group.subnetType) && !isReserved(group);
      });
  if (!needed || !props.createInternetGateway.value_or(true)) return;
  const auto& gateway = create<CfnInternetGateway>("IGW");
  internetGatewayId_ = gateway.ref();
  internetConnectivity_->add(gateway);
  const auto& attachment = create<CfnVPCGatewayAttachment>(
      "VPCGW", {.internetGatewayId = gateway.ref(), .vpcId = vpcId()});
  for (PublicSubnet* subnet : ownPublicSubnets_) {
    subnet->addDefaultInternetRoute(gateway.ref(), attachment);
    if (plan.ipv6) {
      subnet->addIpv6DefaultInternetRoute(gateway.ref(),
                                          static_cast<const IDependable&>(attachment));
    }
  }
}

void Vpc::createNatGateways(const VpcProps& props, std::size_t count) {
  NatProvider provider = props.natGatewayProvider.value_or(NatProvider::gateway());
  if (provider.isRegional()) {
    provider.configureNat({.natSubnets = {}, .privateSubnets = ownPrivateSubnets_, .vpc = *this});
    return;
  }
  const SubnetSelection placement = isPresent(props.natGatewaySubnets)
                                        ? props.natGatewaySubnets
                                        : SubnetSelection{.subnetType = SubnetType::PUBLIC};
  std::vector<PublicSubnet*> natSubnets;
  for (ISubnet& subnet : selectSubnets(placement).subnets) {
    const auto own = std::find_if(
        ownPublicSubnets_.begin(), ownPublicSubnets_.end(),
        [&subnet](PublicSubnet* other) { return static_cast<ISubnet*>(other) == &subnet; });
    if (own == ownPublicSubnets_.end()) {
      fail(*this, "natGatewaySubnets",
           "natGatewaySubnets contains '" + subnet.node().path() +
               "', which is no public subnet of this VPC");
    }
    natSubnets.push_back(*own);
  }
  if (natSubnets.size() > count) natSubnets.resize(count);
  provider.configureNat(
      {.natSubnets = natSubnets, .privateSubnets = ownPrivateSubnets_, .vpc = *this});
}

void Vpc::createEgressOnlyInternetGateway() {
  const bool onlyForPrivateSubnets = FeatureFlags::of(*this).isEnabled(
      "@aws-cdk/aws-ec2:requirePrivateSubnetsForEgressOnlyInternetGateway");
  if (onlyForPrivateSubnets && privateSubnets_.empty()) return;
  const auto& gateway = create<CfnEgressOnlyInternetGateway>("EIGW6", {.vpcId = vpcId()});
  for (PrivateSubnet* subnet : ownPrivateSubnets_) {
    subnet->addIpv6DefaultEgressOnlyInternetRoute(gateway.ref());
  }
}

void Vpc::createVpnGateway(const VpcProps& props) {
  const bool wanted = props.vpnGateway.value_or(false);
  const bool needed = !props.vpnConnections.empty() || props.vpnGatewayAsn.has_value();
  if (wanted && publicSubnets_.empty() && privateSubnets_.empty() && isolatedSubnets_.empty()) {
    fail(*this, "vpnGateway", "true needs subnets to route from, and the VPC has none");
  }
  if (needed && !props.vpnGateway.value_or(true)) {
    fail(*this, "vpnGateway",
         std::string("false contradicts ") +
             (props.vpnConnections.empty() ? "vpnGatewayAsn" : "vpnConnections") +
             "; leave one of them out");
  }
  if (!wanted && !needed) return;
  enableVpnGateway({.amazonSideAsn = props.vpnGatewayAsn,
                    .type = "ipsec.1",
                    .vpnRoutePropagation = props.vpnRoutePropagation});
  for (const auto& [id, connection] : props.vpnConnections) addVpnConnection(id, connection);
}

void Vpc::restrictDefaultSecurityGroup() {
  constexpr const char* TYPE = "Custom::VpcRestrictDefaultSG";
  auto& provider = CustomResourceProvider::getOrCreateProvider(
      *this, TYPE,
      internal::EmbeddedProviderProps{
          .description = "Lambda function for removing all inbound/outbound rules from the VPC "
                         "default security group",
          .handler = internal::restrictDefaultSecurityGroupHandler()});
  provider.addToRolePolicy(
      {{"Effect", "Allow"},
       {"Action",
        Json::array({"ec2:AuthorizeSecurityGroupIngress", "ec2:AuthorizeSecurityGroupEgress",
                     "ec2:RevokeSecurityGroupIngress", "ec2:RevokeSecurityGroupEgress"})},
       {"Resource", Json::array({stack().formatArn({.resource = "security-group",
                                                    .resourceName = vpcDefaultSecurityGroup(),
                                                    .service = "ec2"})})}});
  create<CustomResource>("RestrictDefaultSecurityGroupCustomResource",
                         {.properties = {{"DefaultSecurityGroupId", vpcDefaultSecurityGroup()},
                                         {"Account", stack().account()}},
                          .resourceType = TYPE,
                          .serviceToken = provider.serviceToken()});
}

String Vpc::vpcArn() const {
  return stack().formatArn({.resource = "vpc", .resourceName = vpcId(), .service = "ec2"});
}

String Vpc::vpcCidrBlock() const { return resource_->attrCidrBlock(); }

String Vpc::vpcId() const { return resource_->ref(); }

List<String> Vpc::vpcCidrBlockAssociations() const {
  return resource_->attrCidrBlockAssociations();
}

String Vpc::vpcDefaultNetworkAcl() const { return resource_->attrDefaultNetworkAcl(); }

String Vpc::vpcDefaultSecurityGroup() const { return resource_->attrDefaultSecurityGroup(); }

List<String> Vpc::vpcIpv6CidrBlocks() const { return resource_->attrIpv6CidrBlocks(); }

}  // namespace cdk::ec2
