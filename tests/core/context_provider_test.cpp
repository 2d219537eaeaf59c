#include <string>

#include <gtest/gtest.h>

#include <cdk/core/aws.hpp>
#include <cdk/core/context_provider.hpp>
#include <cdk/core/error.hpp>

#include "synthesized_app.hpp"

namespace cdk {
namespace {

using testing::SynthesizedApp;

constexpr const char* KEY = "ssm:account=111111111111:parameterName=/a:region=eu-west-1";
constexpr const char* QUERY =
    R"("account":"111111111111","region":"eu-west-1","parameterName":"/a",)"
    R"("lookupRoleArn":"arn:${AWS::Partition}:iam::111111111111:role/cdk-hnb659fds-lookup-role-111111111111-eu-west-1")";

StackProps somewhere() { return {.env = {.account = "111111111111", .region = "eu-west-1"}}; }

GetContextValueOptions parameter() {
  return {.dummyValue = "dummy", .props = {{"parameterName", "/a"}}, .provider = "ssm"};
}

std::string keyOf(const std::string& provider, const Json& props, const String& cacheKey = {}) {
  SynthesizedApp app;
  return ContextProvider::getKey(
      app.stack("S", somewhere()),
      {.additionalCacheKey = cacheKey, .props = props, .provider = provider});
}

TEST(ContextProvider, MakesKeysAsTheReferenceDoes) {
  EXPECT_EQ(keyOf("p", {{"Z", "1"}, {"a", "2"}, {"_x", "3"}, {"d", 1.5}}),
            "p:Z=1:_x=3:a=2:account=111111111111:d=1.5:region=eu-west-1");
  EXPECT_EQ(keyOf("p", {{"o", Json::object()}, {"l", Json::array({})}, {"e", ""}}),
            "p:account=111111111111:e=:region=eu-west-1");
  EXPECT_EQ(keyOf("p", {{"region", "other"}}, "extra"),
            "p:account=111111111111:additionalCacheKey=extra:region=other");
  EXPECT_EQ(
      keyOf("vpc-provider",
            {{"filter", {{"tag:a", "b:c$d"}, {"tag:Name", "main"}, {"isDefault", "false"}}},
             {"returnAsymmetricSubnets", true}}),
      "vpc-provider:account=111111111111:filter.isDefault=false:filter.tag:Name=main:filter.tag"
      ":a=b$:c$d:region=eu-west-1:returnAsymmetricSubnets=true");
  EXPECT_EQ(keyOf("cc-api-provider", {{"typeName", "AWS::IAM::Role"},
                                      {"propertiesToReturn", Json::array({"Arn", "RoleId"})}}),
            "cc-api-provider:account=111111111111:propertiesToReturn.0=Arn:propertiesToReturn.1="
            "RoleId:region=eu-west-1:typeName=AWS$:$:IAM$:$:Role");
}

TEST(ContextProvider, TellsTheQueryWithItsKey) {
  SynthesizedApp app;
  const auto result = ContextProvider::getKey(app.stack("S", somewhere()), parameter());
  EXPECT_EQ(result.key, KEY);
  EXPECT_EQ(result.props.dump(),
            R"({"account":"111111111111","region":"eu-west-1","parameterName":"/a"})");
}

TEST(ContextProvider, ReportsWhatIsMissingAndGivesTheDummy) {
  SynthesizedApp app;
  Stack& stack = app.stack("S", somewhere());
  EXPECT_EQ(ContextProvider::getValue(stack, parameter()).text(), "dummy");
  EXPECT_EQ(ContextProvider::getValue(stack, parameter()).text(), "dummy");
  EXPECT_EQ(app.manifest()["missing"].dump(),
            std::string(R"([{"key":")") + KEY +
                R"(","provider":"ssm","props":{"dummyValue":"dummy",)" + QUERY + "}}]");
}

TEST(ContextProvider, TellsWhetherTheValueMustExist) {
  SynthesizedApp app;
  GetContextValueOptions options = parameter();
  options.mustExist = false;
  EXPECT_EQ(ContextProvider::getValue(app.stack("S", somewhere()), options).text(), "dummy");
  EXPECT_EQ(
      app.manifest()["missing"][0]["props"].dump(),
      std::string(R"({"dummyValue":"dummy","ignoreErrorOnMissingContext":true,)") + QUERY + "}");
}

TEST(ContextProvider, TakesTheValueFromContext) {
  SynthesizedApp app(Json::object({{KEY, String("found")}}));
  Stack& stack = app.stack("S", somewhere());
  EXPECT_EQ(ContextProvider::getValue(stack, parameter()).text(), "found");
  EXPECT_EQ(ContextProvider::getValue(stack, parameter()).value.text(), "found");
  EXPECT_TRUE(app.manifest()["missing"].isAbsent());
}

TEST(ContextProvider, ShowsTheErrorOfTheLookUpAndAsksAgain) {
  SynthesizedApp app(Json::object({{KEY, Json{{"$providerError", "boom"}}}}));
  Stack& stack = app.stack("S", somewhere());
  EXPECT_EQ(ContextProvider::getValue(stack, parameter()).text(), "dummy");
  EXPECT_EQ(stack.node().metadata().at(0).type, "aws:cdk:error");
  EXPECT_EQ(stack.node().metadata().at(0).data.text(), "boom");
  EXPECT_EQ(app.manifest()["missing"].size(), 1U);
}

TEST(ContextProvider, NeedsAKnownEnvironmentAndKnownProperties) {
  SynthesizedApp app;
  EXPECT_THROW(ContextProvider::getValue(app.stack("Anywhere"), parameter()), ConstructError);
  GetContextValueOptions options = parameter();
  options.props = {{"parameterName", Aws::REGION}};
  EXPECT_THROW(ContextProvider::getValue(app.stack("S", somewhere()), options), ValidationError);
}

}  // namespace
}  // namespace cdk
