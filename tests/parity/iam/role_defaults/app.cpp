#include <cdk/core.hpp>
#include <cdk/iam.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;

const parity::Scenario scenario("iam/role_defaults", [](cdk::App& app) {
  using cdk::Json;
  auto& stack = app.create<cdk::Stack>("RoleDefaults");

  stack.create<iam::Role>("Plain", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")});

  auto& byArn = iam::ManagedPolicy::fromManagedPolicyArn(stack, "ByArn",
                                                         "arn:aws:iam::222222222222:policy/mine");
  auto& byName = iam::ManagedPolicy::fromManagedPolicyName(stack, "ByName", "customer-policy");
  auto& role = stack.create<iam::Role>(
      "Full",
      {.assumedBy = iam::AccountPrincipal("222222222222"),
       .description = "Everything that can be said",
       .externalIds = {"one", "two"},
       .inlinePolicies = {{"ReadOnly", iam::PolicyDocument({.statements = {iam::PolicyStatement(
                                                                {.actions = {"s3:Get*", "s3:List*"},
                                                                 .resources = {"*"}})}})},
                          {"Write", iam::PolicyDocument::fromJson(
                                        {{"Statement", Json::array({{{"Action", "s3:Put*"},
                                                                     {"Effect", "Allow"},
                                                                     {"Resource", "*"}}})}})}},
       .managedPolicies = {iam::ManagedPolicy::fromAwsManagedPolicyName("ReadOnlyAccess"), byArn,
                           byName},
       .maxSessionDuration = cdk::Duration::hours(4),
       .path = "/team/",
       .permissionsBoundary = iam::ManagedPolicy::fromAwsManagedPolicyName("PowerUserAccess"),
       .roleName = "full-role"});
  role.addManagedPolicy(
      iam::ManagedPolicy::fromAwsManagedPolicyName("service-role/AWSLambdaBasicExecutionRole"));
  role.addToPolicy(iam::PolicyStatement({.actions = {"sqs:SendMessage"}, .resources = {"*"}}));
  role.applyRemovalPolicy(cdk::RemovalPolicy::RETAIN);

  stack.create<cdk::CfnOutput>("Arn", {.value = role.roleArn()});
  stack.create<cdk::CfnOutput>("Name", {.value = role.roleName()});
  stack.create<cdk::CfnOutput>("Id", {.value = role.roleId()});
});

}  // namespace
