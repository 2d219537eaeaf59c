#pragma once

#include <cdk/applicationautoscaling/base_scalable_attribute.hpp>
#include <cdk/lambda/scalable_function_attribute.hpp>

#include <utility>

namespace cdk::lambda {

/// The provisioned concurrency of an alias.
class ScalableFunctionAttribute final : public applicationautoscaling::BaseScalableAttribute,
                                        public virtual IScalableFunctionAttribute {
 public:
  ScalableFunctionAttribute(Scope scope, Props props)
      : BaseScalableAttribute(std::move(scope), std::move(props)) {}

  void scaleOnSchedule(ConstructId id, applicationautoscaling::ScalingSchedule actions) override;
  void scaleOnUtilization(UtilizationScalingOptions options) override;
};

}  // namespace cdk::lambda
