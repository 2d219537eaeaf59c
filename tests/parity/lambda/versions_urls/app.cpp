#include <cdk/core.hpp>
#include <cdk/lambda.hpp>

#include "scenario.hpp"

namespace {

namespace lambda = cdk::lambda;

const parity::Scenario scenario("lambda/versions_urls", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Versions");
  auto& handler = stack.create<lambda::Function>(
      "Handler", {.code = lambda::Code::fromInline("def handler(event, context): pass"),
                  .currentVersionOptions = {.removalPolicy = cdk::RemovalPolicy::RETAIN},
                  .handler = "index.handler",
                  .maxEventAge = cdk::Duration::hours(1),
                  .retryAttempts = 0,
                  .runtime = lambda::Runtime::PYTHON_3_13});

  auto& live = stack.create<lambda::Alias>(
      "Live", {.aliasName = "live", .version = handler.currentVersion()});
  handler.addAlias("beta", {.description = "trying"});
  stack.create<cdk::CfnOutput>("AliasArn", {.value = live.functionArn()});
  stack.create<cdk::CfnOutput>("Version", {.value = handler.currentVersion().version()});

  auto& url = handler.addFunctionUrl(
      {.authType = lambda::FunctionUrlAuthType::NONE, .cors = {.allowedOrigins = {"*"}}});
  stack.create<cdk::CfnOutput>("Url", {.value = url.url()});
});

}  // namespace
