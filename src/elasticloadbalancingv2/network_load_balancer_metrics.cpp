#include <cdk/elasticloadbalancingv2/network_load_balancer_metrics.hpp>

#include "metric_set.hpp"

namespace cdk::elasticloadbalancingv2 {

cloudwatch::Metric INetworkLoadBalancerMetrics::activeFlowCount(
    cloudwatch::MetricOptions props) const {
  return custom("ActiveFlowCount", withStatistic(std::move(props), "Average"));
}

cloudwatch::Metric INetworkLoadBalancerMetrics::consumedLCUs(
    cloudwatch::MetricOptions props) const {
  return custom("ConsumedLCUs", withStatistic(std::move(props), "Sum"));
}

cloudwatch::Metric INetworkLoadBalancerMetrics::newFlowCount(
    cloudwatch::MetricOptions props) const {
  return custom("NewFlowCount", withStatistic(std::move(props), "Sum"));
}

cloudwatch::Metric INetworkLoadBalancerMetrics::processedBytes(
    cloudwatch::MetricOptions props) const {
  return custom("ProcessedBytes", withStatistic(std::move(props), "Sum"));
}

cloudwatch::Metric INetworkLoadBalancerMetrics::tcpClientResetCount(
    cloudwatch::MetricOptions props) const {
  return custom("TCP_Client_Reset_Count", withStatistic(std::move(props), "Sum"));
}

cloudwatch::Metric INetworkLoadBalancerMetrics::tcpElbResetCount(
    cloudwatch::MetricOptions props) const {
  return custom("TCP_ELB_Reset_Count", withStatistic(std::move(props), "Sum"));
}

cloudwatch::Metric INetworkLoadBalancerMetrics::tcpTargetResetCount(
    cloudwatch::MetricOptions props) const {
  return custom("TCP_Target_Reset_Count", withStatistic(std::move(props), "Sum"));
}

}  // namespace cdk::elasticloadbalancingv2
