#pragma once

#include <cdk/cloudwatch/metric.hpp>
#include <cdk/core/construct.hpp>
#include <cdk/core/duration.hpp>

#include <cstdint>
#include <optional>

namespace cdk::autoscaling {

class CfnScalingPolicy;
class IAutoScalingGroup;

/// Metrics that the service knows itself.
enum class PredefinedMetric : std::uint8_t {
  ASG_AVERAGE_CPU_UTILIZATION,
  ASG_AVERAGE_NETWORK_IN,
  ASG_AVERAGE_NETWORK_OUT,
  ALB_REQUEST_COUNT_PER_TARGET,
};

/// Options of `IAutoScalingGroup::scaleOnCpuUtilization`.
struct CpuUtilizationScalingProps {
  /// Default: the group's.
  std::optional<Duration> cooldown{};
  /// Never take instances away. Default: false.
  Boolean disableScaleIn{};
  /// How long until a new instance counts. Default: `cooldown`.
  std::optional<Duration> estimatedInstanceWarmup{};
  /// 0 to 100.
  Required<Number> targetUtilizationPercent;
};

/// Options of `IAutoScalingGroup::scaleOnIncomingBytes` and `scaleOnOutgoingBytes`.
struct NetworkUtilizationScalingProps {
  /// See `CpuUtilizationScalingProps`.
  std::optional<Duration> cooldown{};
  Boolean disableScaleIn{};
  std::optional<Duration> estimatedInstanceWarmup{};
  /// Of one instance, on average.
  Required<Number> targetBytesPerSecond;
};

/// Options of `AutoScalingGroup::scaleOnRequestCount`.
struct RequestCountScalingProps {
  /// See `CpuUtilizationScalingProps`.
  std::optional<Duration> cooldown{};
  Boolean disableScaleIn{};
  std::optional<Duration> estimatedInstanceWarmup{};
  /// Of one instance, on average. Wanted.
  Number targetRequestsPerMinute{};
};

/// Options of `IAutoScalingGroup::scaleToTrackMetric`.
struct MetricTargetTrackingProps {
  /// See `CpuUtilizationScalingProps`.
  std::optional<Duration> cooldown{};
  Boolean disableScaleIn{};
  std::optional<Duration> estimatedInstanceWarmup{};
  /// A metric that falls when instances are added.
  Required<cloudwatch::Metric> metric;
  Required<Number> targetValue;
};

/// Props of `TargetTrackingScalingPolicy`.
struct TargetTrackingScalingPolicyProps {
  /// A change replaces the policy.
  Required<Ref<IAutoScalingGroup>> autoScalingGroup;
  /// See `CpuUtilizationScalingProps`.
  std::optional<Duration> cooldown{};
  /// One of this and `predefinedMetric` is wanted.
  std::optional<cloudwatch::Metric> customMetric{};
  Boolean disableScaleIn{};
  std::optional<Duration> estimatedInstanceWarmup{};
  std::optional<PredefinedMetric> predefinedMetric{};
  /// Wanted for `ALB_REQUEST_COUNT_PER_TARGET`. Default: none.
  String resourceLabel{};
  Required<Number> targetValue;
};

/// Keeps a metric near a value.
/// https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html
class TargetTrackingScalingPolicy : public Construct {
 public:
  using Props = TargetTrackingScalingPolicyProps;
  /// Throws `ValidationError` unless exactly one metric is given, and for a load balancer's metric
  /// without a label.
  TargetTrackingScalingPolicy(Scope scope, Props props);
  [[nodiscard]] String scalingPolicyArn() const;

 private:
  CfnScalingPolicy* resource_ = nullptr;
};

}  // namespace cdk::autoscaling
