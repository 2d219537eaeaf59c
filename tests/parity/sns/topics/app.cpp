#include <cdk/core.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>
#include <cdk/sns.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;
namespace kms = cdk::kms;
namespace sns = cdk::sns;

const parity::Scenario scenario("sns/topics", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Topics");

  auto& plain = stack.create<sns::Topic>("Plain");
  stack.create<cdk::CfnOutput>("Arn", {.value = plain.topicArn()});
  stack.create<cdk::CfnOutput>("Name", {.value = plain.topicName()});

  auto& masterKey = stack.create<kms::Key>("Key");
  auto& failureFeedbackRole = iam::Role::fromRoleName(stack, "Feedback", "feedback");
  auto& full = stack.create<sns::Topic>(
      "Full", {.displayName = "All of it",
               .enforceSSL = true,
               .loggingConfigs = {{.failureFeedbackRole = failureFeedbackRole,
                                   .protocol = sns::LoggingProtocol::LAMBDA,
                                   .successFeedbackSampleRate = 50}},
               .masterKey = masterKey,
               .signatureVersion = "2",
               .topicName = "full-topic",
               .tracingConfig = sns::TracingConfig::ACTIVE});
  auto& role =
      stack.create<iam::Role>("Role", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")});
  full.grantPublish(role);
  plain.grantSubscribe(role);
  plain.grantPublish(iam::ServicePrincipal("events.amazonaws.com"));

  stack.create<sns::Topic>("Fifo", {.contentBasedDeduplication = true, .fifo = true});
  stack.create<sns::Topic>(
      "NamedFifo", {.fifo = true, .messageRetentionPeriodInDays = 7, .topicName = "queue.fifo"});

  auto& imported =
      sns::Topic::fromTopicArn(stack, "Imported", "arn:aws:sns:eu-west-1:111111111111:existing");
  imported.grantPublish(role);
  stack.create<cdk::CfnOutput>("ImportedName", {.value = imported.topicName()});
});

}  // namespace
