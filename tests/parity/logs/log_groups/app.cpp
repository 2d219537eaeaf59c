#include <cdk/core.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>
#include <cdk/logs.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;
namespace kms = cdk::kms;
namespace logs = cdk::logs;

const parity::Scenario scenario("logs/log_groups", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("LogGroups");
  auto& role =
      stack.create<iam::Role>("Role", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")});

  auto& plain = stack.create<logs::LogGroup>("Plain");
  plain.grantWrite(role);
  plain.grantRead(role);
  plain.grant(role, {"logs:FilterLogEvents"});
  stack.create<cdk::CfnOutput>("Arn", {.value = plain.logGroupArn()});
  stack.create<cdk::CfnOutput>("Name", {.value = plain.logGroupName()});

  stack.create<logs::LogGroup>("Forever", {.retention = logs::RetentionDays::INFINITE});
  auto& encryptionKey = stack.create<kms::Key>("Key");
  stack.create<logs::LogGroup>("Full", {.encryptionKey = encryptionKey,
                                        .logGroupClass = logs::LogGroupClass::INFREQUENT_ACCESS,
                                        .logGroupName = "/app/full",
                                        .removalPolicy = cdk::RemovalPolicy::DESTROY,
                                        .retention = logs::RetentionDays::ONE_WEEK});
  plain.addToResourcePolicy(
      iam::PolicyStatement({.actions = {"logs:PutLogEvents"},
                            .principals = {iam::ServicePrincipal("es.amazonaws.com")},
                            .resources = {plain.logGroupArn()}}));
  plain.addStream("Stream", {.logStreamName = "named"});
  stack.create<logs::LogStream>("Other",
                                {.logGroup = plain, .removalPolicy = cdk::RemovalPolicy::DESTROY});

  auto& named = logs::LogGroup::fromLogGroupName(stack, "Named", "/existing");
  named.grantWrite(role);
  auto& byArn = logs::LogGroup::fromLogGroupArn(
      stack, "ByArn", "arn:aws:logs:eu-west-1:111111111111:log-group:/other");
  stack.create<cdk::CfnOutput>("ByArnName", {.value = byArn.logGroupName()});
});

}  // namespace
