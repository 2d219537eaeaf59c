#include <cdk/elasticloadbalancingv2/network_target_group_metrics.hpp>

#include "metric_set.hpp"

namespace cdk::elasticloadbalancingv2 {

cloudwatch::Metric INetworkTargetGroupMetrics::healthyHostCount(
    cloudwatch::MetricOptions props) const {
  return custom("HealthyHostCount", withStatistic(std::move(props), "Average"));
}

cloudwatch::Metric INetworkTargetGroupMetrics::unHealthyHostCount(
    cloudwatch::MetricOptions props) const {
  return custom("UnHealthyHostCount", withStatistic(std::move(props), "Average"));
}

}  // namespace cdk::elasticloadbalancingv2
