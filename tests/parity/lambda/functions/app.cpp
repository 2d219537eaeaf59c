#include <cdk/core.hpp>
#include <cdk/iam.hpp>
#include <cdk/lambda.hpp>
#include <cdk/logs.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;
namespace lambda = cdk::lambda;
namespace logs = cdk::logs;

const parity::Scenario scenario("lambda/functions", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Functions");
  const auto code = lambda::Code::fromInline("def handler(event, context): return event");

  auto& plain = stack.create<lambda::Function>(
      "Plain", {.code = code, .handler = "index.handler", .runtime = lambda::Runtime::PYTHON_3_13});
  plain.addToRolePolicy(iam::PolicyStatement({.actions = {"s3:GetObject"}, .resources = {"*"}}));
  plain.addEnvironment("B", "2");
  plain.addEnvironment("A", "1");
  stack.create<cdk::CfnOutput>("Arn", {.value = plain.functionArn()});
  stack.create<cdk::CfnOutput>("Name", {.value = plain.functionName()});

  auto& logGroup =
      stack.create<logs::LogGroup>("Logs", {.retention = logs::RetentionDays::ONE_DAY});
  stack.create<lambda::Function>(
      "Full", {.architecture = lambda::Architecture::ARM_64,
               .code = code,
               .deadLetterQueueEnabled = true,
               .description = "Everything",
               .environment = {{"STAGE", "prod"}, {"REGION", stack.region()}},
               .ephemeralStorageSize = cdk::Size::gibibytes(1),
               .functionName = "full-function",
               .handler = "index.handler",
               .initialPolicy = {iam::PolicyStatement({.actions = {"sqs:*"}, .resources = {"*"}})},
               .logGroup = logGroup,
               .loggingFormat = lambda::LoggingFormat::JSON,
               .memorySize = 512,
               .reservedConcurrentExecutions = 5,
               .runtime = lambda::Runtime::PYTHON_3_13,
               .timeout = cdk::Duration::seconds(30),
               .tracing = lambda::Tracing::ACTIVE});
  auto& role =
      stack.create<iam::Role>("Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")});
  stack.create<lambda::Function>("OwnRole", {.code = code,
                                             .handler = "index.handler",
                                             .role = role,
                                             .runtime = lambda::Runtime::PYTHON_3_13});
});

}  // namespace
