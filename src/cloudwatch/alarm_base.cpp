#include <cdk/cloudwatch/alarm_base.hpp>

#include <cdk/cloudwatch/alarm_mute_rule.hpp>
#include <cdk/core/lazy.hpp>

namespace cdk::cloudwatch {

void AlarmBase::addAlarmAction(std::vector<Handle<IAlarmAction>> actions) {
  for (const auto& action : actions) addAlarmActionArn(action->bind(*this, *this).alarmActionArn);
}

AlarmMuteRule& AlarmBase::addAlarmMuteRule(ConstructId id, AlarmMuteRuleOptions options) {
  return create<AlarmMuteRule>(std::move(id), {.alarmMuteRuleName = options.alarmMuteRuleName,
                                               .alarms = {*this},
                                               .description = options.description,
                                               .duration = options.duration,
                                               .expire = options.expire,
                                               .schedule = options.schedule,
                                               .start = options.start,
                                               .tags = options.tags});
}

void AlarmBase::addInsufficientDataAction(std::vector<Handle<IAlarmAction>> actions) {
  for (const auto& action : actions) {
    insufficientDataActionArns_.push_back(action->bind(*this, *this).alarmActionArn);
  }
}

void AlarmBase::addOkAction(std::vector<Handle<IAlarmAction>> actions) {
  for (const auto& action : actions) {
    okActionArns_.push_back(action->bind(*this, *this).alarmActionArn);
  }
}

String AlarmBase::renderAlarmRule() const { return "ALARM(\"" + alarmArn() + "\")"; }

List<String> AlarmBase::alarmActionArns() const {
  return Lazy::list([this]() -> List<String> { return alarmActionArns_; }, /*omitEmpty=*/true);
}

List<String> AlarmBase::insufficientDataActionArns() const {
  return Lazy::list([this]() -> List<String> { return insufficientDataActionArns_; },
                    /*omitEmpty=*/true);
}

List<String> AlarmBase::okActionArns() const {
  return Lazy::list([this]() -> List<String> { return okActionArns_; }, /*omitEmpty=*/true);
}

}  // namespace cdk::cloudwatch
