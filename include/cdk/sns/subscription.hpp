#pragma once

#include <cdk/core/resource.hpp>
#include <cdk/sns/subscription_filter.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cdk::sns {

class ITopic;

/// How messages reach a subscriber.
enum class SubscriptionProtocol : std::uint8_t {
  HTTP,
  HTTPS,
  EMAIL,
  EMAIL_JSON,
  SMS,
  SQS,
  APPLICATION,
  LAMBDA,
  FIREHOSE,
};

/// What a subscription says beside its topic.
struct SubscriptionOptions {
  /// Delivery policy of HTTP(S) subscriptions, in the service's JSON form. Default: the service's.
  Json deliveryPolicy{};
  /// ARN, address or number, as the protocol wants.
  Required<String> endpoint;
  /// Default: all messages are delivered.
  SubscriptionFilters filterPolicy{};
  /// Filters on the message's body. Default: all messages are delivered.
  std::vector<std::pair<std::string, FilterOrPolicy>> filterPolicyWithMessageBody{};
  SubscriptionProtocol protocol;
  /// Deliver the message alone, without the envelope. Default: false.
  Boolean rawMessageDelivery{};
  /// Region of the topic. Default: that of the stack.
  String region{};
  /// Role for Firehose subscriptions. Default: none.
  String subscriptionRoleArn{};
};

/// Props of `Subscription`.
struct SubscriptionProps {
  Json deliveryPolicy{};
  Required<String> endpoint;
  SubscriptionFilters filterPolicy{};
  std::vector<std::pair<std::string, FilterOrPolicy>> filterPolicyWithMessageBody{};
  SubscriptionProtocol protocol;
  Boolean rawMessageDelivery{};
  String region{};
  String subscriptionRoleArn{};
  Required<Ref<ITopic>> topic;
};

/// A subscription to a topic.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html
class Subscription : public Resource {
 public:
  using Props = SubscriptionProps;
  /// Throws `ValidationError` for raw delivery with a protocol that has none, for both kinds of
  /// filter, and for a filter beyond the service's limits.
  Subscription(Scope scope, Props props);
};

/// What a subscriber tells the topic.
struct TopicSubscriptionConfig {
  SubscriptionOptions options;
  /// Id of the subscription below its scope.
  std::string subscriberId{};
  /// Where the subscription is made. Default: below the topic.
  Ref<IConstruct> subscriberScope{};
  /// What has to exist before the subscription. Default: nothing.
  Ref<const IDependable> subscriptionDependency{};
};

/// Something that can be subscribed to a topic: a value that names a function, queue, address …
class ITopicSubscription {
 public:
  virtual ~ITopicSubscription() = default;
  virtual TopicSubscriptionConfig bind(ITopic& topic) = 0;
};

}  // namespace cdk::sns
