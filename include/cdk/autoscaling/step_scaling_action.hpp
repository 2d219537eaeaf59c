#pragma once

#include <cdk/autoscaling_common/step_scaling.hpp>
#include <cdk/core/construct.hpp>
#include <cdk/core/duration.hpp>

#include <optional>
#include <vector>

namespace cdk::autoscaling {

class CfnScalingPolicy;
class IAutoScalingGroup;

using AdjustmentTier = autoscaling_common::AdjustmentTier;
using AdjustmentType = autoscaling_common::AdjustmentType;
using MetricAggregationType = autoscaling_common::MetricAggregationType;

/// Props of `StepScalingAction`.
struct StepScalingActionProps {
  /// Default: `CHANGE_IN_CAPACITY`.
  std::optional<AdjustmentType> adjustmentType{};
  /// A change replaces the policy.
  Required<Ref<IAutoScalingGroup>> autoScalingGroup;
  /// How long until a new instance counts. Default: the group's.
  std::optional<Duration> estimatedInstanceWarmup{};
  /// Default: `AVERAGE`.
  std::optional<MetricAggregationType> metricAggregationType{};
  /// Instances to add or take away at least, of a change in percent. Default: none.
  Number minAdjustmentMagnitude{};
};

/// Changes the size of a group by steps, when an alarm says so. `StepScalingPolicy` makes actions
/// and alarms together.
/// https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html
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

}  // namespace cdk::autoscaling
