#include <cdk/cloudwatch.hpp>
#include <cdk/core.hpp>
#include <cdk/lambda.hpp>

#include "scenario.hpp"

namespace {

namespace cloudwatch = cdk::cloudwatch;
namespace lambda = cdk::lambda;

const parity::Scenario scenario("lambda/metrics", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Metrics");
  auto& handler = stack.create<lambda::Function>(
      "Handler", {.code = lambda::Code::fromInline("def handler(event, context): pass"),
                  .handler = "index.handler",
                  .runtime = lambda::Runtime::PYTHON_3_13});
  auto& live = handler.addAlias("live");
  std::vector<std::pair<const char*, cloudwatch::Metric>> metrics{
      {"Any", handler.metric("IteratorAge", {.statistic = "max"})},
      {"Duration", handler.metricDuration()},
      {"Errors", handler.metricErrors({.period = cdk::Duration::minutes(1)})},
      {"Invocations", handler.metricInvocations({.statistic = "n"})},
      {"Throttles", handler.metricThrottles()},
      {"AliasErrors", live.metricErrors()},
      {"VersionErrors", handler.currentVersion().metricErrors()},
      {"LatestErrors", handler.latestVersion().metricErrors()},
      {"All", lambda::Function::metricAll("ClaimedAccountConcurrency")},
      {"AllConcurrent", lambda::Function::metricAllConcurrentExecutions()},
      {"AllDuration", lambda::Function::metricAllDuration()},
      {"AllErrors", lambda::Function::metricAllErrors()},
      {"AllInvocations", lambda::Function::metricAllInvocations()},
      {"AllThrottles", lambda::Function::metricAllThrottles()},
      {"AllUnreserved", lambda::Function::metricAllUnreservedConcurrentExecutions()}};
  for (auto& [id, metric] : metrics) {
    metric.createAlarm(stack, id, {.evaluationPeriods = 1, .threshold = 1});
  }
});

}  // namespace
