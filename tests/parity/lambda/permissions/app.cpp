#include <cdk/core.hpp>
#include <cdk/iam.hpp>
#include <cdk/lambda.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;
namespace lambda = cdk::lambda;

const parity::Scenario scenario("lambda/permissions", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Permissions");
  auto& handler = stack.create<lambda::Function>(
      "Handler", {.code = lambda::Code::fromInline("def handler(event, context): pass"),
                  .handler = "index.handler",
                  .runtime = lambda::Runtime::PYTHON_3_13});

  handler.addPermission("Service", {.principal = iam::ServicePrincipal("sns.amazonaws.com"),
                                    .sourceAccount = stack.account(),
                                    .sourceArn = "arn:aws:sns:eu-west-1:111111111111:topic"});
  handler.addPermission("Account", {.action = "lambda:GetFunction",
                                    .principal = iam::AccountPrincipal("222222222222")});
  handler.addPermission("Arn",
                        {.eventSourceToken = "token",
                         .principal = iam::ArnPrincipal("arn:aws:iam::222222222222:role/r")});

  auto& role =
      stack.create<iam::Role>("Role", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")});
  handler.grantInvoke(role);
  handler.grantInvoke(iam::ServicePrincipal("apigateway.amazonaws.com"));
  handler.grantInvoke(iam::OrganizationPrincipal("o-1234567890"));

  auto& imported = lambda::Function::fromFunctionAttributes(
      stack, "Imported",
      {.functionArn = "arn:aws:lambda:eu-west-1:111111111111:function:existing",
       .sameEnvironment = true});
  imported.grantInvoke(role);
  imported.addPermission("Service", {.principal = iam::ServicePrincipal("events.amazonaws.com")});
  auto& byName = lambda::Function::fromFunctionName(stack, "ByName", "by-name");
  stack.create<cdk::CfnOutput>("ByNameArn", {.value = byName.functionArn()});
});

}  // namespace
