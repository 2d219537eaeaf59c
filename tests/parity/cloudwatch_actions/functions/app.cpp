#include <cdk/cloudwatch.hpp>
#include <cdk/cloudwatch_actions.hpp>
#include <cdk/core.hpp>
#include <cdk/lambda.hpp>

#include "scenario.hpp"

namespace {

namespace actions = cdk::cloudwatch_actions;
namespace cloudwatch = cdk::cloudwatch;
namespace lambda = cdk::lambda;

const parity::Scenario scenario("cloudwatch_actions/functions", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Functions");
  auto& handler = stack.create<lambda::Function>(
      "Handler", {.code = lambda::Code::fromInline("def handler(event, context): pass"),
                  .handler = "index.handler",
                  .runtime = lambda::Runtime::PYTHON_3_13});
  const cloudwatch::Metric calls({.metricName = "Calls", .namespace_ = "App"});
  auto& first = calls.createAlarm(stack, "First", {.evaluationPeriods = 1, .threshold = 1});
  first.addAlarmAction({actions::LambdaAction(handler)});
  first.addOkAction({actions::LambdaAction(handler)});
  auto& second = calls.createAlarm(stack, "Second", {.evaluationPeriods = 1, .threshold = 2});
  second.addAlarmAction({actions::LambdaAction(handler)});
  auto& unique = calls.createAlarm(stack, "Unique", {.evaluationPeriods = 1, .threshold = 3});
  unique.addInsufficientDataAction(
      {actions::LambdaAction(handler, {.useUniquePermissionId = true})});
});

}  // namespace
