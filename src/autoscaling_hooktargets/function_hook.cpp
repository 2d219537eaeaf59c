#include <cdk/autoscaling_hooktargets/function_hook.hpp>
#include <cdk/autoscaling_hooktargets/topic_hook.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/lambda/function.hpp>
#include <cdk/sns/topic.hpp>
#include <cdk/sns_subscriptions/lambda_subscription.hpp>

#include "role.hpp"

namespace cdk::autoscaling_hooktargets {

autoscaling::LifecycleHookTargetConfig FunctionHook::bind(
    IConstruct& scope, autoscaling::BindHookTargetOptions options) {
  auto& topic = scope.create<sns::Topic>(ConstructId("Topic", scope.node().location()),
                                         {.masterKey = encryptionKey_});
  iam::IRole& role = roleFor(scope, options.role);
  if (encryptionKey_) encryptionKey_->grant(role, {"kms:Decrypt", "kms:GenerateDataKey"});
  topic.addSubscription(sns_subscriptions::LambdaSubscription(*function_));
  return TopicHook(topic).bind(scope, {.lifecycleHook = options.lifecycleHook, .role = role});
}

}  // namespace cdk::autoscaling_hooktargets
