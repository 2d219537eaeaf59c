#include <cdk/autoscaling/auto_scaling_group.hpp>

namespace cdk::autoscaling {

LifecycleHook& AutoScalingGroupBase::addLifecycleHook(ConstructId id,
                                                      BasicLifecycleHookProps props) {
  return create<LifecycleHook>(id.derived("LifecycleHook" + id.text()),
                               {.autoScalingGroup = *this,
                                .defaultResult = props.defaultResult,
                                .heartbeatTimeout = props.heartbeatTimeout,
                                .lifecycleHookName = props.lifecycleHookName,
                                .lifecycleTransition = props.lifecycleTransition,
                                .notificationMetadata = props.notificationMetadata,
                                .notificationTarget = props.notificationTarget,
                                .role = props.role});
}

WarmPool& AutoScalingGroupBase::addWarmPool(WarmPoolOptions options, SourceLocation location) {
  return create<WarmPool>(ConstructId("WarmPool", location),
                          {.autoScalingGroup = *this,
                           .maxGroupPreparedCapacity = options.maxGroupPreparedCapacity,
                           .minSize = options.minSize,
                           .poolState = options.poolState,
                           .reuseOnScaleIn = options.reuseOnScaleIn});
}

TargetTrackingScalingPolicy& AutoScalingGroupBase::scaleOnCpuUtilization(
    ConstructId id, CpuUtilizationScalingProps props) {
  return create<TargetTrackingScalingPolicy>(
      id.derived("ScalingPolicy" + id.text()),
      {.autoScalingGroup = *this,
       .cooldown = props.cooldown,
       .disableScaleIn = props.disableScaleIn,
       .estimatedInstanceWarmup = props.estimatedInstanceWarmup,
       .predefinedMetric = PredefinedMetric::ASG_AVERAGE_CPU_UTILIZATION,
       .targetValue = props.targetUtilizationPercent});
}

TargetTrackingScalingPolicy& AutoScalingGroupBase::scaleOnNetwork(
    ConstructId id, PredefinedMetric metric, const NetworkUtilizationScalingProps& props) {
  return create<TargetTrackingScalingPolicy>(
      id.derived("ScalingPolicy" + id.text()),
      {.autoScalingGroup = *this,
       .cooldown = props.cooldown,
       .disableScaleIn = props.disableScaleIn,
       .estimatedInstanceWarmup = props.estimatedInstanceWarmup,
       .predefinedMetric = metric,
       .targetValue = props.targetBytesPerSecond});
}

TargetTrackingScalingPolicy& AutoScalingGroupBase::scaleOnIncomingBytes(
    ConstructId id, NetworkUtilizationScalingProps props) {
  return scaleOnNetwork(std::move(id), PredefinedMetric::ASG_AVERAGE_NETWORK_IN, props);
}

StepScalingPolicy& AutoScalingGroupBase::scaleOnMetric(ConstructId id,
                                                       BasicStepScalingPolicyProps props) {
  return create<StepScalingPolicy>(std::move(id),
                                   {.adjustmentType = props.adjustmentType,
                                    .autoScalingGroup = *this,
                                    .cooldown = props.cooldown,
                                    .datapointsToAlarm = props.datapointsToAlarm,
                                    .estimatedInstanceWarmup = props.estimatedInstanceWarmup,
                                    .evaluationPeriods = props.evaluationPeriods,
                                    .metric = props.metric,
                                    .metricAggregationType = props.metricAggregationType,
                                    .minAdjustmentMagnitude = props.minAdjustmentMagnitude,
                                    .scalingSteps = props.scalingSteps});
}

TargetTrackingScalingPolicy& AutoScalingGroupBase::scaleOnOutgoingBytes(
    ConstructId id, NetworkUtilizationScalingProps props) {
  return scaleOnNetwork(std::move(id), PredefinedMetric::ASG_AVERAGE_NETWORK_OUT, props);
}

ScheduledAction& AutoScalingGroupBase::scaleOnSchedule(ConstructId id,
                                                       BasicScheduledActionProps props) {
  return create<ScheduledAction>(id.derived("ScheduledAction" + id.text()),
                                 {.autoScalingGroup = *this,
                                  .desiredCapacity = props.desiredCapacity,
                                  .endTime = props.endTime,
                                  .maxCapacity = props.maxCapacity,
                                  .minCapacity = props.minCapacity,
                                  .schedule = props.schedule,
                                  .startTime = props.startTime,
                                  .timeZone = props.timeZone});
}

TargetTrackingScalingPolicy& AutoScalingGroupBase::scaleToTrackMetric(
    ConstructId id, MetricTargetTrackingProps props) {
  return create<TargetTrackingScalingPolicy>(
      id.derived("ScalingPolicy" + id.text()),
      {.autoScalingGroup = *this,
       .cooldown = props.cooldown,
       .customMetric = props.metric,
       .disableScaleIn = props.disableScaleIn,
       .estimatedInstanceWarmup = props.estimatedInstanceWarmup,
       .targetValue = props.targetValue});
}

}  // namespace cdk::autoscaling
