#include <cdk/sns_subscriptions/sms_subscription.hpp>

namespace cdk::sns_subscriptions {

sns::TopicSubscriptionConfig SmsSubscription::bind(sns::ITopic&) {
  return {.options = {.endpoint = phoneNumber_,
                      .filterPolicy = props_.filterPolicy,
                      .filterPolicyWithMessageBody = props_.filterPolicyWithMessageBody,
                      .protocol = sns::SubscriptionProtocol::SMS},
          .subscriberId =
              phoneNumber_.isUnresolved() ? std::string() : std::string(phoneNumber_.literal())};
}

}  // namespace cdk::sns_subscriptions
