#pragma once

#include <cdk/sns/subscription.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cdk::sns_subscriptions {

/// Options of `UrlSubscription`.
struct UrlSubscriptionProps {
  /// Delivery policy in the service's JSON form. Default: the service's.
  Json deliveryPolicy{};
  /// Default: all messages are delivered.
  sns::SubscriptionFilters filterPolicy{};
  /// Filters on the message's body. Default: all messages are delivered.
  std::vector<std::pair<std::string, sns::FilterOrPolicy>> filterPolicyWithMessageBody{};
  /// HTTP or HTTPS; wanted where the URL is a token. Default: what the URL begins with.
  std::optional<sns::SubscriptionProtocol> protocol{};
  /// Deliver the message alone, without the envelope. Default: false.
  Boolean rawMessageDelivery{};
};

/// Posts each message to a URL, whose owner has to confirm.
/// https://docs.aws.amazon.com/sns/latest/dg/sns-http-https-endpoint-as-subscriber.html
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
