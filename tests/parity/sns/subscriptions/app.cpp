#include <cdk/core.hpp>
#include <cdk/lambda.hpp>
#include <cdk/sns.hpp>
#include <cdk/sns_subscriptions.hpp>

#include "scenario.hpp"

namespace {

namespace lambda = cdk::lambda;
namespace sns = cdk::sns;
namespace subscriptions = cdk::sns_subscriptions;

const parity::Scenario scenario("sns/subscriptions", [](cdk::App& app) {
  using sns::SubscriptionFilter;
  auto& stack = app.create<cdk::Stack>("Subscriptions");
  auto& topic = stack.create<sns::Topic>("Topic");
  auto& handler = stack.create<lambda::Function>(
      "Handler", {.code = lambda::Code::fromInline("def handler(event, context): pass"),
                  .handler = "index.handler",
                  .runtime = lambda::Runtime::PYTHON_3_13});

  topic.addSubscription(subscriptions::LambdaSubscription(handler));
  auto& filtered = stack.create<sns::Topic>("Filtered");
  filtered.addSubscription(subscriptions::LambdaSubscription(
      handler,
      {.filterPolicy = {
           {"color",
            SubscriptionFilter::stringFilter({.allowlist = {"red"}, .matchPrefixes = {"bl"}})},
           {"price", SubscriptionFilter::numericFilter({.between = {.start = 100, .stop = 200}})},
           {"store", SubscriptionFilter::existsFilter()}}}));
  topic.addSubscription(subscriptions::EmailSubscription("someone@example.com"));
  topic.addSubscription(
      subscriptions::UrlSubscription("https://example.com/hook", {.rawMessageDelivery = true}));
  auto& address = stack.create<cdk::CfnParameter>("Address");
  topic.addSubscription(subscriptions::EmailSubscription(address.valueAsString(), {.json = true}));
  stack.create<sns::Subscription>(
      "Raw", {.endpoint = "+4912345", .protocol = sns::SubscriptionProtocol::SMS, .topic = topic});

  // A topic of another stack.
  auto& consumer = app.create<cdk::Stack>("Consumer");
  auto& there = consumer.create<lambda::Function>(
      "Handler", {.code = lambda::Code::fromInline("def handler(event, context): pass"),
                  .handler = "index.handler",
                  .runtime = lambda::Runtime::PYTHON_3_13});
  topic.addSubscription(subscriptions::LambdaSubscription(there));
});

}  // namespace
