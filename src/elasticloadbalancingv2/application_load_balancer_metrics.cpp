#include <cdk/elasticloadbalancingv2/application_load_balancer_metrics.hpp>

#include "metric_set.hpp"

namespace cdk::elasticloadbalancingv2 {

cloudwatch::Metric IApplicationLoadBalancerMetrics::activeConnectionCount(
    cloudwatch::MetricOptions props) const {
  return custom("ActiveConnectionCount", withStatistic(std::move(props), "Sum"));
}

cloudwatch::Metric IApplicationLoadBalancerMetrics::clientTlsNegotiationErrorCount(
    cloudwatch::MetricOptions props) const {
  return custom("ClientTLSNegotiationErrorCount", withStatistic(std::move(props), "Sum"));
}

cloudwatch::Metric IApplicationLoadBalancerMetrics::consumedLCUs(
    cloudwatch::MetricOptions props) const {
  return custom("ConsumedLCUs", withStatistic(std::move(props), "Sum"));
}

cloudwatch::Metric IApplicationLoadBalancerMetrics::elbAuthError(
    cloudwatch::MetricOptions props) const {
  return custom("ELBAuthError", withStatistic(std::move(props), "Sum"));
}

cloudwatch::Metric IApplicationLoadBalancerMetrics::elbAuthFailure(
    cloudwatch::MetricOptions props) const {
  return custom("ELBAuthFailure", withStatistic(std::move(props), "Sum"));
}

cloudwatch::Metric IApplicationLoadBalancerMetrics::elbAuthLatency(
    cloudwatch::MetricOptions props) const {
  return custom("ELBAuthLatency", withStatistic(std::move(props), "Average"));
}

cloudwatch::Metric IApplicationLoadBalancerMetrics::elbAuthSuccess(
    cloudwatch::MetricOptions props) const {
  return custom("ELBAuthSuccess", withStatistic(std::move(props), "Sum"));
}

cloudwatch::Metric IApplicationLoadBalancerMetrics::httpCodeElb(
    HttpCodeElb code, cloudwatch::MetricOptions props) const {
  return custom(text(code), withStatistic(std::move(props), "Sum"));
}

cloudwatch::Metric IApplicationLoadBalancerMetrics::httpCodeTarget(
    HttpCodeTarget code, cloudwatch::MetricOptions props) const {
  return custom(text(code), withStatistic(std::move(props), "Sum"));
}

cloudwatch::Metric IApplicationLoadBalancerMetrics::httpFixedResponseCount(
    cloudwatch::MetricOptions props) const {
  return custom("HTTP_Fixed_Response_Count", withStatistic(std::move(props), "Sum"));
}

cloudwatch::Metric IApplicationLoadBalancerMetrics::httpRedirectCount(
    cloudwatch::MetricOptions props) const {
  return custom("HTTP_Redirect_Count", withStatistic(std::move(props), "Sum"));
}

cloudwatch::Metric IApplicationLoadBalancerMetrics::httpRedirectUrlLimitExceededCount(
    cloudwatch::MetricOptions props) const {
  return custom("HTTP_Redirect_Url_Limit_Exceeded_Count", withStatistic(std::move(props), "Sum"));
}

cloudwatch::Metric IApplicationLoadBalancerMetrics::ipv6ProcessedBytes(
    cloudwatch::MetricOptions props) const {
  return custom("IPv6ProcessedBytes", withStatistic(std::move(props), "Sum"));
}

cloudwatch::Metric IApplicationLoadBalancerMetrics::ipv6RequestCount(
    cloudwatch::MetricOptions props) const {
  return custom("IPv6RequestCount", withStatistic(std::move(props), "Sum"));
}

cloudwatch::Metric IApplicationLoadBalancerMetrics::newConnectionCount(
    cloudwatch::MetricOptions props) const {
  return custom("NewConnectionCount", withStatistic(std::move(props), "Sum"));
}

cloudwatch::Metric IApplicationLoadBalancerMetrics::processedBytes(
    cloudwatch::MetricOptions props) const {
  return custom("ProcessedBytes", withStatistic(std::move(props), "Sum"));
}

cloudwatch::Metric IApplicationLoadBalancerMetrics::rejectedConnectionCount(
    cloudwatch::MetricOptions props) const {
  return custom("RejectedConnectionCount", withStatistic(std::move(props), "Sum"));
}

cloudwatch::Metric IApplicationLoadBalancerMetrics::requestCount(
    cloudwatch::MetricOptions props) const {
  return custom("RequestCount", withStatistic(std::move(props), "Sum"));
}

cloudwatch::Metric IApplicationLoadBalancerMetrics::ruleEvaluations(
    cloudwatch::MetricOptions props) const {
  return custom("RuleEvaluations", withStatistic(std::move(props), "Sum"));
}

cloudwatch::Metric IApplicationLoadBalancerMetrics::targetConnectionErrorCount(
    cloudwatch::MetricOptions props) const {
  return custom("TargetConnectionErrorCount", withStatistic(std::move(props), "Sum"));
}

cloudwatch::Metric IApplicationLoadBalancerMetrics::targetResponseTime(
    cloudwatch::MetricOptions props) const {
  return custom("TargetResponseTime", withStatistic(std::move(props), "Average"));
}

cloudwatch::Metric IApplicationLoadBalancerMetrics::targetTLSNegotiationErrorCount(
    cloudwatch::MetricOptions props) const {
  return custom("TargetTLSNegotiationErrorCount", withStatistic(std::move(props), "Sum"));
}

}  // namespace cdk::elasticloadbalancingv2
