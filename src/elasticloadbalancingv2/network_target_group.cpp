#include <cdk/core/error.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/elasticloadbalancingv2/network_listener.hpp>
#include <cdk/elasticloadbalancingv2/network_target_group.hpp>

#include "arn_parts.hpp"
#include "attributes.hpp"
#include "imported_target_group.hpp"
#include "metric_set.hpp"
#include "protocols.hpp"

namespace cdk::elasticloadbalancingv2 {

namespace {

using Metrics = MetricSet<INetworkTargetGroupMetrics>;

std::unique_ptr<Metrics> metricsOf(const IConstruct& group, const String& groupFullName,
                                   const String& balancerFullName) {
  return std::make_unique<Metrics>(
      group, "AWS/NetworkELB",
      Map<String>{{"LoadBalancer", balancerFullName}, {"TargetGroup", groupFullName}});
}

class ImportedNetworkTargetGroup : public ImportedTargetGroup, public virtual INetworkTargetGroup {
 public:
  using ImportedTargetGroup::ImportedTargetGroup;

  [[nodiscard]] const INetworkTargetGroupMetrics& metrics() const override {
    if (metrics_ == nullptr) metrics_ = metricsOf(*this, fullName(), loadBalancerFullName());
    return *metrics_;
  }
  void addTarget(std::vector<Handle<INetworkLoadBalancerTarget>> targets) override {
    for (const Handle<INetworkLoadBalancerTarget>& target : targets) {
      checkRegistersItself(target->attachToNetworkTargetGroup(*this));
    }
  }
  void registerListener(INetworkListener&) override {}

 private:
  mutable std::unique_ptr<INetworkTargetGroupMetrics> metrics_{};
};

void findOutOfRange(std::vector<std::string>& findings, const char* what, const Number& value,
                    double low, double high) {
  if (value.isAbsent() || value.isUnresolved()) return;
  if (value.literal() >= low && value.literal() <= high) return;
  findings.push_back(std::string("Health check ") + what + " " + value.describe() +
                     " is not allowed; it is " + Json(low).dump() + " to " + Json(high).dump());
}

}  // namespace

TargetGroupBase::Traffic NetworkTargetGroup::settle(const IConstruct& parent, const Props& props) {
  const Protocol protocol = props.protocol.value_or(Protocol::TCP);
  checkNetworkProtocol(parent, protocol);
  return {.port = props.port, .protocol = text(protocol)};
}

NetworkTargetGroup::NetworkTargetGroup(Scope scope, Props props)
    : TargetGroupBase(scope,
                      {.crossZoneEnabled = props.crossZoneEnabled,
                       .deregistrationDelay = props.deregistrationDelay,
                       .healthCheck = props.healthCheck,
                       .ipAddressType = props.ipAddressType,
                       .targetGroupHealth = props.targetGroupHealth,
                       .targetGroupName = props.targetGroupName,
                       .targetType = props.targetType,
                       .vpc = props.vpc},
                      settle(scope.parent(), props)) {
  if (props.proxyProtocolV2.has_value()) {
    setAttribute("proxy_protocol_v2.enabled", text(props.proxyProtocolV2));
  }
  if (props.preserveClientIp.has_value()) {
    setAttribute("preserve_client_ip.enabled", text(props.preserveClientIp));
  }
  if (props.connectionTermination.has_value()) {
    setAttribute("deregistration_delay.connection_termination.enabled",
                 text(props.connectionTermination));
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

const INetworkTargetGroupMetrics& NetworkTargetGroup::metrics() const {
  if (metrics_ == nullptr) {
    metrics_ = metricsOf(*this, targetGroupFullName(), firstLoadBalancerFullName());
  }
  return *metrics_;
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
