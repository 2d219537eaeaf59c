#pragma once

#include <cdk/autoscaling_common/step_scaling.hpp>
#include <cdk/core/construct.hpp>
#include <cdk/core/duration.hpp>

#include <optional>
#include <vector>

namespace cdk::applicationautoscaling {

class CfnScalingPolicy;
class IScalableTarget;

using AdjustmentTier = autoscaling_common::AdjustmentTier;
using AdjustmentType = autoscaling_common::AdjustmentType;
using MetricAggregationType = autoscaling_common::MetricAggregationType;

/// Props of `StepScalingAction`.
struct StepScalingActionProps {
  /// Default: `CHANGE_IN_CAPACITY`.
  std::optional<AdjustmentType> adjustmentType{};
  /// How long to wait after scaling. Default: none.
  std::optional<Duration> cooldown{};
  /// Default: `AVERAGE`.
  std::optional<MetricAggregationType> metricAggregationType{};
  /// Capacity to add or take away at least, of a change in percent. Default: none.
  Number minAdjustmentMagnitude{};
  /// A change replaces the policy. Default: made from the construct's path.
  String policyName{};
  /// A change replaces the policy.
  Required<Ref<IScalableTarget>> scalingTarget;
};

/// Changes a capacity by steps, when an alarm says so. `StepScalingPolicy` makes actions and alarms
/// together.
/// https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-step-scaling-policies.html
class StepScalingAction : public Construct {
 public:
  using Props = StepScalingActionProps;
  StepScalingAction(Scope scope, Props props);

  [[nodiscard]] String scalingPolicyArn() const;
  /// Throws `ValidationError` where both bounds are absent.
  void addAdjustment(AdjustmentTier adjustment);

 private:
  CfnScalingPolicy* resource_ = nullptr;
  std::vector<AdjustmentTier> adjustments_{};
};

}  // namespace cdk::applicationautoscaling
