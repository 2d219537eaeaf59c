#include <cdk/cloudwatch/composite_alarm.hpp>

#include <cdk/cloudwatch/cfn_composite_alarm.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/lazy.hpp>
#include <cdk/core/names.hpp>

#include "imported_alarm.hpp"

namespace cdk::cloudwatch {

namespace {

constexpr std::size_t MAX_NAME = 240;

std::string nameFor(const IConstruct& alarm) {
  const std::string name = Names::uniqueId(alarm);
  if (name.size() <= MAX_NAME) return name;
  // The end has the hash that makes it unique.
  return name.substr(0, MAX_NAME / 2) + name.substr(name.size() - MAX_NAME / 2);
}

Number secondsOf(const std::optional<Duration>& given, bool isSuppressed) {
  if (!isSuppressed) return {};
  return given.value_or(Duration::minutes(1)).toSeconds();
}

}  // namespace

CompositeAlarm::CompositeAlarm(Scope scope, Props props)
    : AlarmBase(std::move(scope), {.physicalName = props.compositeAlarmName.value_or(
                                       Lazy::string([this] { return String(nameFor(*this)); }))}) {
  const bool isSuppressed = props.actionsSuppressor.has_value();
  if (!isSuppressed && props.actionsSuppressorExtensionPeriod) {
    fail(*this, "actionsSuppressorExtensionPeriod", "it wants an actionsSuppressor");
  }
  if (!isSuppressed && props.actionsSuppressorWaitPeriod) {
    fail(*this, "actionsSuppressorWaitPeriod", "it wants an actionsSuppressor");
  }
  auto& alarm = create<CfnCompositeAlarm>(
      "Resource",
      {.actionsEnabled = props.actionsEnabled,
       .actionsSuppressor = isSuppressed ? props.actionsSuppressor->alarmArn() : String(),
       .actionsSuppressorExtensionPeriod =
           secondsOf(props.actionsSuppressorExtensionPeriod, isSuppressed),
       .actionsSuppressorWaitPeriod = secondsOf(props.actionsSuppressorWaitPeriod, isSuppressed),
       .alarmActions = alarmActionArns(),
       .alarmDescription = props.alarmDescription,
       .alarmName = physicalName(),
       .alarmRule = props.alarmRule->renderAlarmRule(),
       .insufficientDataActions = insufficientDataActionArns(),
       .okActions = okActionArns()});
  arn_ = getResourceArnAttribute(alarm.attrArn(), detail::alarmArnComponents(physicalName()));
  name_ = getResourceNameAttribute(alarm.ref());
}

IAlarm& CompositeAlarm::fromCompositeAlarmArn(IConstruct& scope, ConstructId id,
                                              String compositeAlarmArn) {
  return scope.create<detail::ImportedAlarm>(std::move(id), std::move(compositeAlarmArn));
}

IAlarm& CompositeAlarm::fromCompositeAlarmName(IConstruct& scope, ConstructId id,
                                               String compositeAlarmName) {
  return fromCompositeAlarmArn(
      scope, std::move(id),
      Stack::of(scope).formatArn(detail::alarmArnComponents(std::move(compositeAlarmName))));
}

}  // namespace cdk::cloudwatch
