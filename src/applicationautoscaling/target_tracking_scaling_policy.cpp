#include <cdk/applicationautoscaling/cfn_scaling_policy.hpp>
#include <cdk/applicationautoscaling/scalable_target.hpp>
#include <cdk/applicationautoscaling/target_tracking_scaling_policy.hpp>
#include <cdk/autoscaling_common/direct_metric.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/names.hpp>

#include <algorithm>
#include <array>

namespace cdk::applicationautoscaling {

namespace {

constexpr std::array PREDEFINED_METRICS = {
    "AppStreamAverageCapacityUtilization",
    "CassandraReadCapacityUtilization",
    "CassandraWriteCapacityUtilization",
    "ComprehendInferenceUtilization",
    "NeptuneReaderAverageCPUUtilization",
    "DynamoDBReadCapacityUtilization",
    "DynamoDBWriteCapacityUtilization",
    "ALBRequestCountPerTarget",
    "RDSReaderAverageCPUUtilization",
    "RDSReaderAverageDatabaseConnections",
    "EC2SpotFleetRequestAverageCPUUtilization",
    "EC2SpotFleetRequestAverageNetworkIn",
    "EC2SpotFleetRequestAverageNetworkOut",
    "SageMakerVariantInvocationsPerInstance",
    "SageMakerVariantProvisionedConcurrencyUtilization",
    "SageMakerInferenceComponentInvocationsPerCopy",
    "ECSServiceAverageCPUUtilization",
    "ECSServiceAverageMemoryUtilization",
    "LambdaProvisionedConcurrencyUtilization",
    "KafkaBrokerStorageUtilization",
    "ElastiCachePrimaryEngineCPUUtilization",
    "ElastiCacheReplicaEngineCPUUtilization",
    "ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage",
    "ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage",
    "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution",
    "SageMakerVariantConcurrentRequestsPerModelHighResolution",
    "WorkSpacesAverageUserSessionsCapacityUtilization"};

constexpr std::array STATISTICS = {"Average", "Minimum", "Maximum", "SampleCount", "Sum"};

CfnScalingPolicy::CustomizedMetricSpecificationProperty render(
    const IConstruct& policy, const cloudwatch::MetricStatConfig& metric) {
  const String& statistic = metric.statistic;
  const bool isAllowed = std::any_of(STATISTICS.begin(), STATISTICS.end(),
                                     [&](const char* allowed) { return statistic == allowed; });
  if (!isAllowed && !statistic.isUnresolved()) {
    fail(policy, "customMetric",
         "the statistic " + statistic.describe() +
             " is not allowed; it is Average, Minimum, Maximum, SampleCount or Sum");
  }
  std::vector<CfnScalingPolicy::MetricDimensionProperty> dimensions;
  for (const auto& [name, value] : metric.dimensions) {
    dimensions.push_back({.name = name, .value = value});
  }
  return {.dimensions = dimensions.empty()
                            ? List<CfnScalingPolicy::MetricDimensionProperty>()
                            : List<CfnScalingPolicy::MetricDimensionProperty>(dimensions),
          .metricName = metric.metricName,
          .namespace_ = metric.namespace_,
          .statistic = statistic,
          .unit = metric.unitFilter ? String(cloudwatch::unitText(*metric.unitFilter)) : String()};
}

Number seconds(const std::optional<Duration>& duration) {
  return duration ? duration->toSeconds() : Number();
}

}  // namespace

TargetTrackingScalingPolicy::TargetTrackingScalingPolicy(Scope scope, Props props)
    : Construct(std::move(scope)) {
  if (props.customMetric.has_value() == props.predefinedMetric.has_value()) {
    fail(*this, "customMetric", "exactly one of customMetric and predefinedMetric is wanted");
  }
  resource_ =
      &create<CfnScalingPolicy>(ConstructId("Resource", node().location()),
                                {.policyName = props.policyName.value_or(Names::uniqueId(*this)),
                                 .policyType = "TargetTrackingScaling",
                                 .scalingTargetId = props.scalingTarget->scalableTargetId(),
                                 .targetTrackingScalingPolicyConfiguration = {
                                     .disableScaleIn = props.disableScaleIn,
                                     .scaleInCooldown = seconds(props.scaleInCooldown),
                                     .scaleOutCooldown = seconds(props.scaleOutCooldown),
                                     .targetValue = props.targetValue}});
  auto& tracking = resource_->props().targetTrackingScalingPolicyConfiguration;
  if (props.customMetric) {
    tracking.customizedMetricSpecification =
        render(*this, autoscaling_common::directMetric(*this, *props.customMetric));
  }
  if (props.predefinedMetric) {
    tracking.predefinedMetricSpecification = {
        .predefinedMetricType =
            PREDEFINED_METRICS.at(static_cast<std::size_t>(*props.predefinedMetric)),
        .resourceLabel = props.resourceLabel};
  }
}

String TargetTrackingScalingPolicy::scalingPolicyArn() const { return resource_->ref(); }

}  // namespace cdk::applicationautoscaling
