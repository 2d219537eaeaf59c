#include <chrono>

#include <gtest/gtest.h>

#include <cdk/core/duration.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>

#include "synthesized_app.hpp"

namespace cdk {
namespace {

using namespace std::chrono_literals;

constexpr TimeConversionOptions kFraction{.integral = false};

Number token() { return Number(static_cast<const Value&>(Fn::ref("x"))); }

TEST(Duration, ConvertsBetweenUnits) {
  EXPECT_EQ(Duration::hours(1.5).toMinutes().literal(), 90);
  EXPECT_EQ(Duration::days(2).toSeconds().literal(), 172800);
  EXPECT_EQ(Duration::seconds(0.5).toMilliseconds().literal(), 500);
  EXPECT_EQ(Duration::seconds(1.1).toMilliseconds().literal(), 1100);
  EXPECT_EQ(Duration::minutes(0.1).toSeconds().literal(), 6);
  EXPECT_EQ(Duration::millis(1500).toSeconds(kFraction).literal(), 1.5);
}

TEST(Duration, RefusesFractionsUnlessTheyAreWanted) {
  EXPECT_THROW((void)Duration::seconds(90).toMinutes(), ValidationError);
  EXPECT_THROW((void)Duration::seconds(1.5).toSeconds(), ValidationError);
  EXPECT_EQ(Duration::seconds(90).toMinutes(kFraction).literal(), 1.5);
}

TEST(Duration, IsNeverNegative) {
  EXPECT_THROW(Duration::seconds(-1), ValidationError);
  EXPECT_THROW((void)Duration::seconds(1).minus(Duration::seconds(3)), ValidationError);
}

TEST(Duration, IsMadeFromChrono) {
  const Duration duration = 90s;
  EXPECT_EQ(duration.toSeconds().literal(), 90);
  EXPECT_EQ(duration.unitLabel(), "seconds");
  EXPECT_EQ(Duration(15min).toMinutes().literal(), 15);
  EXPECT_EQ(Duration(5ms).toMilliseconds().literal(), 5);
}

TEST(Duration, WritesIsoText) {
  EXPECT_EQ(Duration::seconds(3661).toIsoString(), "PT1H1M1S");
  EXPECT_EQ(Duration::seconds(0).toIsoString(), "PT0S");
  EXPECT_EQ(Duration::millis(1500).toIsoString(), "PT1.5S");
  EXPECT_EQ(Duration::millis(5).toIsoString(), "PT0.005S");
  EXPECT_EQ(Duration::days(5).toIsoString(), "P5D");
  EXPECT_EQ(Duration::hours(49).toIsoString(), "P2DT1H");
  EXPECT_EQ(Duration::minutes(1.5).toIsoString(), "PT1M30S");
}

TEST(Duration, WritesTheTwoLargestUnitsForHumans) {
  EXPECT_EQ(Duration::seconds(3661).toHumanString(), "1 hour 1 minute");
  EXPECT_EQ(Duration::minutes(0).toHumanString(), "0 minutes");
  EXPECT_EQ(Duration::hours(49).toHumanString(), "2 days 1 hour");
  EXPECT_EQ(Duration::seconds(1.5).toHumanString(), "1 second 500 millis");
  EXPECT_EQ(Duration::millis(1).toHumanString(), "1 milli");
  EXPECT_EQ(Duration::hours(25.5).toHumanString(), "1 day 1 hour");
}

TEST(Duration, ParsesIsoText) {
  EXPECT_EQ(Duration::parse("PT1H30M").toMinutes().literal(), 90);
  EXPECT_EQ(Duration::parse("P1DT2H3M4S").toSeconds().literal(), 93784);
  EXPECT_EQ(Duration::parse("PT1.5S").toMilliseconds().literal(), 1500);
  EXPECT_EQ(Duration::parse("PT5.S").toMilliseconds().literal(), 5000);
  EXPECT_EQ(Duration::parse("P1DT").toDays().literal(), 1);
  for (const char* text : {"", "P", "PT", "1H", "pt5s", "PT-5S", "PT1M1H", "P5M", "PT5D", "P1W",
                           "PT.5S", "PT1.0005S", "PT1H5", "PT1.5M"}) {
    EXPECT_THROW(Duration::parse(text), ValidationError) << text;
  }
}

TEST(Duration, AddsInTheFinerUnit) {
  const Duration sum = Duration::minutes(1).plus(Duration::seconds(30));
  EXPECT_EQ(sum.toSeconds().literal(), 90);
  EXPECT_EQ(sum.unitLabel(), "seconds");
  EXPECT_EQ(Duration::minutes(1).minus(Duration::seconds(30)), Duration::seconds(30));
  EXPECT_THROW((void)Duration::minutes(1.5).plus(Duration::minutes(1)), ValidationError);
}

TEST(Duration, KeepsATokenInItsUnit) {
  testing::SynthesizedApp app;
  const Stack& stack = app.stack();
  const Duration days = Duration::days(token());
  EXPECT_EQ(testing::resolved(stack, days.toDays()), R"({"Ref":"x"})");
  EXPECT_EQ(testing::resolved(stack, days.formatTokenToNumber()),
            R"({"Fn::Join":["",[{"Ref":"x"}," days"]]})");
  EXPECT_THROW((void)days.toHours(), ValidationError);
  EXPECT_EQ(days.toHumanString(), "<token> days");
}

}  // namespace
}  // namespace cdk
