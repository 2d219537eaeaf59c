#include <cdk/core.hpp>
#include <cdk/iam.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;

const parity::Scenario scenario("iam/managed_policy", [](cdk::App& app) {
  using cdk::Json;
  auto& stack = app.create<cdk::Stack>("ManagedPolicies");

  auto& role =
      stack.create<iam::Role>("Role", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")});
  auto& user = stack.create<iam::User>("User");
  auto& group = stack.create<iam::Group>("Group");

  auto& attached = stack.create<iam::ManagedPolicy>(
      "Attached",
      {.description = "For everyone",
       .groups = {group},
       .managedPolicyName = "attached-policy",
       .path = "/policies/",
       .roles = {role},
       .statements = {iam::PolicyStatement({.actions = {"ec2:Describe*"}, .resources = {"*"}})},
       .users = {user}});
  auto& plain = stack.create<iam::ManagedPolicy>("Plain");
  plain.addStatements({iam::PolicyStatement({.actions = {"s3:*"}, .resources = {"*"}})});
  plain.attachToRole(role);
  plain.attachToRole(role);
  auto& other =
      stack.create<iam::Role>("Other", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com"),
                                        .managedPolicies = {attached},
                                        .permissionsBoundary = plain});
  stack.create<cdk::CfnOutput>("Arn", {.value = attached.managedPolicyArn()});
  stack.create<cdk::CfnOutput>("Name", {.value = plain.managedPolicyName()});

  // Inline policies: forced, attached later, and one that would be empty.
  auto& inlinePolicy = stack.create<iam::Policy>(
      "Inline", {.document = iam::PolicyDocument::fromJson(
                     {{"Statement", Json::array({{{"Action", Json::array({"sns:Publish"})},
                                                  {"Effect", "Allow"},
                                                  {"Resource", "*"}}})}})});
  inlinePolicy.attachToRole(other);
  inlinePolicy.attachToUser(user);
  inlinePolicy.attachToGroup(group);
  role.attachInlinePolicy(inlinePolicy);
  stack.create<iam::Policy>("Unused");
  stack.create<iam::Policy>(
      "Forced", {.force = true,
                 .groups = {group},
                 .statements = {iam::PolicyStatement({.actions = {"sqs:*"}, .resources = {"*"}})}});
});

}  // namespace
