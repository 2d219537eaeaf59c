#pragma once

#include <cdk/cloudwatch/metric.hpp>
#include <cdk/elasticloadbalancingv2/enums.hpp>

#include <string>

namespace cdk::elasticloadbalancingv2 {

/// The metrics of a target group of an application load balancer. They are those
/// of the group at the first load balancer that routes to it. Each takes options that replace
/// what is said here, the statistic among them.
/// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html
class IApplicationTargetGroupMetrics {
 public:
  virtual ~IApplicationTargetGroupMetrics() = default;

  /// Any metric of the namespace `AWS/ApplicationELB`. Default statistic: `Average`.
  [[nodiscard]] virtual cloudwatch::Metric custom(std::string metricName,
                                                  cloudwatch::MetricOptions props = {}) const = 0;
  /// Targets that are well. Default statistic: `Average`.
  [[nodiscard]] cloudwatch::Metric healthyHostCount(cloudwatch::MetricOptions props = {}) const;
  /// Responses of that kind that targets made. Default statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric httpCodeTarget(HttpCodeTarget code,
                                                  cloudwatch::MetricOptions props = {}) const;
  /// Requests over IPv6. Default statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric ipv6RequestCount(cloudwatch::MetricOptions props = {}) const;
  /// Requests, over IPv4 and IPv6, that a target answered. Default statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric requestCount(cloudwatch::MetricOptions props = {}) const;
  /// Requests for each target, on average; `Sum` is the only statistic that makes sense. Default
  /// statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric requestCountPerTarget(
      cloudwatch::MetricOptions props = {}) const;
  /// Connections to targets that came to nothing. Default statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric targetConnectionErrorCount(
      cloudwatch::MetricOptions props = {}) const;
  /// Seconds until a target began to answer. Default statistic: `Average`.
  [[nodiscard]] cloudwatch::Metric targetResponseTime(cloudwatch::MetricOptions props = {}) const;
  /// TLS connections to targets that came to nothing. Default statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric targetTLSNegotiationErrorCount(
      cloudwatch::MetricOptions props = {}) const;
  /// Targets that are not well. Default statistic: `Average`.
  [[nodiscard]] cloudwatch::Metric unhealthyHostCount(cloudwatch::MetricOptions props = {}) const;
};

}  // namespace cdk::elasticloadbalancingv2
