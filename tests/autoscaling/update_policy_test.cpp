#include <cdk/autoscaling.hpp>
#include <cdk/cloudwatch.hpp>
#include <cdk/core.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <string>

namespace cdk::autoscaling {
namespace {

using testing::HasSubstr;

constexpr auto ROLLING = InstanceRefreshStrategy::ROLLING;

std::string errorOf(const std::function<void()>& action) {
  try {
    action();
  } catch (const ValidationError& error) {
    return error.what();
  }
  return {};
}

std::string refreshError(const InstanceRefreshOptions& options) {
  return errorOf([&options] { UpdatePolicy::instanceRefresh(options); });
}

TEST(InstanceRefreshes, KeepPercentagesInRange) {
  EXPECT_THAT(refreshError({.minHealthyPercentage = -1, .strategy = ROLLING}),
              HasSubstr("minHealthyPercentage: -1 is not allowed; it is 0 to 100"));
  EXPECT_THAT(
      refreshError({.maxHealthyPercentage = 90, .minHealthyPercentage = 80, .strategy = ROLLING}),
      HasSubstr("maxHealthyPercentage: 90 is not allowed; it is 100 to 200"));
  EXPECT_THAT(
      refreshError({.maxHealthyPercentage = 200, .minHealthyPercentage = 90, .strategy = ROLLING}),
      HasSubstr("it is at most 100 above minHealthyPercentage, 90"));
  EXPECT_THAT(refreshError({.maxHealthyPercentage = 150, .strategy = ROLLING}),
              HasSubstr("minHealthyPercentage: it is absent"));
}

TEST(InstanceRefreshes, HaveCheckpointsThatAscend) {
  EXPECT_THAT(refreshError({.checkpointPercentages = {50, 20, 100}, .strategy = ROLLING}),
              HasSubstr("each one is greater than the one before"));
  EXPECT_THAT(refreshError({.checkpointPercentages = {50, 50}, .strategy = ROLLING}),
              HasSubstr("each one is greater than the one before"));
  EXPECT_THAT(refreshError({.checkpointPercentages = {0, 100}, .strategy = ROLLING}),
              HasSubstr("checkpointPercentages: 0 is not allowed; it is 1 to 100"));
  EXPECT_THAT(refreshError({.checkpointDelay = Duration::minutes(5), .strategy = ROLLING}),
              HasSubstr("checkpointDelay wants it"));
}

TEST(InstanceRefreshes, WaitForTwoDaysAtMost) {
  EXPECT_THAT(refreshError({.bakeTime = Duration::days(3), .strategy = ROLLING}),
              HasSubstr("bakeTime: 259200 is not allowed; it is 0 to 172800"));
  EXPECT_THAT(refreshError({.checkpointDelay = Duration::days(3),
                            .checkpointPercentages = {50, 100},
                            .strategy = ROLLING}),
              HasSubstr("checkpointDelay: 259200 is not allowed"));
}

TEST(InstanceRefreshes, WatchTenAlarmsAtMost) {
  App app;
  auto& stack = app.create<Stack>("Stack");
  auto& alarm = cloudwatch::Alarm::fromAlarmName(stack, "Alarm", "alarm");
  Refs<cloudwatch::IAlarm> alarms;
  for (int i = 0; i < 11; ++i) alarms.push_back(alarm);
  EXPECT_THAT(refreshError({.alarms = alarms, .strategy = ROLLING}),
              HasSubstr("alarms: there are 11; at most 10 are allowed"));
}

TEST(InstanceRefreshes, TakeValuesThatAreNotKnownYet) {
  const Number late = Lazy::number([] { return Number(7); });
  EXPECT_EQ(refreshError({.checkpointPercentages = {late, 50},
                          .maxHealthyPercentage = late,
                          .minHealthyPercentage = late,
                          .strategy = ROLLING}),
            "");
}

TEST(RollingUpdates, KeepTheirPercentageInRange) {
  EXPECT_THAT(errorOf([] { UpdatePolicy::rollingUpdate({.minSuccessPercentage = 101}); }),
              HasSubstr("minSuccessPercentage: 101 is not allowed"));
}

TEST(SignalCounts, GoByTheDesiredCapacityFirst) {
  const auto count = [](const Signals& signals, const RenderSignalsOptions& options) {
    return signals.renderCreationPolicy(options)["ResourceSignal"]["Count"].dump();
  };
  EXPECT_EQ(count(Signals::waitForAll(), {.desiredCapacity = 2, .minCapacity = 1}), "2");
  EXPECT_EQ(count(Signals::waitForAll(), {.minCapacity = 1}), "1");
  EXPECT_EQ(count(Signals::waitForMinCapacity(), {.desiredCapacity = 2, .minCapacity = 1}), "1");
  EXPECT_EQ(count(Signals::waitForCount(7), {}), "7");
}

TEST(SignalCounts, WantACapacity) {
  EXPECT_THROW(static_cast<void>(Signals::waitForAll().renderCreationPolicy({})), ValidationError);
}

TEST(SignalCounts, KeepTheirPercentageInRange) {
  EXPECT_THROW(Signals::waitForAll({.minSuccessPercentage = -1}), ValidationError);
}

}  // namespace
}  // namespace cdk::autoscaling
