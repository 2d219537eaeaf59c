#include <string>

#include <cdk/core.hpp>
#include <cdk/iam.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;

const parity::Scenario scenario("iam/large_policies", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("LargePolicies");
  const iam::ServicePrincipal service("ec2.amazonaws.com");

  // What no longer fits into the inline policy goes to managed policies.
  auto& large = stack.create<iam::Role>("Large", {.assumedBy = service});
  const cdk::String thing =
      stack.create<cdk::CfnResource>("Thing", {.type = "Custom::Thing"}).getAtt("Arn");
  for (int i = 0; i < 120; ++i) {
    const std::string n = std::to_string(i);
    const auto grant = iam::Grant::addToPrincipal({
        .actions = {"service" + n + ":DoSomething", "service" + n + ":DoSomethingElse"},
        .grantee = large,
        .resourceArns = {"arn:aws:service" + n +
                             ":eu-west-1:111111111111:resource/with/a/rather/long/name-" + n,
                         thing + "/" + n},
    });
    if (i % 40 == 0) {
      grant.applyBefore({stack.create<cdk::CfnResource>("After" + n, {.type = "Custom::After"})});
    }
  }

  // Statements are not merged into ones that are too long.
  auto& wide = stack.create<iam::Role>("Wide", {.assumedBy = service});
  for (int i = 0; i < 150; ++i) {
    wide.addToPolicy(iam::PolicyStatement({
        .actions = {"s3:GetObject"},
        .conditions = i % 3 == 0
                          ? cdk::Json{{"StringEquals", {{"aws:RequestedRegion", stack.region()}}}}
                          : cdk::Json(),
        .resources = {"arn:aws:s3:::a-bucket-with-a-very-very-long-name-and-number-" +
                      std::to_string(i) + "/and/a/long/prefix/*"},
    }));
  }

  // Not minimized, only equal statements are merged before splitting.
  iam::PolicyDocument inlined({.minimize = false});
  for (const char* name : {"a", "b", "a"}) {
    inlined.addStatements({iam::PolicyStatement(
        {.actions = {"s3:PutObject"}, .resources = {std::string("arn:aws:s3:::") + name}})});
  }
  auto& apart = stack.create<iam::Role>(
      "Apart", {.assumedBy = service, .inlinePolicies = {{"Inline", inlined}}});
  apart.addToPolicy(iam::PolicyStatement({.actions = {"x:Y"}, .resources = {"*", "arn:b"}}));
});

}  // namespace
