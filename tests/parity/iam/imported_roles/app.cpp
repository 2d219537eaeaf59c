#include <cdk/core.hpp>
#include <cdk/iam.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;

const parity::Scenario scenario("iam/imported_roles", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("ImportedRoles",
                                       {.env = {.account = "111111111111", .region = "eu-west-1"}});
  const iam::PolicyStatement statement({.actions = {"s3:*"}, .resources = {"*"}});

  auto& mutableRole =
      iam::Role::fromRoleArn(stack, "Mutable", "arn:aws:iam::111111111111:role/path/mutable");
  mutableRole.addToPrincipalPolicy(statement);
  mutableRole.addManagedPolicy(iam::ManagedPolicy::fromAwsManagedPolicyName("ReadOnlyAccess"));
  auto& immutable = iam::Role::fromRoleArn(
      stack, "Immutable", "arn:aws:iam::111111111111:role/immutable", {.mutable_ = false});
  immutable.addToPrincipalPolicy(statement);
  auto& foreign =
      iam::Role::fromRoleArn(stack, "Foreign", "arn:aws:iam::222222222222:role/foreign");
  foreign.addToPrincipalPolicy(statement);
  auto& named =
      iam::Role::fromRoleName(stack, "Named", "by-name", {.defaultPolicyName = "ChosenPolicy"});
  named.addToPrincipalPolicy(statement);
  named.attachInlinePolicy(stack.create<iam::Policy>("Inline", {.statements = {statement}}));

  auto& managed = stack.create<iam::ManagedPolicy>("Managed", {.statements = {statement}});
  mutableRole.addManagedPolicy(managed);

  auto& own = stack.create<iam::Role>("Own", {.assumedBy = mutableRole});
  auto& frozen = own.withoutPolicyUpdates();
  frozen.addToPrincipalPolicy(
      iam::PolicyStatement({.actions = {"never:Seen"}, .resources = {"*"}}));

  stack.create<cdk::CfnOutput>("MutableName", {.value = mutableRole.roleName()});
  stack.create<cdk::CfnOutput>("NamedArn", {.value = named.roleArn()});
  stack.create<cdk::CfnOutput>("FrozenArn", {.value = frozen.roleArn()});
});

}  // namespace
