#pragma once

#include <cdk/ec2/connections.hpp>
#include <cdk/elasticloadbalancingv2/application_target_group_metrics.hpp>
#include <cdk/elasticloadbalancingv2/target_group.hpp>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace cdk::elasticloadbalancingv2 {

class ApplicationListener;
class IApplicationListener;
class IApplicationTargetGroup;
struct ProtocolAndPort;

/// Something an application load balancer can send requests to: constructs such as services and
/// groups of instances, and plain values such as addresses. Derive from it virtually.
class IApplicationLoadBalancerTarget {
 public:
  virtual ~IApplicationLoadBalancerTarget() = default;
  /// Called when the target is added to a group.
  virtual LoadBalancerTargetProps attachToApplicationTargetGroup(
      IApplicationTargetGroup& targetGroup) = 0;
};

/// A target group of application load balancers, made here or elsewhere.
class IApplicationTargetGroup : public virtual ITargetGroup {
 public:
  /// What CloudWatch knows of it. Throws `ValidationError` where no load balancer routes to the
  /// group, or an import did not say it.
  [[nodiscard]] virtual const IApplicationTargetGroupMetrics& metrics() const = 0;
  /// Throws `ValidationError` for a target of another kind than the group's; imported groups take
  /// only targets that register themselves.
  virtual void addTarget(std::vector<Handle<IApplicationLoadBalancerTarget>> targets) = 0;
  /// Allows the load balancers that route to the group to reach `connectable`. Default port range:
  /// the group's port.
  virtual void registerConnectable(Handle<ec2::IConnectable> connectable,
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
  [[nodiscard]] const IApplicationTargetGroupMetrics& metrics() const override;
  void addTarget(std::vector<Handle<IApplicationLoadBalancerTarget>> targets) override;
  void registerConnectable(Handle<ec2::IConnectable> connectable,
                           std::optional<ec2::Port> portRange = {}) override;
  void registerListener(IApplicationListener& listener,
                        Ref<IConstruct> associatingConstruct = {}) override;

  /// Keeps clients with their target. Default cookie: one of the load balancer's. Throws
  /// `ValidationError` for a duration or a name the service does not take.
  void enableCookieStickiness(Duration duration, String cookieName = {});
  /// A metric by its name, as `metrics().custom(…)`.
  [[nodiscard]] cloudwatch::Metric metric(std::string metricName,
                                          cloudwatch::MetricOptions props = {}) const;

 protected:
  [[nodiscard]] std::vector<std::string> validateTargetGroup() override;

 private:
  struct Member {
    Handle<ec2::IConnectable> connectable;
    ec2::Port portRange;
  };
  ApplicationTargetGroup(Scope scope, Props props, const ProtocolAndPort& settled);

  std::vector<IApplicationListener*> listeners_{};
  std::vector<Member> members_{};
  mutable std::unique_ptr<IApplicationTargetGroupMetrics> metrics_{};
  std::optional<ApplicationProtocol> protocol_{};
};

}  // namespace cdk::elasticloadbalancingv2
