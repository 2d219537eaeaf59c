#pragma once

#include <cdk/cloudwatch/metric.hpp>

#include <string>

namespace cdk::elasticloadbalancingv2 {

/// The metrics of a network load balancer. Each takes options that replace
/// what is said here, the statistic among them.
/// https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-cloudwatch-metrics.html
class INetworkLoadBalancerMetrics {
 public:
  virtual ~INetworkLoadBalancerMetrics() = default;

  /// Any metric of the namespace `AWS/NetworkELB`. Default statistic: `Average`.
  [[nodiscard]] virtual cloudwatch::Metric custom(std::string metricName,
                                                  cloudwatch::MetricOptions props = {}) const = 0;
  /// Flows, or connections, that are open. Default statistic: `Average`.
  [[nodiscard]] cloudwatch::Metric activeFlowCount(cloudwatch::MetricOptions props = {}) const;
  /// Load balancer capacity units used: what is paid for. Default statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric consumedLCUs(cloudwatch::MetricOptions props = {}) const;
  /// New flows, or connections. Default statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric newFlowCount(cloudwatch::MetricOptions props = {}) const;
  /// Bytes, headers of TCP/IP included. Default statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric processedBytes(cloudwatch::MetricOptions props = {}) const;
  /// Resets sent by clients. Default statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric tcpClientResetCount(cloudwatch::MetricOptions props = {}) const;
  /// Resets sent by the load balancer. Default statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric tcpElbResetCount(cloudwatch::MetricOptions props = {}) const;
  /// Resets sent by targets. Default statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric tcpTargetResetCount(cloudwatch::MetricOptions props = {}) const;
};

}  // namespace cdk::elasticloadbalancingv2
