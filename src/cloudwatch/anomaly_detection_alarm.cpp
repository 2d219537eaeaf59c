#include <cdk/cloudwatch/anomaly_detection_alarm.hpp>

#include <cdk/cloudwatch/math_expression.hpp>
#include <cdk/core/error.hpp>

namespace cdk::cloudwatch {

namespace {

AlarmProps alarmOnBand(const AnomalyDetectionAlarmProps& props) {
  return {.actionsEnabled = props.actionsEnabled,
          .alarmDescription = props.alarmDescription,
          .alarmName = props.alarmName,
          .comparisonOperator = props.comparisonOperator.value_or(
              ComparisonOperator::LESS_THAN_LOWER_OR_GREATER_THAN_UPPER_THRESHOLD),
          .datapointsToAlarm = props.datapointsToAlarm,
          .evaluateLowSampleCountPercentile = props.evaluateLowSampleCountPercentile,
          .evaluationPeriods = props.evaluationPeriods,
          .metric = Metric::anomalyDetectionFor(
              {.metric = props.metric, .period = props.metric->period(), .stdDevs = props.stdDevs}),
          .threshold = Alarm::ANOMALY_DETECTION_NO_THRESHOLD,
          .treatMissingData = props.treatMissingData};
}

}  // namespace

AnomalyDetectionAlarm::AnomalyDetectionAlarm(Scope scope, Props props)
    : Alarm(std::move(scope), alarmOnBand(props)) {}

MathExpression Metric::anomalyDetectionFor(const AnomalyDetectionMetricOptions& props) {
  constexpr int DEFAULT_WIDTH = 2;
  const Number width = props.stdDevs.value_or(DEFAULT_WIDTH);
  if (!width.isUnresolved() && !(width.literal() > 0)) {
    throw ValidationError("stdDevs: " + Json(width).dump() +
                          " is not allowed; it is greater than 0");
  }
  const String widthText =
      width.isUnresolved() ? String(static_cast<const Value&>(width)) : String(Json(width).dump());
  return MathExpression({.color = props.color,
                         .expression = "ANOMALY_DETECTION_BAND(m0, " + widthText + ")",
                         .label = props.label.value_or("Anomaly Detection Band"),
                         .period = props.period,
                         .searchAccount = props.searchAccount,
                         .searchRegion = props.searchRegion,
                         .usingMetrics = {{"m0", props.metric}},
                         .visible = props.visible});
}

}  // namespace cdk::cloudwatch
