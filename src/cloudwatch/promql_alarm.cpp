#include <cdk/cloudwatch/promql_alarm.hpp>

#include <cdk/cloudwatch/cfn_alarm.hpp>
#include <cdk/core/error.hpp>

#include "imported_alarm.hpp"

#include <string>

namespace cdk::cloudwatch {

namespace {

constexpr double MIN_INTERVAL = 10;
constexpr double MAX_INTERVAL = 3600;
constexpr double MAX_PERIOD = 86'400;
constexpr std::size_t MAX_QUERY = 10'000;

void checkSeconds(const IConstruct& alarm, const char* property,
                  const std::optional<Duration>& time, double least, double most) {
  if (!time || time->isUnresolved()) return;
  const double seconds = time->toSeconds().literal();
  if (seconds >= least && seconds <= most) return;
  fail(alarm, property,
       Json(seconds).dump() + " seconds is not allowed; it is " + Json(least).dump() + " to " +
           Json(most).dump() + " seconds");
}

void checkQuery(const IConstruct& alarm, const String& query) {
  if (query.isUnresolved()) return;
  const std::size_t size = query.literal().size();
  if (size == 0 || size > MAX_QUERY) {
    fail(alarm, "query", "it has " + std::to_string(size) + " characters; 1 to 10000 are allowed");
  }
}

Number secondsOf(const std::optional<Duration>& time) {
  return time ? time->toSeconds() : Number();
}

}  // namespace

PromQLAlarm::PromQLAlarm(Scope scope, Props props)
    : AlarmBase(std::move(scope), {.physicalName = props.alarmName}) {
  checkQuery(*this, props.query);
  checkSeconds(*this, "evaluationInterval", props.evaluationInterval.value(), MIN_INTERVAL,
               MAX_INTERVAL);
  checkSeconds(*this, "pendingPeriod", props.pendingPeriod, 0, MAX_PERIOD);
  checkSeconds(*this, "recoveryPeriod", props.recoveryPeriod, 0, MAX_PERIOD);
  auto& alarm = create<CfnAlarm>(
      ConstructId("Resource", node().location()),
      {.actionsEnabled = props.actionsEnabled,
       .alarmActions = alarmActionArns(),
       .alarmDescription = props.alarmDescription,
       .alarmName = physicalName(),
       .evaluationCriteria = {.promQlCriteria = {.pendingPeriod = secondsOf(props.pendingPeriod),
                                                 .query = props.query,
                                                 .recoveryPeriod =
                                                     secondsOf(props.recoveryPeriod)}},
       .evaluationInterval = props.evaluationInterval.toSeconds(),
       .insufficientDataActions = insufficientDataActionArns(),
       .okActions = okActionArns()});
  arn_ = getResourceArnAttribute(alarm.attrArn(), detail::alarmArnComponents(physicalName()));
  name_ = getResourceNameAttribute(alarm.ref());
}

IAlarm& PromQLAlarm::fromPromQLAlarmArn(IConstruct& scope, ConstructId id, String alarmArn) {
  return scope.create<detail::ImportedAlarm>(std::move(id), std::move(alarmArn));
}

IAlarm& PromQLAlarm::fromPromQLAlarmName(IConstruct& scope, ConstructId id, String alarmName) {
  return fromPromQLAlarmArn(
      scope, std::move(id),
      Stack::of(scope).formatArn(detail::alarmArnComponents(std::move(alarmName))));
}

}  // namespace cdk::cloudwatch
