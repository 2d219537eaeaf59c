#pragma once

#include <cdk/autoscaling_common/scaling_interval.hpp>
#include <cdk/cloudwatch/alarm.hpp>
#include <cdk/core/construct.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace cdk::autoscaling_common {

/// What the change of a step means.
enum class AdjustmentType : std::uint8_t {
  /// Added to the capacity; negative to take away.
  CHANGE_IN_CAPACITY,
  /// Percentage of the capacity to add; -100 to 100.
  PERCENT_CHANGE_IN_CAPACITY,
  /// The capacity to have.
  EXACT_CAPACITY,
};

/// How a policy takes several data points together.
enum class MetricAggregationType : std::uint8_t { AVERAGE, MINIMUM, MAXIMUM };

/// One step of a scaling action. Bounds are relative to the alarm's threshold.
struct AdjustmentTier {
  /// What `AdjustmentType` says.
  Required<Number> adjustment;
  /// Default: without end below. One of the bounds is wanted.
  Number lowerBound{};
  /// Default: without end above.
  Number upperBound{};
};

/// The services' name, such as `ChangeInCapacity`.
const char* textOf(AdjustmentType type) noexcept;
/// The services' name, such as `Average`.
const char* textOf(MetricAggregationType type) noexcept;

/// That of the metric's statistic: the smallest, the largest, the average of any other. Absent for
/// an expression.
std::optional<MetricAggregationType> aggregationOf(const cloudwatch::IMetric& metric);

/// Throws `ValidationError` for a tier without bounds.
void checkTier(const IConstruct& action, const AdjustmentTier& tier);

/// On which side of the threshold an alarm goes off.
enum class StepSide : std::uint8_t { LOWER, UPPER };

/// The steps that one alarm leads to.
struct StepPlan {
  StepSide side = StepSide::LOWER;
  double threshold = 0;
  /// From the threshold outwards.
  std::vector<AdjustmentTier> tiers{};
};

/// The steps below the ranges without a change and those above. Throws `ValidationError` for less
/// than 2 or more than 40 steps, and what `normalizeIntervals` throws.
std::vector<StepPlan> planSteps(const IConstruct& policy, const std::vector<ScalingInterval>& steps,
                                AdjustmentType adjustmentType);

/// Options of `createStepAlarm`.
struct StepAlarmOptions {
  /// Default: `evaluationPeriods`.
  Number datapointsToAlarm{};
  /// Default: 1.
  Number evaluationPeriods{};
  Required<Handle<cloudwatch::IMetric>> metric;
};

/// Throws `ValidationError` for numbers below 1, for data points without periods, and for more data
/// points than periods.
void checkEvaluation(const IConstruct& policy, const StepAlarmOptions& options);

/// Makes the alarm that leads to the steps, called `LowerAlarm` or `UpperAlarm` below the policy.
cloudwatch::Alarm& createStepAlarm(IConstruct& policy, const StepPlan& plan,
                                   const StepAlarmOptions& options, String scalingPolicyArn);

}  // namespace cdk::autoscaling_common
