#include <string>
#include <utility>

#include <cdk/cloudwatch.hpp>
#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

namespace cloudwatch = cdk::cloudwatch;

class FixedAction : public cloudwatch::IAlarmAction {
 public:
  explicit FixedAction(std::string arn) : arn_(std::move(arn)) {}
  cloudwatch::AlarmActionConfig bind(cdk::IConstruct& /*scope*/,
                                     cloudwatch::IAlarm& /*alarm*/) override {
    return {.alarmActionArn = arn_};
  }

 private:
  std::string arn_;
};

const parity::Scenario scenario("cloudwatch/rules", [](cdk::App& app) {
  using cloudwatch::AlarmRule;
  auto& stack = app.create<cdk::Stack>("Rules");
  const cloudwatch::Metric metric({.dimensionsMap = {{"InstanceId", "i-0123456789"}},
                                   .metricName = "Load",
                                   .namespace_ = "App",
                                   .statistic = "TM(10%:90%)"});
  auto& first = metric.createAlarm(stack, "First", {.evaluationPeriods = 1, .threshold = 1});
  first.addAlarmAction({FixedAction("arn:aws:automate:eu-west-1:ec2:stop")});
  auto& second = cloudwatch::Alarm::fromAlarmName(stack, "Second", "second");
  stack.create<cdk::CfnOutput>("SecondName", {.value = second.alarmName()});

  auto& composite = stack.create<cloudwatch::CompositeAlarm>(
      "Composite",
      {.actionsEnabled = true,
       .actionsSuppressor = second,
       .actionsSuppressorWaitPeriod = cdk::Duration::minutes(2),
       .alarmDescription = "Most of them",
       .alarmRule = AlarmRule::atLeast(
           cloudwatch::AlarmState::ALARM,
           {.operands = {first, second}, .threshold = cloudwatch::AtLeastThreshold::count(2)}),
       .compositeAlarmName = "composite"});
  composite.addOkAction({FixedAction("arn:aws:sns:eu-west-1:111111111111:topic")});
  stack.create<cloudwatch::CompositeAlarm>(
      "OfAlarms",
      {.alarmRule = AlarmRule::anyOf(
           {composite, first,
            AlarmRule::atLeastNot(cloudwatch::AlarmState::OK,
                                  {.operands = {second},
                                   .threshold = cloudwatch::AtLeastThreshold::percentage(50)})})});

  const cloudwatch::MathExpression band({.expression = "ANOMALY_DETECTION_BAND(m0, 2)",
                                         .usingMetrics = {{"m0", metric.with({.label = "load"})}}});
  stack.create<cloudwatch::Alarm>(
      "Band", {.comparisonOperator = cloudwatch::ComparisonOperator::GREATER_THAN_UPPER_THRESHOLD,
               .evaluationPeriods = 1,
               .metric = band,
               .threshold = cloudwatch::Alarm::ANOMALY_DETECTION_NO_THRESHOLD});
  stack.create<cloudwatch::AnomalyDetectionAlarm>(
      "Anomaly", {.evaluationPeriods = 2, .metric = metric, .stdDevs = 2.5});
  const cloudwatch::MathExpression sub({.expression = "a * 2", .usingMetrics = {{"a", metric}}});
  const cloudwatch::MathExpression twice(
      {.expression = "a + b + sub", .usingMetrics = {{"a", metric}, {"b", metric}, {"sub", sub}}});
  twice.createAlarm(stack, "Twice",
                    {.evaluationPeriods = 1,
                     .threshold = 1,
                     .treatMissingData = cloudwatch::TreatMissingData::IGNORE});
  const cloudwatch::MathExpression query(
      {.expression = "SELECT AVG(Load) FROM App", .period = cdk::Duration::minutes(10)});
  query.createAlarm(stack, "Query", {.alarmName = "query", .evaluationPeriods = 1, .threshold = 1});
});

}  // namespace
