#pragma once

#include <cdk/cloudwatch/metric.hpp>

#include <string>

namespace cdk::elasticloadbalancingv2 {

/// The metrics of a target group of a network load balancer. They are those
/// of the group at the first load balancer that routes to it. Each takes options that replace
/// what is said here, the statistic among them.
/// https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-cloudwatch-metrics.html
class INetworkTargetGroupMetrics {
 public:
  virtual ~INetworkTargetGroupMetrics() = default;

  /// Any metric of the namespace `AWS/NetworkELB`. Default statistic: `Average`.
  [[nodiscard]] virtual cloudwatch::Metric custom(std::string metricName,
                                                  cloudwatch::MetricOptions props = {}) const = 0;
  /// Targets that are well. Default statistic: `Average`.
  [[nodiscard]] cloudwatch::Metric healthyHostCount(cloudwatch::MetricOptions props = {}) const;
  /// Targets that are not well. Default statistic: `Average`.
  [[nodiscard]] cloudwatch::Metric unHealthyHostCount(cloudwatch::MetricOptions props = {}) const;
};

}  // namespace cdk::elasticloadbalancingv2
