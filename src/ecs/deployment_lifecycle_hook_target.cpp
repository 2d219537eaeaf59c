#include <cdk/ecs/deployment_lifecycle_hook_target.hpp>

#include <cdk/core/error.hpp>
#include <cdk/iam/grant.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/lambda/function.hpp>

#include <utility>

namespace cdk::ecs {

struct DeploymentLifecycleLambdaTarget::State {
  lambda::IFunction* handler;
  std::string id;
  std::vector<DeploymentLifecycleStage> stages;
  Ref<iam::IRole> role{};
};

DeploymentLifecycleLambdaTarget::DeploymentLifecycleLambdaTarget(
    lambda::IFunction& handler, std::string id, DeploymentLifecycleLambdaTargetProps props)
    : state_(std::make_shared<State>(State{.handler = &handler,
                                           .id = std::move(id),
                                           .stages = std::move(props.lifecycleStages),
                                           .role = props.role})) {}

iam::IRole& DeploymentLifecycleLambdaTarget::role() const {
  if (!state_->role) {
    throw ConstructError("the hook '" + state_->id +
                         "' has no role yet; give one, or add the hook to a service first");
  }
  return *state_->role;
}

DeploymentLifecycleHookTargetConfig DeploymentLifecycleLambdaTarget::bind(IConstruct& scope) {
  if (!state_->role) {
    auto& role = scope.create<iam::Role>(ConstructId(state_->id + "Role", scope.node().location()),
                                         {.assumedBy = iam::ServicePrincipal("ecs.amazonaws.com")});
    state_->handler->grantInvoke(role);
    state_->role = role;
  }
  return {.lifecycleStages = state_->stages,
          .role = state_->role,
          .targetArn = state_->handler->functionArn()};
}

}  // namespace cdk::ecs
