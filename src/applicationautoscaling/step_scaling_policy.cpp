#include <cdk/applicationautoscaling/scalable_target.hpp>
#include <cdk/applicationautoscaling/step_scaling_policy.hpp>

namespace cdk::applicationautoscaling {

namespace common = autoscaling_common;

StepScalingPolicy::StepScalingPolicy(Scope scope, Props props) : Construct(std::move(scope)) {
  const AdjustmentType adjustmentType =
      props.adjustmentType.value_or(AdjustmentType::CHANGE_IN_CAPACITY);
  const common::StepAlarmOptions alarmOptions{.datapointsToAlarm = props.datapointsToAlarm,
                                              .evaluationPeriods = props.evaluationPeriods,
                                              .metric = props.metric};
  common::checkEvaluation(*this, alarmOptions);
  const SourceLocation location = node().location();
  for (const common::StepPlan& plan :
       common::planSteps(*this, props.scalingSteps, adjustmentType)) {
    const bool isLower = plan.side == common::StepSide::LOWER;
    auto& action = create<StepScalingAction>(
        ConstructId(isLower ? "LowerPolicy" : "UpperPolicy", location),
        {.adjustmentType = adjustmentType,
         .cooldown = props.cooldown,
         .metricAggregationType = props.metricAggregationType
                                      ? props.metricAggregationType
                                      : common::aggregationOf(*props.metric),
         .minAdjustmentMagnitude = props.minAdjustmentMagnitude,
         .scalingTarget = *props.scalingTarget});
    for (const AdjustmentTier& tier : plan.tiers) action.addAdjustment(tier);
    auto& alarm = common::createStepAlarm(*this, plan, alarmOptions, action.scalingPolicyArn());
    (isLower ? lowerAction_ : upperAction_) = action;
    (isLower ? lowerAlarm_ : upperAlarm_) = alarm;
  }
}

}  // namespace cdk::applicationautoscaling
