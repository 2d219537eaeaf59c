#include <cdk/cloudwatch/alarm_rule.hpp>

#include <cdk/core/error.hpp>

#include <array>
#include <cmath>

namespace cdk::cloudwatch {

namespace {

const char* stateText(AlarmState state) {
  static constexpr std::array<const char*, 3> TEXTS = {"ALARM", "OK", "INSUFFICIENT_DATA"};
  return TEXTS.at(static_cast<std::size_t>(state));
}

String joined(const char* function, const char* separator,
              const std::vector<Handle<IAlarmRule>>& operands) {
  if (operands.empty()) {
    throw ValidationError(std::string("AlarmRule::") + function + ": at least one rule is wanted");
  }
  String text("(");
  const char* before = "";
  for (const auto& operand : operands) {
    text += before + operand->renderAlarmRule();
    before = separator;
  }
  return text + ")";
}

String atLeastText(const std::string& state, const AtLeastOptions& options) {
  if (options.operands.empty()) {
    throw ValidationError("AlarmRule::atLeast: at least one alarm is wanted");
  }
  String text =
      "AT_LEAST(" + options.threshold.render(options.operands.size()) + ", " + state + ", (";
  const char* before = "";
  for (const IAlarm& alarm : options.operands) {
    text += before + ("\"" + alarm.alarmArn() + "\"");
    before = ", ";
  }
  return text + "))";
}

}  // namespace

String AtLeastThreshold::render(std::size_t operands) const {
  const char* suffix = isPercentage_ ? "%" : "";
  if (amount_.isUnresolved()) return String(static_cast<const Value&>(amount_)) + suffix;
  constexpr double MAX_PERCENTAGE = 100;
  const double most = isPercentage_ ? MAX_PERCENTAGE : static_cast<double>(operands);
  const double amount = amount_.literal();
  if (!(amount >= 1 && amount <= most) || std::floor(amount) != amount) {
    throw ValidationError("AlarmRule::atLeast: " + Json(amount_).dump() +
                          " is not allowed; the threshold is a whole number from 1 to " +
                          Json(most).dump());
  }
  return Json(amount_).dump() + suffix;
}

AlarmRule AlarmRule::allOf(const std::vector<Handle<IAlarmRule>>& operands) {
  return AlarmRule(joined("allOf", " AND ", operands));
}

AlarmRule AlarmRule::anyOf(const std::vector<Handle<IAlarmRule>>& operands) {
  return AlarmRule(joined("anyOf", " OR ", operands));
}

AlarmRule AlarmRule::not_(const Handle<IAlarmRule>& operand) {
  return AlarmRule("(NOT (" + operand->renderAlarmRule() + "))");
}

AlarmRule AlarmRule::atLeast(AlarmState alarmState, const AtLeastOptions& options) {
  return AlarmRule(atLeastText(stateText(alarmState), options));
}

AlarmRule AlarmRule::atLeastNot(AlarmState alarmState, const AtLeastOptions& options) {
  return AlarmRule(atLeastText(std::string("NOT ") + stateText(alarmState), options));
}

AlarmRule AlarmRule::fromAlarm(const IAlarm& alarm, AlarmState alarmState) {
  return AlarmRule(std::string(stateText(alarmState)) + "(\"" + alarm.alarmArn() + "\")");
}

AlarmRule AlarmRule::fromBoolean(bool value) { return AlarmRule(value ? "TRUE" : "FALSE"); }

AlarmRule AlarmRule::fromString(String alarmRule) { return AlarmRule(std::move(alarmRule)); }

}  // namespace cdk::cloudwatch
