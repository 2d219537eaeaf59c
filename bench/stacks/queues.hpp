// What the benchmarks of many resources are made of: topics and the queues behind them.
#pragma once

#include <cdk/core/stack.hpp>
#include <cdk/iam.hpp>
#include <cdk/sns.hpp>
#include <cdk/sqs/cfn_queue.hpp>
#include <cdk/sqs/cfn_queue_policy.hpp>

#include <string>

namespace bench {

/// A topic, its policy, a queue, and the queue's policy.
constexpr int RESOURCES_OF_GROUP = 4;

/// The same as addGroup in peer.cjs.
inline void addGroup(cdk::Stack& stack, int number) {
  namespace iam = cdk::iam;
  namespace sns = cdk::sns;
  namespace sqs = cdk::sqs;
  const std::string suffix = std::to_string(number);

  auto& topic = stack.create<sns::Topic>("Topic" + suffix, {.displayName = "Orders " + suffix});
  topic.addToResourcePolicy(
      iam::PolicyStatement({.actions = {"sns:Publish"},
                            .principals = {iam::ServicePrincipal("events.amazonaws.com")},
                            .resources = {topic.topicArn()}}));

  auto& queue = stack.create<sqs::CfnQueue>(
      "Queue" + suffix,
      {.messageRetentionPeriod = 345600,
       .tags = {{.key = "owner", .value = "orders"}, {.key = "number", .value = suffix}},
       .visibilityTimeout = 60});
  iam::PolicyDocument document;
  document.addStatements(
      {iam::PolicyStatement({.actions = {"sqs:SendMessage"},
                             .conditions = {{"ArnEquals", {{"aws:SourceArn", topic.topicArn()}}}},
                             .principals = {iam::ServicePrincipal("sns.amazonaws.com")},
                             .resources = {queue.attrArn()},
                             .sid = "Topic" + suffix})});
  stack.create<sqs::CfnQueuePolicy>("QueuePolicy" + suffix,
                                    {.policyDocument = document, .queues = {queue.ref()}});
}

/// `resources` of them, a multiple of RESOURCES_OF_GROUP.
inline void addResources(cdk::Stack& stack, int resources) {
  for (int number = 0; number < resources / RESOURCES_OF_GROUP; ++number) addGroup(stack, number);
}

}  // namespace bench
