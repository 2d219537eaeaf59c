#pragma once

#include <cdk/core/construct.hpp>
#include <cdk/core/duration.hpp>

#include <optional>

namespace cdk::ecs {

/// Bounds of a service's scaling.
struct EnableScalingProps {
  Required<Number> maxCapacity;
  /// Default: 1.
  Number minCapacity{};
};

/// Keeps a use of the service's tasks near a target.
struct UtilizationScalingProps {
  /// Only add tasks. Default: false.
  Boolean disableScaleIn{};
  /// Default: a name made from the construct's path.
  String policyName{};
  /// How long to wait after tasks were taken away. Default: 300 seconds.
  std::optional<Duration> scaleInCooldown{};
  /// How long to wait after tasks were added. Default: 300 seconds.
  std::optional<Duration> scaleOutCooldown{};
  /// Percent of what the tasks reserve, on average.
  Required<Number> targetUtilizationPercent;
};

using CpuUtilizationScalingProps = UtilizationScalingProps;
using MemoryUtilizationScalingProps = UtilizationScalingProps;

/// Props of `ScalableTaskCount`.
struct ScalableTaskCountProps {
  Required<Number> maxCapacity;
  /// Default: 1.
  Number minCapacity{};
  /// Such as `service/cluster/name`.
  Required<String> resourceId;
};

/// A number of tasks that scales; `BaseService::autoScaleTaskCount` makes it.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html
class ScalableTaskCount : public Construct {
 public:
  using Props = ScalableTaskCountProps;
  /// Throws `ValidationError` for a maximum below the minimum.
  ScalableTaskCount(cdk::Scope scope, Props props);

  void scaleOnCpuUtilization(ConstructId id, CpuUtilizationScalingProps props);
  void scaleOnMemoryUtilization(ConstructId id, MemoryUtilizationScalingProps props);

 private:
  void track(ConstructId id, const char* metric, const UtilizationScalingProps& props);

  Construct* target_ = nullptr;
  String targetId_{};
};

}  // namespace cdk::ecs
