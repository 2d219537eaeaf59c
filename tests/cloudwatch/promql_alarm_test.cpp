#include <cdk/cloudwatch.hpp>
#include <cdk/core.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>

namespace cdk::cloudwatch {
namespace {

using testing::HasSubstr;

class PromQLAlarms : public testing::Test {
 protected:
  std::string errorOf(PromQLAlarmProps props) {
    try {
      stack.create<PromQLAlarm>("Alarm", std::move(props));
    } catch (const ValidationError& error) {
      return error.what();
    }
    return {};
  }

  App app;
  Stack& stack = app.create<Stack>("Stack");
};

TEST_F(PromQLAlarms, RunEveryTenSecondsToEveryHour) {
  EXPECT_THAT(errorOf({.evaluationInterval = Duration::seconds(9), .query = "up"}),
              HasSubstr("9 seconds is not allowed; it is 10 to 3600 seconds"));
  EXPECT_THAT(errorOf({.evaluationInterval = Duration::minutes(61), .query = "up"}),
              HasSubstr("evaluationInterval: 3660 seconds is not allowed"));
}

TEST_F(PromQLAlarms, WaitForADayAtMost) {
  EXPECT_THAT(errorOf({.evaluationInterval = Duration::minutes(1),
                       .pendingPeriod = Duration::hours(25),
                       .query = "up"}),
              HasSubstr("pendingPeriod: 90000 seconds is not allowed"));
  EXPECT_THAT(errorOf({.evaluationInterval = Duration::minutes(1),
                       .query = "up",
                       .recoveryPeriod = Duration::hours(25)}),
              HasSubstr("recoveryPeriod: 90000 seconds is not allowed"));
}

TEST_F(PromQLAlarms, WantAQueryOfAtMostTenThousandCharacters) {
  EXPECT_THAT(errorOf({.evaluationInterval = Duration::minutes(1), .query = ""}),
              HasSubstr("query: it has 0 characters"));
  EXPECT_THAT(
      errorOf({.evaluationInterval = Duration::minutes(1), .query = std::string(10001, 'x')}),
      HasSubstr("query: it has 10001 characters"));
}

TEST_F(PromQLAlarms, TakeTimesThatAreNotKnownYet) {
  const Number late = Lazy::number([] { return Number(3); });
  EXPECT_EQ(errorOf({.evaluationInterval = Duration::seconds(late), .query = "up"}), "");
}

}  // namespace
}  // namespace cdk::cloudwatch
