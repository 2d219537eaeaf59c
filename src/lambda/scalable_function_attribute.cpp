#include "scalable_function_attribute.hpp"

#include "number_checks.hpp"

namespace cdk::lambda {

namespace {

constexpr double LEAST_UTILIZATION = 0.1;
constexpr double MOST_UTILIZATION = 0.9;

}  // namespace

void ScalableFunctionAttribute::scaleOnSchedule(ConstructId id,
                                                applicationautoscaling::ScalingSchedule actions) {
  doScaleOnSchedule(std::move(id), std::move(actions));
}

void ScalableFunctionAttribute::scaleOnUtilization(UtilizationScalingOptions options) {
  detail::checkRange(*this, "utilizationTarget", options.utilizationTarget, LEAST_UTILIZATION,
                     MOST_UTILIZATION);
  doScaleToTrackMetric(
      ConstructId("Tracking", node().location()),
      {.disableScaleIn = options.disableScaleIn,
       .policyName = options.policyName,
       .predefinedMetric =
           applicationautoscaling::PredefinedMetric::LAMBDA_PROVISIONED_CONCURRENCY_UTILIZATION,
       .scaleInCooldown = options.scaleInCooldown,
       .scaleOutCooldown = options.scaleOutCooldown,
       .targetValue = options.utilizationTarget});
}

}  // namespace cdk::lambda
