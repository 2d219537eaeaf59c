#include <cdk/autoscaling/auto_scaling_group.hpp>
#include <cdk/autoscaling/cfn_lifecycle_hook.hpp>
#include <cdk/autoscaling/lifecycle_hook.hpp>
#include <cdk/core/error.hpp>
#include <cdk/iam/role.hpp>

namespace cdk::autoscaling {

LifecycleHook::LifecycleHook(Scope scope, Props props)
    : Resource(std::move(scope), {.physicalName = props.lifecycleHookName}) {
  if (props.role && !props.notificationTarget) {
    fail(*this, "notificationTarget", "it is absent; a role is of use with a target only");
  }
  String targetArn;
  if (props.notificationTarget) {
    const LifecycleHookTargetConfig target =
        props.notificationTarget->bind(*this, {.lifecycleHook = *this, .role = props.role});
    targetArn = target.notificationTargetArn;
    role_ = props.role ? props.role.get() : target.createdRole.get();
  }
  auto& resource = create<CfnLifecycleHook>(
      "Resource",
      {.autoScalingGroupName = props.autoScalingGroup->autoScalingGroupName(),
       .defaultResult = !props.defaultResult                             ? String()
                        : *props.defaultResult == DefaultResult::ABANDON ? String("ABANDON")
                                                                         : String("CONTINUE"),
       .heartbeatTimeout = props.heartbeatTimeout ? props.heartbeatTimeout->toSeconds() : Number(),
       .lifecycleHookName = physicalName(),
       .lifecycleTransition = props.lifecycleTransition == LifecycleTransition::INSTANCE_LAUNCHING
                                  ? String("autoscaling:EC2_INSTANCE_LAUNCHING")
                                  : String("autoscaling:EC2_INSTANCE_TERMINATING"),
       .notificationMetadata = props.notificationMetadata,
       .notificationTargetArn = targetArn,
       .roleArn = role_ != nullptr ? role_->roleArn() : String()});
  // The service tries the target when the hook is made.
  if (role_ != nullptr) resource.node().addDependency(*role_);
  name_ = resource.ref();
}

iam::IRole& LifecycleHook::role() const {
  if (role_ == nullptr) {
    fail(*this, "role", "there is none; a hook has a role where it has a target");
  }
  return *role_;
}

}  // namespace cdk::autoscaling
