#include <cdk/cloudwatch.hpp>
#include <cdk/core.hpp>

#include <vector>

#include "scenario.hpp"

namespace {

namespace cloudwatch = cdk::cloudwatch;

const parity::Scenario scenario("cloudwatch/graph_metrics", [](cdk::App& app) {
  auto& there =
      app.create<cdk::Stack>("There", {.env = {.account = "111111111111", .region = "us-east-1"}});
  auto& here =
      app.create<cdk::Stack>("Here", {.env = {.account = "222222222222", .region = "eu-west-1"}});
  auto& somewhere = app.create<cdk::Stack>("Somewhere");

  const cloudwatch::Metric calls(
      {.dimensionsMap = {{"b", "1"}, {"a", "2"}}, .metricName = "Calls", .namespace_ = "App"});
  const cloudwatch::Metric errors = calls.with({.color = "#123456",
                                                .id = "idd",
                                                .label = "Errors",
                                                .period = cdk::Duration::minutes(1),
                                                .region = "eu-west-1",
                                                .statistic = "p99",
                                                .visible = false});
  const cloudwatch::MathExpression rate(
      {.expression = "e / c", .usingMetrics = {{"c", calls}, {"e", errors}}});
  const cloudwatch::MathExpression twice(
      {.expression = "r * 2", .label = "Double", .usingMetrics = {{"r", rate}}});
  const cloudwatch::SearchExpression search({.color = "#222222",
                                             .expression = "SEARCH('{App} Calls', 'Sum', 300)",
                                             .label = "Found",
                                             .period = cdk::Duration::minutes(1),
                                             .searchAccount = "333333333333",
                                             .searchRegion = "us-west-1",
                                             .visible = false});
  const std::vector<cdk::Handle<cloudwatch::IWidget>> graphs = {
      cloudwatch::GraphWidget({.left = {calls, calls.with({.statistic = "average"}), errors},
                               .right = {rate, errors.with({.statistic = "Sum"})}}),
      cloudwatch::GraphWidget({.left = {twice}, .right = {rate}}),
      cloudwatch::GraphWidget(
          {.left = {search, search.with({.label = "Again"}),
                    cloudwatch::SearchExpression({.expression = "SEARCH(2)"}),
                    cloudwatch::MathExpression(
                        {.expression = "SUM(s)", .label = "", .usingMetrics = {{"s", search}}})}}),
      cloudwatch::GraphWidget(
          {.left = {cloudwatch::Metric::anomalyDetectionFor({.metric = calls, .stdDevs = 3})}}),
      cloudwatch::GraphWidget(
          {.left = {calls.attachTo(there),
                    cloudwatch::MathExpression(
                        {.expression = "h", .usingMetrics = {{"h", calls.attachTo(here)}}})},
           .right = {calls.attachTo(somewhere).with({.account = "111111111111"})}}),
      cloudwatch::GraphWidget(
          {.left = {cloudwatch::MathExpression({.expression = "slow",
                                                .period = cdk::Duration::hours(1),
                                                .searchAccount = "444444444444",
                                                .searchRegion = "us-west-2",
                                                .usingMetrics = {{"slow", calls}}})}})};
  for (cdk::Stack* stack : {&there, &here, &somewhere}) {
    stack->create<cloudwatch::Dashboard>("Dashboard", {.widgets = {graphs}});
  }
});

}  // namespace
