#include <cdk/core/annotations.hpp>
#include <cdk/core/error.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/elasticloadbalancingv2/cfn_target_group.hpp>
#include <cdk/elasticloadbalancingv2/target_group.hpp>

#include <cmath>
#include <cstdlib>

#include "attributes.hpp"
#include "resource_names.hpp"

namespace cdk::elasticloadbalancingv2 {

namespace {

constexpr const char* DNS_COUNT = "target_group_health.dns_failover.minimum_healthy_targets.count";
constexpr const char* DNS_PERCENTAGE =
    "target_group_health.dns_failover.minimum_healthy_targets.percentage";
constexpr const char* ROUTING_COUNT =
    "target_group_health.unhealthy_state_routing.minimum_healthy_targets.count";
constexpr const char* ROUTING_PERCENTAGE =
    "target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage";

bool isWholeNumber(const std::string& text, double low, double high) {
  if (text.empty()) return false;
  char* end = nullptr;
  const double number = std::strtod(text.c_str(), &end);
  return *end == '\0' && std::floor(number) == number && number >= low && number <= high;
}

void checkAttribute(const IConstruct& construct, const std::string& key, const String& value) {
  if (value.isAbsent() || value.isUnresolved()) return;
  const std::string literal(value.literal());
  if (key == DNS_COUNT && literal != "off" && !isWholeNumber(literal, 1, HUGE_VAL)) {
    fail(construct, key, "'" + literal + "' is not allowed; it is a whole number from 1 or off");
  }
  if (key == ROUTING_COUNT && !isWholeNumber(literal, 1, HUGE_VAL)) {
    fail(construct, key, "'" + literal + "' is not allowed; it is a whole number from 1");
  }
  if ((key == DNS_PERCENTAGE || key == ROUTING_PERCENTAGE) && literal != "off" &&
      !isWholeNumber(literal, 1, 100)) {
    fail(construct, key,
         "'" + literal + "' is not allowed; it is a whole number from 1 to 100 or off");
  }
}

/// A number as text, `off` for zero.
String textOrOff(const Number& number) {
  return number == Number(0) ? String("off") : text(number);
}

}  // namespace

HealthCheck HealthCheck::absent() noexcept { return {.presence_ = Presence::absent()}; }

TargetGroupHealth TargetGroupHealth::absent() noexcept { return {.presence_ = Presence::absent()}; }

TargetGroupBase::TargetGroupBase(Scope scope, BaseTargetGroupProps props, Traffic traffic)
    : Resource(std::move(scope)),
      healthCheck_(std::move(props.healthCheck)),
      targetType_(props.targetType),
      defaultPort_(traffic.port),
      vpc_(props.vpc),
      name_(props.targetGroupName) {
  resource_ = &create<CfnTargetGroup>(
      "Resource",
      {.ipAddressType = props.ipAddressType ? String(text(*props.ipAddressType)) : String(),
       .name = props.targetGroupName,
       .port = traffic.port,
       .protocol = traffic.protocol,
       .protocolVersion = traffic.protocolVersion});
  renderHealthCheck();
  renderTargetType();
  if (props.deregistrationDelay) {
    setAttribute("deregistration_delay.timeout_seconds",
                 text(props.deregistrationDelay->toSeconds()));
  }
  if (props.crossZoneEnabled.has_value()) {
    setAttribute("load_balancing.cross_zone.enabled", text(props.crossZoneEnabled));
  }
  const TargetGroupHealth& health = props.targetGroupHealth;
  if (health.dnsMinimumHealthyTargetCount.has_value()) {
    setAttribute(DNS_COUNT, textOrOff(health.dnsMinimumHealthyTargetCount));
  }
  if (health.dnsMinimumHealthyTargetPercentage.has_value()) {
    setAttribute(DNS_PERCENTAGE, textOrOff(health.dnsMinimumHealthyTargetPercentage));
  }
  if (health.routingMinimumHealthyTargetCount.has_value()) {
    setAttribute(ROUTING_COUNT, text(health.routingMinimumHealthyTargetCount));
  }
  if (health.routingMinimumHealthyTargetPercentage.has_value()) {
    setAttribute(ROUTING_PERCENTAGE, textOrOff(health.routingMinimumHealthyTargetPercentage));
  }
  node().addValidation([this] { return validateTargetGroup(); });
}

TargetGroupBase::~TargetGroupBase() = default;

String TargetGroupBase::loadBalancerArns() const {
  return String(static_cast<const Value&>(targetGroupLoadBalancerArns()));
}

String TargetGroupBase::targetGroupArn() const { return resource_->ref(); }

String TargetGroupBase::targetGroupFullName() const { return resource_->attrTargetGroupFullName(); }

String TargetGroupBase::targetGroupName() const { return resource_->attrTargetGroupName(); }

List<String> TargetGroupBase::targetGroupLoadBalancerArns() const {
  return resource_->attrLoadBalancerArns();
}

void TargetGroupBase::configureHealthCheck(HealthCheck healthCheck) {
  healthCheck_ = std::move(healthCheck);
  renderHealthCheck();
}

void TargetGroupBase::setAttribute(std::string key, String value) {
  checkAttribute(*this, key, value);
  putAttribute(attributes_, std::move(key), std::move(value));
  resource_->props().targetGroupAttributes =
      renderAttributes<CfnTargetGroup::TargetGroupAttributeProperty>(attributes_);
}

void TargetGroupBase::addLoadBalancerTarget(const LoadBalancerTargetProps& props) {
  const TargetType type = props.targetType;
  if (targetType_ && *targetType_ != type) {
    fail(*this, "targets",
         std::string("a target of type '") + text(type) + "' does not go into a group of type '" +
             text(*targetType_) + "'; all targets are of the same type");
  }
  if (type == TargetType::LAMBDA && !targets_.empty()) {
    fail(*this, "targets", "a group has at most one Lambda target; make another group");
  }
  targetType_ = type;
  renderTargetType();
  if (props.targetJson.isAbsent()) return;
  targets_.push_back(props.targetJson);
  std::vector<CfnTargetGroup::TargetDescriptionProperty> descriptions;
  for (const Json& target : targets_) {
    descriptions.push_back(
        {.availabilityZone = String(static_cast<const Value&>(target["availabilityZone"])),
         .id = String(static_cast<const Value&>(target["id"])),
         .port = Number(static_cast<const Value&>(target["port"]))});
  }
  resource_->props().targets = descriptions;
}

std::vector<std::string> TargetGroupBase::validateTargetGroup() {
  if (!targetType_ && targets_.empty()) {
    Annotations::of(*this).addWarningV2(
        "@aws-cdk/aws-elbv2:targetGroupSpecifyTargetTypeForEmptyTargetGroup",
        "When creating an empty TargetGroup, you should specify a 'targetType' (this warning may "
        "become an error in the future).");
  }
  std::vector<std::string> findings;
  if (targetType_ != TargetType::LAMBDA && !vpc_) {
    findings.emplace_back("'vpc' is required for a non-Lambda TargetGroup");
  }
  for (std::string& finding : findingsOnName("Target group", name_)) {
    findings.push_back(std::move(finding));
  }
  const HealthCheck& check = healthCheck_;
  if (check.interval && check.timeout && !check.interval->isUnresolved() &&
      !check.timeout->isUnresolved() &&
      check.interval->toMilliseconds().literal() < check.timeout->toMilliseconds().literal()) {
    findings.push_back(
        "Health check interval must be greater than or equal to the timeout; it is " +
        check.interval->toHumanString() + ", the timeout " + check.timeout->toHumanString());
  }
  return findings;
}

void TargetGroupBase::renderHealthCheck() {
  const HealthCheck& check = healthCheck_;
  CfnTargetGroupProps& props = resource_->props();
  props.healthCheckEnabled = check.enabled;
  props.healthCheckIntervalSeconds = check.interval ? check.interval->toSeconds() : Number();
  props.healthCheckPath = check.path;
  props.healthCheckPort = check.port;
  props.healthCheckProtocol = check.protocol ? String(text(*check.protocol)) : String();
  props.healthCheckTimeoutSeconds = check.timeout ? check.timeout->toSeconds() : Number();
  props.healthyThresholdCount = check.healthyThresholdCount;
  props.unhealthyThresholdCount = check.unhealthyThresholdCount;
  if (check.healthyGrpcCodes.has_value() || check.healthyHttpCodes.has_value()) {
    props.matcher = {.grpcCode = check.healthyGrpcCodes, .httpCode = check.healthyHttpCodes};
  } else {
    props.matcher = CfnTargetGroup::MatcherProperty::absent();
  }
}

void TargetGroupBase::renderTargetType() {
  CfnTargetGroupProps& props = resource_->props();
  props.targetType = targetType_ ? String(text(*targetType_)) : String();
  // Functions are in no VPC.
  props.vpcId = vpc_ && targetType_ != TargetType::LAMBDA ? vpc_->vpcId() : String();
}

}  // namespace cdk::elasticloadbalancingv2
