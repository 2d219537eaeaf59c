#include <cdk/autoscaling_common.hpp>
#include <gtest/gtest.h>

#include <chrono>

namespace cdk::autoscaling_common {
namespace {

using namespace std::chrono_literals;

TEST(UtcTime, IsWrittenToTheSecond) {
  EXPECT_EQ(utcText(std::chrono::sys_days{2030y / 1 / 2} + 3h + 4min + 5s + 999ms),
            "2030-01-02T03:04:05");
}

TEST(UtcTime, RoundsDownBeforeTheEpochToo) {
  EXPECT_EQ(utcText(std::chrono::sys_days{1970y / 1 / 1} - 1ms), "1969-12-31T23:59:59");
}

}  // namespace
}  // namespace cdk::autoscaling_common
