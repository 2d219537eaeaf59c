#include <cdk/core.hpp>
#include <cdk/lambda.hpp>
#include <cdk/sns.hpp>
#include <cdk/sns_subscriptions.hpp>

#include "scenario.hpp"

namespace {

namespace lambda = cdk::lambda;
namespace sns = cdk::sns;
namespace subscriptions = cdk::sns_subscriptions;

const parity::Scenario scenario("sns/subscribers", [](cdk::App& app) {
  using sns::FilterOrPolicy;
  using sns::SubscriptionFilter;
  auto& stack = app.create<cdk::Stack>("Subscribers");
  auto& topic = stack.create<sns::Topic>("Topic");
  auto& parameter = stack.create<cdk::CfnParameter>("Endpoint");
  const std::vector<std::pair<std::string, FilterOrPolicy>> byBody{
      {"order",
       FilterOrPolicy::policy({{"paid", FilterOrPolicy::filter(SubscriptionFilter::existsFilter())},
                               {"total", FilterOrPolicy::filter(SubscriptionFilter::numericFilter(
                                             {.greaterThan = 100}))}})}};

  topic.addSubscription(subscriptions::SmsSubscription(
      "+15551231234",
      {.filterPolicy = {{"kind", SubscriptionFilter::stringFilter(
                                     {.denylist = {"test"}, .matchSuffixes = {".alarm"}})}}}));
  topic.addSubscription(subscriptions::SmsSubscription(parameter.valueAsString(),
                                                       {.filterPolicyWithMessageBody = byBody}));
  topic.addSubscription(subscriptions::EmailSubscription("someone@example.com",
                                                         {.filterPolicyWithMessageBody = byBody}));
  topic.addSubscription(subscriptions::UrlSubscription(
      parameter.valueAsString(), {.protocol = sns::SubscriptionProtocol::HTTPS}));
  topic.addSubscription(subscriptions::UrlSubscription(
      "http://example.com/",
      {.deliveryPolicy = {{"healthyRetryPolicy",
                           {{"minDelayTarget", 5}, {"maxDelayTarget", 20}, {"numRetries", 6}}},
                          {"throttlePolicy", {{"maxReceivesPerSecond", 10}}}},
       .filterPolicyWithMessageBody = byBody}));
  auto& existing = lambda::Function::fromFunctionName(stack, "Existing", "existing");
  topic.addSubscription(
      subscriptions::LambdaSubscription(existing, {.filterPolicyWithMessageBody = byBody}));
});

}  // namespace
