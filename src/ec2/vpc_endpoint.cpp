#include <cdk/ec2/vpc_endpoint.hpp>

#include <algorithm>
#include <string>
#include <utility>

#include <cdk/core/aws.hpp>
#include <cdk/core/context_provider.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/ec2/cfn_vpc_endpoint.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/iam/policy_document.hpp>
#include <cdk/iam/policy_statement.hpp>

#include "subnet_groups.hpp"

namespace cdk::ec2 {

namespace {

constexpr int HTTPS_PORT = 443;

String text(const std::optional<VpcEndpointIpAddressType>& type) {
  if (!type) return {};
  switch (*type) {
    case VpcEndpointIpAddressType::IPV4: return "ipv4";
    case VpcEndpointIpAddressType::IPV6: return "ipv6";
    case VpcEndpointIpAddressType::DUALSTACK: break;
  }
  return "dualstack";
}

const char* text(VpcEndpointDnsRecordIpType type) {
  switch (type) {
    case VpcEndpointDnsRecordIpType::IPV4: return "ipv4";
    case VpcEndpointDnsRecordIpType::IPV6: return "ipv6";
    case VpcEndpointDnsRecordIpType::DUALSTACK: return "dualstack";
    case VpcEndpointDnsRecordIpType::SERVICE_DEFINED: break;
  }
  return "service-defined";
}

const char* text(VpcEndpointPrivateDnsOnlyForInboundResolverEndpoint resolvers) {
  return resolvers == VpcEndpointPrivateDnsOnlyForInboundResolverEndpoint::ONLY_INBOUND_RESOLVER
             ? "OnlyInboundResolver"
             : "AllResolvers";
}

/// An endpoint that exists already and that route tables lead to.
class ImportedGatewayVpcEndpoint : public VpcEndpoint, public virtual IGatewayVpcEndpoint {
 public:
  ImportedGatewayVpcEndpoint(Scope scope, String id)
      : VpcEndpoint(std::move(scope)), id_(std::move(id)) {}
  [[nodiscard]] String vpcEndpointId() const override { return id_; }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return property == "Id" ? id_ : VpcEndpoint::referenceTo(property);
  }

 private:
  String id_;
};

/// An endpoint that exists already, with network interfaces.
class ImportedInterfaceVpcEndpoint : public Resource, public virtual IInterfaceVpcEndpoint {
 public:
  ImportedInterfaceVpcEndpoint(Scope scope, const InterfaceVpcEndpointAttributes& attrs)
      : Resource(std::move(scope)),
        id_(attrs.vpcEndpointId.value()),
        connections_(ConnectionsProps{.defaultPort = Port::tcp(attrs.port),
                                      .securityGroups = attrs.securityGroups}) {}
  [[nodiscard]] Connections& connections() const override { return connections_; }
  [[nodiscard]] String vpcEndpointId() const override { return id_; }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return property == "Id" ? id_ : Resource::referenceTo(property);
  }

 private:
  String id_;
  mutable Connections connections_;
};

}  // namespace

constinit const GatewayVpcEndpointAwsService GatewayVpcEndpointAwsService::DYNAMODB{
    detail::CONSTANT, "dynamodb"};
constinit const GatewayVpcEndpointAwsService GatewayVpcEndpointAwsService::S3{detail::CONSTANT,
                                                                              "s3"};
constinit const GatewayVpcEndpointAwsService GatewayVpcEndpointAwsService::S3_EXPRESS{
    detail::CONSTANT, "s3express"};

GatewayVpcEndpointAwsService::GatewayVpcEndpointAwsService(String name, String prefix)
    : name_(std::move(name)), prefix_(std::move(prefix)) {}

String GatewayVpcEndpointAwsService::name() const {
  const String service = constant_ != nullptr ? String(constant_) : name_;
  return (prefix_.empty() ? String("com.amazonaws") : prefix_) + "." + Aws::REGION + "." + service;
}

InterfaceVpcEndpointService::InterfaceVpcEndpointService(String name, Number port)
    : name_(std::move(name)), port_(port.value_or(HTTPS_PORT)) {}

VpcEndpoint::VpcEndpoint(Scope scope)
    : Resource(std::move(scope)), policyDocument_(std::make_unique<iam::PolicyDocument>()) {}

VpcEndpoint::~VpcEndpoint() = default;

void VpcEndpoint::addToPolicy(iam::PolicyStatement statement) {
  if (!statement.hasPrincipal()) {
    fail(*this, "policyDocument",
         "the statement on " + statement.actions().describe() +
             " names no principal; a policy of an endpoint needs one");
  }
  policyDocument_->addStatements({std::move(statement)});
}

GatewayVpcEndpoint::GatewayVpcEndpoint(Scope scope, Props props) : VpcEndpoint(std::move(scope)) {
  const IVpc& vpc = props.vpc;
  Refs<ISubnet> subnets;
  for (const SubnetSelection& selection : props.subnets.elements()) {
    for (ISubnet& subnet : vpc.selectSubnets(selection).subnets) subnets.push_back(subnet);
  }
  if (!props.subnets.has_value()) {
    for (const Refs<ISubnet>* group :
         {&vpc.privateSubnets(), &vpc.publicSubnets(), &vpc.isolatedSubnets()}) {
      for (ISubnet& subnet : *group) subnets.push_back(subnet);
    }
  }
  const std::vector<String> tables = routeTableIds(subnets);
  if (tables.empty()) {
    fail(*this, "subnets",
         "no route table is known for them, and a gateway endpoint is reached through route "
         "tables; import the subnets with their routeTableIds");
  }
  CfnVPCEndpointProps endpoint{.ipAddressType = text(props.ipAddressType),
                               .policyDocument = *policyDocument(),
                               .routeTableIds = tables,
                               .serviceName = props.service->name(),
                               .vpcEndpointType = "Gateway",
                               .vpcId = vpc.vpcId()};
  if (props.dnsRecordIpType) {
    endpoint.dnsOptions = {.dnsRecordIpType = String(text(*props.dnsRecordIpType))};
  }
  resource_ = &create<CfnVPCEndpoint>("Resource", std::move(endpoint));
}

IGatewayVpcEndpoint& GatewayVpcEndpoint::fromGatewayVpcEndpointId(IConstruct& scope, ConstructId id,
                                                                  String gatewayVpcEndpointId) {
  return scope.create<ImportedGatewayVpcEndpoint>(std::move(id), std::move(gatewayVpcEndpointId));
}

String GatewayVpcEndpoint::vpcEndpointId() const { return resource_->ref(); }

String GatewayVpcEndpoint::vpcEndpointCreationTimestamp() const {
  return resource_->attrCreationTimestamp();
}

List<String> GatewayVpcEndpoint::vpcEndpointDnsEntries() const {
  return resource_->attrDnsEntries();
}

List<String> GatewayVpcEndpoint::vpcEndpointNetworkInterfaceIds() const {
  return resource_->attrNetworkInterfaceIds();
}

InterfaceVpcEndpoint::InterfaceVpcEndpoint(Scope scope, Props props)
    : VpcEndpoint(std::move(scope)) {
  IVpc& vpc = props.vpc;
  Refs<ISecurityGroup> groups = props.securityGroups;
  if (groups.empty()) groups.push_back(create<SecurityGroup>("SecurityGroup", {.vpc = vpc}));
  connections_ =
      Connections({.defaultPort = Port::tcp(props.service->port()), .securityGroups = groups});
  if (props.open.value_or(true)) {
    connections_.allowDefaultPortFrom(Peer::ipv4(vpc.vpcCidrBlock()));
  }
  std::vector<String> groupIds;
  for (const ISecurityGroup& group : groups) groupIds.push_back(group.securityGroupId());
  Boolean privateDns = props.privateDnsEnabled;
  if (privateDns.isAbsent()) privateDns = props.service->privateDnsDefault();
  if (privateDns.isAbsent()) privateDns = true;

  CfnVPCEndpointProps endpoint{.ipAddressType = text(props.ipAddressType),
                               .policyDocument = *policyDocument(),
                               .privateDnsEnabled = privateDns,
                               .securityGroupIds = groupIds,
                               .serviceName = props.service->name(),
                               .serviceRegion = props.serviceRegion,
                               .subnetIds = chooseSubnets(props),
                               .vpcEndpointType = "Interface",
                               .vpcId = vpc.vpcId()};
  if (props.dnsRecordIpType || props.privateDnsOnlyForInboundResolverEndpoint) {
    endpoint.dnsOptions.presence_ = Presence();
    if (props.dnsRecordIpType) {
      endpoint.dnsOptions.dnsRecordIpType = String(text(*props.dnsRecordIpType));
    }
    if (props.privateDnsOnlyForInboundResolverEndpoint) {
      endpoint.dnsOptions.privateDnsOnlyForInboundResolverEndpoint =
          String(text(*props.privateDnsOnlyForInboundResolverEndpoint));
    }
  }
  resource_ = &create<CfnVPCEndpoint>("Resource", std::move(endpoint));
}

List<String> InterfaceVpcEndpoint::chooseSubnets(const InterfaceVpcEndpointProps& props) {
  SubnetSelection selection = isPresent(props.subnets) ? props.subnets : SubnetSelection{};
  selection.onePerAz = true;
  const SelectedSubnets selected = props.vpc->selectSubnets(selection);
  if (!selected.isPendingLookup && selected.subnets.empty()) {
    fail(*this, "subnets", "no subnet is selected; an interface endpoint needs at least one");
  }
  if (!props.lookupSupportedAzs.value_or(false)) return selected.subnetIds;

  if (stack().account().isUnresolved() || stack().region().isUnresolved()) {
    fail(*this, "lookupSupportedAzs",
         "true needs a stack whose account and region are known; they are " +
             stack().account().describe() + " and " + stack().region().describe());
  }
  const Json serviceName = stack().resolve(props.service->name());
  if (serviceName.kind() != ValueKind::TEXT) {
    fail(*this, "lookupSupportedAzs",
         "true needs a service whose name is known; it is " + serviceName.describe());
  }
  std::vector<Json> dummy;
  for (const String& zone : stack().availabilityZones().literal()) dummy.emplace_back(zone);
  const Json supported =
      ContextProvider::getValue(*this, {.dummyValue = Json::array(dummy),
                                        .props = {{"serviceName", serviceName}},
                                        .provider = "endpoint-service-availability-zones"});
  if (supported.kind() != ValueKind::LIST) {
    fail(*this, "lookupSupportedAzs",
         "the lookup of '" + std::string(serviceName.text()) + "' gave " + supported.describe() +
             ", which is no list of zones; remove it from the context to look it up again");
  }
  const auto zones = supported.entries();
  std::vector<String> ids;
  for (const ISubnet& subnet : selected.subnets) {
    const String zone = subnet.availabilityZone();
    if (zone.isUnresolved()) {
      fail(*this, "lookupSupportedAzs",
           "true needs subnets whose zones are known; that of '" + subnet.node().path() + "' is " +
               zone.describe());
    }
    const bool isSupported = std::any_of(zones.begin(), zones.end(), [&zone](const auto& entry) {
      return zone.equals(entry.second);
    });
    if (isSupported) ids.push_back(subnet.subnetId());
  }
  if (ids.empty()) {
    fail(*this, "lookupSupportedAzs",
         "the service is offered in " + supported.describe() +
             ", and the selected subnets are in " + selected.availabilityZones.describe() +
             "; none of them can be used");
  }
  return ids;
}

IInterfaceVpcEndpoint& InterfaceVpcEndpoint::fromInterfaceVpcEndpointAttributes(
    IConstruct& scope, ConstructId id, InterfaceVpcEndpointAttributes attrs) {
  return scope.create<ImportedInterfaceVpcEndpoint>(std::move(id), std::move(attrs));
}

String InterfaceVpcEndpoint::vpcEndpointId() const { return resource_->ref(); }

String InterfaceVpcEndpoint::vpcEndpointCreationTimestamp() const {
  return resource_->attrCreationTimestamp();
}

List<String> InterfaceVpcEndpoint::vpcEndpointDnsEntries() const {
  return resource_->attrDnsEntries();
}

List<String> InterfaceVpcEndpoint::vpcEndpointNetworkInterfaceIds() const {
  return resource_->attrNetworkInterfaceIds();
}

}  // namespace cdk::ec2
