#include <cdk/cloudwatch.hpp>
#include <cdk/core.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <utility>

namespace cdk::cloudwatch {
namespace {

using testing::HasSubstr;

class AlarmMuteRules : public testing::Test {
 protected:
  static std::string errorOf(const std::function<void()>& action) {
    try {
      action();
    } catch (const ValidationError& error) {
      return error.what();
    }
    return {};
  }
  std::string errorOf(AlarmMuteRuleProps props) {
    return errorOf([&] { stack.create<AlarmMuteRule>("Rule", std::move(props)); });
  }

  App app;
  Stack& stack = app.create<Stack>("Stack");
  ScheduleExpression schedule = ScheduleExpression::cron({.hour = "22", .minute = "0"});
};

TEST_F(AlarmMuteRules, LastAMinuteToFifteenDays) {
  EXPECT_THAT(errorOf(AlarmMuteRuleProps{.duration = Duration::minutes(0), .schedule = schedule}),
              HasSubstr("it is 1 minute to 15 days"));
  EXPECT_THAT(errorOf(AlarmMuteRuleProps{.duration = Duration::days(16), .schedule = schedule}),
              HasSubstr("16 days is not allowed"));
  EXPECT_NE(errorOf(AlarmMuteRuleProps{.duration = Duration::seconds(90), .schedule = schedule}),
            "");
}

TEST_F(AlarmMuteRules, HaveNamesOfOneTo255Characters) {
  const std::string error = errorOf(AlarmMuteRuleProps{.alarmMuteRuleName = std::string(256, 'x'),
                                                       .duration = Duration::hours(1),
                                                       .schedule = schedule});
  EXPECT_THAT(error, HasSubstr("Stack/Rule"));
  EXPECT_THAT(error, HasSubstr("it has 256 characters"));
  EXPECT_THAT(errorOf(AlarmMuteRuleProps{
                  .alarmMuteRuleName = "", .duration = Duration::hours(1), .schedule = schedule}),
              HasSubstr("it has 0 characters"));
}

TEST_F(AlarmMuteRules, BeginAndEndAtTimesThatExist) {
  const auto at = [](Number month, Number day, Number hour, Number minute) {
    return errorOf([&] {
      ScheduleExpression::at(
          {.day = day, .hour = hour, .minute = minute, .month = month, .year = 2030});
    });
  };
  EXPECT_THAT(at(13, 1, 0, 0), HasSubstr("month: 13 is not allowed; it is 1 to 12"));
  EXPECT_THAT(at(1, 32, 0, 0), HasSubstr("day: 32 is not allowed; it is 1 to 31"));
  EXPECT_THAT(at(1, 1, 24, 0), HasSubstr("hour: 24 is not allowed; it is 0 to 23"));
  EXPECT_THAT(at(1, 1, 0, 0.5), HasSubstr("minute: 0.5 is not allowed; it is 0 to 59"));
  EXPECT_EQ(at(12, 31, 23, 59), "");
}

TEST_F(AlarmMuteRules, AreNotBothOfADayAndAWeekDay) {
  EXPECT_THAT(
      errorOf([] { ScheduleExpression::cron({.day = "1", .minute = "0", .weekDay = "MON"}); }),
      HasSubstr("it does not go with weekDay"));
}

TEST_F(AlarmMuteRules, MuteAHundredAlarmsAtMost) {
  auto& rule =
      stack.create<AlarmMuteRule>("Rule", {.duration = Duration::hours(1), .schedule = schedule});
  auto& alarm = Alarm::fromAlarmName(stack, "Alarm", "alarm");
  for (int i = 0; i < 100; ++i) rule.addAlarm(alarm);
  EXPECT_THAT(errorOf([&] { rule.addAlarm(alarm); }), HasSubstr("at most 100 are allowed"));
}

TEST_F(AlarmMuteRules, ImportedByTheirArnKnowTheirName) {
  IAlarmMuteRule& rule = AlarmMuteRule::fromAlarmMuteRuleArn(
      stack, "Rule", "arn:aws:cloudwatch:us-east-1:111111111111:alarm-mute-rule:nights");
  EXPECT_EQ(rule.alarmMuteRuleName(), "nights");
  EXPECT_EQ(rule.env().region, "us-east-1");
}

}  // namespace
}  // namespace cdk::cloudwatch
