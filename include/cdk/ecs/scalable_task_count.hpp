#pragma once

#include <cdk/applicationautoscaling/base_scalable_attribute.hpp>
#include <cdk/cloudwatch/metric_types.hpp>
#include <cdk/core/duration.hpp>
#include <cdk/core/ref.hpp>

#include <optional>

namespace cdk::elasticloadbalancingv2 {
class ApplicationTargetGroup;
}

namespace cdk::ecs {

/// Bounds of a service's scaling.
using EnableScalingProps = applicationautoscaling::EnableScalingProps;

/// Keeps a use of the service's tasks near a target.
struct UtilizationScalingProps {
  /// Only add tasks. Default: false.
  Boolean disableScaleIn{};
  /// A change replaces the policy. Default: made from the construct's path.
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

/// Keeps the requests that a task gets near a target; the shared options are explained at
/// `UtilizationScalingProps`.
struct RequestCountScalingProps {
  Boolean disableScaleIn{};
  String policyName{};
  /// Requests that each task gets in a minute.
  Required<Number> requestsPerTarget;
  std::optional<Duration> scaleInCooldown{};
  std::optional<Duration> scaleOutCooldown{};
  /// The group whose requests count.
  Required<Ref<elasticloadbalancingv2::ApplicationTargetGroup>> targetGroup;
};

/// Keeps a metric near a target; the shared options are explained at `UtilizationScalingProps`.
struct TrackCustomMetricProps {
  Boolean disableScaleIn{};
  /// A metric that falls when tasks are added, such as the length of a queue for each task.
  Required<Handle<cloudwatch::IMetric>> metric;
  String policyName{};
  std::optional<Duration> scaleInCooldown{};
  std::optional<Duration> scaleOutCooldown{};
  Required<Number> targetValue;
};

/// Props of `ScalableTaskCount`.
using ScalableTaskCountProps = applicationautoscaling::BaseScalableAttributeProps;

/// A number of tasks that scales; `BaseService::autoScaleTaskCount` makes it.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html
class ScalableTaskCount : public applicationautoscaling::BaseScalableAttribute {
 public:
  using Props = ScalableTaskCountProps;
  /// Throws `ValidationError` for a maximum below the minimum, and for negative bounds.
  ScalableTaskCount(cdk::Scope scope, Props props)
      : BaseScalableAttribute(std::move(scope), std::move(props)) {}

  /// Keeps the use of processors near a target.
  void scaleOnCpuUtilization(ConstructId id, CpuUtilizationScalingProps props);
  /// Keeps the use of memory near a target.
  void scaleOnMemoryUtilization(ConstructId id, MemoryUtilizationScalingProps props);
  /// Changes the number of tasks by the ranges that a metric is in.
  void scaleOnMetric(ConstructId id, applicationautoscaling::BasicStepScalingPolicyProps props);
  /// Keeps the requests that a task gets near a target. Throws `ValidationError` for a group that
  /// no load balancer sends requests to.
  void scaleOnRequestCount(ConstructId id, RequestCountScalingProps props);
  /// Changes the bounds at some time.
  void scaleOnSchedule(ConstructId id, applicationautoscaling::ScalingSchedule props);
  /// Keeps a metric near a target.
  void scaleToTrackCustomMetric(ConstructId id, TrackCustomMetricProps props);
};

}  // namespace cdk::ecs
