#pragma once

#include <cdk/cloudwatch/metric.hpp>
#include <cdk/ec2/connections.hpp>
#include <cdk/elasticloadbalancingv2/target_group.hpp>

#include <optional>
#include <string>
#include <vector>

namespace cdk::elasticloadbalancingv2 {

class ApplicationListener;
class IApplicationListener;
class IApplicationTargetGroup;

/// Something an application load balancer can send requests to: constructs such as services and
/// groups of instances, and plain values such as addresses. Derive from it virtually.
class IApplicationLoadBalancerTarget {
 public:
  virtual ~IApplicationLoadBalancerTarget() = default;
  /// Called when the target is added to a group.
  virtual LoadBalancerTargetProps attachToApplicationTargetGroup(
      IApplicationTargetGroup& targetGroup) = 0;
};

/// The metrics of a target group. A value; it refers to the group, which has to be attached to a
/// load balancer.
class ApplicationTargetGroupMetrics {
 public:
  ApplicationTargetGroupMetrics(const IConstruct& scope, String targetGroupFullName,
                                String loadBalancerFullName);
  [[nodiscard]] cloudwatch::Metric custom(std::string metricName,
                                          cloudwatch::MetricOptions props = {}) const;
  /// Default statistic: `Average`.
  [[nodiscard]] cloudwatch::Metric healthyHostCount(cloudwatch::MetricOptions props = {}) const;
  /// Default statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric httpCodeTarget(HttpCodeTarget code,
                                                  cloudwatch::MetricOptions props = {}) const;
  /// Default statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric ipv6RequestCount(cloudwatch::MetricOptions props = {}) const;
  /// Default statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric requestCount(cloudwatch::MetricOptions props = {}) const;
  /// Default statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric requestCountPerTarget(
      cloudwatch::MetricOptions props = {}) const;
  /// Default statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric targetConnectionErrorCount(
      cloudwatch::MetricOptions props = {}) const;
  /// Default statistic: `Average`.
  [[nodiscard]] cloudwatch::Metric targetResponseTime(cloudwatch::MetricOptions props = {}) const;
  /// Default statistic: `Sum`.
  [[nodiscard]] cloudwatch::Metric targetTLSNegotiationErrorCount(
      cloudwatch::MetricOptions props = {}) const;
  /// Default statistic: `Average`.
  [[nodiscard]] cloudwatch::Metric unhealthyHostCount(cloudwatch::MetricOptions props = {}) const;

 private:
  [[nodiscard]] cloudwatch::Metric withStatistic(const char* name, const char* statistic,
                                                 cloudwatch::MetricOptions props) const;
  const IConstruct* scope_;
  String targetGroupFullName_;
  String loadBalancerFullName_;
};

/// A target group of application load balancers, made here or elsewhere.
class IApplicationTargetGroup : public virtual ITargetGroup {
 public:
  /// Throws `ConstructError` where no load balancer routes to the group.
  [[nodiscard]] virtual ApplicationTargetGroupMetrics metrics() const = 0;
  virtual void addTarget(std::vector<Handle<IApplicationLoadBalancerTarget>> targets) = 0;
  /// Allows the load balancers that route to the group to reach `connectable`. Default port range:
  /// the group's port.
  virtual void registerConnectable(ec2::IConnectable& connectable,
                                   std::optional<ec2::Port> portRange = {}) = 0;
  /// Takes note of a listener that routes to the group; listeners call it. What depends on the
  /// attachment depends on `associatingConstruct` (default: the listener).
  virtual void registerListener(IApplicationListener& listener,
                                Ref<IConstruct> associatingConstruct = {}) = 0;
};

/// Props of `ApplicationTargetGroup`.
struct ApplicationTargetGroupProps {
  /// Default: what the load balancer says.
  Boolean crossZoneEnabled{};
  /// How long a target that leaves gets to finish requests, 0 to 3600 seconds. Default: 5 minutes.
  std::optional<Duration> deregistrationDelay{};
  /// Only with the algorithm `WEIGHTED_RANDOM`. Default: false.
  Boolean enableAnomalyMitigation{};
  /// Default: the service's, which depends on the kind of target.
  HealthCheck healthCheck = HealthCheck::absent();
  /// A change replaces the group. Default: IPv4.
  std::optional<TargetGroupIpAddressType> ipAddressType{};
  /// Default: `ROUND_ROBIN`.
  std::optional<TargetGroupLoadBalancingAlgorithmType> loadBalancingAlgorithmType{};
  /// Only for Lambda targets. Default: false.
  Boolean multiValueHeadersEnabled{};
  /// Port of the targets. A change replaces the group. Default: that of the protocol.
  Number port{};
  /// A change replaces the group. Default: that of the port, if it is well known.
  std::optional<ApplicationProtocol> protocol{};
  /// A change replaces the group. Default: `HTTP1`.
  std::optional<ApplicationProtocolVersion> protocolVersion{};
  /// How long a new target gets to warm up, 30 to 900 seconds, or 0 for none. Default: none.
  std::optional<Duration> slowStart{};
  /// How long a client stays with a target, 1 second to 7 days. Default: no stickiness.
  std::optional<Duration> stickinessCookieDuration{};
  /// The application's own cookie; it must not begin with `AWSALB`, `AWSALBAPP` or `AWSALBTG`.
  /// Default: a cookie of the load balancer's.
  String stickinessCookieName{};
  /// Default: the service's.
  TargetGroupHealth targetGroupHealth = TargetGroupHealth::absent();
  /// At most 32 letters, digits and inner hyphens. A change replaces the group. Default: generated
  /// by CloudFormation.
  String targetGroupName{};
  /// A change replaces the group. Default: that of the first target.
  std::optional<TargetType> targetType{};
  /// Default: none.
  std::vector<Handle<IApplicationLoadBalancerTarget>> targets{};
  /// VPC of the targets; wanted for all but Lambda targets. A change replaces the group. Default:
  /// that of the load balancer it is attached to.
  Ref<ec2::IVpc> vpc{};
};

/// A group of targets that application load balancers send requests to.
/// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html
class ApplicationTargetGroup : public TargetGroupBase, public virtual IApplicationTargetGroup {
 public:
  using Props = ApplicationTargetGroupProps;
  explicit ApplicationTargetGroup(Scope scope, Props props = {});

  static IApplicationTargetGroup& fromTargetGroupAttributes(IConstruct& scope, ConstructId id,
                                                            TargetGroupAttributes attrs);

  [[nodiscard]] String firstLoadBalancerFullName() const override;
  [[nodiscard]] ApplicationTargetGroupMetrics metrics() const override;
  void addTarget(std::vector<Handle<IApplicationLoadBalancerTarget>> targets) override;
  void registerConnectable(ec2::IConnectable& connectable,
                           std::optional<ec2::Port> portRange = {}) override;
  void registerListener(IApplicationListener& listener,
                        Ref<IConstruct> associatingConstruct = {}) override;

  /// Keeps clients with their target. Default cookie: one of the load balancer's. Throws
  /// `ValidationError` for a duration or a name the service does not take.
  void enableCookieStickiness(Duration duration, String cookieName = {});
  [[nodiscard]] cloudwatch::Metric metric(std::string metricName,
                                          cloudwatch::MetricOptions props = {}) const;

 protected:
  [[nodiscard]] std::vector<std::string> validateTargetGroup() override;

 private:
  struct Member {
    ec2::Connections connections;
    ec2::Port portRange;
  };
  static Settings settle(const Scope& scope, Props& props);

  std::vector<IApplicationListener*> listeners_{};
  std::vector<Member> members_{};
  std::optional<ApplicationProtocol> protocol_{};
};

}  // namespace cdk::elasticloadbalancingv2
