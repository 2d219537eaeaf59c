#pragma once

#include <cdk/cloudwatch/alarm_base.hpp>

#include <cstdint>
#include <vector>

namespace cdk::cloudwatch {

/// States of an alarm.
enum class AlarmState : std::uint8_t {
  ALARM,
  OK,
  INSUFFICIENT_DATA,
};

/// How many alarms of a list have to be in a state.
class AtLeastThreshold {
 public:
  static AtLeastThreshold count(Number count) { return {std::move(count), false}; }
  /// A whole percentage from 1 to 100.
  static AtLeastThreshold percentage(Number percentage) { return {std::move(percentage), true}; }

  /// The threshold in the service's notation. Throws `ValidationError` for a number out of range.
  [[nodiscard]] String render(std::size_t operands) const;

 private:
  AtLeastThreshold(Number amount, bool isPercentage)
      : amount_(std::move(amount)), isPercentage_(isPercentage) {}
  Number amount_;
  bool isPercentage_;
};

/// Options of `AlarmRule::atLeast` and `AlarmRule::atLeastNot`.
struct AtLeastOptions {
  Refs<IAlarm> operands;
  AtLeastThreshold threshold;
};

/// A rule over alarms.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Create_Composite_Alarm.html
class AlarmRule : public IAlarmRule {
 public:
  /// All of them, any of them. Throw `ValidationError` for none.
  static AlarmRule allOf(const std::vector<Handle<IAlarmRule>>& operands);
  static AlarmRule anyOf(const std::vector<Handle<IAlarmRule>>& operands);
  static AlarmRule not_(const Handle<IAlarmRule>& operand);
  /// So many of the alarms are in the state. Throws `ValidationError` for no alarms, or a threshold
  /// out of range.
  static AlarmRule atLeast(AlarmState alarmState, const AtLeastOptions& options);
  /// So many of the alarms are not in the state.
  static AlarmRule atLeastNot(AlarmState alarmState, const AtLeastOptions& options);
  static AlarmRule fromAlarm(const IAlarm& alarm, AlarmState alarmState);
  /// Always or never; for tests and maintenance.
  static AlarmRule fromBoolean(bool value);
  /// A rule in the service's notation.
  static AlarmRule fromString(String alarmRule);

  [[nodiscard]] String renderAlarmRule() const override { return text_; }

 private:
  explicit AlarmRule(String text) : text_(std::move(text)) {}
  String text_;
};

}  // namespace cdk::cloudwatch
