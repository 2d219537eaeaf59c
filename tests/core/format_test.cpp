#include <cdk/core.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace {

using cdk::format;
using cdk::String;
using testing::HasSubstr;

std::string refusal(const std::function<void()>& action) {
  try {
    action();
  } catch (const cdk::ValidationError& error) {
    return error.what();
  }
  return {};
}

TEST(Format, PutsTextsAndNumbersInTheirPlaces) {
  EXPECT_EQ(format("{}-{}:{}", "a", std::string("b"), 3).literal(), "a-b:3");
  EXPECT_EQ(format("{}", 0.5).literal(), "0.5");
  EXPECT_EQ(format("plain").literal(), "plain");
}

TEST(Format, BracesAreWrittenTwice) { EXPECT_EQ(format("{{{}}}", "a").literal(), "{a}"); }

TEST(Format, ValuesMayBeKnownLater) {
  cdk::App app;
  auto& stack = app.create<cdk::Stack>("Stack");
  const String arn = format("arn:{}:s3:::{}/*", cdk::Aws::PARTITION, "name");
  EXPECT_TRUE(arn.isUnresolved());
  EXPECT_EQ(stack.resolve(arn).dump(),
            R"({"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":s3:::name/*"]]})");
}

TEST(Format, PlacesAndArgumentsHaveToBeAsMany) {
  EXPECT_THAT(refusal([] { (void)format("{} {}", "a"); }), HasSubstr("more places than the 1"));
  EXPECT_THAT(refusal([] { (void)format("{}", "a", "b"); }),
              HasSubstr("2 arguments, and places for 1"));
  EXPECT_THAT(refusal([] { (void)format("a}"); }), HasSubstr("'}' stands alone"));
  EXPECT_THAT(refusal([] { (void)format("{0}", "a"); }), HasSubstr("'{' stands alone"));
}

}  // namespace
