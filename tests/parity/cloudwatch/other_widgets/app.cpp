#include <cdk/cloudwatch.hpp>
#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

namespace cloudwatch = cdk::cloudwatch;

const parity::Scenario scenario("cloudwatch/other_widgets", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Others");
  auto& first = cloudwatch::Alarm::fromAlarmName(stack, "First", "first");
  auto& second = cloudwatch::Alarm::fromAlarmName(stack, "Second", "second");
  auto& dashboard = stack.create<cloudwatch::Dashboard>(
      "Dashboard",
      {.end = "PT0S", .periodOverride = cloudwatch::PeriodOverride::INHERIT, .start = "-PT8H"});

  const char* draw = "arn:aws:lambda:us-east-1:111111111111:function:draw";
  dashboard.addWidgets(
      {cloudwatch::TextWidget({.markdown = "# \"Quoted\"\n" + cdk::Aws::REGION}),
       cloudwatch::TextWidget({.background = cloudwatch::TextWidgetBackground::SOLID,
                               .height = 3,
                               .markdown = "a",
                               .width = 2}),
       cloudwatch::CustomWidget({.functionArn = draw, .title = "Drawn"}),
       cloudwatch::CustomWidget({.functionArn = draw,
                                 .height = 1,
                                 .params = {{"names", cdk::Json::array({"a", cdk::Json{{"b", 1}}})},
                                            {"region", cdk::Aws::REGION}},
                                 .title = "Given",
                                 .updateOnRefresh = false,
                                 .updateOnResize = false,
                                 .updateOnTimeRangeChange = false,
                                 .width = 2})});
  dashboard.addWidgets(
      {cloudwatch::AlarmStatusWidget({.alarms = {first}}),
       cloudwatch::AlarmStatusWidget(
           {.alarms = {first, second},
            .height = 1,
            .sortBy = cloudwatch::AlarmStatusWidgetSortBy::STATE_UPDATED_TIMESTAMP,
            .states = {{cloudwatch::AlarmState::ALARM, cloudwatch::AlarmState::INSUFFICIENT_DATA}},
            .title = "Problems",
            .width = 2}),
       cloudwatch::AlarmStatusWidget({.alarms = {second},
                                      .sortBy = cloudwatch::AlarmStatusWidgetSortBy::TIMESTAMP,
                                      .states = std::vector<cloudwatch::AlarmState>{}}),
       cloudwatch::AlarmStatusWidget(
           {.alarms = {second}, .sortBy = cloudwatch::AlarmStatusWidgetSortBy::DEFAULT})});
  const cdk::List<cdk::String> logGroupNames = {"/app/one", "/app/" + cdk::Aws::STACK_NAME};
  dashboard.addWidgets(
      {cloudwatch::LogQueryWidget(
           {.logGroupNames = logGroupNames, .queryString = "fields @message"}),
       cloudwatch::LogQueryWidget(
           {.accountId = "111111111111",
            .height = 3,
            .logGroupNames = logGroupNames,
            .queryLines = {"fields @message", "sort @timestamp desc", "limit 3"},
            .region = "us-west-2",
            .title = "Lines",
            .view = cloudwatch::LogQueryVisualizationType::STACKEDAREA,
            .width = 9}),
       cloudwatch::LogQueryWidget({.logGroupNames = logGroupNames,
                                   .queryLanguage = cloudwatch::LogQueryLanguage::PPL,
                                   .queryString = "fields @message",
                                   .view = cloudwatch::LogQueryVisualizationType::LINE}),
       cloudwatch::LogQueryWidget({.logGroupNames = logGroupNames,
                                   .queryLanguage = cloudwatch::LogQueryLanguage::SQL,
                                   .queryString = "SELECT 1",
                                   .view = cloudwatch::LogQueryVisualizationType::PIE}),
       cloudwatch::LogQueryWidget({.logGroupNames = logGroupNames,
                                   .queryLanguage = cloudwatch::LogQueryLanguage::LOGS_INSIGHTS,
                                   .queryString = "fields @message",
                                   .view = cloudwatch::LogQueryVisualizationType::BAR})});
});

}  // namespace
