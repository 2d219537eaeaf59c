#include <cdk/core.hpp>
#include <cdk/lambda.hpp>
#include <cdk/sns.hpp>

#include "scenario.hpp"

namespace {

namespace lambda = cdk::lambda;
namespace sns = cdk::sns;

const auto code = lambda::Code::fromInline("def handler(event, context): pass");

const parity::Scenario scenario("lambda/current_version", [](cdk::App& app) {
  using lambda::Runtime;
  auto& stack = app.create<cdk::Stack>("CurrentVersion");

  // Everything that is part of a version, and some that isn't.
  auto& full = stack.create<lambda::Function>(
      "Full", {.architecture = lambda::Architecture::ARM_64,
               .code = code,
               .currentVersionOptions = {.codeSha256 = "qqq",
                                         .description = "first",
                                         .maxEventAge = cdk::Duration::minutes(2),
                                         .provisionedConcurrentExecutions = 2,
                                         .removalPolicy = cdk::RemovalPolicy::RETAIN,
                                         .retryAttempts = 1},
               .description = "full",
               .environment = {{"ZONE", stack.region()}, {"ALPHA", "a"}},
               .ephemeralStorageSize = cdk::Size::mebibytes(600),
               .functionName = "full",
               .handler = "index.handler",
               .loggingFormat = lambda::LoggingFormat::JSON,
               .memorySize = 256,
               .recursiveLoop = lambda::RecursiveLoop::ALLOW,
               .reservedConcurrentExecutions = 3,
               .runtime = Runtime::PYTHON_3_13,
               .timeout = cdk::Duration::seconds(5),
               .tracing = lambda::Tracing::ACTIVE});
  cdk::Tags::of(full).add("not", "hashed");
  full.invalidateVersionBasedOn("build-42");
  stack.create<cdk::CfnOutput>("FullVersion", {.value = full.currentVersion().functionArn()});

  auto& overridden = stack.create<lambda::Function>(
      "Overridden", {.code = code, .handler = "index.handler", .runtime = Runtime::PYTHON_3_13});
  stack.create<cdk::CfnOutput>("OverriddenVersion",
                               {.value = overridden.currentVersion().version()});
  overridden.node().defaultChild<cdk::CfnResource>()->addPropertyOverride("Timeout", 9);

  auto& edge = stack.create<lambda::Function>(
      "Edge", {.code = code, .handler = "index.handler", .runtime = Runtime::PYTHON_3_13});
  edge.addEnvironment("ONLY_HERE", "1", {.removeInEdge = true});
  stack.create<cdk::CfnOutput>("EdgeArn", {.value = edge.currentVersion().edgeArn()});

  // A version that is used in another stack, of a function that uses a third one.
  auto& topics = app.create<cdk::Stack>("Topics");
  auto& topic = topics.create<sns::Topic>("Topic");
  auto& publisher =
      stack.create<lambda::Function>("Publisher", {.code = code,
                                                   .environment = {{"TOPIC", topic.topicArn()}},
                                                   .handler = "index.handler",
                                                   .runtime = Runtime::PYTHON_3_13});
  auto& consumer = app.create<cdk::Stack>("Consumer");
  consumer.create<lambda::Alias>("Live",
                                 {.aliasName = "live", .version = publisher.currentVersion()});

  auto& existing = lambda::Function::fromFunctionName(stack, "Existing", "existing");
  stack.create<lambda::Version>(
      "Plain", {.lambda = existing, .maxExecutionEnvironments = 4, .minExecutionEnvironments = 1});
});

}  // namespace
