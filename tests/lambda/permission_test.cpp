#include <cdk/iam.hpp>

#include "lambda_test.hpp"

namespace cdk::lambda {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class PermissionTest : public testing::InStack {
 protected:
  void permit(IFunction& function, Handle<iam::IPrincipal> principal) {
    function.addPermission("P" + std::to_string(count_++), {.principal = std::move(principal)});
  }
  Json onlyPermission() {
    const auto permissions = resourcesOf("AWS::Lambda::Permission");
    EXPECT_EQ(permissions.size(), 1U);
    return permissions.empty() ? Json() : permissions.front().second["Properties"];
  }

  const iam::ServicePrincipal sns_{"sns.amazonaws.com"};
};

TEST_F(PermissionTest, OnlySomeKindsOfPrincipalsCanCall) {
  Function& function = make();
  const std::vector<std::pair<Handle<iam::IPrincipal>, std::string>> refused{
      {iam::StarPrincipal(), "StarPrincipal()"},
      {iam::FederatedPrincipal("x"), "FederatedPrincipal(x)"},
      {iam::CanonicalUserPrincipal("x"), "CanonicalUserPrincipal(x)"},
      {iam::CompositePrincipal({sns_}), "CompositePrincipal(ServicePrincipal(sns"},
      {iam::StarPrincipal().withConditions({}), "StarPrincipal()"}};
  for (const auto& [principal, name] : refused) {
    EXPECT_FAILURE(permit(function, principal), ValidationError, "principal: '" + name);
  }
}

TEST_F(PermissionTest, ConditionsThatAPermissionHasNoPropertyForAreRefused) {
  Function& function = make();
  EXPECT_FAILURE(permit(function, sns_.withConditions({{"StringEquals", {{"aws:Other", "x"}}}})),
                 ValidationError, "cannot have the condition StringEquals of aws:Other");
  EXPECT_FAILURE(
      permit(function, sns_.withConditions({{"StringLike", {{"aws:SourceAccount", "x"}}}})),
      ValidationError, "StringLike of aws:SourceAccount");
  EXPECT_FAILURE(permit(function, sns_.withConditions({{"ArnEquals", {{"aws:SourceArn", "x"}}}})),
                 ValidationError, "it can have ArnLike of aws:SourceArn");
}

TEST_F(PermissionTest, ConditionsOfSeveralValuesAreNotDropped) {
  EXPECT_FAILURE(
      permit(make(), sns_.withConditions(
                         {{"StringEquals", {{"aws:SourceAccount", Json::array({"1", "2"})}}}})),
      ValidationError, "a permission takes one text");
}

TEST_F(PermissionTest, WhatIsSaidOutrightCountsMoreThanConditions) {
  make().addPermission(
      "Permission",
      {.principal = sns_.withConditions(
           {{"StringEquals", {{"aws:SourceAccount", "1"}, {"aws:PrincipalOrgID", "o-1"}}},
            {"ArnLike", {{"aws:SourceArn", "arn:a"}}}}),
       .sourceAccount = "2"});
  const Json permission = onlyPermission();
  EXPECT_EQ(permission["SourceAccount"].text(), "2");
  EXPECT_EQ(permission["PrincipalOrgID"].text(), "o-1");
  EXPECT_EQ(permission["SourceArn"].text(), "arn:a");
}

TEST_F(PermissionTest, AnAccountIsNamedByItsId) {
  permit(make(), iam::AccountPrincipal("222222222222")
                     .withConditions({{"StringEquals", {{"aws:SourceAccount", "1"}}}}));
  EXPECT_EQ(onlyPermission()["Principal"].text(), "222222222222");
}

TEST_F(PermissionTest, TheAccountOfTheStackIsNamedByItsId) {
  permit(make(), iam::AccountRootPrincipal());
  EXPECT_EQ(onlyPermission()["Principal"].dump(), R"({"Ref":"AWS::AccountId"})");
}

TEST_F(PermissionTest, AFunctionOfAnotherAccountGetsNone) {
  auto& stack = app_.stack("Known", {.env = {.account = "111111111111", .region = "eu-west-1"}});
  auto& function = Function::fromFunctionArn(stack, "Import",
                                             "arn:aws:lambda:eu-west-1:222222222222:function:f");
  permit(function, sns_);
  EXPECT_THAT(function.node().children(), IsEmpty());
  EXPECT_THAT(warnings(function), ElementsAre(HasSubstr("is left out: the function belongs to "
                                                        "account \"222222222222\"")));
  EXPECT_FAILURE(function.grantInvoke(sns_), ValidationError,
                 "'ServicePrincipal(sns.amazonaws.com)' needs a permission of the function");
}

TEST_F(PermissionTest, TheRegionOfAnImportDoesNotMatter) {
  auto& stack = app_.stack("Known", {.env = {.account = "111111111111", .region = "eu-west-1"}});
  auto& function = Function::fromFunctionArn(stack, "Import",
                                             "arn:aws:lambda:us-east-1:111111111111:function:f");
  EXPECT_TRUE(function.grantInvoke(sns_).success());
}

TEST_F(PermissionTest, AnAccountThatIsNotKnownIsNotTheSame) {
  auto& byArn = Function::fromFunctionArn(stack_, "ByArn",
                                          "arn:aws:lambda:eu-west-1:111111111111:function:f");
  auto& byToken = Function::fromFunctionArn(
      stack_, "ByToken",
      "arn:aws:lambda:" + stack_.region() + ":" + stack_.account() + ":function:f");
  for (IFunction* function : {&byArn, &byToken}) {
    EXPECT_THROW(function->grantInvoke(sns_), ValidationError);
  }
  auto& byName = Function::fromFunctionName(stack_, "ByName", "f");
  EXPECT_TRUE(byName.grantInvoke(sns_).success());
}

TEST_F(PermissionTest, AnImportMaySayWhoseItIs) {
  const String arn = "arn:aws:lambda:eu-west-1:111111111111:function:f";
  auto& same = Function::fromFunctionAttributes(stack_, "Same",
                                                {.functionArn = arn, .sameEnvironment = true});
  EXPECT_TRUE(same.grantInvoke(sns_).success());
  auto& stack = app_.stack("Known", {.env = {.account = "111111111111", .region = "eu-west-1"}});
  auto& other = Function::fromFunctionAttributes(stack, "Other",
                                                 {.functionArn = arn, .sameEnvironment = false});
  EXPECT_THROW(other.grantInvoke(sns_), ValidationError);
}

TEST_F(PermissionTest, AnImportThatHasItsPermissionsGetsNoneWithoutAWord) {
  auto& function = Function::fromFunctionAttributes(
      stack_, "Import",
      {.functionArn = "arn:aws:lambda:eu-west-1:111111111111:function:f", .skipPermissions = true});
  EXPECT_TRUE(function.grantInvoke(sns_).success());
  EXPECT_TRUE(function.grantInvoke(iam::StarPrincipal()).success());
  permit(function, sns_);
  EXPECT_THAT(warnings(function), IsEmpty());
  EXPECT_THAT(function.node().children(), IsEmpty());
}

TEST_F(PermissionTest, LatestHasNone) {
  EXPECT_FAILURE(make().latestVersion().grantInvoke(sns_), ValidationError, "$LATEST");
}

TEST_F(PermissionTest, GrantingTwiceIsGrantingOnce) {
  Function& function = make();
  function.grantInvoke(sns_);
  function.grantInvoke(iam::ServicePrincipal("sns.amazonaws.com"));
  EXPECT_EQ(resourcesOf("AWS::Lambda::Permission").size(), 1U);
  function.grantInvoke(iam::ServicePrincipal("sqs.amazonaws.com"));
  EXPECT_EQ(resourcesOf("AWS::Lambda::Permission").size(), 2U);
}

TEST_F(PermissionTest, AGrantToAServiceIsToldFromOneUnderConditions) {
  Function& function = make();
  function.grantInvoke(sns_);
  function.grantInvoke(sns_.withConditions({{"StringEquals", {{"aws:SourceAccount", "1"}}}}));
  EXPECT_EQ(resourcesOf("AWS::Lambda::Permission").size(), 2U);
}

TEST_F(PermissionTest, ASingleVersionMayBeCalledByAService) {
  Function& function = make();
  auto& version = stack_.create<Version>("Version", {.lambda = function});
  const iam::Grant grant = function.grantInvokeVersion(sns_, version);
  EXPECT_TRUE(grant.success());
  function.grantInvokeVersion(sns_, version);
  EXPECT_EQ(resourcesOf("AWS::Lambda::Permission").size(), 1U);
}

TEST_F(PermissionTest, ACompositePrincipalIsGrantedPartByPart) {
  Function& function = make();
  const auto grants = function.grantInvokeCompositePrincipal(
      iam::CompositePrincipal({sns_, iam::AccountPrincipal("222222222222")}));
  EXPECT_EQ(grants.size(), 2U);
  EXPECT_FAILURE(function.grantInvoke(iam::CompositePrincipal({sns_})), ValidationError,
                 "cannot call a function");
}

TEST_F(PermissionTest, AFunctionWithoutRoleIsNoGrantee) {
  auto& import = Function::fromFunctionName(stack_, "Import", "f");
  EXPECT_ANY_THROW(make().grantInvoke(import));
}

}  // namespace
}  // namespace cdk::lambda
