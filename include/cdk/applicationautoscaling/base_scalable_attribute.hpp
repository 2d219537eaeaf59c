#pragma once

#include <cdk/applicationautoscaling/scalable_target.hpp>
#include <cdk/core/construct.hpp>

#include <optional>

namespace cdk::applicationautoscaling {

/// Bounds of something that is made to scale.
struct EnableScalingProps {
  Required<Number> maxCapacity;
  /// Default: 1.
  Number minCapacity{};
};

/// Props of `BaseScalableAttribute`.
struct BaseScalableAttributeProps {
  /// What scales, such as `dynamodb:table:ReadCapacityUnits`.
  Required<String> dimension;
  Required<Number> maxCapacity;
  /// Default: 1.
  Number minCapacity{};
  /// Such as `table/name`; each service has its own form.
  Required<String> resourceId;
  /// The role that scales.
  Required<Ref<iam::IRole>> role;
  Required<std::optional<ServiceNamespace>> serviceNamespace;
};

/// An attribute of a resource whose value scales. Derive from it, with one method for each way of
/// scaling that makes sense for the attribute.
class BaseScalableAttribute : public Construct {
 public:
  using Props = BaseScalableAttributeProps;

  [[nodiscard]] ResourceEnvironment env() const { return target_->env(); }
  [[nodiscard]] ScalableTargetReference scalableTargetRef() const {
    return target_->scalableTargetRef();
  }

 protected:
  /// Makes the scalable target, `Target` below this construct.
  BaseScalableAttribute(Scope scope, Props props);

  [[nodiscard]] const Props& props() const noexcept { return props_; }
  void doScaleOnSchedule(ConstructId id, ScalingSchedule props);
  StepScalingPolicy& doScaleOnMetric(ConstructId id, BasicStepScalingPolicyProps props);
  TargetTrackingScalingPolicy& doScaleToTrackMetric(ConstructId id,
                                                    BasicTargetTrackingScalingPolicyProps props);

 private:
  Props props_;
  ScalableTarget* target_ = nullptr;
};

}  // namespace cdk::applicationautoscaling
