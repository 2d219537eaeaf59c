#include <cdk/sns_subscriptions/lambda_subscription.hpp>

#include <cdk/core/names.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/sns/topic.hpp>

namespace cdk::sns_subscriptions {

namespace {

/// The region to subscribe in; absent where it is the function's own, as far as that is known.
String regionOf(sns::ITopic& topic, const lambda::IFunction& function) {
  const Stack& stack = Stack::of(topic);
  if (dynamic_cast<const sns::Topic*>(&topic) == nullptr) {
    return stack.splitArn(topic.topicArn(), ArnFormat::NO_RESOURCE_NAME).region;
  }
  const String region = stack.region();
  const bool isElsewhere = !region.isUnresolved() && region != function.stack().region();
  return isElsewhere ? region : String();
}

}  // namespace

sns::TopicSubscriptionConfig LambdaSubscription::bind(sns::ITopic& topic) {
  function_->addPermission(
      "AllowInvoke:" + Names::nodeUniqueId(topic.node()),
      {.principal = iam::ServicePrincipal("sns.amazonaws.com"), .sourceArn = topic.topicArn()});
  // Where names are known beforehand, nothing else says that the topic has to be there first.
  const bool isMade = dynamic_cast<const sns::Topic*>(&topic) != nullptr;
  if (isMade && &topic.stack() != &function_->stack()) {
    function_->stack().addDependency(topic.stack());
  }
  // Below the function, so that a topic of another stack can be subscribed to.
  return {.options = {.endpoint = function_->functionArn(),
                      .filterPolicy = props_.filterPolicy,
                      .filterPolicyWithMessageBody = props_.filterPolicyWithMessageBody,
                      .protocol = sns::SubscriptionProtocol::LAMBDA,
                      .region = regionOf(topic, *function_)},
          .subscriberId = topic.node().id(),
          .subscriberScope = *function_};
}

}  // namespace cdk::sns_subscriptions
