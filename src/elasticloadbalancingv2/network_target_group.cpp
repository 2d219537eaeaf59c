#include <cdk/core/error.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/elasticloadbalancingv2/network_listener.hpp>
#include <cdk/elasticloadbalancingv2/network_target_group.hpp>

#include "imported_target_group.hpp"
#include "support.hpp"

namespace cdk::elasticloadbalancingv2 {

namespace {

class ImportedNetworkTargetGroup : public ImportedTargetGroup, public virtual INetworkTargetGroup {
 public:
  using ImportedTargetGroup::ImportedTargetGroup;

  [[nodiscard]] NetworkTargetGroupMetrics metrics() const override {
    return {*this, fullName(), loadBalancerFullName()};
  }
  void addTarget(std::vector<Handle<INetworkLoadBalancerTarget>> targets) override {
    for (const Handle<INetworkLoadBalancerTarget>& target : targets) {
      checkRegistersItself(target->attachToNetworkTargetGroup(*this));
    }
  }
  void registerListener(INetworkListener&) override {}
};

void findOutOfRange(std::vector<std::string>& findings, const char* what, const Number& value,
                    double low, double high) {
  if (value.isAbsent() || value.isUnresolved()) return;
  if (value.literal() >= low && value.literal() <= high) return;
  findings.push_back(std::string("Health check ") + what + " " + value.describe() +
                     " is not allowed; it is " + Json(low).dump() + " to " + Json(high).dump());
}

}  // namespace

NetworkTargetGroupMetrics::NetworkTargetGroupMetrics(const IConstruct& scope,
                                                     String targetGroupFullName,
                                                     String loadBalancerFullName)
    : scope_(&scope),
      targetGroupFullName_(std::move(targetGroupFullName)),
      loadBalancerFullName_(std::move(loadBalancerFullName)) {}

cloudwatch::Metric NetworkTargetGroupMetrics::custom(std::string metricName,
                                                     cloudwatch::MetricOptions props) const {
  if (props.dimensionsMap.isAbsent()) {
    props.dimensionsMap = {{"LoadBalancer", loadBalancerFullName_},
                           {"TargetGroup", targetGroupFullName_}};
  }
  return cloudwatch::Metric::of("AWS/NetworkELB", metricName, std::move(props)).attachTo(*scope_);
}

cloudwatch::Metric NetworkTargetGroupMetrics::healthyHostCount(
    cloudwatch::MetricOptions props) const {
  return custom("HealthyHostCount", withStatistic(std::move(props), "Average"));
}

cloudwatch::Metric NetworkTargetGroupMetrics::unHealthyHostCount(
    cloudwatch::MetricOptions props) const {
  return custom("UnHealthyHostCount", withStatistic(std::move(props), "Average"));
}

TargetGroupBase::Settings NetworkTargetGroup::settle(const Scope& scope, const Props& props) {
  const Protocol protocol = props.protocol.value_or(Protocol::TCP);
  checkNetworkProtocol(scope.parent(), protocol);
  return {.crossZoneEnabled = props.crossZoneEnabled,
          .deregistrationDelay = props.deregistrationDelay,
          .healthCheck = props.healthCheck,
          .ipAddressType = props.ipAddressType,
          .port = props.port,
          .protocol = text(protocol),
          .targetGroupHealth = props.targetGroupHealth,
          .targetGroupName = props.targetGroupName,
          .targetType = props.targetType,
          .vpc = props.vpc};
}

NetworkTargetGroup::NetworkTargetGroup(Scope scope, Props props)
    : TargetGroupBase(scope, settle(scope, props)) {
  if (props.proxyProtocolV2.has_value()) {
    setAttribute("proxy_protocol_v2.enabled", text(props.proxyProtocolV2.literal()));
  }
  if (props.preserveClientIp.has_value()) {
    setAttribute("preserve_client_ip.enabled", text(props.preserveClientIp.literal()));
  }
  if (props.connectionTermination.has_value()) {
    setAttribute("deregistration_delay.connection_termination.enabled",
                 text(props.connectionTermination.literal()));
  }
  addTarget(std::move(props.targets));
}

INetworkTargetGroup& NetworkTargetGroup::fromTargetGroupAttributes(IConstruct& scope,
                                                                   ConstructId id,
                                                                   TargetGroupAttributes attrs) {
  return scope.create<ImportedNetworkTargetGroup>(std::move(id), std::move(attrs));
}

String NetworkTargetGroup::firstLoadBalancerFullName() const {
  if (listeners_.empty()) {
    fail(*this, "firstLoadBalancerFullName",
         "no load balancer routes to the group yet; attach it to a listener first");
  }
  return loadBalancerNameFromListenerArn(listeners_.front()->listenerArn());
}

NetworkTargetGroupMetrics NetworkTargetGroup::metrics() const {
  return {*this, targetGroupFullName(), firstLoadBalancerFullName()};
}

void NetworkTargetGroup::addTarget(std::vector<Handle<INetworkLoadBalancerTarget>> targets) {
  for (const Handle<INetworkLoadBalancerTarget>& target : targets) {
    addLoadBalancerTarget(target->attachToNetworkTargetGroup(*this));
  }
}

void NetworkTargetGroup::registerListener(INetworkListener& listener) {
  attached_.add(listener);
  listeners_.push_back(&listener);
}

std::vector<std::string> NetworkTargetGroup::validateTargetGroup() {
  std::vector<std::string> findings = TargetGroupBase::validateTargetGroup();
  const HealthCheck& check = healthCheck();
  if (check.interval) {
    findOutOfRange(findings, "interval in seconds", check.interval->toSeconds(), 5, 300);
  }
  findOutOfRange(findings, "healthyThresholdCount", check.healthyThresholdCount, 2, 10);
  findOutOfRange(findings, "unhealthyThresholdCount", check.unhealthyThresholdCount, 2, 10);
  if (!check.protocol) return findings;
  const bool isHttp = check.protocol == Protocol::HTTP || check.protocol == Protocol::HTTPS;
  if (!isHttp && check.protocol != Protocol::TCP) {
    findings.push_back(std::string("Health check protocol '") + text(*check.protocol) +
                       "' is not allowed; it is HTTP, HTTPS or TCP");
  }
  if (!isHttp && !check.path.empty()) {
    findings.emplace_back("Health check path goes with HTTP and HTTPS only");
  }
  if (check.timeout) {
    findOutOfRange(findings, "timeout in seconds", check.timeout->toSeconds(), 2, 120);
  }
  return findings;
}

}  // namespace cdk::elasticloadbalancingv2
