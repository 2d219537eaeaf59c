#include <cdk/core.hpp>
#include <cdk/iam.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;

const parity::Scenario scenario("iam/stack_permissions_boundary", [](cdk::App& app) {
  const cdk::Environment env{.account = "111111111111", .region = "eu-west-1"};
  const iam::ServicePrincipal assumedBy("ec2.amazonaws.com");

  auto& byName = app.create<cdk::Stack>(
      "ByName", {.env = env,
                 .permissionsBoundary =
                     cdk::PermissionsBoundary::fromName("boundary-${Qualifier}-${AWS::Region}")});
  byName.create<iam::Role>("Role", {.assumedBy = assumedBy});
  auto& byArn =
      app.create<cdk::Stack>("ByArn", {.permissionsBoundary = cdk::PermissionsBoundary::fromArn(
                                           "arn:aws:iam::111111111111:policy/boundary")});
  byArn.create<iam::User>("User");

  auto& stage = app.create<cdk::Stage>(
      "Stage",
      {.env = env, .permissionsBoundary = cdk::PermissionsBoundary::fromName("of-the-stage")});
  auto& inStage = stage.create<cdk::Stack>("Stack");
  inStage.create<iam::Role>("Role", {.assumedBy = assumedBy});
});

}  // namespace
