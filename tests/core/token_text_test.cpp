#include <string>

#include <gtest/gtest.h>

#include <cdk/core/aws.hpp>
#include <cdk/core/cfn_json.hpp>
#include <cdk/core/cfn_output.hpp>
#include <cdk/core/cfn_parameter.hpp>
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

class TokenText : public ::testing::Test {
 protected:
  std::string json(const Json& value, int indent = 0) {
    return resolved(stack_, stack_.toJsonString(value, indent));
  }
  std::string yaml(const Json& value) {
    return std::string(stack_.resolve(stack_.toYamlString(value)).text());
  }

  SynthesizedApp app_;
  Stack& stack_ = app_.stack();
  CfnResource& thing_ = stack_.create<CfnResource>("T", {.type = "A::B::C"});
};

class LateJson : public TokenText {};

TEST_F(LateJson, QuotesLateTextButNotLateNumbers) {
  const Number number = thing_.getAtt("N");
  EXPECT_EQ(
      json({{"s", thing_.ref()}, {"n", number}}),
      R"({"Fn::Join":["",["{\"s\":\"",{"Ref":"T"},"\",\"n\":",{"Fn::GetAtt":["T","N"]},"}"]]})");
  EXPECT_EQ(json(number), R"({"Fn::GetAtt":["T","N"]})");
}

TEST_F(LateJson, TakesANumberThatIsHandledAsTextForText) {
  const Number number = thing_.getAtt("N");
  const char* quoted = R"({"Fn::Join":["",["{\"n\":\"",{"Fn::GetAtt":["T","N"]},"\"}"]]})";
  EXPECT_EQ(json({{"n", Tokenization::stringifyNumber(number)}}), quoted);
  EXPECT_EQ(json({{"n", thing_.getAtt("N")}}), quoted);
  EXPECT_EQ(json({{"n", thing_.getAtt("N", ResolutionTypeHint::STRING)}}), quoted);
}

TEST_F(LateJson, KnowsTheTypeOfParametersLaziesAndFunctions) {
  const auto& size = stack_.create<CfnParameter>("P", {.type = "Number"});
  EXPECT_EQ(json({{"n", size.valueAsNumber()}}),
            R"({"Fn::Join":["",["{\"n\":",{"Ref":"P"},"}"]]})");
  EXPECT_EQ(json({{"n", size.value()}}), R"({"Fn::Join":["",["{\"n\":\"",{"Ref":"P"},"\"}"]]})");
  EXPECT_EQ(json({{"n", Lazy::number([&size] { return size.valueAsNumber(); })}}),
            R"({"Fn::Join":["",["{\"n\":",{"Ref":"P"},"}"]]})");
  EXPECT_EQ(json({{"n", Lazy::number([] { return Number(5); })}}), R"("{\"n\":5}")");
  const Number either = Fn::conditionIf("C", 1, 2);
  EXPECT_EQ(json({{"n", either}}), R"({"Fn::Join":["",["{\"n\":",{"Fn::If":["C",1,2]},"}"]]})");
}

TEST_F(LateJson, TakesAnObjectThatLooksLikeAFunctionForAnObject) {
  EXPECT_EQ(json({{"a", {{"Ref", "T"}}}}), R"("{\"a\":{\"Ref\":\"T\"}}")");
  EXPECT_EQ(json({{"a", Token::asAny({{"Ref", "T"}})}}),
            R"({"Fn::Join":["",["{\"a\":\"",{"Ref":"T"},"\"}"]]})");
}

TEST_F(LateJson, EscapesWhatIsLiteralInsideOfFunctions) {
  EXPECT_EQ(
      json({{"s", Fn::sub("\"${K}\"\n", {{"K", "a\\b"}})}}),
      R"({"Fn::Join":["",["{\"s\":\"",{"Fn::Sub":["\\\"${K}\\\"\\n",{"K":"a\\\\b"}]},"\"}"]]})");
  EXPECT_EQ(json({{"s", "\"" + thing_.ref() + "\""}}),
            R"({"Fn::Join":["",["{\"s\":\"\\\"",{"Ref":"T"},"\\\"\"}"]]})");
}

TEST_F(LateJson, CanBeNestedInItself) {
  const Number number = thing_.getAtt("N");
  const String inner = stack_.toJsonString({{"n", number}, {"q", "\""}});
  EXPECT_EQ(json({{"i", inner}}),
            R"({"Fn::Join":["",["{\"i\":\"{\\\"n\\\":",{"Fn::GetAtt":["T","N"]},)"
            R"(",\\\"q\\\":\\\"\\\\\\\"\\\"}\"}"]]})");
}

TEST_F(LateJson, IndentsLikeLateJsonify) {
  EXPECT_EQ(json({{"a", Json::array({1, Json::object(), Json::array({})})}}, 2),
            R"("{\n  \"a\": [\n    1,\n    {},\n    []\n  ]\n}")");
  EXPECT_EQ(json({{"a", 1}}, 12), R"("{\n          \"a\": 1\n}")");
  EXPECT_EQ(json({{"a", 1}}, -1), R"("{\"a\":1}")");
}

TEST_F(LateJson, OfNothingIsAbsent) { EXPECT_TRUE(stack_.toJsonString(Json()).isAbsent()); }

TEST_F(LateJson, LeavesOutWhatALazyLeavesOut) {
  EXPECT_EQ(json({{"a", Lazy::any([] { return Json(); })}, {"b", 1}}), R"("{\"b\":1}")");
  EXPECT_EQ(json(Json::array({Lazy::any([] { return Json(); }), 1})), R"("[1]")");
}

TEST_F(LateJson, OfALateListNeedsACustomResourceOfTheStack) {
  const List<String> list = thing_.getAtt("L");
  stack_.create<CfnOutput>("O", {.value = stack_.toJsonString({{"l", list}})});
  const Json stackTemplate = app_.templateOf(stack_);
  EXPECT_EQ(stackTemplate["Outputs"]["O"]["Value"].dump(),
            R"({"Fn::Join":["",["{\"l\":",{"Fn::GetAtt":["CdkJsonStringifyFnGetAttTLE302D176",)"
            R"("Value"]},"}"]]})");
  const Json resource = stackTemplate["Resources"]["CdkJsonStringifyFnGetAttTLE302D176"];
  EXPECT_EQ(resource["Type"].text(), "Custom::AWSCDKCfnJsonStringify");
  EXPECT_EQ(resource["Properties"]["Value"].dump(), R"({"Fn::GetAtt":["T","L"]})");
}

TEST_F(LateJson, ReferencesFromOtherStacksReachIt) {
  Stack& other = app_.stack("Other");
  const Number number = thing_.getAtt("N");
  other.create<CfnOutput>("O", {.value = other.toJsonString({{"n", number}, {"r", thing_.ref()}})});
  const std::string text = app_.templateOf(other)["Outputs"]["O"]["Value"].dump();
  EXPECT_NE(text.find(R"(["{\"n\":",{"Fn::GetStackOutput")"), std::string::npos) << text;
  EXPECT_NE(text.find(R"(",\"r\":\"",{"Fn::GetStackOutput")"), std::string::npos) << text;
}

TEST_F(LateJson, MayHaveLateKeys) {
  EXPECT_EQ(json(Json::withKeys({{thing_.ref() + "\"", 1}, {"b", thing_.ref()}})),
            R"({"Fn::Join":["",["{\"",{"Ref":"T"},"\\\"\":1,\"b\":\"",{"Ref":"T"},"\"}"]]})");
}

TEST_F(TokenText, TemplatesHaveNoLateKeys) {
  thing_.addPropertyOverride("P", Json::withKeys({{Aws::REGION, 1}}));
  try {
    app_.templateOf(stack_);
    FAIL() << "not refused";
  } catch (const ValidationError& error) {
    const std::string message = error.what();
    EXPECT_NE(message.find("${AWS::Region}"), std::string::npos) << message;
    EXPECT_NE(message.find("CfnJson"), std::string::npos) << message;
    EXPECT_EQ(error.context().constructPath, "S/T");
  }
}

TEST_F(TokenText, KeysThatAreTextAtSynthesisAreKeys) {
  const String lazy = Lazy::string([] { return String("late"); });
  EXPECT_EQ(resolved(stack_, Json::withKeys({{lazy, 1}, {"b", 2}})), R"({"late":1,"b":2})");
  EXPECT_EQ(resolved(stack_, Json::withKeys({{"a", 1}})), R"({"a":1})");
}

TEST_F(TokenText, ACfnJsonIsItsCustomResourcesAttribute) {
  auto& made = stack_.create<CfnJson>("J", {.value = Json::withKeys({{thing_.ref(), "v"}})});
  auto& user = stack_.create<CfnResource>("User", {.type = "A::B::D"});
  user.addPropertyOverride("P", made);
  const Json resources = app_.templateOf(stack_)["Resources"];
  EXPECT_EQ(resources["User"]["Properties"]["P"].dump(), R"({"Fn::GetAtt":["JFBF6D9B6","Value"]})");
  EXPECT_EQ(resources["JFBF6D9B6"]["Properties"]["Value"].dump(),
            R"({"Fn::Join":["",["{\"",{"Ref":"T"},"\":\"v\"}"]]})");
  EXPECT_EQ(resolved(stack_, made.toJSON()),
            R"({"Fn::Join":["",["{\"",{"Ref":"T"},"\":\"v\"}"]]})");
}

class LateYaml : public TokenText {};

TEST_F(LateYaml, QuotesWhatWouldBeReadAsAnotherType) {
  for (const char* text : {"yes",
                           "No",
                           "on",
                           "Off",
                           "y",
                           "N",
                           "true",
                           "FALSE",
                           "null",
                           "~",
                           "12",
                           "-1_000",
                           "0b101",
                           "0x1F",
                           "017",
                           "1.5",
                           ".5",
                           "-.inf",
                           ".NaN",
                           "1e3",
                           "12:30",
                           "1:30:00.5",
                           "2020-01-02",
                           "2020-01-02T03:04:05Z",
                           "2020-01-02 03:04:05.6 +01:00"}) {
    EXPECT_EQ(yaml(text), "\"" + std::string(text) + "\"\n");
  }
  for (const char* text :
       {"yess", "1.2.3", "12:99", "0xG", "0b", "1e", "2020-1", "2020-01-02x", "--"}) {
    EXPECT_EQ(yaml(text), std::string(text) + "\n");
  }
}

TEST_F(LateYaml, QuotesWhatMeansSomethingToYaml) {
  EXPECT_EQ(yaml("a: b"), "\"a: b\"\n");
  EXPECT_EQ(yaml("\"a\": b"), "'\"a\": b'\n");
  EXPECT_EQ(yaml("'a': \"b\""), "\"'a': \\\"b\\\"\"\n");
  EXPECT_EQ(yaml("a #b"), "\"a #b\"\n");
  EXPECT_EQ(yaml("a#b"), "a#b\n");
  EXPECT_EQ(yaml(""), "\"\"\n");
  EXPECT_EQ(yaml({{"k[0]", 1}, {"null", 2}}), "\"k[0]\": 1\n\"null\": 2\n");
}

TEST_F(LateYaml, EscapesControlCharacters) {
  EXPECT_EQ(yaml(std::string("a\x01\x1b\r\0b", 6)), "\"a\\x01\\e\\r\\0b\"\n");
}

TEST_F(LateYaml, WritesSeveralLinesAsABlock) {
  EXPECT_EQ(yaml({{"a", "x\ny"}}), "a: |-\n  x\n  y\n");
  EXPECT_EQ(yaml({{"a", "x\n\ny\n"}}), "a: |\n  x\n\n  y\n");
  EXPECT_EQ(yaml({{"a", "x\n\n\n"}, {"b", 1}}), "a: |+\n  x\n\n\nb: 1\n");
  EXPECT_EQ(yaml({{"a", "\n x"}}), "a: |-2\n  \n   x\n");
  EXPECT_EQ(yaml({{"a", "x\n "}}), "a: \"x\\n \"\n");
  EXPECT_EQ(yaml({{"a", " \n"}}), "a: \"\\ \\n\"\n");
  EXPECT_EQ(yaml("x\n%y"), "|-\n  x\n  %y\n");
  EXPECT_EQ(yaml("x\ny"), "|-\nx\ny\n");
  EXPECT_EQ(yaml("---"), "|-\n  ---\n");
  EXPECT_EQ(yaml({{"---", "..."}}), "---: ...\n");
}

TEST_F(LateYaml, NestsListsAndObjects) {
  EXPECT_EQ(yaml({{"a", Json::array({1, Json::array({2}), {{"b", Json::object()}, {"c", "x"}}})}}),
            "a:\n  - 1\n  - - 2\n  - b: {}\n    c: x\n");
  EXPECT_EQ(yaml(Json::array({})), "[]\n");
  EXPECT_EQ(yaml({{"a", Json::null()}, {"b", Json::null()}}), "? a\n? b\n");
}

TEST_F(LateYaml, WritesTokensAsTheyAre) {
  const Number number = thing_.getAtt("N");
  EXPECT_EQ(resolved(stack_, stack_.toYamlString({{"r", thing_.ref()},
                                                  {"number", number},
                                                  {"q", "a: " + thing_.ref() + "${Token[0]}"}})),
            R"({"Fn::Join":["",["r: ",{"Ref":"T"},"\nnumber: ",{"Fn::GetAtt":["T","N"]},)"
            R"("\nq: \"a: ",{"Ref":"T"},"${Token[0]}\"\n"]]})");
}

TEST_F(LateYaml, RefusesLateLists) {
  const List<String> list = thing_.getAtt("L");
  EXPECT_THROW(static_cast<void>(stack_.resolve(stack_.toYamlString({{"l", list}}))),
               ValidationError);
}

}  // namespace
}  // namespace cdk
