#include <cdk/applicationautoscaling.hpp>
#include <cdk/cloudwatch.hpp>
#include <cdk/core.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <vector>

namespace cdk::applicationautoscaling {
namespace {

using testing::HasSubstr;

class ApplicationScalingPolicies : public testing::Test {
 protected:
  std::string errorOf(const BasicTargetTrackingScalingPolicyProps& props) {
    try {
      target.scaleToTrackMetric("Policy", props);
    } catch (const ValidationError& error) {
      return error.what();
    }
    return {};
  }
  std::string errorOf(const BasicStepScalingPolicyProps& props) {
    try {
      target.scaleOnMetric("Policy", props);
    } catch (const ValidationError& error) {
      return error.what();
    }
    return {};
  }

  App app;
  Stack& stack = app.create<Stack>("Stack");
  ScalableTarget& target =
      stack.create<ScalableTarget>("Target", {.maxCapacity = 10,
                                              .minCapacity = 1,
                                              .resourceId = "service/a/b",
                                              .scalableDimension = "ecs:service:DesiredCount",
                                              .serviceNamespace = ServiceNamespace::ECS});
  cloudwatch::Metric metric = cloudwatch::Metric({.metricName = "Depth", .namespace_ = "App"});
  std::vector<ScalingInterval> steps = {{.change = -1, .upper = 10}, {.change = 1, .lower = 50}};
};

TEST_F(ApplicationScalingPolicies, TrackExactlyOneMetric) {
  EXPECT_THAT(errorOf(BasicTargetTrackingScalingPolicyProps{.targetValue = 1}),
              HasSubstr("exactly one of customMetric and predefinedMetric is wanted"));
  EXPECT_THAT(errorOf(BasicTargetTrackingScalingPolicyProps{
                  .customMetric = metric,
                  .predefinedMetric = PredefinedMetric::KAFKA_BROKER_STORAGE_UTILIZATION,
                  .targetValue = 1}),
              HasSubstr("exactly one of customMetric and predefinedMetric is wanted"));
}

TEST_F(ApplicationScalingPolicies, TrackNoExpression) {
  const cloudwatch::MathExpression expression(
      {.expression = "m * 2", .usingMetrics = {{"m", metric}}});
  const std::string error =
      errorOf(BasicTargetTrackingScalingPolicyProps{.customMetric = expression, .targetValue = 1});
  EXPECT_THAT(error, HasSubstr("Stack/Target/Policy"));
  EXPECT_THAT(error, HasSubstr("m * 2"));
  EXPECT_THAT(error, HasSubstr("target tracking takes single metrics"));
}

TEST_F(ApplicationScalingPolicies, TrackSimpleStatisticsOnly) {
  EXPECT_THAT(errorOf(BasicTargetTrackingScalingPolicyProps{
                  .customMetric = metric.with({.statistic = "p99"}), .targetValue = 1}),
              HasSubstr("it is Average, Minimum, Maximum, SampleCount or Sum"));
}

TEST_F(ApplicationScalingPolicies, OfStepsThatLeaveOutLowValuesHaveNoLowerAlarm) {
  auto& policy = target.scaleOnMetric(
      "Policy",
      {.metric = metric, .scalingSteps = {{.change = 1, .lower = 5}, {.change = 2, .lower = 9}}});
  EXPECT_FALSE(policy.lowerAlarm());
  EXPECT_FALSE(policy.lowerAction());
  EXPECT_TRUE(policy.upperAlarm());
  EXPECT_EQ(policy.upperAction()->node().path(), "Stack/Target/Policy/UpperPolicy");
}

TEST_F(ApplicationScalingPolicies, OfStepsWantPeriodsThatFitTheirDataPoints) {
  EXPECT_THAT(errorOf(BasicStepScalingPolicyProps{
                  .datapointsToAlarm = 2, .metric = metric, .scalingSteps = steps}),
              HasSubstr("datapointsToAlarm wants it"));
  EXPECT_THAT(
      errorOf(BasicStepScalingPolicyProps{
          .datapointsToAlarm = 2, .evaluationPeriods = 1, .metric = metric, .scalingSteps = steps}),
      HasSubstr("it is at most evaluationPeriods, 1"));
  EXPECT_THAT(errorOf(BasicStepScalingPolicyProps{
                  .evaluationPeriods = 0, .metric = metric, .scalingSteps = steps}),
              HasSubstr("evaluationPeriods: 0 is not allowed"));
  EXPECT_THAT(
      errorOf(BasicStepScalingPolicyProps{
          .datapointsToAlarm = 0, .evaluationPeriods = 1, .metric = metric, .scalingSteps = steps}),
      HasSubstr("datapointsToAlarm: 0 is not allowed"));
}

TEST_F(ApplicationScalingPolicies, HaveFortyStepsAtMost) {
  std::vector<ScalingInterval> many;
  for (int i = 1; i <= 41; ++i) many.push_back({.change = i, .lower = i});
  EXPECT_THAT(errorOf(BasicStepScalingPolicyProps{.metric = metric, .scalingSteps = many}),
              HasSubstr("there are 41; at most 40 are allowed"));
  many.pop_back();
  EXPECT_EQ(errorOf(BasicStepScalingPolicyProps{.metric = metric, .scalingSteps = many}), "");
}

TEST_F(ApplicationScalingPolicies, SayWhichStepsTheyRefuse) {
  const std::string error = errorOf(BasicStepScalingPolicyProps{
      .metric = metric,
      .scalingSteps = {{.change = 1, .lower = 0, .upper = 5}, {.change = 2, .lower = 4}}});
  EXPECT_THAT(error, HasSubstr("Stack/Target/Policy"));
  EXPECT_THAT(error, HasSubstr("scalingSteps"));
  EXPECT_THAT(error, HasSubstr("overlap"));
}

TEST_F(ApplicationScalingPolicies, HaveAdjustmentsWithABound) {
  auto& action = stack.create<StepScalingAction>("Action", {.scalingTarget = target});
  EXPECT_THROW(action.addAdjustment({.adjustment = 1}), ValidationError);
}

}  // namespace
}  // namespace cdk::applicationautoscaling
