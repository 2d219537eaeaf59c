#pragma once

#include <cdk/lambda/function.hpp>
#include <cdk/sns/subscription.hpp>

namespace cdk::sns_subscriptions {

/// Options of `LambdaSubscription`.
struct LambdaSubscriptionProps {
  /// Default: all messages are delivered.
  sns::SubscriptionFilters filterPolicy{};
  std::vector<std::pair<std::string, sns::FilterOrPolicy>> filterPolicyWithMessageBody{};
};

/// Calls a function with each message.
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
