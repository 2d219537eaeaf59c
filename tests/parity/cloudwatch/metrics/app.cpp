#include <string_view>

#include <cdk/cloudwatch.hpp>
#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

namespace cloudwatch = cdk::cloudwatch;

const parity::Scenario scenario("cloudwatch/metrics", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Metrics",
                                       {.env = {.account = "111111111111", .region = "eu-west-1"}});
  const cloudwatch::Metric errors(
      {.metricName = "Errors", .namespace_ = "App", .statistic = "Sum"});
  const cloudwatch::Metric calls({.dimensionsMap = {{"Path", "/"}},
                                  .metricName = "Calls",
                                  .namespace_ = "App",
                                  .statistic = "Sum"});

  const cloudwatch::MathExpression rate({.expression = "100 * errors / calls",
                                         .label = "Error rate",
                                         .period = cdk::Duration::minutes(1),
                                         .usingMetrics = {{"calls", calls}, {"errors", errors}}});
  rate.createAlarm(stack, "Rate", {.evaluationPeriods = 1, .threshold = 5});
  const cloudwatch::MathExpression nested(
      {.expression = "rate + extra",
       .usingMetrics = {{"extra", errors.with({.statistic = "max"})}, {"rate", rate}}});
  nested.createAlarm(stack, "Nested", {.evaluationPeriods = 1, .threshold = 5});

  const cloudwatch::Metric elsewhere({.account = "222222222222",
                                      .metricName = "Far",
                                      .namespace_ = "App",
                                      .region = "eu-west-1",
                                      .statistic = "Average"});
  elsewhere.createAlarm(stack, "OtherAccount", {.evaluationPeriods = 1, .threshold = 1});
  const auto alarm = [&stack, &errors](std::string_view id, std::string_view statistic) {
    errors.with({.statistic = statistic})
        .createAlarm(stack, id, {.evaluationPeriods = 1, .threshold = 1});
  };
  alarm("Percentile", "p99.9");
  alarm("Trimmed", "tm95");
  alarm("Samples", "n");
  alarm("InterquartileMean", "IQM");
});

}  // namespace
