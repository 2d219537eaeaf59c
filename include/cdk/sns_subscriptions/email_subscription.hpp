#pragma once

#include <cdk/sns/subscription.hpp>

namespace cdk::sns_subscriptions {

/// Options of `EmailSubscription`.
struct EmailSubscriptionProps {
  sns::SubscriptionFilters filterPolicy{};
  /// Send the whole JSON object instead of the message alone. Default: false.
  Boolean json{};
};

/// Sends each message to an address, whose owner has to confirm.
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
