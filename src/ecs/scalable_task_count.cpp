#include <cdk/ecs/scalable_task_count.hpp>

#include <cdk/elasticloadbalancingv2/application_target_group.hpp>

#include <utility>

namespace cdk::ecs {

namespace {

namespace scaling = applicationautoscaling;

template <class Props>
scaling::BasicTargetTrackingScalingPolicyProps tracking(const Props& props, Number targetValue) {
  return {.disableScaleIn = props.disableScaleIn,
          .policyName = props.policyName,
          .scaleInCooldown = props.scaleInCooldown,
          .scaleOutCooldown = props.scaleOutCooldown,
          .targetValue = std::move(targetValue)};
}

}  // namespace

void ScalableTaskCount::scaleOnCpuUtilization(ConstructId id, CpuUtilizationScalingProps props) {
  auto policy = tracking(props, props.targetUtilizationPercent);
  policy.predefinedMetric = scaling::PredefinedMetric::ECS_SERVICE_AVERAGE_CPU_UTILIZATION;
  doScaleToTrackMetric(std::move(id), std::move(policy));
}

void ScalableTaskCount::scaleOnMemoryUtilization(ConstructId id,
                                                 MemoryUtilizationScalingProps props) {
  auto policy = tracking(props, props.targetUtilizationPercent);
  policy.predefinedMetric = scaling::PredefinedMetric::ECS_SERVICE_AVERAGE_MEMORY_UTILIZATION;
  doScaleToTrackMetric(std::move(id), std::move(policy));
}

void ScalableTaskCount::scaleOnMetric(ConstructId id, scaling::BasicStepScalingPolicyProps props) {
  doScaleOnMetric(std::move(id), std::move(props));
}

void ScalableTaskCount::scaleOnRequestCount(ConstructId id, RequestCountScalingProps props) {
  const elasticloadbalancingv2::ApplicationTargetGroup& group = *props.targetGroup;
  auto policy = tracking(props, props.requestsPerTarget);
  policy.predefinedMetric = scaling::PredefinedMetric::ALB_REQUEST_COUNT_PER_TARGET;
  policy.resourceLabel = group.firstLoadBalancerFullName() + "/" + group.targetGroupFullName();
  doScaleToTrackMetric(std::move(id), std::move(policy));
}

void ScalableTaskCount::scaleOnSchedule(ConstructId id, scaling::ScalingSchedule props) {
  doScaleOnSchedule(std::move(id), std::move(props));
}

void ScalableTaskCount::scaleToTrackCustomMetric(ConstructId id, TrackCustomMetricProps props) {
  auto policy = tracking(props, props.targetValue);
  policy.customMetric = props.metric;
  doScaleToTrackMetric(std::move(id), std::move(policy));
}

}  // namespace cdk::ecs
