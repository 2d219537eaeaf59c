#include <cdk/autoscaling_hooktargets/topic_hook.hpp>
#include <cdk/sns/topic.hpp>

#include "role.hpp"

namespace cdk::autoscaling_hooktargets {

autoscaling::LifecycleHookTargetConfig TopicHook::bind(IConstruct& scope,
                                                       autoscaling::BindHookTargetOptions options) {
  iam::IRole& role = roleFor(scope, options.role);
  topic_->grantPublish(role);
  return {.createdRole = role, .notificationTargetArn = topic_->topicArn()};
}

}  // namespace cdk::autoscaling_hooktargets
