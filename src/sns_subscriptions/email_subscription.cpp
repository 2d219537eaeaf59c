#include <cdk/sns_subscriptions/email_subscription.hpp>

namespace cdk::sns_subscriptions {

sns::TopicSubscriptionConfig EmailSubscription::bind(sns::ITopic&) {
  return {
      .options = {.endpoint = emailAddress_,
                  .filterPolicy = props_.filterPolicy,
                  .filterPolicyWithMessageBody = props_.filterPolicyWithMessageBody,
                  .protocol = props_.json.value_or(false) ? sns::SubscriptionProtocol::EMAIL_JSON
                                                          : sns::SubscriptionProtocol::EMAIL},
      .subscriberId =
          emailAddress_.isUnresolved() ? std::string() : std::string(emailAddress_.literal())};
}

}  // namespace cdk::sns_subscriptions
