#include <cdk/autoscaling/auto_scaling_group.hpp>
#include <cdk/autoscaling/cfn_scaling_policy.hpp>
#include <cdk/autoscaling/step_scaling_action.hpp>

namespace cdk::autoscaling {

namespace common = autoscaling_common;

StepScalingAction::StepScalingAction(Scope scope, Props props) : Construct(std::move(scope)) {
  resource_ = &create<CfnScalingPolicy>(
      ConstructId("Resource", node().location()),
      {.adjustmentType =
           props.adjustmentType ? String(common::textOf(*props.adjustmentType)) : String(),
       .autoScalingGroupName = props.autoScalingGroup->autoScalingGroupName(),
       .estimatedInstanceWarmup =
           props.estimatedInstanceWarmup ? props.estimatedInstanceWarmup->toSeconds() : Number(),
       .metricAggregationType = props.metricAggregationType
                                    ? String(common::textOf(*props.metricAggregationType))
                                    : String(),
       .minAdjustmentMagnitude = props.minAdjustmentMagnitude,
       .policyType = "StepScaling",
       .stepAdjustments = List<CfnScalingPolicy::StepAdjustmentProperty>({})});
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
  resource_->props().stepAdjustments = rendered;
}

}  // namespace cdk::autoscaling
