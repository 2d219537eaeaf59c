#include <cdk/sns/subscription.hpp>

#include <cdk/core/error.hpp>
#include <cdk/sns/cfn_subscription.hpp>
#include <cdk/sns/topic.hpp>

#include <array>

namespace cdk::sns {

namespace {

constexpr std::size_t MAX_ATTRIBUTES = 5;
constexpr std::size_t MAX_COMBINATIONS = 150;

std::string_view protocolText(SubscriptionProtocol protocol) {
  static constexpr std::array<std::string_view, 9> TEXTS = {
      "http", "https", "email", "email-json", "sms", "sqs", "application", "lambda", "firehose"};
  return TEXTS.at(static_cast<std::size_t>(protocol));
}

bool canDeliverRaw(SubscriptionProtocol protocol) {
  return protocol == SubscriptionProtocol::HTTP || protocol == SubscriptionProtocol::HTTPS ||
         protocol == SubscriptionProtocol::SQS || protocol == SubscriptionProtocol::FIREHOSE;
}

void checkLimits(const IConstruct& construct, std::string_view property, std::size_t attributes,
                 std::size_t combinations) {
  if (attributes > MAX_ATTRIBUTES) {
    fail(construct, property,
         "it has " + std::to_string(attributes) + " attributes; at most 5 are allowed");
  }
  if (combinations < 1 || combinations > MAX_COMBINATIONS) {
    fail(construct, property,
         "it has " + std::to_string(combinations) +
             " combinations of conditions; 1 to 150 are allowed");
  }
}

}  // namespace

Subscription::Subscription(Scope scope, Props props) : Resource(std::move(scope)) {
  if (props.rawMessageDelivery.value_or(false) && !canDeliverRaw(props.protocol)) {
    fail(*this, "rawMessageDelivery",
         "protocol '" + std::string(protocolText(props.protocol)) +
             "' has none; http, https, sqs and firehose are allowed");
  }
  if (!props.filterPolicy.empty() && !props.filterPolicyWithMessageBody.empty()) {
    fail(*this, "filterPolicy", "it does not go with filterPolicyWithMessageBody");
  }
  if (props.protocol == SubscriptionProtocol::FIREHOSE && props.subscriptionRoleArn.isAbsent()) {
    fail(*this, "subscriptionRoleArn", "it is absent; protocol 'firehose' wants a role");
  }
  Json filter;
  String filterScope;
  if (!props.filterPolicy.empty()) {
    std::vector<std::pair<std::string, Value>> members;
    std::size_t combinations = 1;
    for (const auto& [name, condition] : props.filterPolicy) {
      members.emplace_back(name, Json::array(condition.conditions()));
      combinations *= condition.conditions().size();
    }
    checkLimits(*this, "filterPolicy", members.size(), combinations);
    filter = Json::object(std::move(members));
  } else if (!props.filterPolicyWithMessageBody.empty()) {
    const FilterOrPolicy policy = FilterOrPolicy::policy(props.filterPolicyWithMessageBody);
    checkLimits(*this, "filterPolicyWithMessageBody", policy.attributes(), policy.combinations(0));
    filter = policy.toJson();
    filterScope = "MessageBody";
  }
  create<CfnSubscription>("Resource", {.deliveryPolicy = props.deliveryPolicy,
                                       .endpoint = props.endpoint,
                                       .filterPolicy = filter,
                                       .filterPolicyScope = filterScope,
                                       .protocol = protocolText(props.protocol),
                                       .rawMessageDelivery = props.rawMessageDelivery,
                                       .region = props.region,
                                       .subscriptionRoleArn = props.subscriptionRoleArn,
                                       .topicArn = props.topic->topicArn()});
}

}  // namespace cdk::sns
