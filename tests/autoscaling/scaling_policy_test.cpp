#include <cdk/autoscaling.hpp>
#include <cdk/cloudwatch.hpp>
#include <cdk/core.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <vector>

namespace cdk::autoscaling {
namespace {

using testing::HasSubstr;

class GroupScaling : public testing::Test {
 protected:
  static std::string errorOf(const std::function<void()>& action) {
    try {
      action();
    } catch (const ValidationError& error) {
      return error.what();
    }
    return {};
  }

  App app;
  Stack& stack = app.create<Stack>("Stack");
  IAutoScalingGroup& group = AutoScalingGroup::fromAutoScalingGroupName(stack, "Group", "workers");
  cloudwatch::Metric metric = cloudwatch::Metric({.metricName = "Depth", .namespace_ = "App"});
};

TEST_F(GroupScaling, TracksNoExpression) {
  const cloudwatch::MathExpression expression(
      {.expression = "m * 2", .usingMetrics = {{"m", metric}}});
  EXPECT_THAT(
      errorOf([&] { group.scaleToTrackMetric("Track", {.metric = expression, .targetValue = 1}); }),
      HasSubstr("target tracking takes single metrics"));
}

TEST_F(GroupScaling, OnALoadBalancersMetricWantsItsLabel) {
  EXPECT_THAT(errorOf([&] {
                stack.create<TargetTrackingScalingPolicy>(
                    "Policy", {.autoScalingGroup = group,
                               .predefinedMetric = PredefinedMetric::ALB_REQUEST_COUNT_PER_TARGET,
                               .targetValue = 1});
              }),
              HasSubstr("resourceLabel"));
}

TEST_F(GroupScaling, ByStepsHasAnAlarmForEachSideThatChanges) {
  auto& policy = group.scaleOnMetric(
      "Steps",
      {.metric = metric, .scalingSteps = {{.change = -2, .upper = 5}, {.change = -1, .upper = 9}}});
  EXPECT_TRUE(policy.lowerAlarm());
  EXPECT_EQ(policy.lowerAction()->node().path(), "Stack/Group/Steps/LowerPolicy");
  EXPECT_FALSE(policy.upperAlarm());
  EXPECT_FALSE(policy.upperAction());
}

TEST_F(GroupScaling, ByStepsNamesThePolicyInErrors) {
  const std::string error = errorOf([&] {
    group.scaleOnMetric("Steps", {.metric = metric, .scalingSteps = {{.change = 1, .lower = 5}}});
  });
  EXPECT_THAT(error, HasSubstr("Stack/Group/Steps"));
  EXPECT_THAT(error, HasSubstr("at least 2 are wanted"));
}

TEST_F(GroupScaling, OnASchedulesWantsACapacity) {
  EXPECT_THAT(errorOf([&] {
                group.scaleOnSchedule("Night", {.schedule = Schedule::expression("0 20 * * *")});
              }),
              HasSubstr("at least one of minCapacity, maxCapacity and desiredCapacity"));
}

TEST_F(GroupScaling, AScheduleIsNotBothOfADayAndAWeekDay) {
  EXPECT_THAT(errorOf([] { Schedule::cron({.day = "1", .weekDay = "MON"}); }),
              HasSubstr("it does not go with weekDay"));
}

TEST_F(GroupScaling, AnActionWantsABoundOfEachAdjustment) {
  auto& action = stack.create<StepScalingAction>("Action", {.autoScalingGroup = group});
  EXPECT_THAT(errorOf([&action] { action.addAdjustment({.adjustment = 1}); }),
              HasSubstr("at least one of them is wanted"));
}

TEST_F(GroupScaling, AWarmPoolKeepsItsSizesInRange) {
  EXPECT_THAT(errorOf([&] { group.addWarmPool({.maxGroupPreparedCapacity = -2}); }),
              HasSubstr("it is at least -1"));
  EXPECT_THAT(errorOf([&] { group.addWarmPool({.minSize = -1}); }), HasSubstr("it is at least 0"));
}

}  // namespace
}  // namespace cdk::autoscaling
