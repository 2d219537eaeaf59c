#include <cdk/cloudwatch/alarm_mute_rule.hpp>

#include <cdk/cloudwatch/alarm_base.hpp>
#include <cdk/cloudwatch/cfn_alarm_mute_rule.hpp>
#include <cdk/core/arn.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/core/tags.hpp>

#include <array>
#include <cmath>
#include <cstdio>
#include <string>

namespace cdk::cloudwatch {

namespace {

constexpr std::size_t MAX_NAME = 255;
constexpr std::size_t MAX_ALARMS = 100;
constexpr double MAX_MINUTES = 15 * 24 * 60;

int partOf(const char* part, const Number& value, int least, int most) {
  const double number = value.literal();
  if (std::floor(number) != number || number < least || number > most) {
    throw ValidationError(value.describe() + " is not allowed; it is " + std::to_string(least) +
                              " to " + std::to_string(most),
                          {.property = part});
  }
  return static_cast<int>(number);
}

/// `2030-01-31T12:00`.
std::string textOf(const CalendarDateTime& time) {
  std::array<char, 24> text{};
  std::snprintf(text.data(), text.size(), "%04d-%02d-%02dT%02d:%02d",
                partOf("year", time.year, 1000, 9999), partOf("month", time.month, 1, 12),
                partOf("day", time.day, 1, 31), partOf("hour", time.hour, 0, 23),
                partOf("minute", time.minute, 0, 59));
  return text.data();
}

String textOf(const std::optional<CalendarDateTime>& time) {
  return time ? String(textOf(*time)) : String();
}

void checkName(const IConstruct& rule, const String& name) {
  if (name.isAbsent() || name.isUnresolved()) return;
  const std::size_t size = name.literal().size();
  if (size == 0 || size > MAX_NAME) {
    fail(rule, "alarmMuteRuleName",
         "it has " + std::to_string(size) + " characters; 1 to 255 are allowed");
  }
}

void checkDuration(const IConstruct& rule, const Duration& duration) {
  if (duration.isUnresolved()) return;
  const double minutes = duration.toMinutes().literal();
  if (minutes < 1 || minutes > MAX_MINUTES) {
    fail(rule, "duration", duration.toHumanString() + " is not allowed; it is 1 minute to 15 days");
  }
}

ArnComponents arnComponents(String name) {
  return {.arnFormat = ArnFormat::COLON_RESOURCE_NAME,
          .resource = "alarm-mute-rule",
          .resourceName = std::move(name),
          .service = "cloudwatch"};
}

class ImportedAlarmMuteRule : public Resource, public virtual IAlarmMuteRule {
 public:
  ImportedAlarmMuteRule(Scope scope, String arn)
      : Resource(std::move(scope), {.environmentFromArn = arn}),
        arn_(std::move(arn)),
        name_(stack().splitArn(arn_, ArnFormat::COLON_RESOURCE_NAME).resourceName) {}

  [[nodiscard]] String alarmMuteRuleArn() const override { return arn_; }
  [[nodiscard]] String alarmMuteRuleName() const override { return name_; }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return property == "Arn" ? arn_ : name_;
  }

 private:
  String arn_;
  String name_;
};

}  // namespace

ScheduleExpression ScheduleExpression::at(const CalendarDateTime& date, String timeZone) {
  return {"at(" + textOf(date) + ")", std::move(timeZone)};
}

ScheduleExpression ScheduleExpression::cron(const CronOptions& options) {
  if (options.day.has_value() && options.weekDay.has_value()) {
    throw ValidationError("it does not go with weekDay; give one of both", {.property = "day"});
  }
  const auto field = [](const String& value) { return value.value_or("*"); };
  return {"cron(" + options.minute + " " + field(options.hour) + " " + field(options.day) + " " +
              field(options.month) + " " + field(options.weekDay) + ")",
          options.timeZone};
}

AlarmMuteRule::AlarmMuteRule(Scope scope, Props props)
    : Resource(std::move(scope), {.physicalName = props.alarmMuteRuleName}) {
  checkName(*this, props.alarmMuteRuleName);
  checkDuration(*this, props.duration);
  resource_ = &create<CfnAlarmMuteRule>(
      ConstructId("Resource", node().location()),
      {.description = props.description,
       .expireDate = textOf(props.expire),
       .name = physicalName(),
       .rule = {.schedule = {.duration = props.duration.toIsoString(),
                             .expression = props.schedule.expressionString(),
                             .timezone = props.schedule.timeZone()}},
       .startDate = textOf(props.start)});
  for (IAlarm& alarm : props.alarms) addAlarm(alarm);
  if (props.tags.empty()) return;
  for (const auto& [key, value] : props.tags.literal()) Tags::of(*this).add(key, value);
}

void AlarmMuteRule::addAlarm(IAlarm& alarm) {
  if (alarmNames_.size() == MAX_ALARMS) {
    fail(*this, "alarms", "there are more than 100; at most 100 are allowed");
  }
  alarmNames_.push_back(alarm.alarmName());
  resource_->props().muteTargets = {.alarmNames = alarmNames_};
}

IAlarmMuteRule& AlarmMuteRule::fromAlarmMuteRuleArn(IConstruct& scope, ConstructId id,
                                                    String alarmMuteRuleArn) {
  return scope.create<ImportedAlarmMuteRule>(std::move(id), std::move(alarmMuteRuleArn));
}

IAlarmMuteRule& AlarmMuteRule::fromAlarmMuteRuleName(IConstruct& scope, ConstructId id,
                                                     String alarmMuteRuleName) {
  return fromAlarmMuteRuleArn(
      scope, std::move(id),
      Stack::of(scope).formatArn(arnComponents(std::move(alarmMuteRuleName))));
}

String AlarmMuteRule::alarmMuteRuleArn() const {
  return getResourceArnAttribute(resource_->attrArn(), arnComponents(physicalName()));
}

String AlarmMuteRule::alarmMuteRuleName() const {
  return getResourceNameAttribute(resource_->ref());
}

}  // namespace cdk::cloudwatch
