#include <cdk/core.hpp>
#include <cdk/iam.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;

const parity::Scenario scenario("iam/grants", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Grants");
  const iam::ServicePrincipal service("ec2.amazonaws.com");

  auto& role = stack.create<iam::Role>("Role", {.assumedBy = service});
  auto& user = stack.create<iam::User>("User");
  auto& group = stack.create<iam::Group>("Group");

  role.grantAssumeRole(user);
  role.grantPassRole(group);
  role.grant(user, {"iam:GetRole", "iam:ListRolePolicies"});

  const auto granted = iam::Grant::addToPrincipal(
      {.actions = {"secretsmanager:GetSecretValue"},
       .conditions = {{"StringEquals", {{"aws:ResourceTag/team", "core"}}}},
       .grantee = role,
       .resourceArns = {"arn:aws:secretsmanager:*:*:secret:x",
                        "arn:aws:secretsmanager:*:*:secret:y"}});
  auto& dependent = stack.create<cdk::CfnResource>("Dependent", {.type = "Custom::Dependent"});
  granted.applyBefore({dependent});

  // Waiting for a role waits for its policies.
  auto& waiting = stack.create<cdk::CfnResource>("Waiting", {.type = "Custom::Waiting"});
  waiting.node().addDependency(role);

  auto& lazy = stack.create<iam::LazyRole>("NeverUsed", {.assumedBy = service});
  lazy.addToPrincipalPolicy(iam::PolicyStatement({.actions = {"a:B"}, .resources = {"*"}}));
  auto& used = stack.create<iam::LazyRole>("Used", {.assumedBy = service});
  used.addToPrincipalPolicy(iam::PolicyStatement({.actions = {"a:B"}, .resources = {"*"}}));
  stack.create<cdk::CfnOutput>("UsedArn", {.value = used.roleArn()});

  auto& profile = stack.create<iam::InstanceProfile>(
      "Profile", {.instanceProfileName = "chosen", .path = "/p/", .role = role});
  auto& madeProfile = stack.create<iam::InstanceProfile>("MadeProfile");
  stack.create<cdk::CfnOutput>("ProfileArn", {.value = profile.instanceProfileArn()});
  stack.create<cdk::CfnOutput>("ProfileName", {.value = madeProfile.instanceProfileName()});
});

}  // namespace
