#pragma once

#include <cdk/cloudwatch/metric.hpp>
#include <cdk/core/duration.hpp>
#include <cdk/ec2/connections.hpp>
#include <cdk/ec2/subnet.hpp>
#include <cdk/elasticloadbalancingv2/application_listener.hpp>
#include <cdk/elasticloadbalancingv2/enums.hpp>
#include <cdk/elasticloadbalancingv2/load_balancer.hpp>

#include <optional>
#include <string>
#include <vector>

namespace cdk::ec2 {
class ISecurityGroup;
class IVpc;
}  // namespace cdk::ec2

namespace cdk::elasticloadbalancingv2 {

/// The metrics of an application load balancer. A value; default statistic `Sum` unless said.
class ApplicationLoadBalancerMetrics {
 public:
  ApplicationLoadBalancerMetrics(const IConstruct& scope, String loadBalancerFullName);
  [[nodiscard]] cloudwatch::Metric custom(std::string metricName,
                                          cloudwatch::MetricOptions props = {}) const;
  [[nodiscard]] cloudwatch::Metric activeConnectionCount(
      cloudwatch::MetricOptions props = {}) const;
  [[nodiscard]] cloudwatch::Metric clientTlsNegotiationErrorCount(
      cloudwatch::MetricOptions props = {}) const;
  /// Default statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric consumedLCUs(cloudwatch::MetricOptions props = {}) const;
  [[nodiscard]] cloudwatch::Metric elbAuthError(cloudwatch::MetricOptions props = {}) const;
  [[nodiscard]] cloudwatch::Metric elbAuthFailure(cloudwatch::MetricOptions props = {}) const;
  /// Default statistic: `Average`.
  [[nodiscard]] cloudwatch::Metric elbAuthLatency(cloudwatch::MetricOptions props = {}) const;
  [[nodiscard]] cloudwatch::Metric elbAuthSuccess(cloudwatch::MetricOptions props = {}) const;
  [[nodiscard]] cloudwatch::Metric httpCodeElb(HttpCodeElb code,
                                               cloudwatch::MetricOptions props = {}) const;
  [[nodiscard]] cloudwatch::Metric httpCodeTarget(HttpCodeTarget code,
                                                  cloudwatch::MetricOptions props = {}) const;
  [[nodiscard]] cloudwatch::Metric httpFixedResponseCount(
      cloudwatch::MetricOptions props = {}) const;
  [[nodiscard]] cloudwatch::Metric httpRedirectCount(cloudwatch::MetricOptions props = {}) const;
  [[nodiscard]] cloudwatch::Metric httpRedirectUrlLimitExceededCount(
      cloudwatch::MetricOptions props = {}) const;
  [[nodiscard]] cloudwatch::Metric ipv6ProcessedBytes(cloudwatch::MetricOptions props = {}) const;
  [[nodiscard]] cloudwatch::Metric ipv6RequestCount(cloudwatch::MetricOptions props = {}) const;
  [[nodiscard]] cloudwatch::Metric newConnectionCount(cloudwatch::MetricOptions props = {}) const;
  [[nodiscard]] cloudwatch::Metric processedBytes(cloudwatch::MetricOptions props = {}) const;
  [[nodiscard]] cloudwatch::Metric rejectedConnectionCount(
      cloudwatch::MetricOptions props = {}) const;
  [[nodiscard]] cloudwatch::Metric requestCount(cloudwatch::MetricOptions props = {}) const;
  [[nodiscard]] cloudwatch::Metric ruleEvaluations(cloudwatch::MetricOptions props = {}) const;
  [[nodiscard]] cloudwatch::Metric targetConnectionErrorCount(
      cloudwatch::MetricOptions props = {}) const;
  /// Default statistic: `Average`.
  [[nodiscard]] cloudwatch::Metric targetResponseTime(cloudwatch::MetricOptions props = {}) const;
  [[nodiscard]] cloudwatch::Metric targetTLSNegotiationErrorCount(
      cloudwatch::MetricOptions props = {}) const;

 private:
  [[nodiscard]] cloudwatch::Metric withStatistic(const char* name, const char* statistic,
                                                 cloudwatch::MetricOptions props) const;
  const IConstruct* scope_;
  String loadBalancerFullName_;
};

/// An application load balancer, made here or elsewhere.
class IApplicationLoadBalancer : public virtual ILoadBalancerV2, public virtual ec2::IConnectable {
 public:
  /// Absent where not said.
  [[nodiscard]] virtual std::optional<IpAddressType> ipAddressType() const = 0;
  /// The listeners that were added through this object.
  [[nodiscard]] virtual Refs<ApplicationListener> listeners() const = 0;
  [[nodiscard]] virtual ApplicationLoadBalancerMetrics metrics() const = 0;
  /// Empty where an import did not say it.
  [[nodiscard]] virtual Ref<ec2::IVpc> vpc() const = 0;
  virtual ApplicationListener& addListener(ConstructId id,
                                           BaseApplicationListenerProps props = {}) = 0;
};

/// Props of `ApplicationLoadBalancer`.
struct ApplicationLoadBalancerProps {
  /// How long an idle connection of a client is kept, 60 to 604800 seconds. Default: 3600 seconds.
  std::optional<Duration> clientKeepAlive{};
  /// Cannot be false. Default: true.
  Boolean crossZoneEnabled{};
  /// Keep the load balancer from being deleted. Default: false.
  Boolean deletionProtection{};
  /// Block traffic through an internet gateway. Default: false where `internetFacing`, else true.
  Boolean denyAllIgwTraffic{};
  /// Default: `DEFENSIVE`.
  std::optional<DesyncMitigationMode> desyncMitigationMode{};
  /// Default: false.
  Boolean dropInvalidHeaderFields{};
  /// Default: true.
  Boolean http2Enabled{};
  /// How long a connection without data is kept, 1 to 4000 seconds. Default: 60 seconds.
  std::optional<Duration> idleTimeout{};
  /// Reachable from the internet. A change replaces the load balancer. Default: false.
  Boolean internetFacing{};
  /// Only internet-facing ones can be `DUAL_STACK_WITHOUT_PUBLIC_IPV4`. Default: `IPV4`.
  std::optional<IpAddressType> ipAddressType{};
  /// At most 32 letters, digits and inner hyphens, not beginning with `internal-`. A change
  /// replaces the load balancer. Default: generated by CloudFormation.
  String loadBalancerName{};
  /// Capacity kept ready, in load balancer capacity units, at least 100. Default: none.
  Number minimumCapacityUnit{};
  /// Default: false.
  Boolean preserveHostHeader{};
  /// Default: false.
  Boolean preserveXffClientPort{};
  /// Default: a new one that allows no outbound traffic but to targets.
  Ref<ec2::ISecurityGroup> securityGroup{};
  /// A change replaces the load balancer.
  Required<Ref<ec2::IVpc>> vpc;
  /// Default: public subnets where `internetFacing`, else the VPC's default strategy.
  ec2::SubnetSelection vpcSubnets = ec2::SubnetSelection::absent();
  /// Let requests through while the web application firewall cannot be asked. Default: false.
  Boolean wafFailOpen{};
  /// Default: false.
  Boolean xAmznTlsVersionAndCipherSuiteHeaders{};
  /// Default: `APPEND`.
  std::optional<XffHeaderProcessingMode> xffHeaderProcessingMode{};
};

/// An existing load balancer.
struct ApplicationLoadBalancerAttributes {
  Required<String> loadBalancerArn;
  /// Default: not known.
  String loadBalancerCanonicalHostedZoneId{};
  /// Default: not known.
  String loadBalancerDnsName{};
  /// Whether the security group lets everything out, so that no rules are added to it. Default:
  /// true.
  Boolean securityGroupAllowsAllOutbound{};
  Required<String> securityGroupId;
  /// Wanted for adding targets to its listeners. Default: not known.
  Ref<ec2::IVpc> vpc{};
};

/// Options of `ApplicationLoadBalancer::addRedirect`.
struct ApplicationLoadBalancerRedirectConfig {
  /// Default: true.
  Boolean open{};
  /// Default: 80.
  Number sourcePort{};
  /// Default: HTTP.
  std::optional<ApplicationProtocol> sourceProtocol{};
  /// Default: 443.
  Number targetPort{};
  /// Default: HTTPS.
  std::optional<ApplicationProtocol> targetProtocol{};
};

/// A load balancer for HTTP.
/// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/introduction.html
class ApplicationLoadBalancer : public BaseLoadBalancer, public virtual IApplicationLoadBalancer {
 public:
  using Props = ApplicationLoadBalancerProps;
  /// Throws `ValidationError` for values out of range and contradictions.
  ApplicationLoadBalancer(Scope scope, Props props);

  static IApplicationLoadBalancer& fromApplicationLoadBalancerAttributes(
      IConstruct& scope, ConstructId id, ApplicationLoadBalancerAttributes attrs);

  [[nodiscard]] ec2::Connections& connections() const override { return connections_; }
  [[nodiscard]] std::optional<IpAddressType> ipAddressType() const override {
    return ipAddressType_;
  }
  [[nodiscard]] Refs<ApplicationListener> listeners() const override { return listeners_; }
  [[nodiscard]] ApplicationLoadBalancerMetrics metrics() const override;
  [[nodiscard]] Ref<ec2::IVpc> vpc() const override { return vpc_; }

  ApplicationListener& addListener(ConstructId id,
                                   BaseApplicationListenerProps props = {}) override;
  /// A listener (id: `Redirect<port>To<port>`) that sends clients elsewhere, by default from HTTP
  /// to HTTPS.
  ApplicationListener& addRedirect(ApplicationLoadBalancerRedirectConfig props = {},
                                   SourceLocation location = SourceLocation::current());
  void addSecurityGroup(ec2::ISecurityGroup& securityGroup);

 private:
  mutable ec2::Connections connections_{};
  std::optional<IpAddressType> ipAddressType_{};
  Refs<ApplicationListener> listeners_{};
  Ref<ec2::IVpc> vpc_{};
};

}  // namespace cdk::elasticloadbalancingv2
