#include <cdk/cloudwatch.hpp>
#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

namespace cloudwatch = cdk::cloudwatch;

const parity::Scenario scenario("cloudwatch/dashboards", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Dashboards");
  const cloudwatch::Metric metric({.color = cloudwatch::Color::RED,
                                   .dimensionsMap = {{"Path", "/"}},
                                   .label = "Requests",
                                   .metricName = "Calls",
                                   .namespace_ = "App"});
  auto& alarm = metric.createAlarm(stack, "Alarm", {.evaluationPeriods = 1, .threshold = 1});

  auto& dashboard = stack.create<cloudwatch::Dashboard>(
      "Dashboard", {.dashboardName = "overview", .defaultInterval = cdk::Duration::hours(3)});
  dashboard.addWidgets(
      {cloudwatch::TextWidget({.height = 2, .markdown = "# Overview", .width = 24}),
       cloudwatch::GraphWidget({.left = {metric},
                                .leftYAxis = {.min = 0},
                                .right = {metric.with({.statistic = "Sum"})},
                                .stacked = true,
                                .title = "Traffic"})});
  dashboard.addWidgets(
      {cloudwatch::SingleValueWidget({.metrics = {metric}, .title = "Now"}),
       cloudwatch::AlarmWidget({.alarm = alarm, .title = "Alarm"}),
       cloudwatch::Column(
           {cloudwatch::Spacer({.height = 1, .width = 2}),
            cloudwatch::LogQueryWidget(
                {.logGroupNames = {"/app"}, .queryString = "fields @message", .width = 8})})});
});

}  // namespace
