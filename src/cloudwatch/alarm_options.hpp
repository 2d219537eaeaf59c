#pragma once

#include <cdk/cloudwatch/alarm.hpp>

namespace cdk::cloudwatch::detail {

/// Props of the alarm that `createAlarm` makes.
inline AlarmProps alarmProps(Handle<IMetric> metric, const CreateAlarmOptions& options) {
  return {.actionsEnabled = options.actionsEnabled,
          .alarmDescription = options.alarmDescription,
          .alarmName = options.alarmName,
          .comparisonOperator = options.comparisonOperator,
          .datapointsToAlarm = options.datapointsToAlarm,
          .evaluateLowSampleCountPercentile = options.evaluateLowSampleCountPercentile,
          .evaluationPeriods = options.evaluationPeriods,
          .metric = std::move(metric),
          .threshold = options.threshold,
          .treatMissingData = options.treatMissingData};
}

}  // namespace cdk::cloudwatch::detail
