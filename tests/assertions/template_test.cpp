#include <cdk/assertions.hpp>
#include <cdk/core.hpp>

#include "assertion_message.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace {

using cdk::Json;
using cdk::assertions::Match;
using cdk::assertions::Template;
using cdk::testing::assertionMessage;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class TemplateTest : public testing::Test {
 protected:
  cdk::App app_;
  cdk::Stack& stack_ = app_.create<cdk::Stack>("Stack");

  cdk::CfnResource& queue(const std::string& id, double delay) {
    return stack_.create<cdk::CfnResource>(
        id, {.properties = {{"DelaySeconds", delay}}, .type = "AWS::SQS::Queue"});
  }
  Template synthesized() { return Template::fromStack(stack_); }
};

TEST_F(TemplateTest, OneResourceThatMatchesIsEnough) {
  queue("First", 1);
  queue("Second", 2);
  const Template result = synthesized();
  result.hasResourceProperties("AWS::SQS::Queue", {{"DelaySeconds", 2}});
  result.hasResource("AWS::SQS::Queue", {{"Properties", {{"DelaySeconds", 1}}}});
  result.resourceCountIs("AWS::SQS::Queue", 2);
  result.resourcePropertiesCountIs("AWS::SQS::Queue", {{"DelaySeconds", 2}}, 1);
}

TEST_F(TemplateTest, TheClosestIsShownFirstWithTheLineThatMadeIt) {
  queue("First", 1);
  stack_.create<cdk::CfnResource>(
      "Second", {.properties = {{"DelaySeconds", 2}, {"Extra", true}}, .type = "AWS::SQS::Queue"});
  const std::string line = std::to_string(__LINE__ - 2);
  const Template result = synthesized();
  const std::string message = assertionMessage([&] {
    result.hasResourceProperties("AWS::SQS::Queue", {{"DelaySeconds", 3}, {"Extra", true}});
  });
  EXPECT_THAT(message, AllOf(HasSubstr("2 resources of type AWS::SQS::Queue, and none matches"),
                             HasSubstr("template_test.cpp:" + line),
                             HasSubstr("!!    DelaySeconds: expected 3, found 2"),
                             HasSubstr("!!    Extra: missing")));
  EXPECT_LT(message.find("Second (Stack/Second"), message.find("First (Stack/First"));
}

TEST_F(TemplateTest, ATypeThatIsNotThereIsSaidSo) {
  const Template result = synthesized();
  EXPECT_EQ(assertionMessage([&] { result.hasResource("AWS::SQS::Queue", Json::object()); }),
            "the template has no resource of type AWS::SQS::Queue");
  EXPECT_NE(assertionMessage([&] { result.allResources("AWS::SQS::Queue", Json::object()); }), "");
}

TEST_F(TemplateTest, AllResourcesNamesThoseThatDoNotMatch) {
  queue("First", 1);
  queue("Second", 2);
  const Template result = synthesized();
  result.allResourcesProperties("AWS::SQS::Queue", {{"DelaySeconds", Match::anyValue()}});
  EXPECT_THAT(assertionMessage([&] {
                result.allResourcesProperties("AWS::SQS::Queue", {{"DelaySeconds", 1}});
              }),
              AllOf(HasSubstr("of 2 resources of type AWS::SQS::Queue, 1 does not match"),
                    HasSubstr("Second"), Not(HasSubstr("First"))));
}

TEST_F(TemplateTest, CountsNameWhatWasFound) {
  queue("First", 1);
  const Template result = synthesized();
  EXPECT_THAT(assertionMessage([&] { result.resourceCountIs("AWS::SQS::Queue", 2); }),
              AllOf(HasSubstr("expected 2 resources of type AWS::SQS::Queue, found 1"),
                    HasSubstr("First (Stack/First")));
  EXPECT_NE(assertionMessage([&] {
              result.resourcePropertiesCountIs("AWS::SQS::Queue", {{"DelaySeconds", 9}}, 1);
            }),
            "");
}

TEST_F(TemplateTest, ResourcesAreFoundById) {
  queue("First", 1);
  queue("Second", 2);
  const Template result = synthesized();
  EXPECT_EQ(result.findResources("AWS::SQS::Queue").size(), 2U);
  const auto found =
      result.findResources("AWS::SQS::Queue", {{"Properties", {{"DelaySeconds", 2}}}});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found.begin()->first, "Second");
  EXPECT_EQ(result.getResourceId("AWS::SQS::Queue", {{"Properties", {{"DelaySeconds", 1}}}}),
            "First");
  EXPECT_THAT(assertionMessage([&] { (void)result.getResourceId("AWS::SQS::Queue"); }),
              HasSubstr("expected one resource of type AWS::SQS::Queue that matches, found 2"));
}

TEST_F(TemplateTest, OtherSectionsAreAskedByLogicalId) {
  auto& parameter = stack_.create<cdk::CfnParameter>("Size", {.default_ = "3"});
  stack_.create<cdk::CfnOutput>("Out", {.value = parameter.valueAsString()});
  stack_.create<cdk::CfnMapping>("Map", {.mapping = {{"a", {{"b", "c"}}}}});
  stack_.create<cdk::CfnCondition>("Cond",
                                   {.expression = cdk::Fn::conditionEquals(cdk::Aws::REGION, "x")});
  const Template result = synthesized();
  result.hasParameter("Size", {{"Default", "3"}});
  result.hasOutput("*", {{"Value", {{"Ref", "Size"}}}});
  result.hasMapping("Map", {{"a", {{"b", "c"}}}});
  result.hasCondition("Cond", {{"Fn::Equals", Json::array({{{"Ref", "AWS::Region"}}, "x"})}});
  result.hasRule("CheckBootstrapVersion", {{"Assertions", Match::anyValue()}});
  EXPECT_EQ(result.findOutputs("Out").size(), 1U);
  EXPECT_EQ(result.findOutputs("Other").size(), 0U);
  EXPECT_EQ(result.findParameters("*").size(), 2U);
  EXPECT_EQ(result.findMappings("*").count("Map"), 1U);
  EXPECT_EQ(result.findConditions("*").count("Cond"), 1U);
  EXPECT_EQ(result.findRules("*").size(), 1U);
  EXPECT_EQ(assertionMessage([&] { result.hasOutput("Outt", Json::object()); }),
            "the template has no output 'Outt'");
  EXPECT_THAT(
      assertionMessage([&] {
        result.hasOutput("Out", {{"Value", 1}});
      }),
      AllOf(HasSubstr("1 output 'Out', which does not match"), HasSubstr("!!  Value: expected 1")));
}

TEST_F(TemplateTest, ATreeIsSynthesizedOnce) {
  int count = 0;
  queue("First", 1).addPropertyOverride("Lazy", cdk::Lazy::any([&count] {
                                          ++count;
                                          return Json(1);
                                        }));
  const Template first = synthesized();
  const int once = count;
  EXPECT_GT(once, 0);
  const Template second = synthesized();
  EXPECT_EQ(count, once);
  EXPECT_EQ(first.toJSON(), second.toJSON());
}

TEST(TemplateOfText, MatchesAsAWhole) {
  const Template result =
      Template::fromString(R"({"Resources":{"A":{"Type":"T","Properties":{}}}})");
  result.templateMatches({{"Resources", {{"A", {{"Type", "T"}}}}}});
  EXPECT_THAT(assertionMessage([&] {
                result.templateMatches({{"Resources", {{"A", {{"Type", "U"}}}}}});
              }),
              HasSubstr("expected \"U\", found \"T\""));
}

TEST(TemplateOfText, HasToBeAnObject) {
  EXPECT_THROW(Template::fromString("[]"), cdk::ValidationError);
  EXPECT_THROW(Template::fromString("{"), cdk::Error);
}

TEST(TemplateOfText, ResourcesThatWaitForEachOtherAreRefused) {
  const std::string text = R"({"Resources":{"A":{"Type":"T","DependsOn":["B"]},)"
                           R"("B":{"Type":"T","Properties":{"X":{"Fn::Sub":"${!A}${A.Arn}"}}}}})";
  EXPECT_THAT(assertionMessage([&] { Template::fromString(text); }), HasSubstr("A -> B -> A"));
  EXPECT_EQ(assertionMessage(
                [&] { Template::fromString(text, {.skipCyclicalDependenciesCheck = true}); }),
            "");
}

TEST(TemplateOfText, WhatLooksLikeAReferenceIsNone) {
  const std::string text =
      R"({"Resources":{"A":{"Type":"T","DependsOn":"B"},)"
      R"("B":{"Type":"T","Properties":{"X":{"Fn::Sub":["${!A}${V}",{"V":"A"}]},"Ref":"A"}}}})";
  EXPECT_EQ(assertionMessage([&] { Template::fromString(text); }), "");
}

}  // namespace
