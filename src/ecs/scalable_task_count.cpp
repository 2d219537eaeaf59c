#include <cdk/ecs/scalable_task_count.hpp>

#include <cdk/applicationautoscaling/cfn_scalable_target.hpp>
#include <cdk/applicationautoscaling/cfn_scaling_policy.hpp>
#include <cdk/core/arn.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/names.hpp>
#include <cdk/core/stack.hpp>

namespace cdk::ecs {

namespace {

Number seconds(const std::optional<Duration>& duration) {
  return duration ? duration->toSeconds() : Number();
}

}  // namespace

ScalableTaskCount::ScalableTaskCount(cdk::Scope scope, Props props) : Construct(std::move(scope)) {
  const Number low = props.minCapacity.value_or(1);
  const Number& high = props.maxCapacity;
  if (!low.isUnresolved() && !high.isUnresolved() && high.literal() < low.literal()) {
    fail(*this, "maxCapacity", high.describe() + " is less than minCapacity, " + low.describe());
  }
  const SourceLocation location = node().location();
  target_ = &create<Construct>(ConstructId("Target", location));
  // The service's own role: it is there wherever services have scaled.
  auto& resource = target_->create<applicationautoscaling::CfnScalableTarget>(
      ConstructId("Resource", location),
      {.maxCapacity = high,
       .minCapacity = low,
       .resourceId = props.resourceId.value(),
       .roleArn = Stack::of(*this).formatArn(
           {.region = "",
            .resource = "role/aws-service-role/ecs.application-autoscaling.amazonaws.com",
            .resourceName = "AWSServiceRoleForApplicationAutoScaling_ECSService",
            .service = "iam"}),
       .scalableDimension = "ecs:service:DesiredCount",
       .serviceNamespace = "ecs"});
  targetId_ = resource.ref();
}

void ScalableTaskCount::scaleOnCpuUtilization(ConstructId id, CpuUtilizationScalingProps props) {
  track(std::move(id), "ECSServiceAverageCPUUtilization", props);
}

void ScalableTaskCount::scaleOnMemoryUtilization(ConstructId id,
                                                 MemoryUtilizationScalingProps props) {
  track(std::move(id), "ECSServiceAverageMemoryUtilization", props);
}

void ScalableTaskCount::track(ConstructId id, const char* metric,
                              const UtilizationScalingProps& props) {
  auto& policy = target_->create<Construct>(id);
  policy.create<applicationautoscaling::CfnScalingPolicy>(
      id.derived("Resource"),
      {.policyName = props.policyName.value_or(Names::uniqueId(policy)),
       .policyType = "TargetTrackingScaling",
       .scalingTargetId = targetId_,
       .targetTrackingScalingPolicyConfiguration = {
           .disableScaleIn = props.disableScaleIn,
           .predefinedMetricSpecification = {.predefinedMetricType = metric},
           .scaleInCooldown = seconds(props.scaleInCooldown),
           .scaleOutCooldown = seconds(props.scaleOutCooldown),
           .targetValue = props.targetUtilizationPercent}});
}

}  // namespace cdk::ecs
