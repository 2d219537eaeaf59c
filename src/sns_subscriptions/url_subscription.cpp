#include <cdk/sns_subscriptions/url_subscription.hpp>

#include <cdk/core/error.hpp>

namespace cdk::sns_subscriptions {

namespace {

sns::SubscriptionProtocol protocolOf(const String& url,
                                     std::optional<sns::SubscriptionProtocol> given) {
  using sns::SubscriptionProtocol;
  if (given) {
    if (*given != SubscriptionProtocol::HTTP && *given != SubscriptionProtocol::HTTPS) {
      throw ValidationError("protocol: a URL is subscribed by HTTP or HTTPS only");
    }
    return *given;
  }
  if (url.isUnresolved()) {
    throw ValidationError("protocol: it is absent, and the URL is known only at deployment");
  }
  if (url.literal().starts_with("https://")) return SubscriptionProtocol::HTTPS;
  if (url.literal().starts_with("http://")) return SubscriptionProtocol::HTTP;
  throw ValidationError("url: '" + std::string(url.literal()) +
                        "' begins neither with https:// nor with http://");
}

}  // namespace

UrlSubscription::UrlSubscription(String url, UrlSubscriptionProps props)
    : url_(std::move(url)),
      props_(std::move(props)),
      protocol_(protocolOf(url_, props_.protocol)) {}

sns::TopicSubscriptionConfig UrlSubscription::bind(sns::ITopic&) {
  return {.options = {.deliveryPolicy = props_.deliveryPolicy,
                      .endpoint = url_,
                      .filterPolicy = props_.filterPolicy,
                      .filterPolicyWithMessageBody = props_.filterPolicyWithMessageBody,
                      .protocol = protocol_,
                      .rawMessageDelivery = props_.rawMessageDelivery},
          .subscriberId = url_.isUnresolved() ? std::string() : std::string(url_.literal())};
}

}  // namespace cdk::sns_subscriptions
