#pragma once

#include <cdk/sns/subscription.hpp>

#include <optional>

namespace cdk::sns_subscriptions {

/// Options of `UrlSubscription`.
struct UrlSubscriptionProps {
  sns::SubscriptionFilters filterPolicy{};
  /// HTTP or HTTPS; wanted where the URL is a token. Default: what the URL begins with.
  std::optional<sns::SubscriptionProtocol> protocol{};
  /// Default: false.
  Boolean rawMessageDelivery{};
};

/// Posts each message to a URL, whose owner has to confirm.
class UrlSubscription : public sns::ITopicSubscription {
 public:
  /// Throws `ValidationError` where the protocol is not known.
  explicit UrlSubscription(String url, UrlSubscriptionProps props = {});
  sns::TopicSubscriptionConfig bind(sns::ITopic& topic) override;

 private:
  String url_;
  UrlSubscriptionProps props_;
  sns::SubscriptionProtocol protocol_;
};

}  // namespace cdk::sns_subscriptions
