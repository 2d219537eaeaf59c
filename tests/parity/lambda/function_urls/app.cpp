#include <cdk/core.hpp>
#include <cdk/iam.hpp>
#include <cdk/lambda.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;
namespace lambda = cdk::lambda;

const parity::Scenario scenario("lambda/function_urls", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Urls");
  const lambda::FunctionProps base{
      .code = lambda::Code::fromInline("def handler(event, context): pass"),
      .handler = "index.handler",
      .runtime = lambda::Runtime::PYTHON_3_13};
  auto& open = stack.create<lambda::Function>("Open", base);
  auto& openUrl = open.addFunctionUrl(
      {.authType = lambda::FunctionUrlAuthType::NONE,
       .cors = {.allowCredentials = true,
                .allowedHeaders = {"content-type"},
                .allowedMethods = {lambda::HttpMethod::GET, lambda::HttpMethod::DELETE},
                .allowedOrigins = {"https://example.com"},
                .exposedHeaders = {"x-request-id"},
                .maxAge = cdk::Duration::hours(1)},
       .invokeMode = lambda::InvokeMode::RESPONSE_STREAM});
  stack.create<cdk::CfnOutput>("OpenUrl", {.value = openUrl.url()});
  stack.create<cdk::CfnOutput>("OpenArn", {.value = openUrl.functionArn()});

  auto& signed_ = stack.create<lambda::Function>("Signed", base);
  auto& signedUrl = stack.create<lambda::FunctionUrl>(
      "SignedUrl", {.cors = {.allowedOrigins = {"*"}}, .function = signed_});
  auto& role =
      stack.create<iam::Role>("Role", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")});
  signedUrl.grantInvokeUrl(role);
  auto& bucket = stack.create<cdk::CfnResource>("After", {.type = "AWS::S3::Bucket"});
  signedUrl.grantInvokeUrl(iam::AccountPrincipal("222222222222")).applyBefore({bucket});
  signed_.grantInvokeUrl(iam::AccountPrincipal("222222222222"));

  auto& live = signed_.addAlias("live");
  live.addFunctionUrl(
      {.authType = lambda::FunctionUrlAuthType::NONE, .invokeMode = lambda::InvokeMode::BUFFERED});
  live.grantInvokeUrl(role);

  auto& imported = lambda::Function::fromFunctionName(stack, "Imported", "existing");
  imported.addFunctionUrl({.authType = lambda::FunctionUrlAuthType::NONE});
});

}  // namespace
