#pragma once

#include <cdk/cloudwatch/metric_types.hpp>
#include <cdk/core/construct.hpp>
#include <cdk/core/duration.hpp>

#include <cstdint>
#include <optional>

namespace cdk::applicationautoscaling {

class CfnScalingPolicy;
class IScalableTarget;

/// Metrics that the services emit themselves.
enum class PredefinedMetric : std::uint8_t {
  APPSTREAM_AVERAGE_CAPACITY_UTILIZATION,
  CASSANDRA_READ_CAPACITY_UTILIZATION,
  CASSANDRA_WRITE_CAPACITY_UTILIZATION,
  COMPREHEND_INFERENCE_UTILIZATION,
  NEPTURE_READER_AVERAGE_CPU_UTILIZATION,
  DYNAMODB_READ_CAPACITY_UTILIZATION,
  DYNAMODB_WRITE_CAPACITY_UTILIZATION,
  /// Wants a `resourceLabel`.
  ALB_REQUEST_COUNT_PER_TARGET,
  RDS_READER_AVERAGE_CPU_UTILIZATION,
  RDS_READER_AVERAGE_DATABASE_CONNECTIONS,
  EC2_SPOT_FLEET_REQUEST_AVERAGE_CPU_UTILIZATION,
  EC2_SPOT_FLEET_REQUEST_AVERAGE_NETWORK_IN,
  EC2_SPOT_FLEET_REQUEST_AVERAGE_NETWORK_OUT,
  SAGEMAKER_VARIANT_INVOCATIONS_PER_INSTANCE,
  SAGEMAKER_VARIANT_PROVISIONED_CONCURRENCY_UTILIZATION,
  SAGEMAKER_INFERENCE_COMPONENT_INVOCATIONS_PER_COPY,
  ECS_SERVICE_AVERAGE_CPU_UTILIZATION,
  ECS_SERVICE_AVERAGE_MEMORY_UTILIZATION,
  LAMBDA_PROVISIONED_CONCURRENCY_UTILIZATION,
  KAFKA_BROKER_STORAGE_UTILIZATION,
  ELASTICACHE_PRIMARY_ENGINE_CPU_UTILIZATION,
  ELASTICACHE_REPLICA_ENGINE_CPU_UTILIZATION,
  ELASTICACHE_DATABASE_MEMORY_USAGE_COUNTED_FOR_EVICT_PERCENTAGE,
  ELASTICACHE_DATABASE_CAPACITY_USAGE_COUNTED_FOR_EVICT_PERCENTAGE,
  SAGEMAKER_INFERENCE_COMPONENT_CONCURRENT_REQUESTS_PER_COPY_HIGH_RESOLUTION,
  SAGEMAKER_VARIANT_CONCURRENT_REQUESTS_PER_MODEL_HIGH_RESOLUTION,
  WORKSPACES_AVERAGE_USER_SESSIONS_CAPACITY_UTILIZATION,
};

/// What all ways of tracking a metric take.
struct BaseTargetTrackingProps {
  /// Never take capacity away. Default: false.
  Boolean disableScaleIn{};
  /// A change replaces the policy. Default: made from the construct's path.
  String policyName{};
  /// How long to wait after capacity was taken away. Default: the service's, 300 seconds or none.
  std::optional<Duration> scaleInCooldown{};
  /// How long to wait after capacity was added. Default: the service's, 300 seconds or none.
  std::optional<Duration> scaleOutCooldown{};
};

/// Options of `ScalableTarget::scaleToTrackMetric`; those of `BaseTargetTrackingProps` are
/// explained there.
struct BasicTargetTrackingScalingPolicyProps {
  /// A metric, no expression, that falls when capacity is added. One of this and `predefinedMetric`
  /// is wanted.
  Handle<cloudwatch::IMetric> customMetric{};
  Boolean disableScaleIn{};
  String policyName{};
  std::optional<PredefinedMetric> predefinedMetric{};
  /// Which load balancer and target group `ALB_REQUEST_COUNT_PER_TARGET` is of. Default: none.
  String resourceLabel{};
  std::optional<Duration> scaleInCooldown{};
  std::optional<Duration> scaleOutCooldown{};
  Required<Number> targetValue;
};

/// Props of `TargetTrackingScalingPolicy`; all but the target are explained at
/// `BasicTargetTrackingScalingPolicyProps`.
struct TargetTrackingScalingPolicyProps {
  Handle<cloudwatch::IMetric> customMetric{};
  Boolean disableScaleIn{};
  String policyName{};
  std::optional<PredefinedMetric> predefinedMetric{};
  String resourceLabel{};
  std::optional<Duration> scaleInCooldown{};
  std::optional<Duration> scaleOutCooldown{};
  /// A change replaces the policy.
  Required<Ref<IScalableTarget>> scalingTarget;
  Required<Number> targetValue;
};

/// Keeps a metric near a value.
/// https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-target-tracking.html
class TargetTrackingScalingPolicy : public Construct {
 public:
  using Props = TargetTrackingScalingPolicyProps;
  /// Throws `ValidationError` unless exactly one metric is given, for an expression of metrics, and
  /// for a statistic other than average, minimum, maximum, sum and number of samples.
  TargetTrackingScalingPolicy(Scope scope, Props props);
  [[nodiscard]] String scalingPolicyArn() const;

 private:
  CfnScalingPolicy* resource_ = nullptr;
};

}  // namespace cdk::applicationautoscaling
