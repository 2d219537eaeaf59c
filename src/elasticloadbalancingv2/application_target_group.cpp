#include <cdk/core/annotations.hpp>
#include <cdk/core/arn.hpp>
#include <cdk/core/aws.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/elasticloadbalancingv2/application_listener.hpp>
#include <cdk/elasticloadbalancingv2/application_target_group.hpp>

#include "arn_parts.hpp"
#include "attributes.hpp"
#include "imported_target_group.hpp"
#include "metric_set.hpp"
#include "protocols.hpp"

namespace cdk::elasticloadbalancingv2 {

namespace {

constexpr double MIN_SLOW_START = 30;
constexpr double MAX_SLOW_START = 900;
constexpr double MAX_STICKINESS = 604800;

using Metrics = MetricSet<IApplicationTargetGroupMetrics>;

std::unique_ptr<Metrics> metricsOf(const IConstruct& group, const String& groupFullName,
                                   const String& balancerFullName) {
  return std::make_unique<Metrics>(
      group, "AWS/ApplicationELB",
      Map<String>{{"TargetGroup", groupFullName}, {"LoadBalancer", balancerFullName}});
}

class ImportedApplicationTargetGroup : public ImportedTargetGroup,
                                       public virtual IApplicationTargetGroup {
 public:
  using ImportedTargetGroup::ImportedTargetGroup;

  [[nodiscard]] const IApplicationTargetGroupMetrics& metrics() const override {
    if (metrics_ == nullptr) metrics_ = metricsOf(*this, fullName(), loadBalancerFullName());
    return *metrics_;
  }
  void addTarget(std::vector<Handle<IApplicationLoadBalancerTarget>> targets) override {
    for (const Handle<IApplicationLoadBalancerTarget>& target : targets) {
      checkRegistersItself(target->attachToApplicationTargetGroup(*this));
    }
  }
  void registerConnectable(Handle<ec2::IConnectable>, std::optional<ec2::Port>) override {
    Annotations::of(*this).addWarningV2(
        "@aws-cdk/aws-elbv2:albTargetGroupCannotRegisterConnectable",
        "Cannot register connectable on imported target group -- security groups might need to be "
        "updated manually");
  }
  void registerListener(IApplicationListener&, Ref<IConstruct>) override {
    Annotations::of(*this).addWarningV2(
        "@aws-cdk/aws-elbv2:albTargetGroupCannotRegisterListener",
        "Cannot register listener on imported target group -- security groups might need to be "
        "updated manually");
  }

 private:
  mutable std::unique_ptr<IApplicationTargetGroupMetrics> metrics_{};
};

bool startsWithReservedPrefix(const String& cookieName) {
  return !cookieName.isUnresolved() && cookieName.literal().starts_with("AWSALB");
}

}  // namespace

ApplicationTargetGroup::ApplicationTargetGroup(Scope scope, Props props)
    : ApplicationTargetGroup(
          scope, props, determineProtocolAndPort(scope.parent(), props.protocol, props.port)) {}

ApplicationTargetGroup::ApplicationTargetGroup(Scope scope, Props props,
                                               const ProtocolAndPort& settled)
    : TargetGroupBase(
          std::move(scope),
          {.crossZoneEnabled = props.crossZoneEnabled,
           .deregistrationDelay = props.deregistrationDelay,
           .healthCheck = props.healthCheck,
           .ipAddressType = props.ipAddressType,
           .targetGroupHealth = props.targetGroupHealth,
           .targetGroupName = props.targetGroupName,
           .targetType = props.targetType,
           .vpc = props.vpc},
          {.port = settled.port,
           .protocol = settled.protocol ? String(text(*settled.protocol)) : String(),
           .protocolVersion =
               props.protocolVersion ? String(text(*props.protocolVersion)) : String()}),
      protocol_(settled.protocol) {
  const bool isWeightedRandom =
      props.loadBalancingAlgorithmType == TargetGroupLoadBalancingAlgorithmType::WEIGHTED_RANDOM;
  if (props.slowStart) {
    const Number seconds = props.slowStart->toSeconds();
    if (!seconds.isUnresolved() && seconds.literal() != 0 &&
        (seconds.literal() < MIN_SLOW_START || seconds.literal() > MAX_SLOW_START)) {
      fail(*this, "slowStart",
           props.slowStart->toHumanString() +
               " is not allowed; it is 30 to 900 seconds, or 0 for none");
    }
    if (isWeightedRandom) {
      fail(*this, "slowStart",
           "it does not go with TargetGroupLoadBalancingAlgorithmType::WEIGHTED_RANDOM");
    }
    setAttribute("slow_start.duration_seconds", text(seconds));
  }
  if (props.stickinessCookieDuration) {
    enableCookieStickiness(*props.stickinessCookieDuration, props.stickinessCookieName);
  } else {
    setAttribute("stickiness.enabled", "false");
  }
  if (props.loadBalancingAlgorithmType) {
    setAttribute("load_balancing.algorithm.type", text(*props.loadBalancingAlgorithmType));
  }
  if (props.multiValueHeadersEnabled.value_or(false)) {
    if (props.targetType != TargetType::LAMBDA) {
      fail(*this, "multiValueHeadersEnabled", "it is only for groups of TargetType::LAMBDA");
    }
    setAttribute("lambda.multi_value_headers.enabled", "true");
  }
  addTarget(std::move(props.targets));
  if (props.enableAnomalyMitigation.has_value()) {
    const bool mitigates = props.enableAnomalyMitigation.literal();
    if (mitigates && !isWeightedRandom) {
      fail(*this, "enableAnomalyMitigation",
           "it goes with TargetGroupLoadBalancingAlgorithmType::WEIGHTED_RANDOM only");
    }
    setAttribute("load_balancing.algorithm.anomaly_mitigation", mitigates ? "on" : "off");
  }
}

IApplicationTargetGroup& ApplicationTargetGroup::fromTargetGroupAttributes(
    IConstruct& scope, ConstructId id, TargetGroupAttributes attrs) {
  return scope.create<ImportedApplicationTargetGroup>(std::move(id), std::move(attrs));
}

String ApplicationTargetGroup::firstLoadBalancerFullName() const {
  if (listeners_.empty()) {
    fail(*this, "firstLoadBalancerFullName",
         "no load balancer routes to the group yet; attach it to a listener first");
  }
  return loadBalancerNameFromListenerArn(listeners_.front()->listenerArn());
}

const IApplicationTargetGroupMetrics& ApplicationTargetGroup::metrics() const {
  if (metrics_ == nullptr) {
    metrics_ = metricsOf(*this, targetGroupFullName(), firstLoadBalancerFullName());
  }
  return *metrics_;
}

void ApplicationTargetGroup::addTarget(
    std::vector<Handle<IApplicationLoadBalancerTarget>> targets) {
  for (const Handle<IApplicationLoadBalancerTarget>& target : targets) {
    addLoadBalancerTarget(target->attachToApplicationTargetGroup(*this));
  }
  // Functions know no stickiness, not even that there is none.
  if (targetType() == TargetType::LAMBDA) setAttribute("stickiness.enabled", {});
}

void ApplicationTargetGroup::registerConnectable(Handle<ec2::IConnectable> connectable,
                                                 std::optional<ec2::Port> portRange) {
  const Member member{.connectable = std::move(connectable),
                      .portRange = portRange ? *portRange : ec2::Port::tcp(defaultPort())};
  members_.push_back(member);
  for (IApplicationListener* listener : listeners_) {
    listener->registerConnectable(member.connectable, member.portRange);
  }
}

void ApplicationTargetGroup::registerListener(IApplicationListener& listener,
                                              Ref<IConstruct> associatingConstruct) {
  for (const Member& member : members_) {
    listener.registerConnectable(member.connectable, member.portRange);
  }
  listeners_.push_back(&listener);
  attached_.add(associatingConstruct ? *associatingConstruct : listener);
}

void ApplicationTargetGroup::enableCookieStickiness(Duration duration, String cookieName) {
  const Number seconds = duration.toSeconds();
  if (!seconds.isUnresolved() && (seconds.literal() < 1 || seconds.literal() > MAX_STICKINESS)) {
    fail(*this, "stickinessCookieDuration",
         duration.toHumanString() + " is not allowed; it is 1 second to 7 days");
  }
  if (cookieName.has_value()) {
    if (startsWithReservedPrefix(cookieName)) {
      fail(*this, "stickinessCookieName",
           "'" + std::string(cookieName.literal()) +
               "' is not allowed; names that begin with AWSALB are the load balancer's own");
    }
    if (!cookieName.isUnresolved() && cookieName.literal().empty()) {
      fail(*this, "stickinessCookieName", "the empty text is not allowed");
    }
  }
  setAttribute("stickiness.enabled", "true");
  if (cookieName.has_value()) {
    setAttribute("stickiness.type", "app_cookie");
    setAttribute("stickiness.app_cookie.cookie_name", cookieName);
    setAttribute("stickiness.app_cookie.duration_seconds", text(seconds));
  } else {
    setAttribute("stickiness.type", "lb_cookie");
    setAttribute("stickiness.lb_cookie.duration_seconds", text(seconds));
  }
}

cloudwatch::Metric ApplicationTargetGroup::metric(std::string metricName,
                                                  cloudwatch::MetricOptions props) const {
  return metrics().custom(std::move(metricName), std::move(props));
}

std::vector<std::string> ApplicationTargetGroup::validateTargetGroup() {
  std::vector<std::string> findings = TargetGroupBase::validateTargetGroup();
  if (targetType() == TargetType::LAMBDA && (protocol_ || defaultPort().has_value())) {
    findings.emplace_back("port and protocol do not go with Lambda targets");
  }
  if (targetType() && targetType() != TargetType::LAMBDA && !protocol_) {
    findings.emplace_back("at least one of port and protocol is wanted for non-Lambda targets");
  }
  const HealthCheck& check = healthCheck();
  if (check.interval && check.timeout && !check.interval->isUnresolved() &&
      !check.timeout->isUnresolved() &&
      check.interval->toMilliseconds().literal() == check.timeout->toMilliseconds().literal()) {
    findings.push_back("Health check interval " + check.interval->toHumanString() +
                       " must be greater than the timeout");
  }
  if (check.protocol && check.protocol != Protocol::HTTP && check.protocol != Protocol::HTTPS) {
    findings.push_back(std::string("Health check protocol '") + text(*check.protocol) +
                       "' is not allowed; it is HTTP or HTTPS");
  }
  return findings;
}

}  // namespace cdk::elasticloadbalancingv2
