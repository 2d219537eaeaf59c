#include <cdk/core.hpp>
#include <cdk/iam.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;

const parity::Scenario scenario("iam/statements", [](cdk::App& app) {
  using cdk::Json;
  auto& stack = app.create<cdk::Stack>("Statements");
  auto& role =
      stack.create<iam::Role>("Role", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")});
  auto& policy =
      stack.create<iam::Policy>("Policy", {.policyName = "chosen-name", .roles = {role}});

  policy.addStatements(
      {iam::PolicyStatement(
           {.actions = {"s3:GetObject"}, .resources = {"arn:aws:s3:::a/*"}, .sid = "Named"}),
       iam::PolicyStatement(
           {.conditions = {{"StringEquals", {{"aws:RequestedRegion", stack.region()}}}},
            .effect = iam::Effect::DENY,
            .notActions = {"iam:*", "sts:*"},
            .resources = {"*"}}),
       iam::PolicyStatement(
           {.actions = {"kms:*"}, .notResources = {"arn:aws:kms:*:*:key/secret"}})});

  iam::PolicyStatement built;
  built.addActions({"dynamodb:Query", "dynamodb:GetItem"});
  built.addResources({"arn:aws:dynamodb:*:*:table/b", "arn:aws:dynamodb:*:*:table/a"});
  built.addCondition("StringLike", {{"dynamodb:LeadingKeys", Json::array({"x*", "y*"})}});
  built.addCondition("StringLike", {{"dynamodb:Attributes", "z"}});
  built.addCondition("Null", {{"aws:TokenIssueTime", "false"}});
  built.addSourceAccountCondition(stack.account());
  policy.addStatements({built});
  policy.addStatements({iam::PolicyStatement::fromJson({{"Action", "ec2:*"},
                                                        {"Effect", "Allow"},
                                                        {"Resource", Json::array({"*"})},
                                                        {"Sid", "FromJson"}})});

  // Resource policies name principals.
  auto* trust = role.assumeRolePolicy();
  iam::PolicyStatement statement(
      {.actions = {"sts:AssumeRole"}, .conditions = {{"Bool", {{"a", "true"}}}}});
  statement.addServicePrincipal("lambda.amazonaws.com");
  statement.addAwsAccountPrincipal("222222222222");
  statement.addArnPrincipal("arn:aws:iam::333333333333:role/r");
  statement.addAccountRootPrincipal();
  trust->addStatements({statement});
  trust->addStatements({iam::PolicyStatement(
      {.actions = {"sts:AssumeRole"},
       .effect = iam::Effect::DENY,
       .notPrincipals = {iam::ArnPrincipal("arn:aws:iam::444444444444:root")}})});
  trust->addStatements({iam::PolicyStatement(
      {.actions = {"sts:AssumeRole"},
       .principals = {iam::AnyPrincipal(), iam::ServicePrincipal("s3.amazonaws.com")}})});
});

}  // namespace
