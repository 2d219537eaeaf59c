#include <cdk/elasticloadbalancingv2/application_target_group_metrics.hpp>

#include "metric_set.hpp"

namespace cdk::elasticloadbalancingv2 {

cloudwatch::Metric IApplicationTargetGroupMetrics::healthyHostCount(
    cloudwatch::MetricOptions props) const {
  return custom("HealthyHostCount", withStatistic(std::move(props), "Average"));
}

cloudwatch::Metric IApplicationTargetGroupMetrics::httpCodeTarget(
    HttpCodeTarget code, cloudwatch::MetricOptions props) const {
  return custom(text(code), withStatistic(std::move(props), "Sum"));
}

cloudwatch::Metric IApplicationTargetGroupMetrics::ipv6RequestCount(
    cloudwatch::MetricOptions props) const {
  return custom("IPv6RequestCount", withStatistic(std::move(props), "Sum"));
}

cloudwatch::Metric IApplicationTargetGroupMetrics::requestCount(
    cloudwatch::MetricOptions props) const {
  return custom("RequestCount", withStatistic(std::move(props), "Sum"));
}

cloudwatch::Metric IApplicationTargetGroupMetrics::requestCountPerTarget(
    cloudwatch::MetricOptions props) const {
  return custom("RequestCountPerTarget", withStatistic(std::move(props), "Sum"));
}

cloudwatch::Metric IApplicationTargetGroupMetrics::targetConnectionErrorCount(
    cloudwatch::MetricOptions props) const {
  return custom("TargetConnectionErrorCount", withStatistic(std::move(props), "Sum"));
}

cloudwatch::Metric IApplicationTargetGroupMetrics::targetResponseTime(
    cloudwatch::MetricOptions props) const {
  return custom("TargetResponseTime", withStatistic(std::move(props), "Average"));
}

cloudwatch::Metric IApplicationTargetGroupMetrics::targetTLSNegotiationErrorCount(
    cloudwatch::MetricOptions props) const {
  return custom("TargetTLSNegotiationErrorCount", withStatistic(std::move(props), "Sum"));
}

cloudwatch::Metric IApplicationTargetGroupMetrics::unhealthyHostCount(
    cloudwatch::MetricOptions props) const {
  return custom("UnHealthyHostCount", withStatistic(std::move(props), "Average"));
}

}  // namespace cdk::elasticloadbalancingv2
