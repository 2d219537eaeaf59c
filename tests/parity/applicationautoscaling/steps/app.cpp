#include <cdk/applicationautoscaling.hpp>
#include <cdk/cloudwatch.hpp>
#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

namespace appscaling = cdk::applicationautoscaling;
namespace cloudwatch = cdk::cloudwatch;

const parity::Scenario scenario("applicationautoscaling/steps", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Steps");
  auto& target = stack.create<appscaling::ScalableTarget>(
      "Service", {.maxCapacity = 10,
                  .minCapacity = 1,
                  .resourceId = "service/cluster/web",
                  .scalableDimension = "ecs:service:DesiredCount",
                  .serviceNamespace = appscaling::ServiceNamespace::ECS});
  const cloudwatch::Metric depth({.metricName = "Depth", .namespace_ = "App", .statistic = "min"});

  auto& policy = target.scaleOnMetric("Depth", {.metric = depth,
                                                .scalingSteps = {{.change = -1, .upper = 10},
                                                                 {.change = 1, .lower = 50},
                                                                 {.change = 3, .lower = 90}}});
  stack.create<cdk::CfnOutput>("Alarm", {.value = policy.upperAlarm()->alarmName()});
  target.scaleOnMetric(
      "Full", {.adjustmentType = appscaling::AdjustmentType::PERCENT_CHANGE_IN_CAPACITY,
               .cooldown = cdk::Duration::minutes(3),
               .datapointsToAlarm = 2,
               .evaluationPeriods = 4,
               .metric = cloudwatch::MathExpression(
                   {.expression = "d / 2", .usingMetrics = {{"d", depth}}}),
               .metricAggregationType = appscaling::MetricAggregationType::MAXIMUM,
               .minAdjustmentMagnitude = 1,
               .scalingSteps = {{.change = 25, .lower = 0.3}, {.change = 50, .lower = 0.7}}});
  target.scaleOnMetric("Middle", {.adjustmentType = appscaling::AdjustmentType::EXACT_CAPACITY,
                                  .metric = depth,
                                  .scalingSteps = {{.change = 1, .upper = 5},
                                                   {.change = 2, .lower = 5, .upper = 10},
                                                   {.change = 3, .lower = 10, .upper = 20},
                                                   {.change = 4, .lower = 20}}});

  auto& action = stack.create<appscaling::StepScalingAction>(
      "Action", {.metricAggregationType = appscaling::MetricAggregationType::AVERAGE,
                 .policyName = "own",
                 .scalingTarget = target});
  action.addAdjustment({.adjustment = 1, .lowerBound = 0});
  action.addAdjustment({.adjustment = -1, .upperBound = 0});
});

}  // namespace
