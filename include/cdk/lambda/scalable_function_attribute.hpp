#pragma once

#include <cdk/applicationautoscaling/scalable_target.hpp>
#include <cdk/core/construct.hpp>
#include <cdk/core/duration.hpp>

#include <optional>

namespace cdk::lambda {

/// Bounds of an alias' provisioned concurrency.
struct AutoScalingOptions {
  Required<Number> maxCapacity;
  /// Default: 1.
  Number minCapacity{};
};

/// Keeps the use of provisioned concurrency near a target.
struct UtilizationScalingOptions {
  /// Only add capacity. Default: false.
  Boolean disableScaleIn{};
  /// Default: a name made from the construct's path.
  String policyName{};
  /// How long to wait after capacity was taken away. Default: 0 seconds.
  std::optional<Duration> scaleInCooldown{};
  /// How long to wait after capacity was added. Default: 0 seconds.
  std::optional<Duration> scaleOutCooldown{};
  /// 0.1 to 0.9: 0.5 for half of the capacity.
  Required<Number> utilizationTarget;
};

/// Provisioned concurrency that scales; `Alias::addAutoScaling` makes it.
/// https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html
class IScalableFunctionAttribute : public virtual IConstruct {
 public:
  virtual void scaleOnSchedule(ConstructId id, applicationautoscaling::ScalingSchedule actions) = 0;
  /// Throws `ValidationError` for a target out of range.
  virtual void scaleOnUtilization(UtilizationScalingOptions options) = 0;
};

}  // namespace cdk::lambda
