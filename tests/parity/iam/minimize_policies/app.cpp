#include <cdk/core.hpp>
#include <cdk/iam.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;

const parity::Scenario scenario("iam/minimize_policies", [](cdk::App& app) {
  using Texts = cdk::List<cdk::String>;
  auto& stack = app.create<cdk::Stack>("Minimize");
  auto& role =
      stack.create<iam::Role>("Role", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")});
  const cdk::String late =
      stack.create<cdk::CfnResource>("Thing", {.type = "Custom::Thing"}).getAtt("Arn");
  const auto allow = [&role](Texts actions, Texts resources) {
    role.addToPolicy(iam::PolicyStatement({.actions = actions, .resources = resources}));
  };

  allow({"s3:GetObject"}, {"arn:b"});
  allow({"s3:PutObject"}, {"arn:b"});
  allow({"s3:GetObject", "s3:PutObject"}, {"arn:a"});
  allow({"s3:GetObject"}, {"arn:b"});
  allow({"sqs:B", "sqs:A"}, {late, "arn:c"});
  allow({"sqs:A", "sqs:B"}, {"arn:c", late});
  allow({"sqs:C"}, {late});
  allow({"x:1", "x:1", "x:2"}, {"*", "*"});
  role.addToPolicy(
      iam::PolicyStatement({.actions = {"y:1"}, .resources = {"*"}, .sid = "KeptApart"}));
  role.addToPolicy(
      iam::PolicyStatement({.actions = {"y:2"}, .effect = iam::Effect::DENY, .resources = {"*"}}));
  role.addToPolicy(iam::PolicyStatement(
      {.actions = {"z:1"}, .conditions = {{"Bool", {{"a", "true"}}}}, .resources = {"*"}}));
  role.addToPolicy(iam::PolicyStatement(
      {.actions = {"z:2"}, .conditions = {{"Bool", {{"a", "true"}}}}, .resources = {"*"}}));

  // The same statements, left alone.
  iam::PolicyDocument document({.assignSids = true, .minimize = false});
  document.addStatements(
      {iam::PolicyStatement({.actions = {"s3:GetObject"}, .resources = {"arn:b"}})});
  document.addStatements(
      {iam::PolicyStatement({.actions = {"s3:PutObject"}, .resources = {"arn:b"}})});
  document.addStatements(
      {iam::PolicyStatement({.actions = {"s3:GetObject"}, .resources = {"arn:b"}})});
  stack.create<iam::ManagedPolicy>("Managed", {.document = document, .roles = {role}});
});

}  // namespace
