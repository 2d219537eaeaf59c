#include <cdk/assertions.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace {

using cdk::Json;
using cdk::assertions::Match;
using cdk::assertions::Matcher;
using cdk::assertions::MatchResult;
using testing::ElementsAre;
using testing::HasSubstr;

bool matches(const Matcher& pattern, std::string_view json) {
  return pattern.test(Json::parse(json)).isSuccess();
}
std::vector<std::string> complaints(const Matcher& pattern, std::string_view json) {
  return pattern.test(Json::parse(json)).toHumanStrings();
}

TEST(Literal, ScalarsHaveToBeEqual) {
  EXPECT_TRUE(matches("a", R"("a")"));
  EXPECT_TRUE(matches(1, "1"));
  EXPECT_TRUE(matches(true, "true"));
  EXPECT_TRUE(matches(Json::null(), "null"));
  EXPECT_THAT(complaints("a", R"("b")"), ElementsAre("/: expected \"a\", found \"b\" (literal)"));
  EXPECT_THAT(complaints(1, R"("1")"), ElementsAre("/: expected 1, found \"1\" (literal)"));
  EXPECT_FALSE(matches(false, "null"));
}

TEST(Literal, ObjectsAreEqualUnlessObjectLikeIsAroundThem) {
  const std::string json = R"({"a":{"b":1,"c":2}})";
  EXPECT_FALSE(matches({{"a", {{"b", 1}}}}, json));
  EXPECT_TRUE(matches(Match::objectLike({{"a", {{"b", 1}}}}), json));
  EXPECT_TRUE(matches({{"a", {{"c", 2}, {"b", 1}}}}, json));
}

TEST(Literal, AListHasTheSameElementsAndPassesOnHowObjectsAreCompared) {
  const std::string json = R"({"l":[1,{"a":1,"b":2}]})";
  const Matcher list = Match::array({1, {{"a", 1}}});
  EXPECT_TRUE(matches(Match::objectLike({{"l", list}}), json));
  EXPECT_TRUE(matches(Match::objectLike({{"l", Json::array({1, {{"a", 1}}})}}), json));
  EXPECT_FALSE(matches({{"l", list}}, json));
  EXPECT_THAT(complaints(Match::objectLike({{"l", Match::array({1})}}), json),
              ElementsAre("/l: expected 1 element, found 2 (literal)"));
}

TEST(Literal, WhatIsAbsentOrUnknownIsRefused) {
  EXPECT_THROW(Matcher{Json()}, cdk::ValidationError);
  EXPECT_THROW(Matcher{cdk::Aws::REGION}, cdk::ValidationError);
}

TEST(ObjectLike, NamesWhatIsMissing) {
  EXPECT_THAT(complaints(Match::objectLike({{"a", 1}, {"b", Match::anyValue()}}), R"({"a":2})"),
              ElementsAre("/a: expected 1, found 2 (literal)", "/b: missing (objectLike)"));
  EXPECT_THAT(complaints(Match::objectLike({{"a", 1}}), "[1]"),
              ElementsAre("/: expected an object, found a list (objectLike)"));
}

TEST(ObjectEquals, NamesWhatIsTooMuchAtAnyDepth) {
  EXPECT_THAT(complaints(Match::objectLike({{"o", Match::objectEquals({{"p", {{"q", 1}}}})}}),
                         R"({"x":0,"o":{"p":{"q":1,"r":2}}})"),
              ElementsAre("/o/p/r: not expected (literal)"));
}

TEST(ArrayEquals, ObjectsInItHaveToBeEqual) {
  const Matcher pattern = Match::objectLike({{"l", Match::arrayEquals({{{"a", 1}}})}});
  EXPECT_TRUE(matches(pattern, R"({"l":[{"a":1}]})"));
  EXPECT_FALSE(matches(pattern, R"({"l":[{"a":1,"b":2}]})"));
}

TEST(ArrayWith, FindsElementsInOrderAmongOthers) {
  EXPECT_TRUE(matches(Match::arrayWith({2, 4}), "[1,2,3,4]"));
  EXPECT_TRUE(matches(Match::arrayWith({}), "[1]"));
  EXPECT_FALSE(matches(Match::arrayWith({4, 2}), "[1,2,3,4]"));
  EXPECT_FALSE(matches(Match::arrayWith({2, 2}), "[1,2,3]"));
  EXPECT_TRUE(matches(Match::arrayWith({Match::objectLike({{"a", 1}})}), R"([{"a":1,"b":2}])"));
  EXPECT_FALSE(matches(Match::arrayWith({{{"a", 1}}}), R"([{"a":1,"b":2}])"));
}

TEST(ArrayWith, ShowsTheClosestElement) {
  EXPECT_THAT(
      complaints(Match::arrayWith({Match::objectLike({{"a", 1}, {"b", 1}})}),
                 R"([{"c":1},{"a":1,"b":2}])"),
      ElementsAre("/1: element 0 of the pattern is not found; this is the closest (arrayWith)",
                  "/1/b: expected 1, found 2 (literal)"));
  EXPECT_THAT(complaints(Match::arrayWith({1, 2}), "[1]"),
              ElementsAre(HasSubstr("element 1 of the pattern is not found: nothing is left")));
}

TEST(ArrayWith, CannotLookForWhatIsAbsentOrAnything) {
  EXPECT_THROW(Match::arrayWith({Match::absent()}), cdk::ValidationError);
  EXPECT_THROW(Match::arrayWith({Match::anyValue()}), cdk::ValidationError);
}

TEST(Absent, IsAMemberThatIsNotThere) {
  EXPECT_TRUE(matches(Match::objectLike({{"a", Match::absent()}}), "{}"));
  EXPECT_THAT(complaints(Match::objectLike({{"a", Match::absent()}}), R"({"a":1})"),
              ElementsAre("/a: expected nothing, found 1 (absent)"));
}

TEST(AnyValue, IsNotNull) {
  EXPECT_TRUE(matches(Match::anyValue(), "false"));
  EXPECT_TRUE(matches(Match::anyValue(), "{}"));
  EXPECT_FALSE(matches(Match::anyValue(), "null"));
}

TEST(Exact, ComparesObjectsForEqualityAndTakesNoMatcher) {
  EXPECT_FALSE(
      matches(Match::objectLike({{"a", Match::exact({{"b", 1}})}}), R"({"a":{"b":1,"c":2}})"));
  EXPECT_THROW(Match::exact(Match::anyValue()), cdk::ValidationError);
  EXPECT_THROW(Match::exact({{"a", Match::anyValue()}}), cdk::ValidationError);
}

TEST(Not, MatchesWhatThePatternDoesNot) {
  EXPECT_TRUE(matches(Match::not_(1), "2"));
  EXPECT_FALSE(matches(Match::not_(1), "1"));
  EXPECT_TRUE(matches(Match::not_(Match::arrayWith({7})), "[1]"));
  EXPECT_THAT(complaints(Match::objectLike({{"a", Match::not_(1)}}), "{}"),
              ElementsAre("/a: missing (objectLike)"));
}

TEST(StringLikeRegexp, SearchesText) {
  EXPECT_TRUE(matches(Match::stringLikeRegexp("b+c$"), R"("abbc")"));
  EXPECT_FALSE(matches(Match::stringLikeRegexp("^b"), R"("abbc")"));
  EXPECT_THAT(complaints(Match::stringLikeRegexp("1"), "1"),
              ElementsAre("/: expected text, found a number (stringLikeRegexp)"));
  EXPECT_THROW(Match::stringLikeRegexp("("), cdk::ValidationError);
}

TEST(SerializedJson, LooksIntoText) {
  const std::string json = R"("{\"k\":[1,2],\"o\":{\"x\":1,\"y\":2}}")";
  EXPECT_TRUE(matches(Match::serializedJson(Match::objectLike({{"o", {{"x", 1}}}})), json));
  EXPECT_FALSE(matches(Match::serializedJson({{"o", {{"x", 1}}}}), json));
  EXPECT_THAT(complaints(Match::serializedJson({{"a", 1}}), R"("{")"),
              ElementsAre(HasSubstr("is no JSON")));
}

TEST(Custom, IsAMatcherOfOnesOwn) {
  const Matcher even = Matcher::custom("even", [&even](const Json& actual, MatchResult& result) {
    if (static_cast<int>(cdk::Number(cdk::Value(actual)).literal()) % 2 != 0) {
      result.recordFailure({.matcher = even, .message = actual.dump() + " is odd"});
    }
  });
  EXPECT_TRUE(matches({{"n", even}}, R"({"n":2})"));
  EXPECT_THAT(complaints({{"n", even}}, R"({"n":3})"), ElementsAre("/n: 3 is odd (even)"));
}

TEST(Render, MarksWhatDoesNotFitAndShortensWhatDoes) {
  const Json json = Json::parse(
      R"({"Type":"T","Properties":{"Long":{"a":"0123456789","b":"0123456789","c":"0123456789","d":"0123456789"},)"
      R"("N":1,"L":[1,{"x":1}],"J":"{\"k\":1}"}})");
  const Matcher pattern = Match::objectLike({{"Properties",
                                              {{"N", 2},
                                               {"L", Match::array({1, {{"x", 2}}})},
                                               {"Q", 1},
                                               {"J", Match::serializedJson({{"k", 2}})}}}});
  EXPECT_EQ(pattern.test(json).renderMismatch(), R"(  {
    "Type": "T",
    "Properties": {
      "Long": { … },
!!    N: expected 2, found 1
      "N": 1,
      "L": [
        1,
        {
!!        x: expected 2, found 1
          "x": 1
        }
      ],
      "J": "{\"k\":1}", as JSON: {
!!      k: expected 2, found 1
        "k": 1
      }
!!    Q: missing
    }
  }
)");
}

TEST(IsMatcher, IsFalseForPlainValues) {
  EXPECT_FALSE(Matcher({{"a", Json::array({1})}}).isMatcher());
  EXPECT_TRUE(Matcher({{"a", Match::anyValue()}}).isMatcher());
  EXPECT_TRUE(Match::objectLike({}).isMatcher());
}

}  // namespace
