#pragma once

#include <cdk/core/construct.hpp>
#include <cdk/core/ref.hpp>
#include <cdk/core/value.hpp>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace cdk::iam {
class IRole;
}
namespace cdk::lambda {
class IFunction;
}

namespace cdk::ecs {

/// Moments of a deployment.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/blue-green-deployment-implementation.html
enum class DeploymentLifecycleStage : std::uint8_t {
  /// A deployment begins while another one is under way.
  RECONCILE_SERVICE,
  /// The new tasks are not there yet.
  PRE_SCALE_UP,
  /// All new tasks have started, and are well.
  POST_SCALE_UP,
  /// Test traffic goes over to the new tasks.
  TEST_TRAFFIC_SHIFT,
  /// The new tasks have all test traffic.
  POST_TEST_TRAFFIC_SHIFT,
  /// Traffic goes over to the new tasks.
  PRODUCTION_TRAFFIC_SHIFT,
  /// The new tasks have all traffic.
  POST_PRODUCTION_TRAFFIC_SHIFT,
};

/// What a hook calls, and when.
struct DeploymentLifecycleHookTargetConfig {
  Required<std::vector<DeploymentLifecycleStage>> lifecycleStages;
  /// Role that calls the target.
  Required<Ref<iam::IRole>> role;
  /// ARN of what is called.
  Required<String> targetArn;
};

/// What a kind of hook does; implement it for kinds of one's own.
class IDeploymentLifecycleHookTarget {
 public:
  virtual ~IDeploymentLifecycleHookTarget() = default;
  /// Called once per service.
  virtual DeploymentLifecycleHookTargetConfig bind(IConstruct& scope) = 0;
};

/// Props of `DeploymentLifecycleLambdaTarget`.
struct DeploymentLifecycleLambdaTargetProps {
  Required<std::vector<DeploymentLifecycleStage>> lifecycleStages;
  /// Role that calls the function; it has to be able to. Default: a new one (id: that of the hook
  /// and `Role`, below the service) that is.
  Ref<iam::IRole> role{};
};

/// A function that is called at moments of a deployment, and says whether it goes on. Copies share
/// their role.
class DeploymentLifecycleLambdaTarget : public IDeploymentLifecycleHookTarget {
 public:
  DeploymentLifecycleLambdaTarget(lambda::IFunction& handler, std::string id,
                                  DeploymentLifecycleLambdaTargetProps props);

  /// The role that calls the function. Throws `ConstructError` before the hook is added to a
  /// service, where none was given.
  [[nodiscard]] iam::IRole& role() const;
  DeploymentLifecycleHookTargetConfig bind(IConstruct& scope) override;

 private:
  struct State;
  std::shared_ptr<State> state_;
};

}  // namespace cdk::ecs
