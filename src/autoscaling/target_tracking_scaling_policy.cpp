#include <cdk/autoscaling/auto_scaling_group.hpp>
#include <cdk/autoscaling/cfn_scaling_policy.hpp>
#include <cdk/autoscaling/target_tracking_scaling_policy.hpp>
#include <cdk/autoscaling_common/direct_metric.hpp>
#include <cdk/core/error.hpp>

#include "number_text.hpp"

namespace cdk::autoscaling {

namespace {

const char* text(PredefinedMetric metric) {
  switch (metric) {
    case PredefinedMetric::ASG_AVERAGE_CPU_UTILIZATION: return "ASGAverageCPUUtilization";
    case PredefinedMetric::ASG_AVERAGE_NETWORK_IN: return "ASGAverageNetworkIn";
    case PredefinedMetric::ASG_AVERAGE_NETWORK_OUT: return "ASGAverageNetworkOut";
    case PredefinedMetric::ALB_REQUEST_COUNT_PER_TARGET: return "ALBRequestCountPerTarget";
  }
  return "";
}

CfnScalingPolicy::CustomizedMetricSpecificationProperty render(
    const cloudwatch::MetricStatConfig& metric) {
  std::vector<CfnScalingPolicy::MetricDimensionProperty> dimensions;
  for (const auto& [name, value] : metric.dimensions) {
    dimensions.push_back({.name = name, .value = value});
  }
  return {.dimensions = dimensions.empty()
                            ? List<CfnScalingPolicy::MetricDimensionProperty>()
                            : List<CfnScalingPolicy::MetricDimensionProperty>(dimensions),
          .metricName = metric.metricName,
          .namespace_ = metric.namespace_,
          .statistic = metric.statistic,
          .unit = metric.unitFilter ? String(cloudwatch::unitText(*metric.unitFilter)) : String()};
}

}  // namespace

TargetTrackingScalingPolicy::TargetTrackingScalingPolicy(Scope scope, Props props)
    : Construct(std::move(scope)) {
  if (props.customMetric.has_value() == props.predefinedMetric.has_value()) {
    fail(*this, "customMetric", "exactly one of customMetric and predefinedMetric is wanted");
  }
  if (props.predefinedMetric == PredefinedMetric::ALB_REQUEST_COUNT_PER_TARGET &&
      props.resourceLabel.empty()) {
    fail(*this, "resourceLabel",
         "it is absent; PredefinedMetric::ALB_REQUEST_COUNT_PER_TARGET wants the load balancer's "
         "label");
  }
  resource_ = &create<CfnScalingPolicy>(
      "Resource",
      {.autoScalingGroupName = props.autoScalingGroup->autoScalingGroupName(),
       .cooldown = props.cooldown ? numberText(props.cooldown->toSeconds()) : String(),
       .estimatedInstanceWarmup =
           props.estimatedInstanceWarmup ? props.estimatedInstanceWarmup->toSeconds() : Number(),
       .policyType = "TargetTrackingScaling",
       .targetTrackingConfiguration = {.disableScaleIn = props.disableScaleIn,
                                       .targetValue = props.targetValue}});
  auto& tracking = resource_->props().targetTrackingConfiguration;
  if (props.customMetric) {
    tracking.customizedMetricSpecification =
        render(autoscaling_common::directMetric(*this, *props.customMetric));
  }
  if (props.predefinedMetric) {
    tracking.predefinedMetricSpecification = {.predefinedMetricType = text(*props.predefinedMetric),
                                              .resourceLabel = props.resourceLabel};
  }
}

String TargetTrackingScalingPolicy::scalingPolicyArn() const { return resource_->ref(); }

}  // namespace cdk::autoscaling
