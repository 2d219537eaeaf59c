#include <cdk/cloudwatch.hpp>
#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

namespace cloudwatch = cdk::cloudwatch;

const parity::Scenario scenario("cloudwatch/mute_rules", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("MuteRules");
  const cloudwatch::Metric calls({.metricName = "Calls", .namespace_ = "App"});
  auto& alarm = calls.createAlarm(stack, "Alarm", {.evaluationPeriods = 1, .threshold = 1});
  auto& composite = stack.create<cloudwatch::CompositeAlarm>("Composite", {.alarmRule = alarm});
  auto& old = cloudwatch::Alarm::fromAlarmName(stack, "Old", "old");

  auto& rule = stack.create<cloudwatch::AlarmMuteRule>(
      "Full",
      {.alarmMuteRuleName = "maintenance",
       .alarms = {alarm, old},
       .description = "While we work",
       .duration = cdk::Duration::days(15),
       .expire = {{.day = 31, .hour = 23, .minute = 59, .month = 12, .year = 2030}},
       .schedule = cloudwatch::ScheduleExpression::cron(
           {.day = "1", .hour = "8", .minute = "0", .month = "JAN", .timeZone = "Europe/Berlin"}),
       .start = {{.day = 2, .hour = 3, .minute = 4, .month = 1, .year = 2030}},
       .tags = {{"team", "core"}, {"area", "north"}}});
  rule.addAlarm(composite);
  stack.create<cdk::CfnOutput>("Name", {.value = rule.alarmMuteRuleName()});
  stack.create<cdk::CfnOutput>("Arn", {.value = rule.alarmMuteRuleArn()});
  stack.create<cloudwatch::AlarmMuteRule>(
      "Once", {.duration = cdk::Duration::minutes(90),
               .schedule = cloudwatch::ScheduleExpression::at(
                   {.day = 9, .hour = 7, .minute = 5, .month = 6, .year = 2031}, "Asia/Tokyo")});
  alarm.addAlarmMuteRule(
      "Weekends",
      {.duration = cdk::Duration::hours(24),
       .schedule = cloudwatch::ScheduleExpression::cron({.minute = "30", .weekDay = "SAT"})});
  composite.addAlarmMuteRule(
      "Raw", {.duration = cdk::Duration::seconds(60),
              .schedule = cloudwatch::ScheduleExpression::expression("cron(0 22 * * *)")});

  auto& byName = cloudwatch::AlarmMuteRule::fromAlarmMuteRuleName(stack, "ByName", "theirs");
  stack.create<cdk::CfnOutput>("ByNameArn", {.value = byName.alarmMuteRuleArn()});
  auto& byArn = cloudwatch::AlarmMuteRule::fromAlarmMuteRuleArn(
      stack, "ByArn", "arn:aws:cloudwatch:us-east-1:111111111111:alarm-mute-rule:others");
  stack.create<cdk::CfnOutput>("ByArnName", {.value = byArn.alarmMuteRuleName()});
});

}  // namespace
