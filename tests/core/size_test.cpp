#include <gtest/gtest.h>

#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/size.hpp>

#include "synthesized_app.hpp"

namespace cdk {
namespace {

TEST(Size, ConvertsBetweenUnits) {
  EXPECT_EQ(Size::mebibytes(1).toKibibytes().literal(), 1024);
  EXPECT_EQ(Size::gibibytes(1.5).toMebibytes().literal(), 1536);
  EXPECT_EQ(Size::gibibytes(1.5).toGibibytes().literal(), 1.5);
  EXPECT_EQ(Size::pebibytes(1).toBytes().literal(), 1125899906842624.0);
}

TEST(Size, RoundsAsItIsTold) {
  const Size size = Size::kibibytes(1536);
  EXPECT_THROW((void)size.toMebibytes(), ValidationError);
  EXPECT_EQ(size.toMebibytes({.rounding = SizeRoundingBehavior::FLOOR}).literal(), 1);
  EXPECT_EQ(size.toMebibytes({.rounding = SizeRoundingBehavior::NONE}).literal(), 1.5);
}

TEST(Size, IsNeverNegative) { EXPECT_THROW(Size::gibibytes(-1), ValidationError); }

TEST(Size, WritesTheLargestUnitForHumans) {
  EXPECT_EQ(Size::mebibytes(1536).toHumanString().literal(), "1.5 GiB");
  EXPECT_EQ(Size::bytes(1100).toHumanString().literal(), "1.07 KiB");
  EXPECT_EQ(Size::mebibytes(0).toHumanString().literal(), "0 bytes");
  EXPECT_EQ(Size::pebibytes(2048).toHumanString().literal(), "2048 PiB");
}

TEST(Size, KeepsATokenInItsUnit) {
  testing::SynthesizedApp app;
  const Size size = Size::gibibytes(Number(static_cast<const Value&>(Fn::ref("x"))));
  EXPECT_EQ(testing::resolved(app.stack(), size.toGibibytes()), R"({"Ref":"x"})");
  EXPECT_THROW((void)size.toMebibytes(), ValidationError);
}

}  // namespace
}  // namespace cdk
