#include <cdk/autoscaling_common.hpp>
#include <cdk/core.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <vector>

namespace cdk::autoscaling_common {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

std::string errorOf(const std::function<void()>& action) {
  try {
    action();
  } catch (const Error& error) {
    return error.what();
  }
  return {};
}

/// `LOWER..UPPER:CHANGE` of each interval; no change is `-`.
std::vector<std::string> texts(const std::vector<ScalingInterval>& steps, bool absolute = false) {
  std::vector<std::string> result;
  for (const CompleteScalingInterval& interval : normalizeIntervals(steps, absolute)) {
    const auto bound = [](double number) {
      return number > 1e300 ? "inf" : number < -1e300 ? "-inf" : Json(number).dump();
    };
    result.push_back(bound(interval.lower) + ".." + bound(interval.upper) + ":" +
                     (interval.change.isAbsent() ? "-" : interval.change.describe()));
  }
  return result;
}

std::string problemOf(const std::vector<ScalingInterval>& steps) {
  return errorOf([&steps] { normalizeIntervals(steps, false); });
}

TEST(ScalingIntervals, AreSortedAndTheRangeBetweenThemIsLeftWithoutAChange) {
  EXPECT_THAT(
      texts({{.change = 3, .lower = 90}, {.change = 1, .lower = 50}, {.change = -1, .upper = 10}}),
      ElementsAre("0..10:-1", "10..50:-", "50..90:1", "90..inf:3"));
}

TEST(ScalingIntervals, TakeTheirBoundsFromTheirNeighbours) {
  EXPECT_THAT(
      texts({{.change = 1, .upper = 20}, {.change = 2, .upper = 40}, {.change = 3, .lower = 40}}),
      ElementsAre("0..20:1", "20..40:2", "40..inf:3"));
}

TEST(ScalingIntervals, BelowZeroLeaveOutWhatIsBelowThem) {
  EXPECT_THAT(texts({{.change = 1, .lower = -5, .upper = 5}, {.change = 2, .lower = 5}}),
              ElementsAre("-inf..-5:-", "-5..5:1", "5..inf:2"));
  EXPECT_THAT(texts({{.change = -1, .upper = -5}, {.change = 2, .lower = 5}}),
              ElementsAre("-inf..-5:-1", "-5..5:-", "5..inf:2"));
}

TEST(ScalingIntervals, WithoutAChangeAreJoinedToTheRangeThatIsLeftOut) {
  const std::vector<ScalingInterval> steps = {{.change = -1, .upper = 20},
                                              {.change = 0, .lower = 20, .upper = 40},
                                              {.change = 3, .lower = 50}};
  EXPECT_THAT(texts(steps), ElementsAre("0..20:-1", "20..50:-", "50..inf:3"));
  // To have no capacity is a change.
  EXPECT_THAT(texts(steps, true), ElementsAre("0..20:-1", "20..40:0", "40..50:-", "50..inf:3"));
}

TEST(ScalingIntervals, AreAtLeastTwo) {
  EXPECT_THAT(problemOf({}), HasSubstr("there are 0; at least 2 are wanted"));
  EXPECT_THAT(problemOf({{.change = 1, .lower = 5}}), HasSubstr("there are 1"));
}

TEST(ScalingIntervals, HaveABound) {
  EXPECT_THAT(problemOf({{.change = 1, .lower = 5}, {.change = 2}}),
              HasSubstr("the step ? to ? (change 2) has no bounds"));
}

TEST(ScalingIntervals, DoNotOverlap) {
  EXPECT_THAT(problemOf({{.change = 1, .lower = 0, .upper = 5}, {.change = 2, .lower = 4}}),
              HasSubstr("the step 0 to 5 (change 1) and the step 4 to ? (change 2) overlap"));
}

TEST(ScalingIntervals, HaveTheirBoundsInOrder) {
  EXPECT_THAT(problemOf({{.change = 1, .lower = 9, .upper = 3}, {.change = 2, .lower = 10}}),
              HasSubstr("the step 9 to 3 (change 1) is empty"));
  EXPECT_THAT(problemOf({{.change = 1, .upper = 3}, {.change = 2, .upper = 3}}),
              HasSubstr("the step 3 to 3 (change 2) is empty"));
}

TEST(ScalingIntervals, LeaveOneRangeWithoutAChangeAtMost) {
  EXPECT_THAT(problemOf({{.change = 1, .lower = 10, .upper = 20}, {.change = 2, .lower = 30}}),
              HasSubstr("they leave 2 ranges without a change"));
}

TEST(ScalingIntervals, WhoseBoundsNobodySaysAreRefused) {
  EXPECT_THAT(
      problemOf(
          {{.change = 2, .lower = 30}, {.change = 1, .upper = 20}, {.change = 3, .upper = 30}}),
      HasSubstr("(change 2) cannot be told from its neighbours"));
}

TEST(ScalingIntervals, HaveBoundsThatAreKnown) {
  const Number late = Lazy::number([] { return Number(3); });
  EXPECT_THROW(normalizeIntervals({{.change = 1, .upper = late}, {.change = 2, .lower = 9}}, false),
               UnresolvedValueError);
}

std::vector<CompleteScalingInterval> changing(std::size_t count) {
  std::vector<CompleteScalingInterval> intervals;
  for (std::size_t i = 0; i < count; ++i) {
    intervals.push_back(
        {.change = 1, .lower = static_cast<double>(i), .upper = static_cast<double>(i + 1)});
  }
  return intervals;
}

TEST(AlarmThresholds, AreInTheMiddleOfIntervalsThatAllChange) {
  EXPECT_EQ(findAlarmThresholds(changing(2)).lowerAlarmIntervalIndex, 0U);
  EXPECT_EQ(findAlarmThresholds(changing(2)).upperAlarmIntervalIndex, 1U);
  EXPECT_EQ(findAlarmThresholds(changing(5)).lowerAlarmIntervalIndex, 1U);
  EXPECT_EQ(findAlarmThresholds(changing(5)).upperAlarmIntervalIndex, 2U);
  EXPECT_FALSE(findAlarmThresholds(changing(1)).lowerAlarmIntervalIndex);
  EXPECT_EQ(findAlarmThresholds(changing(1)).upperAlarmIntervalIndex, 0U);
}

TEST(AlarmThresholds, AreOnBothSidesOfTheIntervalWithoutAChange) {
  std::vector<CompleteScalingInterval> intervals = changing(4);
  intervals[2].change = {};
  EXPECT_EQ(findAlarmThresholds(intervals).lowerAlarmIntervalIndex, 1U);
  EXPECT_EQ(findAlarmThresholds(intervals).upperAlarmIntervalIndex, 3U);
}

TEST(AlarmThresholds, AreOneOnlyWhereTheIntervalWithoutAChangeIsAtTheEnd) {
  std::vector<CompleteScalingInterval> intervals = changing(3);
  intervals[2].change = {};
  EXPECT_EQ(findAlarmThresholds(intervals).lowerAlarmIntervalIndex, 1U);
  EXPECT_FALSE(findAlarmThresholds(intervals).upperAlarmIntervalIndex);
  intervals = changing(3);
  intervals[0].change = {};
  EXPECT_FALSE(findAlarmThresholds(intervals).lowerAlarmIntervalIndex);
  EXPECT_EQ(findAlarmThresholds(intervals).upperAlarmIntervalIndex, 1U);
}

}  // namespace
}  // namespace cdk::autoscaling_common
