#include <cdk/core.hpp>
#include <cdk/iam.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;

const parity::Scenario scenario("iam/permissions_boundaries", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Boundaries");

  auto& boundary = stack.create<iam::ManagedPolicy>(
      "Boundary", {.statements = {iam::PolicyStatement({.actions = {"*"}, .resources = {"*"}})}});
  stack.create<iam::Role>("Role", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")});
  stack.create<iam::User>("User");
  auto& cleared =
      stack.create<iam::Role>("Cleared", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")});
  iam::PermissionsBoundary::of(stack).apply(boundary);
  iam::PermissionsBoundary::of(cleared).clear();
});

}  // namespace
