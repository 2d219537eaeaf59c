#include <cdk/core/error.hpp>
#include <cdk/core/lazy.hpp>
#include <cdk/core/names.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/elasticloadbalancingv2/cfn_load_balancer.hpp>
#include <cdk/elasticloadbalancingv2/network_load_balancer.hpp>

#include <cmath>

#include "arn_parts.hpp"
#include "attributes.hpp"
#include "lookup.hpp"
#include "metric_set.hpp"

namespace cdk::elasticloadbalancingv2 {

namespace {

constexpr double MIN_UNITS_PER_ZONE = 2750;
constexpr double MAX_UNITS_PER_ZONE = 45'000;

String onOrOff(const Boolean& boolean) {
  if (boolean.isAbsent()) return {};
  return boolean.literal() ? "on" : "off";
}

void check(const IConstruct& construct, const NetworkLoadBalancerProps& props) {
  if (props.ipAddressType == IpAddressType::DUAL_STACK_WITHOUT_PUBLIC_IPV4) {
    fail(construct, "ipAddressType",
         "IpAddressType::DUAL_STACK_WITHOUT_PUBLIC_IPV4 is only for application load balancers");
  }
  if (!props.securityGroups.empty() && props.disableSecurityGroups.value_or(false)) {
    fail(construct, "securityGroups", "they do not go with disableSecurityGroups");
  }
  if (!props.subnetMappings.empty() && isPresent(props.vpcSubnets)) {
    fail(construct, "subnetMappings", "they do not go with vpcSubnets; give one of both");
  }
  const bool internetFacing = props.internetFacing.value_or(false);
  for (const SubnetMapping& mapping : props.subnetMappings) {
    if (internetFacing && mapping.privateIpv4Address.has_value()) {
      fail(construct, "privateIpv4Address", "it is only for internal load balancers");
    }
    if (!internetFacing && mapping.allocationId.has_value()) {
      fail(construct, "allocationId", "it is only for internet-facing load balancers");
    }
    if (mapping.sourceNatIpv6Prefix && !props.enablePrefixForIpv6SourceNat.value_or(false)) {
      fail(construct, "sourceNatIpv6Prefix", "it goes with enablePrefixForIpv6SourceNat only");
    }
  }
  const Number& units = props.minimumCapacityUnit;
  if (units.has_value() && !units.isUnresolved() && units.literal() != 0) {
    const double perZone =
        units.literal() / static_cast<double>(props.vpc->availabilityZones().size());
    if (std::floor(units.literal()) != units.literal() || perZone < MIN_UNITS_PER_ZONE ||
        perZone > MAX_UNITS_PER_ZONE) {
      fail(construct, "minimumCapacityUnit",
           units.describe() + " is not allowed; it is a whole number, 2750 to 45000 for each zone");
    }
  }
}

List<CfnLoadBalancer::SubnetMappingProperty> render(const std::vector<SubnetMapping>& mappings) {
  if (mappings.empty()) return {};
  std::vector<CfnLoadBalancer::SubnetMappingProperty> rendered;
  for (const SubnetMapping& mapping : mappings) {
    rendered.push_back({.allocationId = mapping.allocationId,
                        .iPv6Address = mapping.ipv6Address,
                        .privateIPv4Address = mapping.privateIpv4Address,
                        .sourceNatIpv6Prefix = mapping.sourceNatIpv6Prefix
                                                   ? mapping.sourceNatIpv6Prefix->prefix()
                                                   : String(),
                        .subnetId = mapping.subnet->subnetId()});
  }
  return rendered;
}

NetworkListenerProps listenerOf(INetworkLoadBalancer& balancer, BaseNetworkListenerProps props) {
  return {.alpnPolicy = props.alpnPolicy,
          .certificates = std::move(props.certificates),
          .defaultAction = std::move(props.defaultAction),
          .defaultTargetGroups = std::move(props.defaultTargetGroups),
          .loadBalancer = balancer,
          .port = props.port,
          .protocol = props.protocol,
          .sslPolicy = props.sslPolicy,
          .tcpIdleTimeout = props.tcpIdleTimeout};
}

using Metrics = MetricSet<INetworkLoadBalancerMetrics>;

std::unique_ptr<Metrics> metricsOf(const IConstruct& balancer, const String& fullName) {
  return std::make_unique<Metrics>(balancer, "AWS/NetworkELB",
                                   Map<String>{{"LoadBalancer", fullName}});
}

/// What imported and looked up load balancers have in common.
class ForeignNetworkLoadBalancer : public Resource, public virtual INetworkLoadBalancer {
 public:
  [[nodiscard]] ec2::Connections& connections() const override { return connections_; }
  [[nodiscard]] String enforceSecurityGroupInboundRulesOnPrivateLinkTraffic() const override {
    return {};
  }
  [[nodiscard]] String loadBalancerArn() const override { return arn_; }
  [[nodiscard]] const INetworkLoadBalancerMetrics& metrics() const override { return *metrics_; }
  [[nodiscard]] String referenceTo(std::string_view) const override { return arn_; }
  NetworkListener& addListener(ConstructId id, BaseNetworkListenerProps props) override {
    return create<NetworkListener>(std::move(id), listenerOf(*this, std::move(props)));
  }

 protected:
  ForeignNetworkLoadBalancer(Scope scope, const String& arn)
      : Resource(std::move(scope), {.environmentFromArn = arn}),
        arn_(arn),
        metrics_(metricsOf(*this, loadBalancerFullNameFromArn(arn))) {}
  [[nodiscard]] ConstructId groupId(std::size_t index) const {
    return {"SecurityGroup-" + std::to_string(index), node().location()};
  }
  void connect(Refs<ec2::ISecurityGroup> groups) {
    connections_ = ec2::Connections({.securityGroups = std::move(groups)});
  }

 private:
  String arn_;
  std::unique_ptr<Metrics> metrics_;
  mutable ec2::Connections connections_{};
};

class ImportedNetworkLoadBalancer : public ForeignNetworkLoadBalancer {
 public:
  ImportedNetworkLoadBalancer(Scope scope, NetworkLoadBalancerAttributes attrs)
      : ForeignNetworkLoadBalancer(std::move(scope), attrs.loadBalancerArn),
        attrs_(std::move(attrs)) {
    if (attrs_.loadBalancerSecurityGroups.isAbsent()) return;
    Refs<ec2::ISecurityGroup> groups;
    for (const String& id : attrs_.loadBalancerSecurityGroups.literal()) {
      groups.push_back(ec2::SecurityGroup::fromSecurityGroupId(*this, groupId(groups.size()), id));
    }
    connect(std::move(groups));
  }

  [[nodiscard]] std::optional<IpAddressType> ipAddressType() const override { return {}; }
  [[nodiscard]] String loadBalancerCanonicalHostedZoneId() const override {
    return given("loadBalancerCanonicalHostedZoneId", attrs_.loadBalancerCanonicalHostedZoneId);
  }
  [[nodiscard]] String loadBalancerDnsName() const override {
    return given("loadBalancerDnsName", attrs_.loadBalancerDnsName);
  }
  [[nodiscard]] List<String> securityGroups() const override {
    return attrs_.loadBalancerSecurityGroups;
  }
  [[nodiscard]] Ref<ec2::IVpc> vpc() const override { return attrs_.vpc; }

 private:
  [[nodiscard]] String given(const char* property, const String& value) const {
    if (value.isAbsent()) fail(*this, property, "it was not given when importing");
    return value;
  }

  NetworkLoadBalancerAttributes attrs_;
};

class LookedUpNetworkLoadBalancer : public ForeignNetworkLoadBalancer {
 public:
  LookedUpNetworkLoadBalancer(Scope scope, FoundLoadBalancer found)
      : ForeignNetworkLoadBalancer(std::move(scope), found.loadBalancerArn),
        found_(std::move(found)) {
    Refs<ec2::ISecurityGroup> groups;
    for (const String& id : found_.securityGroupIds) {
      groups.push_back(ec2::SecurityGroup::fromLookupById(*this, groupId(groups.size()), id));
    }
    connect(std::move(groups));
    vpc_ =
        ec2::Vpc::fromLookup(*this, ConstructId("Vpc", node().location()), {.vpcId = found_.vpcId});
  }

  [[nodiscard]] std::optional<IpAddressType> ipAddressType() const override {
    return found_.ipAddressType;
  }
  [[nodiscard]] String loadBalancerCanonicalHostedZoneId() const override {
    return found_.loadBalancerCanonicalHostedZoneId;
  }
  [[nodiscard]] String loadBalancerDnsName() const override { return found_.loadBalancerDnsName; }
  [[nodiscard]] List<String> securityGroups() const override {
    return found_.securityGroupIds.empty() ? List<String>() : List<String>(found_.securityGroupIds);
  }
  [[nodiscard]] Ref<ec2::IVpc> vpc() const override { return vpc_; }

 private:
  FoundLoadBalancer found_;
  Ref<ec2::IVpc> vpc_{};
};

BaseLoadBalancerProps baseProps(const NetworkLoadBalancerProps& props) {
  return {.crossZoneEnabled = props.crossZoneEnabled,
          .deletionProtection = props.deletionProtection,
          .denyAllIgwTraffic = props.denyAllIgwTraffic,
          .internetFacing = props.internetFacing,
          .loadBalancerName = props.loadBalancerName,
          .minimumCapacityUnit = props.minimumCapacityUnit,
          .vpc = props.vpc,
          .vpcSubnets = props.vpcSubnets};
}

}  // namespace

NetworkLoadBalancer::NetworkLoadBalancer(Scope scope, Props props)
    : BaseLoadBalancer(std::move(scope), baseProps(props)),
      enforcesPrivateLinkRules_(
          onOrOff(props.enforceSecurityGroupInboundRulesOnPrivateLinkTraffic)),
      ipAddressType_(props.ipAddressType.value_or(IpAddressType::IPV4)),
      vpc_(props.vpc),
      translatesIpv6Sources_(props.enablePrefixForIpv6SourceNat.value_or(false)) {
  check(*this, props);
  makeResource(
      {.enablePrefixForIpv6SourceNat = onOrOff(props.enablePrefixForIpv6SourceNat),
       .enforceSecurityGroupInboundRulesOnPrivateLinkTraffic = enforcesPrivateLinkRules_,
       .ipAddressType = props.ipAddressType ? String(text(*props.ipAddressType)) : String(),
       .securityGroups = Lazy::list([this] { return securityGroups(); }),
       .subnetMappings = render(props.subnetMappings),
       .type = "network"},
      baseProps(props));
  if (!props.securityGroups.empty()) {
    connections_ = ec2::Connections({.securityGroups = props.securityGroups});
  } else if (!props.disableSecurityGroups.value_or(false)) {
    auto& group = create<ec2::SecurityGroup>(
        "SecurityGroup",
        {.allowAllOutbound = false,
         .description = "Automatically created Security Group for ELB " + Names::uniqueId(*this),
         .vpc = *props.vpc});
    connections_ = ec2::Connections({.securityGroups = {group}});
  }
  if (props.clientRoutingPolicy) {
    setAttribute("dns_record.client_routing_policy", text(*props.clientRoutingPolicy));
  }
  if (props.zonalShift.has_value()) {
    setAttribute("zonal_shift.config.enabled", text(props.zonalShift));
  }
}

INetworkLoadBalancer& NetworkLoadBalancer::fromNetworkLoadBalancerAttributes(
    IConstruct& scope, ConstructId id, NetworkLoadBalancerAttributes attrs) {
  return scope.create<ImportedNetworkLoadBalancer>(std::move(id), std::move(attrs));
}

INetworkLoadBalancer& NetworkLoadBalancer::fromLookup(IConstruct& scope, ConstructId id,
                                                      NetworkLoadBalancerLookupOptions options) {
  return scope.create<LookedUpNetworkLoadBalancer>(std::move(id),
                                                   lookUpLoadBalancer(scope, options, "network"));
}

const INetworkLoadBalancerMetrics& NetworkLoadBalancer::metrics() const {
  if (metrics_ == nullptr) metrics_ = metricsOf(*this, loadBalancerFullName());
  return *metrics_;
}

List<String> NetworkLoadBalancer::securityGroups() const {
  std::vector<String> ids;
  for (const ec2::ISecurityGroup& group : connections_.securityGroups()) {
    ids.push_back(group.securityGroupId());
  }
  return ids.empty() ? List<String>() : List<String>(ids);
}

NetworkListener& NetworkLoadBalancer::addListener(ConstructId id, BaseNetworkListenerProps props) {
  const bool isUdp = props.protocol == Protocol::UDP || props.protocol == Protocol::TCP_UDP;
  if (isUdp && ipAddressType_ != IpAddressType::IPV4 && !translatesIpv6Sources_) {
    fail(*this, "enablePrefixForIpv6SourceNat",
         "it has to be true for listeners of UDP on a dual-stack load balancer");
  }
  return create<NetworkListener>(std::move(id), listenerOf(*this, std::move(props)));
}

void NetworkLoadBalancer::addSecurityGroup(ec2::ISecurityGroup& securityGroup) {
  connections_.addSecurityGroup({securityGroup});
}

}  // namespace cdk::elasticloadbalancingv2
