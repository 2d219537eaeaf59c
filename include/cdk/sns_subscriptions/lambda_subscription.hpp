#pragma once

#include <cdk/lambda/function.hpp>
#include <cdk/sns/subscription.hpp>

#include <string>
#include <utility>
#include <vector>

namespace cdk::sns_subscriptions {

/// Options of `LambdaSubscription`.
struct LambdaSubscriptionProps {
  /// Default: all messages are delivered.
  sns::SubscriptionFilters filterPolicy{};
  /// Filters on the message's body. Default: all messages are delivered.
  std::vector<std::pair<std::string, sns::FilterOrPolicy>> filterPolicyWithMessageBody{};
};

/// Calls a function with each message. The topic may be of another stack or region.
/// https://docs.aws.amazon.com/sns/latest/dg/sns-lambda-as-subscriber.html
class LambdaSubscription : public sns::ITopicSubscription {
 public:
  explicit LambdaSubscription(lambda::IFunction& function, LambdaSubscriptionProps props = {})
      : function_(&function), props_(std::move(props)) {}
  sns::TopicSubscriptionConfig bind(sns::ITopic& topic) override;

 private:
  lambda::IFunction* function_;
  LambdaSubscriptionProps props_;
};

}  // namespace cdk::sns_subscriptions
