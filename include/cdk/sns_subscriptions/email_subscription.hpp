#pragma once

#include <cdk/sns/subscription.hpp>

#include <string>
#include <utility>
#include <vector>

namespace cdk::sns_subscriptions {

/// Options of `EmailSubscription`.
struct EmailSubscriptionProps {
  /// Default: all messages are delivered.
  sns::SubscriptionFilters filterPolicy{};
  /// Filters on the message's body. Default: all messages are delivered.
  std::vector<std::pair<std::string, sns::FilterOrPolicy>> filterPolicyWithMessageBody{};
  /// Send the whole JSON object instead of the message alone. Default: false.
  Boolean json{};
};

/// Sends each message to an address, whose owner has to confirm.
/// https://docs.aws.amazon.com/sns/latest/dg/sns-email-notifications.html
class EmailSubscription : public sns::ITopicSubscription {
 public:
  explicit EmailSubscription(String emailAddress, EmailSubscriptionProps props = {})
      : emailAddress_(std::move(emailAddress)), props_(std::move(props)) {}
  sns::TopicSubscriptionConfig bind(sns::ITopic& topic) override;

 private:
  String emailAddress_;
  EmailSubscriptionProps props_;
};

}  // namespace cdk::sns_subscriptions
