#include <chrono>

#include <gtest/gtest.h>

#include <cdk/core/bitrate.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/expiration.hpp>
#include <cdk/core/time_zone.hpp>

namespace cdk {
namespace {

TEST(BitrateTest, ConvertsByThousands) {
  EXPECT_EQ(Bitrate::kbps(1500).toMbps().literal(), 1.5);
  EXPECT_EQ(Bitrate::gbps(2).toBps().literal(), 2'000'000'000);
  EXPECT_EQ(Bitrate::bps(5).toKbps().literal(), 0.005);
  EXPECT_EQ(Bitrate::mbps(1.5).toKbps().literal(), 1500);
  EXPECT_EQ(Bitrate::mbps(3).toGbps().literal(), 0.003);
}

TEST(BitrateTest, IsNotNegative) { EXPECT_THROW(Bitrate::bps(-1), ValidationError); }

TEST(BitrateTest, OfATokenHasOneUnit) {
  const Bitrate rate = Bitrate::mbps(Token::asNumber({{"Ref", "X"}}));
  EXPECT_TRUE(rate.isUnresolved());
  EXPECT_TRUE(rate.toMbps().isUnresolved());
  try {
    static_cast<void>(rate.toKbps());
    FAIL() << "not refused";
  } catch (const ValidationError& error) {
    EXPECT_NE(error.message().find("Bitrate::kbps in place of Bitrate::mbps"), std::string::npos)
        << error.message();
  }
}

TEST(ExpirationTest, ReadsDatesOfIso8601) {
  EXPECT_EQ(Expiration::fromString("2021-12-31").toEpoch(), 1640908800);
  EXPECT_EQ(Expiration::fromString("2021-12").toEpoch(), 1638316800);
  EXPECT_EQ(Expiration::fromString("2021").toEpoch(), 1609459200);
  EXPECT_EQ(Expiration::fromString("2021-12-31T10:00Z").toEpoch(), 1640944800);
  EXPECT_EQ(Expiration::fromString("2021-12-31T10:00:00.500+02:00").toEpoch(), 1640937601);
  EXPECT_EQ(Expiration::fromString("2021-12-31T10:00:00-01:30").toEpoch(), 1640950200);
}

TEST(ExpirationTest, RefusesWhatIsNoDate) {
  for (const char* text :
       {"", "garbage", "21-12-31", "2021-13-01", "2021-02-30", "2021-12-31T", "2021-12-31T10",
        "2021-12-31T10:60Z", "2021-12-31T10:00Zx", "2021-12-31T10:00:00.Z", "2021-1-1"}) {
    EXPECT_THROW(Expiration::fromString(text), ValidationError) << text;
  }
}

TEST(ExpirationTest, RoundsToSeconds) {
  EXPECT_EQ(Expiration::atTimestamp(1499).toEpoch(), 1);
  EXPECT_EQ(Expiration::atTimestamp(1500).toEpoch(), 2);
  const auto date = std::chrono::system_clock::time_point(std::chrono::seconds(5));
  EXPECT_EQ(Expiration::atDate(date).toEpoch(), 5);
  EXPECT_EQ(Expiration::atDate(date).date(), date);
}

TEST(ExpirationTest, LiesBetweenShorterAndLongerTimesFromNow) {
  const Expiration tomorrow = Expiration::after(Duration::days(1));
  EXPECT_TRUE(tomorrow.isAfter(Duration::hours(23)));
  EXPECT_FALSE(tomorrow.isAfter(Duration::hours(25)));
  EXPECT_TRUE(tomorrow.isBefore(Duration::hours(25)));
  EXPECT_FALSE(tomorrow.isBefore(Duration::hours(23)));
}

TEST(TimeZoneTest, HasTheNameOfTheDatabase) {
  EXPECT_EQ(TimeZone::EUROPE_BERLIN.timezoneName().literal(), "Europe/Berlin");
  EXPECT_EQ(TimeZone::ETC_UTC.timezoneName().literal(), "Etc/UTC");
  EXPECT_EQ(TimeZone::ETC_GMT_PLUS_1.timezoneName().literal(), "Etc/GMT+1");
  EXPECT_EQ(TimeZone::AMERICA_PORT_MINUS_AU_MINUS_PRINCE.timezoneName().literal(),
            "America/Port-au-Prince");
  EXPECT_EQ(TimeZone::of("Mars/Olympus").timezoneName().literal(), "Mars/Olympus");
}

}  // namespace
}  // namespace cdk
