#include <cdk/autoscaling_common/step_scaling.hpp>
#include <cdk/core/error.hpp>

#include <string>
#include <utility>

namespace cdk::autoscaling_common {

namespace {

constexpr std::size_t MAX_STEPS = 40;

/// Starts the policy.
class StartPolicy : public cloudwatch::IAlarmAction {
 public:
  explicit StartPolicy(String arn) : arn_(std::move(arn)) {}
  cloudwatch::AlarmActionConfig bind(IConstruct& /*scope*/,
                                     cloudwatch::IAlarm& /*alarm*/) override {
    return {.alarmActionArn = arn_};
  }

 private:
  String arn_;
};

StepPlan lowerSide(const std::vector<CompleteScalingInterval>& intervals, std::size_t nearest) {
  StepPlan plan{.side = StepSide::LOWER, .threshold = intervals[nearest].upper};
  for (std::size_t i = nearest + 1; i-- > 0;) {
    const CompleteScalingInterval& interval = intervals[i];
    plan.tiers.push_back({.adjustment = interval.change,
                          .lowerBound = i == 0 ? Number() : interval.lower - plan.threshold,
                          .upperBound = interval.upper - plan.threshold});
  }
  return plan;
}

StepPlan upperSide(const std::vector<CompleteScalingInterval>& intervals, std::size_t nearest) {
  StepPlan plan{.side = StepSide::UPPER, .threshold = intervals[nearest].lower};
  for (std::size_t i = nearest; i < intervals.size(); ++i) {
    const CompleteScalingInterval& interval = intervals[i];
    const bool isLast = i + 1 == intervals.size();
    plan.tiers.push_back({.adjustment = interval.change,
                          .lowerBound = interval.lower - plan.threshold,
                          .upperBound = isLast ? Number() : interval.upper - plan.threshold});
  }
  return plan;
}

bool isKnown(const Number& number) { return number.has_value() && !number.isUnresolved(); }

void checkAtLeastOne(const IConstruct& policy, const char* property, const Number& number) {
  if (isKnown(number) && number.literal() < 1) {
    fail(policy, property, number.describe() + " is not allowed; it is at least 1");
  }
}

}  // namespace

const char* textOf(AdjustmentType type) noexcept {
  switch (type) {
    case AdjustmentType::CHANGE_IN_CAPACITY: return "ChangeInCapacity";
    case AdjustmentType::PERCENT_CHANGE_IN_CAPACITY: return "PercentChangeInCapacity";
    case AdjustmentType::EXACT_CAPACITY: return "ExactCapacity";
  }
  return "";
}

const char* textOf(MetricAggregationType type) noexcept {
  switch (type) {
    case MetricAggregationType::AVERAGE: return "Average";
    case MetricAggregationType::MINIMUM: return "Minimum";
    case MetricAggregationType::MAXIMUM: return "Maximum";
  }
  return "";
}

std::optional<MetricAggregationType> aggregationOf(const cloudwatch::IMetric& metric) {
  const cloudwatch::MetricConfig config = metric.toMetricConfig();
  if (!config.metricStat) return {};
  const String& statistic = config.metricStat->statistic;
  if (statistic == "Minimum") return MetricAggregationType::MINIMUM;
  if (statistic == "Maximum") return MetricAggregationType::MAXIMUM;
  return MetricAggregationType::AVERAGE;
}

void checkTier(const IConstruct& action, const AdjustmentTier& tier) {
  if (tier.lowerBound.isAbsent() && tier.upperBound.isAbsent()) {
    fail(action, "lowerBound",
         "it is absent, as upperBound is; at least one of them is wanted in each adjustment");
  }
}

std::vector<StepPlan> planSteps(const IConstruct& policy, const std::vector<ScalingInterval>& steps,
                                AdjustmentType adjustmentType) {
  if (steps.size() > MAX_STEPS) {
    fail(policy, "scalingSteps",
         "there are " + std::to_string(steps.size()) + "; at most 40 are allowed");
  }
  const std::vector<CompleteScalingInterval> intervals =
      normalizeIntervals(steps, adjustmentType == AdjustmentType::EXACT_CAPACITY);
  const Alarms alarms = findAlarmThresholds(intervals);
  std::vector<StepPlan> plans;
  if (alarms.lowerAlarmIntervalIndex) {
    plans.push_back(lowerSide(intervals, *alarms.lowerAlarmIntervalIndex));
  }
  if (alarms.upperAlarmIntervalIndex) {
    plans.push_back(upperSide(intervals, *alarms.upperAlarmIntervalIndex));
  }
  return plans;
}

void checkEvaluation(const IConstruct& policy, const StepAlarmOptions& options) {
  const Number& periods = options.evaluationPeriods;
  const Number& points = options.datapointsToAlarm;
  if (points.has_value() && periods.isAbsent()) {
    fail(policy, "evaluationPeriods", "it is absent; datapointsToAlarm wants it");
  }
  checkAtLeastOne(policy, "evaluationPeriods", periods);
  checkAtLeastOne(policy, "datapointsToAlarm", points);
  if (isKnown(points) && isKnown(periods) && points.literal() > periods.literal()) {
    fail(policy, "datapointsToAlarm",
         points.describe() + " is not allowed; it is at most evaluationPeriods, " +
             periods.describe());
  }
}

cloudwatch::Alarm& createStepAlarm(IConstruct& policy, const StepPlan& plan,
                                   const StepAlarmOptions& options, String scalingPolicyArn) {
  const bool isLower = plan.side == StepSide::LOWER;
  auto& alarm = policy.create<cloudwatch::Alarm>(
      ConstructId(isLower ? "LowerAlarm" : "UpperAlarm", policy.node().location()),
      {.alarmDescription =
           isLower ? "Lower threshold scaling alarm" : "Upper threshold scaling alarm",
       .comparisonOperator =
           isLower ? cloudwatch::ComparisonOperator::LESS_THAN_OR_EQUAL_TO_THRESHOLD
                   : cloudwatch::ComparisonOperator::GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
       .datapointsToAlarm = options.datapointsToAlarm,
       .evaluationPeriods = options.evaluationPeriods.value_or(1),
       .metric = options.metric,
       .threshold = plan.threshold});
  alarm.addAlarmAction({StartPolicy(std::move(scalingPolicyArn))});
  return alarm;
}

}  // namespace cdk::autoscaling_common
