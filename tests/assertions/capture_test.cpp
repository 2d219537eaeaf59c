#include <cdk/assertions.hpp>

#include "assertion_message.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using cdk::Json;
using cdk::assertions::Capture;
using cdk::assertions::Match;
using cdk::assertions::Template;
using cdk::testing::assertionMessage;
using testing::AllOf;
using testing::HasSubstr;

const Template& sample() {
  static const Template sample = Template::fromString(
      R"({"Resources":{"A":{"Type":"T","Properties":{"N":1,"S":"abc","B":true,"L":[1,2],"O":{"p":1}}},)"
      R"("B":{"Type":"T","Properties":{"N":2,"S":"xyz"}}}})");
  return sample;
}

TEST(Capture, TakesTheValuesOfAllThatMatch) {
  Capture number;
  sample().hasResourceProperties("T", {{"N", number}});
  EXPECT_EQ(number.asNumber(), 1);
  EXPECT_TRUE(number.next());
  EXPECT_EQ(number.asNumber(), 2);
  EXPECT_FALSE(number.next());
  EXPECT_EQ(number.asNumber(), 2);
}

TEST(Capture, TakesWhatItsPatternMatches) {
  Capture text(Match::stringLikeRegexp("^x"));
  sample().hasResourceProperties("T", {{"S", text}});
  EXPECT_EQ(text.asString(), "xyz");
  EXPECT_FALSE(text.next());
}

TEST(Capture, HasEveryType) {
  Capture boolean;
  Capture list;
  Capture object;
  sample().hasResourceProperties("T", {{"B", boolean}, {"L", list}, {"O", object}});
  EXPECT_TRUE(boolean.asBoolean());
  ASSERT_EQ(list.asArray().size(), 2U);
  EXPECT_EQ(list.asArray()[1], Json(2));
  EXPECT_EQ(object.asObject()["p"], Json(1));
}

TEST(Capture, TakesNothingFromAResourceThatDoesNotMatch) {
  Capture text;
  sample().hasResourceProperties("T", {{"N", 2}, {"S", text}});
  EXPECT_EQ(text.asString(), "xyz");
  Capture none;
  EXPECT_NE(assertionMessage([&] {
              sample().hasResourceProperties("T", {{"N", 3}, {"S", none}});
            }),
            "");
  EXPECT_EQ(assertionMessage([&] { (void)none.asString(); }), "nothing was captured");
}

TEST(Capture, NamesWhatItHoldsWhereAnotherTypeIsAskedFor) {
  Capture text;
  sample().hasResourceProperties("T", {{"S", text}});
  EXPECT_THAT(assertionMessage([&] { (void)text.asNumber(); }),
              AllOf(HasSubstr("text, not a number"), HasSubstr("\"abc\"")));
}

}  // namespace
