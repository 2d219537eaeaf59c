#pragma once

#include <cdk/cloudwatch/metric.hpp>
#include <cdk/elasticloadbalancingv2/enums.hpp>

#include <string>

namespace cdk::elasticloadbalancingv2 {

/// The metrics of an application load balancer. Each takes options that replace
/// what is said here, the statistic among them.
/// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html
class IApplicationLoadBalancerMetrics {
 public:
  virtual ~IApplicationLoadBalancerMetrics() = default;

  /// Any metric of the namespace `AWS/ApplicationELB`. Default statistic: `Average`.
  [[nodiscard]] virtual cloudwatch::Metric custom(std::string metricName,
                                                  cloudwatch::MetricOptions props = {}) const = 0;
  /// TCP connections open, from clients and to targets. Default statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric activeConnectionCount(
      cloudwatch::MetricOptions props = {}) const;
  /// TLS connections that clients began and that came to nothing. Default statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric clientTlsNegotiationErrorCount(
      cloudwatch::MetricOptions props = {}) const;
  /// Load balancer capacity units used: what is paid for. Default statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric consumedLCUs(cloudwatch::MetricOptions props = {}) const;
  /// Authentications that failed by a fault of settings, connection or the load balancer. Default
  /// statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric elbAuthError(cloudwatch::MetricOptions props = {}) const;
  /// Authentications that the identity provider refused. Default statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric elbAuthFailure(cloudwatch::MetricOptions props = {}) const;
  /// Milliseconds to ask the identity provider for token and user. Default statistic: `Average`.
  [[nodiscard]] cloudwatch::Metric elbAuthLatency(cloudwatch::MetricOptions props = {}) const;
  /// Authentications that succeeded. Default statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric elbAuthSuccess(cloudwatch::MetricOptions props = {}) const;
  /// Responses of that kind that the load balancer made itself. Default statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric httpCodeElb(HttpCodeElb code,
                                               cloudwatch::MetricOptions props = {}) const;
  /// Responses of that kind that targets made. Default statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric httpCodeTarget(HttpCodeTarget code,
                                                  cloudwatch::MetricOptions props = {}) const;
  /// Actions with a fixed response. Default statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric httpFixedResponseCount(
      cloudwatch::MetricOptions props = {}) const;
  /// Redirect actions. Default statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric httpRedirectCount(cloudwatch::MetricOptions props = {}) const;
  /// Redirects not done since the URL would be longer than 8 KB. Default statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric httpRedirectUrlLimitExceededCount(
      cloudwatch::MetricOptions props = {}) const;
  /// Bytes over IPv6. Default statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric ipv6ProcessedBytes(cloudwatch::MetricOptions props = {}) const;
  /// Requests over IPv6. Default statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric ipv6RequestCount(cloudwatch::MetricOptions props = {}) const;
  /// New TCP connections, from clients and to targets. Default statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric newConnectionCount(cloudwatch::MetricOptions props = {}) const;
  /// Bytes, over IPv4 and IPv6. Default statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric processedBytes(cloudwatch::MetricOptions props = {}) const;
  /// Connections refused since there were too many. Default statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric rejectedConnectionCount(
      cloudwatch::MetricOptions props = {}) const;
  /// Requests, over IPv4 and IPv6, that a target answered. Default statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric requestCount(cloudwatch::MetricOptions props = {}) const;
  /// Rules that were tried. Default statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric ruleEvaluations(cloudwatch::MetricOptions props = {}) const;
  /// Connections to targets that came to nothing. Default statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric targetConnectionErrorCount(
      cloudwatch::MetricOptions props = {}) const;
  /// Seconds until a target began to answer. Default statistic: `Average`.
  [[nodiscard]] cloudwatch::Metric targetResponseTime(cloudwatch::MetricOptions props = {}) const;
  /// TLS connections to targets that came to nothing. Default statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric targetTLSNegotiationErrorCount(
      cloudwatch::MetricOptions props = {}) const;
};

}  // namespace cdk::elasticloadbalancingv2
