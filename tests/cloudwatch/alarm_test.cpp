#include <functional>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cdk/cloudwatch.hpp>
#include <cdk/core.hpp>

namespace cdk::cloudwatch {
namespace {

using testing::HasSubstr;

std::string errorOf(const std::function<void()>& action) {
  try {
    action();
  } catch (const Error& error) {
    return error.what();
  }
  return {};
}

class StopInstance : public IAlarmAction {
 public:
  AlarmActionConfig bind(IConstruct& /*scope*/, IAlarm& /*alarm*/) override {
    return {.alarmActionArn = "arn:aws:automate:eu-west-1:ec2:stop"};
  }
};

class CloudWatchAlarm : public testing::Test {
 protected:
  App app;
  Stack& stack =
      app.create<Stack>("Stack", {.env = {.account = "111111111111", .region = "eu-west-1"}});
  Metric metric = Metric({.metricName = "Name", .namespace_ = "App"});
};

TEST_F(CloudWatchAlarm, RefusesAMetricOfAnotherRegion) {
  EXPECT_THAT(errorOf([this] {
                metric.with({.region = "us-east-1"})
                    .createAlarm(stack, "Alarm", {.evaluationPeriods = 1, .threshold = 1});
              }),
              HasSubstr("'Name' is in us-east-1"));
}

TEST_F(CloudWatchAlarm, RefusesAnOperatorThatDoesNotFitTheMetric) {
  EXPECT_THAT(errorOf([this] {
                metric.createAlarm(
                    stack, "Alarm",
                    {.comparisonOperator = ComparisonOperator::LESS_THAN_LOWER_THRESHOLD,
                     .evaluationPeriods = 1,
                     .threshold = 0});
              }),
              HasSubstr("LessThanLowerThreshold is only for metrics that are"));
  const MathExpression band(
      {.expression = "ANOMALY_DETECTION_BAND(m, 2)", .usingMetrics = {{"m", metric}}});
  EXPECT_THAT(errorOf([this, &band] {
                band.createAlarm(stack, "Band", {.evaluationPeriods = 1, .threshold = 1});
              }),
              HasSubstr("GreaterThanOrEqualToThreshold is not for"));
}

TEST_F(CloudWatchAlarm, RefusesAnActionOnAnInstanceThatTheMetricIsNotOf) {
  auto& alarm = metric.createAlarm(stack, "Alarm", {.evaluationPeriods = 1, .threshold = 1});
  EXPECT_THAT(errorOf([&alarm] { alarm.addAlarmAction({StopInstance()}); }),
              HasSubstr("one dimension InstanceId"));
}

TEST_F(CloudWatchAlarm, RefusesAnExpressionOfMoreThanTenMetrics) {
  MetricsByName metrics;
  for (int i = 0; i < 11; ++i) {
    metrics.emplace_back("m" + std::to_string(i),
                         metric.with({.dimensionsMap = {{"N", std::to_string(i)}}}));
  }
  const MathExpression expression({.expression = "m0", .usingMetrics = metrics});
  EXPECT_THAT(errorOf([this, &expression] {
                expression.createAlarm(stack, "Alarm", {.evaluationPeriods = 1, .threshold = 1});
              }),
              HasSubstr("has 11 metrics; alarms take at most 10"));
}

TEST_F(CloudWatchAlarm, RefusesAnExpressionThatSearchesElsewhere) {
  const MathExpression expression({.expression = "SELECT 1", .searchRegion = "us-east-1"});
  EXPECT_THAT(errorOf([this, &expression] {
                expression.createAlarm(stack, "Alarm", {.evaluationPeriods = 1, .threshold = 1});
              }),
              HasSubstr("searchRegion, which alarms don't take"));
}

TEST_F(CloudWatchAlarm, RefusesASearch) {
  const SearchExpression search({.expression = "SEARCH('{App} Calls')"});
  EXPECT_THAT(errorOf([&] {
                stack.create<Alarm>("Alarm",
                                    {.evaluationPeriods = 1, .metric = search, .threshold = 1});
              }),
              HasSubstr("is a search, which alarms don't take"));
  const MathExpression sum({.expression = "SUM(s)", .usingMetrics = {{"s", search}}});
  EXPECT_THAT(
      errorOf([&] { sum.createAlarm(stack, "Sum", {.evaluationPeriods = 1, .threshold = 1}); }),
      HasSubstr("is a search, which alarms don't take"));
}

TEST_F(CloudWatchAlarm, ShowsItsThresholdInGraphs) {
  const auto label = [this](const char* id, CreateAlarmOptions options) {
    return metric.with({.period = Duration::seconds(20 * 3)})
        .createAlarm(stack, id, options)
        .toAnnotation()
        .label;
  };
  EXPECT_EQ(label("One", {.evaluationPeriods = 1, .threshold = 1}),
            "Name >= 1 for 1 datapoints within 1 minute");
  EXPECT_EQ(label("Some", {.comparisonOperator = ComparisonOperator::LESS_THAN_THRESHOLD,
                           .datapointsToAlarm = 2,
                           .evaluationPeriods = 3,
                           .threshold = 0.5}),
            "Name < 0.5 for 2 datapoints within 3 minutes");
  auto& brief = metric.with({.period = Duration::seconds(10)})
                    .createAlarm(stack, "Brief", {.evaluationPeriods = 3, .threshold = 1});
  EXPECT_EQ(brief.toAnnotation().label, "Name >= 1 for 3 datapoints within 30 seconds");
}

TEST_F(CloudWatchAlarm, OnABandHasNoLineInGraphs) {
  auto& alarm =
      stack.create<AnomalyDetectionAlarm>("Alarm", {.evaluationPeriods = 1, .metric = metric});
  EXPECT_EQ(alarm.toAnnotation().visible.literal(), false);
}

TEST_F(CloudWatchAlarm, HasOneValueForItsArn) {
  auto& alarm = metric.createAlarm(stack, "Alarm", {.evaluationPeriods = 1, .threshold = 1});
  EXPECT_EQ(alarm.alarmArn(), alarm.alarmArn());
  EXPECT_EQ(alarm.alarmName(), alarm.alarmName());
}

TEST_F(CloudWatchAlarm, RefusesRulesWithoutAnything) {
  EXPECT_THAT(errorOf([] { AlarmRule::allOf({}); }), HasSubstr("at least one rule"));
  EXPECT_THAT(errorOf([] {
                AlarmRule::atLeast(AlarmState::OK,
                                   {.operands = {}, .threshold = AtLeastThreshold::count(1)});
              }),
              HasSubstr("at least one alarm"));
}

TEST_F(CloudWatchAlarm, RefusesAThresholdBeyondTheNumberOfAlarms) {
  auto& alarm = metric.createAlarm(stack, "Alarm", {.evaluationPeriods = 1, .threshold = 1});
  EXPECT_THAT(errorOf([&alarm] {
                AlarmRule::atLeast(AlarmState::OK,
                                   {.operands = {alarm}, .threshold = AtLeastThreshold::count(2)});
              }),
              HasSubstr("2 is not allowed; the threshold is a whole number from 1 to 1"));
}

TEST_F(CloudWatchAlarm, RefusesSuppressorPeriodsWithoutASuppressor) {
  EXPECT_THAT(errorOf([this] {
                stack.create<CompositeAlarm>("Alarm",
                                             {.actionsSuppressorWaitPeriod = Duration::minutes(1),
                                              .alarmRule = AlarmRule::fromBoolean(true)});
              }),
              HasSubstr("it wants an actionsSuppressor"));
}

}  // namespace
}  // namespace cdk::cloudwatch
