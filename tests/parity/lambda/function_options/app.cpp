#include <cdk/core.hpp>
#include <cdk/kms.hpp>
#include <cdk/lambda.hpp>
#include <cdk/sns.hpp>

#include "scenario.hpp"

namespace {

namespace kms = cdk::kms;
namespace lambda = cdk::lambda;
namespace sns = cdk::sns;

const auto code = lambda::Code::fromInline("def handler(event, context): pass");

const parity::Scenario scenario("lambda/function_options", [](cdk::App& app) {
  using lambda::Runtime;
  auto& stack = app.create<cdk::Stack>("Options");
  auto& key = stack.create<kms::Key>("Key");
  auto& topic = stack.create<sns::Topic>("Failed");

  stack.create<lambda::Function>("Logging",
                                 {.applicationLogLevelV2 = lambda::ApplicationLogLevel::WARN,
                                  .code = code,
                                  .handler = "index.handler",
                                  .loggingFormat = lambda::LoggingFormat::JSON,
                                  .runtime = Runtime::PYTHON_3_13,
                                  .systemLogLevelV2 = lambda::SystemLogLevel::DEBUG_});
  stack.create<lambda::Function>("Durable",
                                 {.code = code,
                                  .durableConfig = {.executionTimeout = cdk::Duration::hours(2),
                                                    .retentionPeriod = cdk::Duration::days(3)},
                                  .handler = "index.handler",
                                  .runtime = Runtime::PYTHON_3_13});
  stack.create<lambda::Function>("Snap",
                                 {.code = code,
                                  .handler = "index.handler",
                                  .runtime = Runtime::PYTHON_3_13,
                                  .snapStart = lambda::SnapStartConf::ON_PUBLISHED_VERSIONS});
  stack.create<lambda::Function>("Tenants", {.code = code,
                                             .handler = "index.handler",
                                             .runtime = Runtime::PYTHON_3_13,
                                             .tenancyConfig = lambda::TenancyConfig::PER_TENANT});
  auto& failing = stack.create<lambda::Function>(
      "Failing", {.code = code,
                  .deadLetterTopic = topic,
                  .environment = {{"SECRET", "x"}},
                  .environmentEncryption = key,
                  .handler = "index.handler",
                  .recursiveLoop = lambda::RecursiveLoop::ALLOW,
                  .runtime = Runtime::PYTHON_3_13,
                  .runtimeManagementMode = lambda::RuntimeManagementMode::FUNCTION_UPDATE,
                  .tracing = lambda::Tracing::PASS_THROUGH});
  stack.create<cdk::CfnOutput>("Target", {.value = failing.deadLetterTopic()->topicArn()});
  const auto pinned = lambda::RuntimeManagementMode::manual("arn:aws:lambda:" + stack.region() +
                                                            "::runtime:0a0b0c");
  stack.create<lambda::Function>("Pinned", {.code = code,
                                            .handler = "index.handler",
                                            .reservedConcurrentExecutions = 0,
                                            .runtime = Runtime::PYTHON_3_13,
                                            .runtimeManagementMode = pinned});
  auto& latest = stack.create<lambda::Function>(
      "Latest", {.code = code, .handler = "index.handler", .runtime = Runtime::NODEJS_LATEST});
  cdk::Tags::of(latest).add("team", "web");
  latest.addEnvironment("ONE", "1").addEnvironment("ONE", "2");
});

}  // namespace
