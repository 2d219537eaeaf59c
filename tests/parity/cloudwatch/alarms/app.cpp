#include <cdk/cloudwatch.hpp>
#include <cdk/cloudwatch_actions.hpp>
#include <cdk/core.hpp>
#include <cdk/sns.hpp>

#include "scenario.hpp"

namespace {

namespace actions = cdk::cloudwatch_actions;
namespace cloudwatch = cdk::cloudwatch;
namespace sns = cdk::sns;

const parity::Scenario scenario("cloudwatch/alarms", [](cdk::App& app) {
  using cloudwatch::AlarmRule;
  auto& stack = app.create<cdk::Stack>("Alarms");
  auto& topic = stack.create<sns::Topic>("Topic");
  const cloudwatch::Metric metric({.metricName = "Errors", .namespace_ = "App"});

  auto& plain = stack.create<cloudwatch::Alarm>(
      "Plain", {.evaluationPeriods = 2, .metric = metric, .threshold = 10});
  plain.addAlarmAction({actions::SnsAction(topic)});
  plain.addOkAction({actions::SnsAction(topic)});
  plain.addInsufficientDataAction({actions::SnsAction(topic)});
  stack.create<cdk::CfnOutput>("Arn", {.value = plain.alarmArn()});
  stack.create<cdk::CfnOutput>("Name", {.value = plain.alarmName()});

  stack.create<cloudwatch::Alarm>(
      "Full", {.actionsEnabled = false,
               .alarmDescription = "Too slow",
               .alarmName = "full-alarm",
               .comparisonOperator = cloudwatch::ComparisonOperator::LESS_THAN_THRESHOLD,
               .datapointsToAlarm = 2,
               .evaluateLowSampleCountPercentile = "ignore",
               .evaluationPeriods = 3,
               .metric = metric.with({.dimensionsMap = {{"Service", "web"}, {"Path", "/"}},
                                      .label = "ninety-nine",
                                      .period = cdk::Duration::minutes(1),
                                      .statistic = cloudwatch::Stats::percentile(99),
                                      .unit = cloudwatch::Unit::SECONDS}),
               .threshold = 0.5,
               .treatMissingData = cloudwatch::TreatMissingData::NOT_BREACHING});
  metric.createAlarm(stack, "Created", {.evaluationPeriods = 1, .threshold = 0});

  stack.create<cloudwatch::CompositeAlarm>(
      "Composite",
      {.alarmRule = AlarmRule::anyOf(
           {AlarmRule::allOf({AlarmRule::fromAlarm(plain, cloudwatch::AlarmState::ALARM),
                              AlarmRule::not_(AlarmRule::fromBoolean(false))}),
            AlarmRule::fromString("OK(\"other\")")})});
});

}  // namespace
