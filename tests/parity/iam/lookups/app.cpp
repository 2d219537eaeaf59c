#include <cdk/core.hpp>
#include <cdk/iam.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;

const parity::Scenario scenario("iam/lookups", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Lookups",
                                       {.env = {.account = "111111111111", .region = "eu-west-1"}});

  auto& known = iam::Role::fromLookup(stack, "Known", {.roleName = "known"});
  known.addToPrincipalPolicy(iam::PolicyStatement({.actions = {"s3:*"}, .resources = {"*"}}));
  stack.create<cdk::CfnOutput>("KnownName", {.value = known.roleName()});
  stack.create<cdk::CfnOutput>("KnownArn", {.value = known.roleArn()});
});

}  // namespace
