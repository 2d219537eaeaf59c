#include <functional>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cdk/core.hpp>
#include <cdk/ssm.hpp>

namespace cdk::ssm {
namespace {

using testing::HasSubstr;

/// The message of the error that `action` throws; empty where it throws none.
std::string errorOf(const std::function<void()>& action) {
  try {
    action();
  } catch (const Error& error) {
    return error.what();
  }
  return {};
}

class SsmParameter : public testing::Test {
 protected:
  App app;
  Stack& stack =
      app.create<Stack>("Stack", {.env = {.account = "111111111111", .region = "eu-west-1"}});
};

TEST_F(SsmParameter, RefusesAValueThatDoesNotMatchThePattern) {
  EXPECT_THAT(errorOf([this] {
                stack.create<StringParameter>(
                    "P", {.allowedPattern = "^[0-9]+$", .stringValue = "twelve"});
              }),
              HasSubstr("'twelve' does not match allowedPattern '^[0-9]+$'"));
  EXPECT_EQ(errorOf([this] {
              stack.create<StringParameter>(
                  "Q", {.allowedPattern = "[0-9]", .stringValue = "has 1 digit"});
            }),
            "");
}

TEST_F(SsmParameter, LeavesPatternsItCannotReadToTheService) {
  EXPECT_EQ(errorOf([this] {
              stack.create<StringParameter>(
                  "P", {.allowedPattern = "(?<=a)b(", .stringValue = "anything"});
            }),
            "");
}

TEST_F(SsmParameter, RefusesANameWithASlashThatDoesNotBeginWithOne) {
  EXPECT_THAT(errorOf([this] {
                stack.create<StringParameter>("P",
                                              {.parameterName = "app/name", .stringValue = "x"});
              }),
              HasSubstr("'app/name' has a '/', so it has to begin with one"));
}

TEST_F(SsmParameter, RefusesCharactersThatTheServiceDoesNotTake) {
  EXPECT_THAT(errorOf([this] {
                stack.create<StringParameter>("P", {.parameterName = "a b", .stringValue = "x"});
              }),
              HasSubstr("'a b' is not allowed"));
}

TEST_F(SsmParameter, RefusesADescriptionOfMoreThan1024Characters) {
  EXPECT_THAT(errorOf([this] {
                stack.create<StringParameter>(
                    "P", {.description = std::string(1025, 'd'), .stringValue = "x"});
              }),
              HasSubstr("1025 characters; at most 1024"));
}

TEST_F(SsmParameter, WantsSimpleNameWhereTheNameIsKnownOnlyAtDeployment) {
  auto& name = stack.create<cdk::CfnParameter>("Name");
  EXPECT_THAT(errorOf([this, &name] {
                StringParameter::fromStringParameterName(stack, "P", name.valueAsString());
              }),
              HasSubstr("simpleName"));
}

TEST_F(SsmParameter, RefusesASimpleNameThatContradictsTheName) {
  EXPECT_THAT(errorOf([this] {
                stack.create<StringParameter>(
                    "P", {.parameterName = "/a", .simpleName = true, .stringValue = "x"});
              }),
              HasSubstr("say false"));
  EXPECT_THAT(errorOf([this] {
                stack.create<StringParameter>("Q", {.simpleName = false, .stringValue = "x"});
              }),
              HasSubstr("generated names are simple"));
}

TEST_F(SsmParameter, RefusesAnArnOfAnotherRegion) {
  EXPECT_THAT(errorOf([this] {
                StringParameter::fromStringParameterArn(
                    stack, "P", "arn:aws:ssm:us-east-1:222222222222:parameter/name");
              }),
              HasSubstr("another region than the stack, which is in eu-west-1"));
  EXPECT_THAT(errorOf([this] { StringParameter::fromStringParameterArn(stack, "Q", "name"); }),
              HasSubstr("is no ARN"));
}

TEST_F(SsmParameter, RefusesAnEmptyNameOfAnImport) {
  EXPECT_THAT(errorOf([this] { StringParameter::fromStringParameterName(stack, "P", ""); }),
              HasSubstr("it is empty"));
}

TEST_F(SsmParameter, RefusesAValueOfANameThatIsKnownOnlyAtDeployment) {
  auto& name = stack.create<cdk::CfnParameter>("Name");
  EXPECT_THAT(errorOf([this, &name] {
                StringParameter::valueForStringParameter(stack, name.valueAsString());
              }),
              HasSubstr("known only at deployment"));
}

TEST_F(SsmParameter, KeepsOneTemplateParameterForEachImport) {
  auto& parameter = StringParameter::fromStringParameterName(stack, "P", "/name");
  EXPECT_EQ(parameter.stringValue(), parameter.stringValue());
  EXPECT_TRUE(stack.node().tryFindChild("P.Parameter"));
}

TEST_F(SsmParameter, RefusesAListElementWithAComma) {
  EXPECT_THAT(errorOf([this] {
                stack.create<StringListParameter>("P", {.stringListValue = {"a", "b,c"}});
              }),
              HasSubstr("'b,c' has a comma"));
}

TEST_F(SsmParameter, ChecksEachListElementAgainstThePattern) {
  EXPECT_THAT(errorOf([this] {
                stack.create<StringListParameter>(
                    "P", {.allowedPattern = "^a", .stringListValue = {"ab", "ba"}});
              }),
              HasSubstr("'ba' does not match"));
}

}  // namespace
}  // namespace cdk::ssm
