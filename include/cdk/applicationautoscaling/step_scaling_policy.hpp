#pragma once

#include <cdk/applicationautoscaling/step_scaling_action.hpp>

#include <optional>
#include <vector>

namespace cdk::applicationautoscaling {

using ScalingInterval = autoscaling_common::ScalingInterval;

/// Options of `ScalableTarget::scaleOnMetric`.
struct BasicStepScalingPolicyProps {
  /// Default: `CHANGE_IN_CAPACITY`.
  std::optional<AdjustmentType> adjustmentType{};
  /// How long to wait after scaling; while it lasts, steps that change more still count. Default:
  /// none.
  std::optional<Duration> cooldown{};
  /// Of the periods looked at, how many have to be beyond the threshold; wants `evaluationPeriods`.
  /// Default: all.
  Number datapointsToAlarm{};
  /// How many of the most recent periods the alarms look at. Default: 1.
  Number evaluationPeriods{};
  /// A metric or an expression of metrics.
  Required<Handle<cloudwatch::IMetric>> metric;
  /// Default: that of the metric's statistic; `AVERAGE` where it is neither the smallest nor the
  /// largest value.
  std::optional<MetricAggregationType> metricAggregationType{};
  /// Capacity to add or take away at least, of a change in percent. Default: none.
  Number minAdjustmentMagnitude{};
  /// 2 to 40 steps, which leave at most one range without a change.
  Required<std::vector<ScalingInterval>> scalingSteps;
};

/// Props of `StepScalingPolicy`; all but the target are explained at `BasicStepScalingPolicyProps`.
struct StepScalingPolicyProps {
  std::optional<AdjustmentType> adjustmentType{};
  std::optional<Duration> cooldown{};
  Number datapointsToAlarm{};
  Number evaluationPeriods{};
  Required<Handle<cloudwatch::IMetric>> metric;
  std::optional<MetricAggregationType> metricAggregationType{};
  Number minAdjustmentMagnitude{};
  Required<std::vector<ScalingInterval>> scalingSteps;
  /// A change replaces the policies.
  Required<Ref<IScalableTarget>> scalingTarget;
};

/// Scales by steps, depending on the range that a metric is in: one alarm and one action for low
/// values, one of each for high ones.
/// https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-step-scaling-policies.html
class StepScalingPolicy : public Construct {
 public:
  using Props = StepScalingPolicyProps;
  /// Throws `ValidationError` for steps that overlap, leave out more than one range, or are too few
  /// or too many, and for periods and data points that don't fit.
  StepScalingPolicy(Scope scope, Props props);

  /// Empty where no step is for low values.
  [[nodiscard]] Ref<StepScalingAction> lowerAction() const { return lowerAction_; }
  [[nodiscard]] Ref<cloudwatch::Alarm> lowerAlarm() const { return lowerAlarm_; }
  /// Empty where no step is for high values.
  [[nodiscard]] Ref<StepScalingAction> upperAction() const { return upperAction_; }
  [[nodiscard]] Ref<cloudwatch::Alarm> upperAlarm() const { return upperAlarm_; }

 private:
  Ref<StepScalingAction> lowerAction_{};
  Ref<cloudwatch::Alarm> lowerAlarm_{};
  Ref<StepScalingAction> upperAction_{};
  Ref<cloudwatch::Alarm> upperAlarm_{};
};

}  // namespace cdk::applicationautoscaling
