#include <cdk/applicationautoscaling/cfn_scalable_target.hpp>
#include <cdk/applicationautoscaling/scalable_target.hpp>
#include <cdk/autoscaling_common/utc_time.hpp>
#include <cdk/core/annotations.hpp>
#include <cdk/core/error.hpp>
#include <cdk/iam/role.hpp>

#include <array>
#include <string>

namespace cdk::applicationautoscaling {

namespace {

constexpr std::array SERVICE_NAMESPACES = {
    "ecs",       "elasticmapreduce", "ec2",       "appstream",  "dynamodb", "rds",
    "sagemaker", "custom-resource",  "lambda",    "comprehend", "kafka",    "elasticache",
    "neptune",   "cassandra",        "workspaces"};

bool isKnown(const Number& number) { return number.has_value() && !number.isUnresolved(); }

void checkCapacities(const IConstruct& construct, const Number& low, const Number& high) {
  if (isKnown(low) && low.literal() < 0) {
    fail(construct, "minCapacity", low.describe() + " is not allowed; it is 0 or more");
  }
  if (isKnown(high) && high.literal() < 0) {
    fail(construct, "maxCapacity", high.describe() + " is not allowed; it is 0 or more");
  }
  if (isKnown(low) && isKnown(high) && low.literal() > high.literal()) {
    fail(construct, "minCapacity",
         low.describe() + " is not allowed; it is at most maxCapacity, " + high.describe());
  }
}

String isoText(const std::optional<std::chrono::system_clock::time_point>& time) {
  return time ? String(autoscaling_common::utcText(*time) + "Z") : String();
}

class ImportedScalableTarget : public Resource, public virtual IScalableTarget {
 public:
  ImportedScalableTarget(Scope scope, String id, String dimension, String serviceNamespace)
      : Resource(std::move(scope)),
        id_(std::move(id)),
        dimension_(std::move(dimension)),
        serviceNamespace_(std::move(serviceNamespace)) {}

  [[nodiscard]] String scalableTargetId() const override { return id_; }
  [[nodiscard]] ScalableTargetReference scalableTargetRef() const override {
    if (dimension_.isAbsent()) {
      throw ConstructError(
          "dimension and service are not known of a target that was imported by its id; use "
          "fromScalableTargetAttributes",
          {.constructPath = node().path(), .property = "scalableTargetRef"});
    }
    return {
        .resourceId = id_, .scalableDimension = dimension_, .serviceNamespace = serviceNamespace_};
  }
  [[nodiscard]] String referenceTo(std::string_view /*property*/) const override { return id_; }

 private:
  String id_;
  String dimension_;
  String serviceNamespace_;
};

}  // namespace

ScalableTarget::ScalableTarget(Scope scope, Props props)
    : Resource(std::move(scope)), role_(props.role) {
  checkCapacities(*this, props.minCapacity, props.maxCapacity);
  const SourceLocation location = node().location();
  if (!role_) {
    role_ = create<iam::Role>(
        ConstructId("Role", location),
        {.assumedBy = iam::ServicePrincipal("application-autoscaling.amazonaws.com")});
  }
  resource_ = &create<CfnScalableTarget>(
      ConstructId("Resource", location),
      {.maxCapacity = props.maxCapacity,
       .minCapacity = props.minCapacity,
       .resourceId = props.resourceId,
       .roleArn = role_->roleArn(),
       .scalableDimension = props.scalableDimension,
       .serviceNamespace =
           String(SERVICE_NAMESPACES.at(static_cast<std::size_t>(*props.serviceNamespace)))});
}

IScalableTarget& ScalableTarget::fromScalableTargetAttributes(IConstruct& scope, ConstructId id,
                                                              ScalableTargetAttributes attrs) {
  return scope.create<ImportedScalableTarget>(std::move(id), String(attrs.scalableTargetId),
                                              String(attrs.scalableDimension),
                                              String(attrs.serviceNamespace));
}

IScalableTarget& ScalableTarget::fromScalableTargetId(IConstruct& scope, ConstructId id,
                                                      String scalableTargetId) {
  return scope.create<ImportedScalableTarget>(std::move(id), std::move(scalableTargetId), String(),
                                              String());
}

String ScalableTarget::scalableTargetId() const { return resource_->ref(); }

ScalableTargetReference ScalableTarget::scalableTargetRef() const {
  const CfnScalableTargetProps& props = resource_->props();
  return {.resourceId = resource_->ref(),
          .scalableDimension = String(static_cast<const Value&>(props.scalableDimension)),
          .serviceNamespace = String(static_cast<const Value&>(props.serviceNamespace))};
}

void ScalableTarget::addToRolePolicy(const iam::PolicyStatement& statement) {
  role_->addToPrincipalPolicy(statement);
}

StepScalingPolicy& ScalableTarget::scaleOnMetric(ConstructId id,
                                                 BasicStepScalingPolicyProps props) {
  return create<StepScalingPolicy>(std::move(id),
                                   {.adjustmentType = props.adjustmentType,
                                    .cooldown = props.cooldown,
                                    .datapointsToAlarm = props.datapointsToAlarm,
                                    .evaluationPeriods = props.evaluationPeriods,
                                    .metric = props.metric,
                                    .metricAggregationType = props.metricAggregationType,
                                    .minAdjustmentMagnitude = props.minAdjustmentMagnitude,
                                    .scalingSteps = props.scalingSteps,
                                    .scalingTarget = *this});
}

void ScalableTarget::scaleOnSchedule(ConstructId id, ScalingSchedule action) {
  if (action.minCapacity.isAbsent() && action.maxCapacity.isAbsent()) {
    fail(*this, "minCapacity",
         "it is absent in the schedule '" + id.text() +
             "'; at least one of minCapacity and maxCapacity is wanted");
  }
  if (action.schedule.lacksMinute()) {
    Annotations::of(*this).addWarningV2(
        "@aws-cdk/aws-applicationautoscaling:defaultRunEveryMinute",
        "cron: without minute the action runs every minute. Give minute as \"*\" if that is meant, "
        "as \"0\" for once an hour.");
  }
  schedules_.push_back({id.text(), std::move(action)});
  std::vector<CfnScalableTarget::ScheduledActionProperty> actions;
  for (const auto& [name, schedule] : schedules_) {
    actions.push_back({.endTime = isoText(schedule.endTime),
                       .scalableTargetAction = {.maxCapacity = schedule.maxCapacity,
                                                .minCapacity = schedule.minCapacity},
                       .schedule = schedule.schedule.expressionString(),
                       .scheduledActionName = name,
                       .startTime = isoText(schedule.startTime),
                       .timezone = schedule.timeZone});
  }
  resource_->props().scheduledActions = actions;
}

TargetTrackingScalingPolicy& ScalableTarget::scaleToTrackMetric(
    ConstructId id, BasicTargetTrackingScalingPolicyProps props) {
  return create<TargetTrackingScalingPolicy>(std::move(id),
                                             {.customMetric = props.customMetric,
                                              .disableScaleIn = props.disableScaleIn,
                                              .policyName = props.policyName,
                                              .predefinedMetric = props.predefinedMetric,
                                              .resourceLabel = props.resourceLabel,
                                              .scaleInCooldown = props.scaleInCooldown,
                                              .scaleOutCooldown = props.scaleOutCooldown,
                                              .scalingTarget = *this,
                                              .targetValue = props.targetValue});
}

}  // namespace cdk::applicationautoscaling
