#include <cdk/cloudwatch.hpp>
#include <cdk/core.hpp>

#include <vector>

#include "scenario.hpp"

namespace {

namespace cloudwatch = cdk::cloudwatch;

const parity::Scenario scenario("cloudwatch/number_widgets", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Numbers");
  const cloudwatch::Metric calls({.metricName = "Calls", .namespace_ = "App"});
  auto& dashboard = stack.create<cloudwatch::Dashboard>("Dashboard");

  cloudwatch::GaugeWidget gauge({.accountId = "111111111111",
                                 .annotations = {{.color = "#ff0000",
                                                  .fill = cloudwatch::Shading::ABOVE,
                                                  .label = "Hot",
                                                  .value = 90,
                                                  .visible = true}},
                                 .end = "2030-01-31T00:00:00Z",
                                 .height = 2,
                                 .leftYAxis = {.label = "Percent", .max = 200, .showUnits = true},
                                 .legendPosition = cloudwatch::LegendPosition::BOTTOM,
                                 .liveData = true,
                                 .period = cdk::Duration::minutes(1),
                                 .region = "eu-west-1",
                                 .setPeriodToTimeRange = true,
                                 .start = "2030-01-01T00:00:00Z",
                                 .statistic = "Sum",
                                 .title = "Gauge",
                                 .width = 3});
  gauge.addMetric(calls);
  dashboard.addWidgets({gauge, cloudwatch::GaugeWidget({})});
  dashboard.addWidgets(
      {cloudwatch::SingleValueWidget({.metrics = std::vector<cdk::Handle<cloudwatch::IMetric>>{}}),
       cloudwatch::SingleValueWidget(
           {.fullPrecision = false, .metrics = {calls}, .sparkline = true}),
       cloudwatch::SingleValueWidget({.accountId = "111111111111",
                                      .end = "-PT1H",
                                      .fullPrecision = true,
                                      .height = 9,
                                      .liveData = true,
                                      .metrics = {calls, calls.with({.statistic = "n"})},
                                      .period = cdk::Duration::minutes(2),
                                      .region = "eu-west-1",
                                      .setPeriodToTimeRange = true,
                                      .start = "-PT3H",
                                      .title = "Values",
                                      .width = 4})});
  cloudwatch::TableWidget table(
      {.accountId = "111111111111",
       .end = "-PT1H",
       .fullPrecision = true,
       .height = 9,
       .layout = cloudwatch::TableLayout::VERTICAL,
       .liveData = false,
       .period = cdk::Duration::minutes(3),
       .region = "eu-west-1",
       .setPeriodToTimeRange = true,
       .showUnitsInLabel = true,
       .start = "-PT3H",
       .statistic = "Sum",
       .summary = {.columns = {cloudwatch::TableSummaryColumn::AVERAGE,
                               cloudwatch::TableSummaryColumn::MINIMUM,
                               cloudwatch::TableSummaryColumn::SUM,
                               cloudwatch::TableSummaryColumn::MAXIMUM},
                   .hideNonSummaryColumns = true,
                   .sticky = true},
       .thresholds = {cloudwatch::TableThreshold::above(100),
                      cloudwatch::TableThreshold::below(2, "#123456"),
                      cloudwatch::TableThreshold::between(3, 4, "#234567"),
                      cloudwatch::TableThreshold::between(5, 6)},
       .title = "Table",
       .width = 10});
  table.addMetric(calls);
  dashboard.addWidgets(
      {table, cloudwatch::TableWidget({.layout = cloudwatch::TableLayout::HORIZONTAL,
                                       .showUnitsInLabel = false,
                                       .summary = {}})});
});

}  // namespace
