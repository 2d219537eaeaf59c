#pragma once

#include <cdk/sns/subscription.hpp>

#include <string>
#include <utility>
#include <vector>

namespace cdk::sns_subscriptions {

/// Options of `SmsSubscription`.
struct SmsSubscriptionProps {
  /// Default: all messages are delivered.
  sns::SubscriptionFilters filterPolicy{};
  /// Filters on the message's body. Default: all messages are delivered.
  std::vector<std::pair<std::string, sns::FilterOrPolicy>> filterPolicyWithMessageBody{};
};

/// Sends each message to a telephone.
/// https://docs.aws.amazon.com/sns/latest/dg/sns-mobile-phone-number-as-subscriber.html
class SmsSubscription : public sns::ITopicSubscription {
 public:
  /// A number such as `+15551231234`.
  explicit SmsSubscription(String phoneNumber, SmsSubscriptionProps props = {})
      : phoneNumber_(std::move(phoneNumber)), props_(std::move(props)) {}
  sns::TopicSubscriptionConfig bind(sns::ITopic& topic) override;

 private:
  String phoneNumber_;
  SmsSubscriptionProps props_;
};

}  // namespace cdk::sns_subscriptions
