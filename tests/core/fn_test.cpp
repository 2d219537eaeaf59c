#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <cdk/core/aws.hpp>
#include <cdk/core/cfn_condition.hpp>
#include <cdk/core/cfn_output.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/lazy.hpp>

#include "synthesized_app.hpp"

namespace cdk {
namespace {

using testing::resolved;
using testing::SynthesizedApp;

class FnTest : public ::testing::Test {
 protected:
  std::string r(const Value& value) { return resolved(stack_, value); }
  std::string sectionAfterOutput(const String& value, std::string_view section) {
    stack_.create<CfnOutput>("O", {.value = value});
    const Json json = app_.templateOf(stack_)[section];
    return json.isAbsent() ? "(absent)" : json.dump();
  }

  SynthesizedApp app_;
  Stack& stack_ = app_.stack();
};

TEST_F(FnTest, JoinsLiteralsAtOnceAndMergesThoseBesideTokens) {
  EXPECT_EQ(Fn::join("-", {"a", "b"}).literal(), "a-b");
  EXPECT_EQ(r(Fn::join("-", {"a", "b", Aws::REGION, "c", "d"})),
            R"({"Fn::Join":["-",["a-b",{"Ref":"AWS::Region"},"c-d"]]})");
  EXPECT_EQ(r(Fn::join("-", {Aws::REGION})), R"({"Ref":"AWS::Region"})");
  EXPECT_EQ(r(Fn::join("", {"a", Aws::REGION + "x", "y"})),
            R"({"Fn::Join":["",["a",{"Ref":"AWS::Region"},"xy"]]})");
  EXPECT_THROW(Fn::join("-", {}), ValidationError);
}

TEST_F(FnTest, SplicesJoinsOfTheSameDelimiterOnly) {
  EXPECT_EQ(r(Fn::join("-", {"a", Fn::join("-", {Aws::REGION, "x"}), "b"})),
            R"({"Fn::Join":["-",["a",{"Ref":"AWS::Region"},"x-b"]]})");
  EXPECT_EQ(r(Fn::join("-", {"a" + Aws::REGION, "b"})),
            R"({"Fn::Join":["-",[{"Fn::Join":["",["a",{"Ref":"AWS::Region"}]]},"b"]]})");
}

TEST_F(FnTest, JoinsListsThatAreTokens) {
  EXPECT_EQ(r(Fn::join("-", Aws::NOTIFICATION_ARNS)),
            R"({"Fn::Join":["-",{"Ref":"AWS::NotificationARNs"}]})");
  EXPECT_EQ(r(Fn::join("-", Fn::split(",", Aws::REGION))),
            R"({"Fn::Join":["-",{"Fn::Split":[",",{"Ref":"AWS::Region"}]}]})");
}

TEST_F(FnTest, SplitsAndSelectsLiteralsAtOnce) {
  EXPECT_EQ(r(Fn::split(",", "a,b,c")), R"(["a","b","c"])");
  EXPECT_EQ(r(Fn::split(",", "")), R"([""])");
  EXPECT_EQ(r(Fn::split("", "aé")), R"(["a","é"])");
  EXPECT_EQ(Fn::select(1, {"a", "b"}).literal(), "b");
  EXPECT_THROW(Fn::select(2, {"a", "b"}), ValidationError);
  EXPECT_THROW(Fn::select(0.5, {"a", "b"}), ValidationError);
}

TEST_F(FnTest, SplitsAndSelectsTokensAtDeployment) {
  EXPECT_EQ(r(Fn::select(0, Fn::split(",", Aws::REGION))),
            R"({"Fn::Select":[0,{"Fn::Split":[",",{"Ref":"AWS::Region"}]}]})");
  EXPECT_EQ(r(Fn::select(1, {"a", Aws::REGION})),
            R"({"Fn::Select":[1,["a",{"Ref":"AWS::Region"}]]})");
  EXPECT_EQ(Fn::split(",", Aws::REGION, 2).size(), 2U);
  EXPECT_EQ(r(Fn::importListValue("x", 2, "|")[1]),
            R"({"Fn::Select":[1,{"Fn::Split":["|",{"Fn::ImportValue":"x"}]}]})");
}

TEST_F(FnTest, WritesTheOtherFunctionsAsTheReferenceDoes) {
  EXPECT_EQ(r(Fn::sub("a${b}")), R"({"Fn::Sub":"a${b}"})");
  EXPECT_EQ(r(Fn::sub("a${b}", {{"b", Aws::REGION}})),
            R"({"Fn::Sub":["a${b}",{"b":{"Ref":"AWS::Region"}}]})");
  EXPECT_EQ(r(Fn::cidr("10.0.0.0/16", 4, "8")), R"({"Fn::Cidr":["10.0.0.0/16",4,"8"]})");
  EXPECT_EQ(r(Fn::getAzs()), R"({"Fn::GetAZs":""})");
  EXPECT_EQ(r(Fn::getAtt("X", "Arn")), R"({"Fn::GetAtt":["X","Arn"]})");
  EXPECT_EQ(r(Fn::transform("M", {{"a", 1}})),
            R"({"Fn::Transform":{"Name":"M","Parameters":{"a":1}}})");
  EXPECT_EQ(
      r(Fn::getStackOutput("A", "B", "r", "role")),
      R"({"Fn::GetStackOutput":{"StackName":"A","Region":"r","RoleArn":"role","OutputName":"B"}})");
  EXPECT_EQ(r(Fn::refAll("T")), R"({"Fn::RefAll":"T"})");
  EXPECT_EQ(r(Fn::valueOf("X", "VpcId")), R"({"Fn::ValueOf":["X","VpcId"]})");
  EXPECT_THROW(Fn::cidr("10.0.0.0/16", 0), ValidationError);
  EXPECT_THROW(Fn::cidr("10.0.0.0/16", 257), ValidationError);
}

TEST_F(FnTest, ParsesDomainNames) {
  EXPECT_EQ(Fn::parseDomainName("https://a.b.c/d/e").literal(), "a.b.c");
  EXPECT_THROW(Fn::parseDomainName("a.b.c"), ValidationError);
}

TEST_F(FnTest, LeavesOutWhatAConditionGivesNoValueFor) {
  EXPECT_EQ(r(Fn::conditionIf("C", "a", {})), R"({"Fn::If":["C","a",{"Ref":"AWS::NoValue"}]})");
}

TEST_F(FnTest, CombinesConditions) {
  const auto& condition =
      stack_.create<CfnCondition>("Cond", {.expression = Fn::conditionEquals("a", Aws::REGION)});
  EXPECT_EQ(r(Fn::conditionAnd({condition, Fn::conditionNot(condition)})),
            R"({"Fn::And":[{"Condition":"Cond"},{"Fn::Not":[{"Condition":"Cond"}]}]})");
  EXPECT_EQ(r(Fn::conditionOr({condition})), R"({"Condition":"Cond"})");
  EXPECT_THROW(Fn::conditionAnd({}), ValidationError);
}

TEST_F(FnTest, NestsMoreThanTenConditions) {
  const auto shape = [this](int count) {
    std::vector<ConditionExpression> conditions;
    for (int i = 0; i < count; ++i) conditions.push_back(Fn::conditionEquals("a", "b"));
    std::string text = r(Fn::conditionAnd(conditions));
    const auto replace = [&text](std::string_view from, std::string_view to) {
      for (auto at = text.find(from); at != std::string::npos; at = text.find(from)) {
        text.replace(at, from.size(), to);
      }
    };
    replace(R"({"Fn::Equals":["a","b"]})", "x");
    replace(R"({"Fn::And":[x,x,x,x,x,x,x,x,x,x]})", "X");
    replace(R"("Fn::And":)", "");
    return text;
  };
  EXPECT_EQ(shape(10), "X");
  EXPECT_EQ(shape(11), "{[X,x]}");
  EXPECT_EQ(shape(12), "{[X,{[x,x]}]}");
  EXPECT_EQ(shape(101), "{[{[X,X,X,X,X,X,X,X,X,X]},x]}");
  EXPECT_EQ(shape(111), "{[{[X,X,X,X,X,X,X,X,X,X]},{[X,x]}]}");
}

TEST_F(FnTest, KnowsTheLengthOfAListWhereItIsALiteral) {
  EXPECT_EQ(Fn::len(List<String>{"a", Aws::REGION}).literal(), 2);
  EXPECT_THROW(Fn::len(String("a")), ValidationError);
}

TEST_F(FnTest, DeclaresTheLanguageExtensionsThatAFunctionNeeds) {
  EXPECT_EQ(sectionAfterOutput(Fn::findInMap("M", "a", "b", "d"), "Transform"),
            R"("AWS::LanguageExtensions")");
}

TEST_F(FnTest, DeclaresNoLanguageExtensionsWithoutNeed) {
  EXPECT_EQ(sectionAfterOutput(Fn::findInMap("M", "a", "b"), "Transform"), "(absent)");
}

TEST_F(FnTest, WritesJsonText) {
  EXPECT_EQ(Fn::toJsonString({{"a", 1}}).literal(), R"({"a":1})");
  EXPECT_EQ(r(Fn::toJsonString({{"a", Aws::REGION}})),
            R"({"Fn::Join":["",["{\"a\":\"",{"Ref":"AWS::Region"},"\"}"]]})");
  EXPECT_EQ(r(Fn::toJsonString(Fn::ref("x"))), R"({"Fn::ToJsonString":{"Ref":"x"}})");
}

TEST_F(FnTest, ResolvesPseudoParameters) {
  EXPECT_EQ(r(Aws::NO_VALUE), R"({"Ref":"AWS::NoValue"})");
  EXPECT_EQ(r(Aws::URL_SUFFIX), R"({"Ref":"AWS::URLSuffix"})");
  EXPECT_TRUE(Aws::PARTITION.isUnresolved());
}

TEST(Lazy, IsEvaluatedWhenItIsResolved) {
  SynthesizedApp app;
  Stack& stack = app.stack();
  int count = 1;
  const String text = Lazy::string([&count] { return String(std::to_string(count)); });
  count = 7;
  EXPECT_EQ(resolved(stack, text), R"("7")");
  EXPECT_EQ(resolved(stack, Lazy::number([&count] { return Number(count); })), "7");
  EXPECT_EQ(resolved(stack, Lazy::boolean([] { return Boolean(true); })), "true");
}

TEST(Lazy, LeavesOutEmptyListsOnRequest) {
  SynthesizedApp app;
  Stack& stack = app.stack();
  const auto empty = [] { return List<String>(std::vector<String>{}); };
  EXPECT_EQ(resolved(stack, Json{{"a", Lazy::list(empty)}}), R"({"a":[]})");
  EXPECT_EQ(resolved(stack, Json{{"a", Lazy::list(empty, true)}}), "{}");
  EXPECT_EQ(resolved(stack, Json{{"a", Lazy::any([] { return Json(); })}}), "{}");
}

TEST(Lazy, KnowsWhereItIsResolved) {
  SynthesizedApp app;
  const Token name =
      Lazy::uncached([](const ResolveContext& context) { return Json(context.stack.node().id()); });
  EXPECT_EQ(resolved(app.stack("A"), name), R"("A")");
  EXPECT_EQ(resolved(app.stack("B"), name), R"("B")");
}

}  // namespace
}  // namespace cdk
