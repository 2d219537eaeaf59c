#include <cdk/cloudwatch.hpp>
#include <cdk/core.hpp>
#include <cdk/iam.hpp>
#include <cdk/logs.hpp>

#include "scenario.hpp"

namespace {

namespace cloudwatch = cdk::cloudwatch;
namespace iam = cdk::iam;
namespace logs = cdk::logs;

const parity::Scenario scenario("logs/cross_account", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("CrossAccount");
  auto& group = stack.create<logs::LogGroup>("Group");

  auto& role =
      stack.create<iam::Role>("Role", {.assumedBy = iam::ServicePrincipal("logs.amazonaws.com")});
  const cdk::String targetArn = "arn:aws:kinesis:eu-west-1:111122223333:stream/events";
  auto& destination = stack.create<logs::CrossAccountDestination>(
      "Destination", {.role = role, .targetArn = targetArn});
  destination.addToPolicy(
      iam::PolicyStatement({.actions = {"logs:PutSubscriptionFilter"},
                            .principals = {iam::AccountPrincipal("444455556666")},
                            .resources = {"*"}}));
  stack.create<logs::CrossAccountDestination>(
      "Named", {.destinationName = "named", .role = role, .targetArn = targetArn});
  group.addSubscriptionFilter(
      "Filter",
      {.destination = destination, .filterPattern = logs::FilterPattern::allTerms({"\"quoted\""})});
  stack.create<cdk::CfnOutput>("DestinationName", {.value = destination.destinationName()});

  group.grantWrite(iam::ArnPrincipal("arn:aws:iam::123456789012:user/writer"));
  group.grantRead(iam::AccountPrincipal("123456789012"));
  auto& byName = iam::Role::fromRoleName(stack, "ByName", "name");
  group.addToResourcePolicy(iam::PolicyStatement(
      {.actions = {"logs:PutLogEvents"},
       .conditions = {{"StringEquals", {{"aws:SourceAccount", stack.account()}}}},
       .principals = {role, byName, iam::ArnPrincipal(cdk::Fn::importValue("arn")),
                      iam::ServicePrincipal("es.amazonaws.com")},
       .resources = {"*"}}));
  group.addToResourcePolicy(iam::PolicyStatement({.actions = {"logs:DescribeLogStreams"},
                                                  .principals = {iam::AnyPrincipal()},
                                                  .resources = {"*"}}));
  group.grants().actions(role, {"logs:StartQuery"});
  logs::LogGroupGrants::fromLogGroup(group).read(role);

  const auto alarm = [&stack](const char* id, const cloudwatch::Metric& metric) {
    metric.createAlarm(stack, id, {.evaluationPeriods = 1, .threshold = 1});
  };
  alarm("Events", group.metricIncomingLogEvents());
  alarm("Bytes", group.metricIncomingBytes({.period = cdk::Duration::hours(1)}));
  alarm("Errors",
        group.metric("DeliveryErrors", {.dimensionsMap = {{"LogGroupName", group.logGroupName()}},
                                        .statistic = "max"}));
});

}  // namespace
