#include <gtest/gtest.h>

#include <cdk/core/aws.hpp>
#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/lazy.hpp>
#include <cdk/core/token.hpp>

#include "synthesized_app.hpp"

namespace cdk {
namespace {

using testing::resolved;
using testing::SynthesizedApp;

class Tokens : public ::testing::Test {
 protected:
  SynthesizedApp app_;
  Stack& stack_ = app_.stack();
};

TEST_F(Tokens, ObjectsThatReadLikeAFunctionBecomeOne) {
  const String text = Token::asString({{"Ref", "X"}});
  EXPECT_TRUE(text.isUnresolved());
  EXPECT_EQ(resolved(stack_, "a" + text), R"({"Fn::Join":["",["a",{"Ref":"X"}]]})");
  EXPECT_EQ(resolved(stack_, Token::asNumber({{"Fn::GetAtt", Json::array({"X", "N"})}})),
            R"({"Fn::GetAtt":["X","N"]})");
  EXPECT_EQ(resolved(stack_, Token::asList({{"Fn::Custom", 1}})), R"({"Fn::Custom":1})");
}

TEST_F(Tokens, LiteralsKeepTheirValueAndType) {
  EXPECT_EQ(Token::asString("x").literal(), "x");
  EXPECT_EQ(Token::asNumber(5).literal(), 5);
  EXPECT_EQ(Token::asList(Json::array({"a", "b"})).literal().size(), 2U);
  EXPECT_THROW(static_cast<void>(Token::asString(5)), ValidationError);
  EXPECT_THROW(static_cast<void>(Token::asNumber("5")), ValidationError);
  EXPECT_THROW(static_cast<void>(Token::asList({{"a", 1}})), ValidationError);
}

TEST_F(Tokens, AreComparedAsFarAsTheyAreKnown) {
  EXPECT_EQ(Token::compareStrings("a", "a"), TokenComparison::SAME);
  EXPECT_EQ(Token::compareStrings("a", "b"), TokenComparison::DIFFERENT);
  EXPECT_EQ(Token::compareStrings("a", Aws::REGION), TokenComparison::ONE_UNRESOLVED);
  EXPECT_EQ(Token::compareStrings(Aws::REGION, Aws::REGION), TokenComparison::SAME);
  EXPECT_EQ(Token::compareStrings(Aws::REGION, Aws::PARTITION), TokenComparison::BOTH_UNRESOLVED);
}

TEST_F(Tokens, AnIntrinsicIsWrittenAsItStands) {
  const Intrinsic object({{"a", 1}});
  EXPECT_TRUE(object.isUnresolved());
  EXPECT_EQ(resolved(stack_, object), R"({"a":1})");
  EXPECT_EQ(resolved(stack_, Intrinsic({{"Fn::Custom", Json::array({1})}})),
            R"({"Fn::Custom":[1]})");
  const Intrinsic number({{"Fn::Custom", 1}}, {.typeHint = ResolutionTypeHint::NUMBER});
  EXPECT_EQ(resolved(stack_, stack_.toJsonString({{"n", number}})),
            R"({"Fn::Join":["",["{\"n\":",{"Fn::Custom":1},"}"]]})");
}

TEST_F(Tokens, NumbersBecomeText) {
  EXPECT_EQ(Tokenization::stringifyNumber(1.5).literal(), "1.5");
  EXPECT_EQ(resolved(stack_, Tokenization::stringifyNumber(Token::asNumber({{"Ref", "X"}}))),
            R"({"Ref":"X"})");
}

TEST_F(Tokens, TellWhetherTheyAreLateAsAWhole) {
  EXPECT_TRUE(Tokenization::isResolvable(Aws::REGION));
  EXPECT_FALSE(Tokenization::isResolvable(Json{{"a", Aws::REGION}}));
  EXPECT_TRUE(Token::isResolved(Json{{"a", 1}}));
  EXPECT_FALSE(Token::isResolved(Json{{"a", Aws::REGION}}));
  EXPECT_EQ(Tokenization::resolve(Aws::REGION, stack_).dump(), R"({"Ref":"AWS::Region"})");
}

TEST_F(Tokens, LaziesAreCalledByTheirHint) {
  EXPECT_EQ(Lazy::string([] { return String("x"); }, {.displayHint = "Name"}).describe(),
            "${Name}");
  EXPECT_EQ(Lazy::any([] { return Json(); }).describe(), "${Lazy}");
}

TEST_F(Tokens, LaziesMayLeaveOutEmptyLists) {
  const auto empty = [] { return List<String>(std::vector<String>{}); };
  EXPECT_EQ(resolved(stack_, Lazy::list(empty, {.omitEmpty = true})), "(absent)");
  EXPECT_EQ(resolved(stack_, Lazy::list(empty)), "[]");
  EXPECT_EQ(resolved(stack_, Lazy::any([] { return Json::array({}); }, {.omitEmptyArray = true})),
            "(absent)");
}

TEST_F(Tokens, UncachedLaziesKnowWhereTheyAreWritten) {
  const auto id = [](const ResolveContext& context) { return context.stack.node().id(); };
  EXPECT_EQ(resolved(stack_, Lazy::uncachedString(id)), R"("S")");
  EXPECT_EQ(resolved(stack_, Lazy::uncachedAny(id)), R"("S")");
  EXPECT_EQ(resolved(stack_, Lazy::uncachedNumber([](const ResolveContext& context) {
                       return context.stack.node().id().size();
                     })),
            "1");
  EXPECT_EQ(resolved(stack_, Lazy::uncachedList([](const ResolveContext& context) {
                       return List<String>{context.stack.node().id()};
                     })),
            R"(["S"])");
}

TEST_F(Tokens, LaziesCanResolveOtherValues) {
  const Token resolvedInside = Lazy::uncachedAny(
      [](const ResolveContext& context) { return context.resolve(Fn::ref("X"))["Ref"]; });
  EXPECT_EQ(resolved(stack_, resolvedInside), R"("X")");
}

}  // namespace
}  // namespace cdk
