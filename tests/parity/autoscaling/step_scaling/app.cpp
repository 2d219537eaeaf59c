#include <cdk/autoscaling.hpp>
#include <cdk/cloudwatch.hpp>
#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

namespace autoscaling = cdk::autoscaling;
namespace cloudwatch = cdk::cloudwatch;

const parity::Scenario scenario("autoscaling/step_scaling", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Steps");
  auto& group = autoscaling::AutoScalingGroup::fromAutoScalingGroupName(stack, "Group", "workers");
  const cloudwatch::Metric depth(
      {.metricName = "Depth", .namespace_ = "App", .statistic = "Maximum"});
  const cloudwatch::Metric done({.metricName = "Done", .namespace_ = "App", .statistic = "p90"});

  auto& percent = group.scaleOnMetric(
      "Percent", {.adjustmentType = autoscaling::AdjustmentType::PERCENT_CHANGE_IN_CAPACITY,
                  .datapointsToAlarm = 2,
                  .estimatedInstanceWarmup = cdk::Duration::minutes(2),
                  .evaluationPeriods = 3,
                  .metric = depth,
                  .metricAggregationType = autoscaling::MetricAggregationType::MINIMUM,
                  .minAdjustmentMagnitude = 2,
                  .scalingSteps = {{.change = 20, .lower = 100, .upper = 250},
                                   {.change = 50, .lower = 250},
                                   {.change = -10, .upper = 10},
                                   {.change = -5, .upper = 20}}});
  stack.create<cdk::CfnOutput>("Lower", {.value = percent.lowerAlarm()->alarmArn()});
  stack.create<cdk::CfnOutput>("Upper", {.value = percent.upperAction()->scalingPolicyArn()});
  group.scaleOnMetric("Exact", {.adjustmentType = autoscaling::AdjustmentType::EXACT_CAPACITY,
                                .metric = done,
                                .scalingSteps = {{.change = 0, .upper = 0.1},
                                                 {.change = 4, .lower = 0.1, .upper = 0.7},
                                                 {.change = 8, .lower = 0.7}}});
  group.scaleOnMetric(
      "OnlyDown",
      {.metric = depth, .scalingSteps = {{.change = -2, .upper = 5}, {.change = -1, .upper = 50}}});
  group.scaleOnMetric(
      "Backlog",
      {.metric = cloudwatch::MathExpression(
           {.expression = "depth - done", .usingMetrics = {{"depth", depth}, {"done", done}}}),
       .scalingSteps = {{.change = -1, .upper = 0},
                        {.change = 0, .lower = 0, .upper = 40},
                        {.change = 1, .lower = 40}}});
  group.scaleOnMetric(
      "Temperature",
      {.metric = depth.with({.dimensionsMap = {{"Room", "1"}}, .label = "Temperature"}),
       .scalingSteps = {{.change = 1, .lower = -20, .upper = 5}, {.change = 2, .lower = 5}}});

  auto& action =
      stack.create<autoscaling::StepScalingAction>("Action", {.autoScalingGroup = group});
  action.addAdjustment({.adjustment = 1, .lowerBound = 0, .upperBound = 10});
  action.addAdjustment({.adjustment = 2, .lowerBound = 10});
  stack.create<autoscaling::StepScalingAction>("Nothing", {.autoScalingGroup = group});
});

}  // namespace
