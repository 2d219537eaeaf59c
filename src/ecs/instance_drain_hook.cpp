#include "instance_drain_hook.hpp"

#include <cdk/autoscaling/auto_scaling_group.hpp>
#include <cdk/autoscaling_hooktargets/function_hook.hpp>
#include <cdk/ecs/cluster.hpp>
#include <cdk/iam/policy_statement.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/lambda/function.hpp>

#include <string>
#include <string_view>

namespace cdk::internal {
std::string_view ecsDrainHookHandler();  // handlers/ecs_drain_hook/index.py
}

namespace cdk::ecs {

namespace {

constexpr int DRAIN_SECONDS = 300;
/// What the function gets beyond that, to end the hook itself.
constexpr int RESERVE_SECONDS = 10;

}  // namespace

InstanceDrainHook::InstanceDrainHook(cdk::Scope scope, autoscaling::AutoScalingGroup& group,
                                     ICluster& cluster, Ref<kms::IKey> topicEncryptionKey)
    : Construct(std::move(scope)) {
  const SourceLocation location = node().location();
  auto& function = create<lambda::Function>(
      ConstructId("Function", location),
      {.code = lambda::Code::fromInline(std::string(internal::ecsDrainHookHandler())),
       .environment = {{"CLUSTER", cluster.clusterName()}},
       .handler = "index.lambda_handler",
       .runtime = lambda::Runtime::PYTHON_3_13,
       .timeout = Duration::seconds(DRAIN_SECONDS + RESERVE_SECONDS)});
  group.addLifecycleHook(
      ConstructId("DrainHook", location),
      {.defaultResult = autoscaling::DefaultResult::CONTINUE,
       .heartbeatTimeout = Duration::seconds(DRAIN_SECONDS),
       .lifecycleTransition = autoscaling::LifecycleTransition::INSTANCE_TERMINATING,
       .notificationTarget = autoscaling_hooktargets::FunctionHook(function, topicEncryptionKey)});

  const Json inCluster{{"ArnEquals", {{"ecs:cluster", cluster.clusterArn()}}}};
  function.addToRolePolicy(
      iam::PolicyStatement({.actions = {"ec2:DescribeInstances", "ec2:DescribeInstanceAttribute",
                                        "ec2:DescribeInstanceStatus", "ec2:DescribeHosts"},
                            .resources = {"*"}}));
  function.addToRolePolicy(iam::PolicyStatement({.actions = {"autoscaling:CompleteLifecycleAction"},
                                                 .resources = {group.autoScalingGroupArn()}}));
  function.addToRolePolicy(
      iam::PolicyStatement({.actions = {"ecs:DescribeContainerInstances", "ecs:DescribeTasks"},
                            .conditions = inCluster,
                            .resources = {"*"}}));
  function.addToRolePolicy(iam::PolicyStatement(
      {.actions = {"ecs:ListContainerInstances", "ecs:SubmitContainerStateChange",
                   "ecs:SubmitTaskStateChange"},
       .resources = {cluster.clusterArn()}}));
  function.addToRolePolicy(
      iam::PolicyStatement({.actions = {"ecs:UpdateContainerInstancesState", "ecs:ListTasks"},
                            .conditions = inCluster,
                            .resources = {"*"}}));
}

}  // namespace cdk::ecs
