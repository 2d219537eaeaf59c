#include <cdk/applicationautoscaling/base_scalable_attribute.hpp>

#include <utility>

namespace cdk::applicationautoscaling {

BaseScalableAttribute::BaseScalableAttribute(Scope scope, Props props)
    : Construct(std::move(scope)), props_(std::move(props)) {
  target_ = &create<ScalableTarget>(ConstructId("Target", node().location()),
                                    {.maxCapacity = props_.maxCapacity,
                                     .minCapacity = props_.minCapacity.value_or(1),
                                     .resourceId = props_.resourceId,
                                     .role = props_.role,
                                     .scalableDimension = props_.dimension,
                                     .serviceNamespace = props_.serviceNamespace.value()});
}

void BaseScalableAttribute::doScaleOnSchedule(ConstructId id, ScalingSchedule props) {
  target_->scaleOnSchedule(std::move(id), std::move(props));
}

StepScalingPolicy& BaseScalableAttribute::doScaleOnMetric(ConstructId id,
                                                          BasicStepScalingPolicyProps props) {
  return target_->scaleOnMetric(std::move(id), std::move(props));
}

TargetTrackingScalingPolicy& BaseScalableAttribute::doScaleToTrackMetric(
    ConstructId id, BasicTargetTrackingScalingPolicyProps props) {
  return target_->scaleToTrackMetric(std::move(id), std::move(props));
}

}  // namespace cdk::applicationautoscaling
