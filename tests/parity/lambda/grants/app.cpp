#include <cdk/core.hpp>
#include <cdk/iam.hpp>
#include <cdk/lambda.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;
namespace lambda = cdk::lambda;

const parity::Scenario scenario("lambda/grants", [](cdk::App& app) {
  auto& stack =
      app.create<cdk::Stack>("Grants", {.env = {.account = "111111111111", .region = "eu-west-1"}});
  const lambda::FunctionProps base{
      .code = lambda::Code::fromInline("def handler(event, context): pass"),
      .handler = "index.handler",
      .runtime = lambda::Runtime::PYTHON_3_13};
  auto& handler = stack.create<lambda::Function>("Handler", base);
  auto& role =
      stack.create<iam::Role>("Role", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")});

  handler.grantInvoke(role);
  handler.grantInvoke(role);
  handler.grantInvoke(stack.create<iam::User>("User"));
  handler.grantInvoke(stack.create<lambda::Function>("Caller", base));
  handler.grantInvoke(iam::Role::fromRoleArn(stack, "Immutable", "arn:aws:iam::111111111111:role/r",
                                             {.mutable_ = false}));
  handler.grantInvoke(
      iam::Role::fromRoleArn(stack, "Elsewhere", "arn:aws:iam::222222222222:role/r"));
  handler.grantInvoke(iam::AccountPrincipal("222222222222"));
  handler.grantInvoke(iam::AnyPrincipal().inOrganization("o-1234567890"));
  handler.grantInvoke(iam::ServicePrincipal(
      "events.amazonaws.com",
      {.conditions = {
           {"ArnLike", {{"aws:SourceArn", "arn:aws:events:eu-west-1:111111111111:rule/*"}}}}}));
  auto& after = stack.create<cdk::CfnResource>("After", {.type = "AWS::SNS::Topic"});
  handler
      .grantInvoke(
          iam::ServicePrincipal("s3.amazonaws.com")
              .withConditions({{"StringEquals", {{"aws:SourceAccount", stack.account()}}}}))
      .applyBefore({after});
  handler.grantInvokeCompositePrincipal(iam::CompositePrincipal(
      {iam::ServicePrincipal("sns.amazonaws.com"), iam::OrganizationPrincipal("o-0987654321")}));

  auto& versioned = stack.create<lambda::Function>("Versioned", base);
  auto& version = stack.create<lambda::Version>("Version", {.lambda = versioned});
  versioned.grantInvokeLatestVersion(role);
  versioned.grantInvokeLatestVersion(iam::ServicePrincipal("sns.amazonaws.com"));
  versioned.grantInvokeVersion(role, version);

  auto& elsewhere = lambda::Function::fromFunctionAttributes(
      stack, "Skipping",
      {.functionArn = "arn:aws:lambda:eu-west-1:222222222222:function:f", .skipPermissions = true});
  elsewhere.grantInvoke(role);
  elsewhere.grantInvokeUrl(iam::ServicePrincipal("sns.amazonaws.com"));
  auto& here = lambda::Function::fromFunctionArn(
      stack, "Here", "arn:aws:lambda:us-east-1:111111111111:function:g");
  here.grantInvoke(iam::ServicePrincipal("sns.amazonaws.com"));
  handler.addPermission("InStack", {.action = "lambda:InvokeFunctionUrl",
                                    .functionUrlAuthType = lambda::FunctionUrlAuthType::AWS_IAM,
                                    .invokedViaFunctionUrl = true,
                                    .organizationId = "o-1234567890",
                                    .principal = iam::AnyPrincipal(),
                                    .scope = stack});
  handler.addPermission(
      "Account",
      {.principal = iam::AccountPrincipal("333333333333")
                        .withConditions({{"StringEquals", {{"aws:SourceAccount", "3"}}}})});
});

}  // namespace
