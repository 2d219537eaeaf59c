#pragma once

#include <cdk/core/resource.hpp>

#include <cstdint>
#include <optional>

namespace cdk::autoscaling {

class IAutoScalingGroup;

/// What instances do while they wait.
enum class PoolState : std::uint8_t { HIBERNATED, RUNNING, STOPPED };

/// Options of `IAutoScalingGroup::addWarmPool`.
struct WarmPoolOptions {
  /// Instances in pool and group together, at least -1, which stands for the group's maximum.
  /// Default: the group's maximum.
  Number maxGroupPreparedCapacity{};
  /// Instances in the pool, not negative. Default: 0.
  Number minSize{};
  /// Default: `STOPPED`.
  std::optional<PoolState> poolState{};
  /// Default: false; instances that leave the group end.
  Boolean reuseOnScaleIn{};
};

/// Props of `WarmPool`.
struct WarmPoolProps {
  /// A change replaces the pool.
  Required<Ref<IAutoScalingGroup>> autoScalingGroup;
  /// See `WarmPoolOptions`.
  Number maxGroupPreparedCapacity{};
  Number minSize{};
  std::optional<PoolState> poolState{};
  Boolean reuseOnScaleIn{};
};

/// Instances that have started before they are needed.
/// https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-warm-pools.html
class WarmPool : public Resource {
 public:
  using Props = WarmPoolProps;
  /// Throws `ValidationError` for values out of range.
  WarmPool(Scope scope, Props props);
};

}  // namespace cdk::autoscaling
