#include <cdk/core.hpp>
#include <cdk/iam.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;

const parity::Scenario scenario("iam/users_groups", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("UsersGroups");

  auto& admins = stack.create<iam::Group>(
      "Admins",
      {.groupName = "admins",
       .managedPolicies = {iam::ManagedPolicy::fromAwsManagedPolicyName("AdministratorAccess")},
       .path = "/people/"});
  auto& readers = stack.create<iam::Group>("Readers");
  readers.addToPolicy(iam::PolicyStatement({.actions = {"s3:Get*"}, .resources = {"*"}}));

  auto& user = stack.create<iam::User>(
      "User",
      {.groups = {admins},
       .managedPolicies = {iam::ManagedPolicy::fromAwsManagedPolicyName("IAMUserChangePassword")},
       .path = "/people/",
       .permissionsBoundary = iam::ManagedPolicy::fromAwsManagedPolicyName("PowerUserAccess"),
       .userName = "someone"});
  readers.addUser(user);
  user.addToPolicy(iam::PolicyStatement({.actions = {"sqs:*"}, .resources = {"*"}}));

  auto& key = stack.create<iam::AccessKey>(
      "Key", {.serial = 2, .status = iam::AccessKeyStatus::INACTIVE, .user = user});
  stack.create<cdk::CfnOutput>("KeyId", {.value = key.accessKeyId()});
  stack.create<cdk::CfnOutput>("UserArn", {.value = user.userArn()});
  stack.create<cdk::CfnOutput>("GroupArn", {.value = admins.groupArn()});

  auto& imported = iam::User::fromUserName(stack, "Imported", "existing");
  imported.addToGroup(admins);
  imported.addToPrincipalPolicy(iam::PolicyStatement({.actions = {"sns:*"}, .resources = {"*"}}));
  auto& byArn = iam::User::fromUserArn(stack, "ByArn", "arn:aws:iam::111111111111:user/path/deep");
  stack.create<cdk::CfnOutput>("ImportedArn", {.value = imported.userArn()});
  stack.create<cdk::CfnOutput>("ByArnName", {.value = byArn.userName()});
});

}  // namespace
