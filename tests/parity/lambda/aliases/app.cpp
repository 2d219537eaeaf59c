#include <cdk/applicationautoscaling.hpp>
#include <cdk/core.hpp>
#include <cdk/iam.hpp>
#include <cdk/lambda.hpp>

#include "scenario.hpp"

namespace {

namespace appscaling = cdk::applicationautoscaling;
namespace iam = cdk::iam;
namespace lambda = cdk::lambda;

const parity::Scenario scenario("lambda/aliases", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Aliases",
                                       {.env = {.account = "111111111111", .region = "eu-west-1"}});
  auto& handler = stack.create<lambda::Function>(
      "Handler", {.code = lambda::Code::fromInline("def handler(event, context): pass"),
                  .handler = "index.handler",
                  .runtime = lambda::Runtime::PYTHON_3_13});
  auto& old =
      lambda::Version::fromVersionAttributes(stack, "Old", {.lambda = handler, .version = "7"});
  auto& live =
      stack.create<lambda::Alias>("Live", {.additionalVersions = {{.version = old, .weight = 0.25}},
                                           .aliasName = "live",
                                           .description = "what customers get",
                                           .maxEventAge = cdk::Duration::hours(1),
                                           .provisionedConcurrentExecutions = 2,
                                           .retryAttempts = 1,
                                           .version = handler.currentVersion()});
  auto& scaling = live.addAutoScaling({.maxCapacity = 10, .minCapacity = 2});
  scaling.scaleOnUtilization(
      {.scaleInCooldown = cdk::Duration::minutes(1), .utilizationTarget = 0.5});
  scaling.scaleOnSchedule(
      "Morning",
      {.minCapacity = 5, .schedule = appscaling::Schedule::cron({.hour = "8", .minute = "0"})});

  auto& caller =
      stack.create<iam::Role>("Caller", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")});
  live.grantInvoke(caller);
  live.grantInvoke(iam::ServicePrincipal("apigateway.amazonaws.com"));
  live.addPermission("Events", {.principal = iam::ServicePrincipal("events.amazonaws.com")});
  handler.currentVersion().grantInvoke(caller);
  handler.currentVersion().grantInvoke(iam::AccountPrincipal("222222222222"));
  handler.latestVersion().grantInvoke(caller);
  live.addToRolePolicy(iam::PolicyStatement({.actions = {"sqs:*"}, .resources = {"*"}}));

  for (const auto& [id, value] :
       {std::pair<const char*, cdk::String>{"AliasArn", live.functionArn()},
        {"AliasName", live.functionName()},
        {"LatestArn", live.latestVersion().functionArn()},
        {"OldArn", old.functionArn()},
        {"VersionName", old.lambda().functionName()}}) {
    stack.create<cdk::CfnOutput>(id, {.value = value});
  }

  auto& byArn = lambda::Version::fromVersionArn(
      stack, "ByArn", "arn:aws:lambda:eu-west-1:111111111111:function:elsewhere:3");
  auto& imported = lambda::Alias::fromAliasAttributes(stack, "Imported",
                                                      {.aliasName = "beta", .aliasVersion = byArn});
  imported.grantInvoke(iam::ServicePrincipal("apigateway.amazonaws.com"));
  imported.configureAsyncInvoke({.retryAttempts = 0});
  imported.addFunctionUrl();
  auto& late = lambda::Version::fromVersionArn(stack, "Late", cdk::Fn::importValue("version-arn"));
  stack.create<cdk::CfnOutput>("LateName", {.value = late.functionName()});
});

}  // namespace
