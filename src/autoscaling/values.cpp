// Constants and small values of Auto Scaling groups.
#include <cdk/autoscaling/auto_scaling_group.hpp>
#include <cdk/core/error.hpp>

namespace cdk::autoscaling {

constexpr GroupMetric GroupMetric::DESIRED_CAPACITY{"GroupDesiredCapacity"};
constexpr GroupMetric GroupMetric::IN_SERVICE_INSTANCES{"GroupInServiceInstances"};
constexpr GroupMetric GroupMetric::MAX_SIZE{"GroupMaxSize"};
constexpr GroupMetric GroupMetric::MIN_SIZE{"GroupMinSize"};
constexpr GroupMetric GroupMetric::PENDING_INSTANCES{"GroupPendingInstances"};
constexpr GroupMetric GroupMetric::STANDBY_INSTANCES{"GroupStandbyInstances"};
constexpr GroupMetric GroupMetric::TERMINATING_INSTANCES{"GroupTerminatingInstances"};
constexpr GroupMetric GroupMetric::TOTAL_INSTANCES{"GroupTotalInstances"};

constexpr ScalingEvents ScalingEvents::ALL{
    ScalingEvent::INSTANCE_LAUNCH, ScalingEvent::INSTANCE_LAUNCH_ERROR,
    ScalingEvent::INSTANCE_TERMINATE, ScalingEvent::INSTANCE_TERMINATE_ERROR};
constexpr ScalingEvents ScalingEvents::ERRORS{ScalingEvent::INSTANCE_LAUNCH_ERROR,
                                              ScalingEvent::INSTANCE_TERMINATE_ERROR};
constexpr ScalingEvents ScalingEvents::LAUNCH_EVENTS{ScalingEvent::INSTANCE_LAUNCH,
                                                     ScalingEvent::INSTANCE_LAUNCH_ERROR};
constexpr ScalingEvents ScalingEvents::TERMINATION_EVENTS{ScalingEvent::INSTANCE_TERMINATE,
                                                          ScalingEvent::INSTANCE_TERMINATE_ERROR};

InstanceLifecyclePolicy InstanceLifecyclePolicy::absent() noexcept {
  return {.presence_ = Presence::absent()};
}

InstancesDistribution InstancesDistribution::absent() noexcept {
  return {.presence_ = Presence::absent()};
}

MixedInstancesPolicy MixedInstancesPolicy::absent() noexcept {
  return {.presence_ = Presence::absent()};
}

RetentionTriggers RetentionTriggers::absent() noexcept { return {.presence_ = Presence::absent()}; }

HealthChecks HealthChecks::ec2(Ec2HealthChecksOptions options) {
  return {{"EC2"}, options.gracePeriod};
}

HealthChecks HealthChecks::withAdditionalChecks(AdditionalHealthChecksOptions options) {
  if (options.additionalTypes.empty()) {
    throw ValidationError("it is empty; at least one further check is wanted",
                          {.property = "additionalTypes"});
  }
  std::vector<const char*> types;
  for (const AdditionalHealthCheckType type : options.additionalTypes) {
    types.push_back(type == AdditionalHealthCheckType::ELB   ? "ELB"
                    : type == AdditionalHealthCheckType::EBS ? "EBS"
                                                             : "VPC_LATTICE");
  }
  return {std::move(types), options.gracePeriod};
}

}  // namespace cdk::autoscaling
