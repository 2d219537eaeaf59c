#include <cdk/sns_subscriptions/lambda_subscription.hpp>

#include <cdk/core/names.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/sns/topic.hpp>

namespace cdk::sns_subscriptions {

sns::TopicSubscriptionConfig LambdaSubscription::bind(sns::ITopic& topic) {
  function_->addPermission(
      "AllowInvoke:" + Names::nodeUniqueId(topic.node()),
      {.principal = iam::ServicePrincipal("sns.amazonaws.com"), .sourceArn = topic.topicArn()});
  // Below the function, so that a topic of another stack can be subscribed to.
  return {.options = {.endpoint = function_->functionArn(),
                      .filterPolicy = props_.filterPolicy,
                      .filterPolicyWithMessageBody = props_.filterPolicyWithMessageBody,
                      .protocol = sns::SubscriptionProtocol::LAMBDA},
          .subscriberId = topic.node().id(),
          .subscriberScope = *function_};
}

}  // namespace cdk::sns_subscriptions
