#include <cdk/applicationautoscaling/cfn_scaling_policy.hpp>
#include <cdk/applicationautoscaling/scalable_target.hpp>
#include <cdk/applicationautoscaling/step_scaling_action.hpp>
#include <cdk/core/names.hpp>

namespace cdk::applicationautoscaling {

namespace common = autoscaling_common;

StepScalingAction::StepScalingAction(Scope scope, Props props) : Construct(std::move(scope)) {
  resource_ = &create<CfnScalingPolicy>(
      ConstructId("Resource", node().location()),
      {.policyName = props.policyName.value_or(Names::uniqueId(*this)),
       .policyType = "StepScaling",
       .scalingTargetId = props.scalingTarget->scalableTargetId(),
       .stepScalingPolicyConfiguration = {
           .adjustmentType =
               props.adjustmentType ? String(common::textOf(*props.adjustmentType)) : String(),
           .cooldown = props.cooldown ? props.cooldown->toSeconds() : Number(),
           .metricAggregationType = props.metricAggregationType
                                        ? String(common::textOf(*props.metricAggregationType))
                                        : String(),
           .minAdjustmentMagnitude = props.minAdjustmentMagnitude,
           .stepAdjustments = List<CfnScalingPolicy::StepAdjustmentProperty>({})}});
}

String StepScalingAction::scalingPolicyArn() const { return resource_->ref(); }

void StepScalingAction::addAdjustment(AdjustmentTier adjustment) {
  common::checkTier(*this, adjustment);
  adjustments_.push_back(std::move(adjustment));
  std::vector<CfnScalingPolicy::StepAdjustmentProperty> rendered;
  for (const AdjustmentTier& tier : adjustments_) {
    rendered.push_back({.metricIntervalLowerBound = tier.lowerBound,
                        .metricIntervalUpperBound = tier.upperBound,
                        .scalingAdjustment = tier.adjustment});
  }
  resource_->props().stepScalingPolicyConfiguration.stepAdjustments = rendered;
}

}  // namespace cdk::applicationautoscaling
