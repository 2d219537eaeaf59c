#pragma once

#include <cdk/cloudwatch/metric_types.hpp>
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

/// What all ways of tracking a metric take.
struct BaseTargetTrackingProps {
  /// Default: the group's.
  std::optional<Duration> cooldown{};
  /// Never take instances away. Default: false.
  Boolean disableScaleIn{};
  /// How long until a new instance counts. Default: `cooldown`.
  std::optional<Duration> estimatedInstanceWarmup{};
};

/// Options of `IAutoScalingGroup::scaleOnCpuUtilization`; those of `BaseTargetTrackingProps` are
/// explained there.
struct CpuUtilizationScalingProps {
  std::optional<Duration> cooldown{};
  Boolean disableScaleIn{};
  std::optional<Duration> estimatedInstanceWarmup{};
  /// 0 to 100.
  Required<Number> targetUtilizationPercent;
};

/// Options of `IAutoScalingGroup::scaleOnIncomingBytes` and `scaleOnOutgoingBytes`; those of
/// `BaseTargetTrackingProps` are explained there.
struct NetworkUtilizationScalingProps {
  std::optional<Duration> cooldown{};
  Boolean disableScaleIn{};
  std::optional<Duration> estimatedInstanceWarmup{};
  /// Of one instance, on average.
  Required<Number> targetBytesPerSecond;
};

/// Options of `AutoScalingGroup::scaleOnRequestCount`; those of `BaseTargetTrackingProps` are
/// explained there.
struct RequestCountScalingProps {
  std::optional<Duration> cooldown{};
  Boolean disableScaleIn{};
  std::optional<Duration> estimatedInstanceWarmup{};
  /// Of one instance, on average.
  Required<Number> targetRequestsPerMinute;
};

/// Options of `IAutoScalingGroup::scaleToTrackMetric`; those of `BaseTargetTrackingProps` are
/// explained there.
struct MetricTargetTrackingProps {
  std::optional<Duration> cooldown{};
  Boolean disableScaleIn{};
  std::optional<Duration> estimatedInstanceWarmup{};
  /// A metric, no expression, that falls when instances are added.
  Required<Handle<cloudwatch::IMetric>> metric;
  Required<Number> targetValue;
};

/// What a policy takes beside its group; those of `BaseTargetTrackingProps` are explained there.
struct BasicTargetTrackingScalingPolicyProps {
  std::optional<Duration> cooldown{};
  /// A metric, no expression, that falls when instances are added. One of this and
  /// `predefinedMetric` is wanted.
  Handle<cloudwatch::IMetric> customMetric{};
  Boolean disableScaleIn{};
  std::optional<Duration> estimatedInstanceWarmup{};
  std::optional<PredefinedMetric> predefinedMetric{};
  /// Which load balancer and target group `ALB_REQUEST_COUNT_PER_TARGET` is of, which wants it.
  /// Default: none.
  String resourceLabel{};
  Required<Number> targetValue;
};

/// Props of `TargetTrackingScalingPolicy`; all but the group are explained at
/// `BasicTargetTrackingScalingPolicyProps`.
struct TargetTrackingScalingPolicyProps {
  /// A change replaces the policy.
  Required<Ref<IAutoScalingGroup>> autoScalingGroup;
  std::optional<Duration> cooldown{};
  Handle<cloudwatch::IMetric> customMetric{};
  Boolean disableScaleIn{};
  std::optional<Duration> estimatedInstanceWarmup{};
  std::optional<PredefinedMetric> predefinedMetric{};
  String resourceLabel{};
  Required<Number> targetValue;
};

/// Keeps a metric near a value.
/// https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html
class TargetTrackingScalingPolicy : public Construct {
 public:
  using Props = TargetTrackingScalingPolicyProps;
  /// Throws `ValidationError` unless exactly one metric is given, for an expression of metrics, and
  /// for a load balancer's metric without a label.
  TargetTrackingScalingPolicy(Scope scope, Props props);
  [[nodiscard]] String scalingPolicyArn() const;

 private:
  CfnScalingPolicy* resource_ = nullptr;
};

}  // namespace cdk::autoscaling
