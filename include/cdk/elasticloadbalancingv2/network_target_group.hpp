#pragma once

#include <cdk/elasticloadbalancingv2/network_target_group_metrics.hpp>
#include <cdk/elasticloadbalancingv2/target_group.hpp>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace cdk::elasticloadbalancingv2 {

class INetworkListener;
class INetworkTargetGroup;

/// Something a network load balancer can send connections to. Derive from it virtually.
class INetworkLoadBalancerTarget {
 public:
  virtual ~INetworkLoadBalancerTarget() = default;
  /// Called when the target is added to a group.
  virtual LoadBalancerTargetProps attachToNetworkTargetGroup(INetworkTargetGroup& targetGroup) = 0;
};

/// A target group of network load balancers, made here or elsewhere.
class INetworkTargetGroup : public virtual ITargetGroup {
 public:
  /// What CloudWatch knows of it. Throws `ValidationError` where no load balancer routes to the
  /// group, or an import did not say it.
  [[nodiscard]] virtual const INetworkTargetGroupMetrics& metrics() const = 0;
  /// Throws `ValidationError` for a target of another kind than the group's; imported groups take
  /// only targets that register themselves.
  virtual void addTarget(std::vector<Handle<INetworkLoadBalancerTarget>> targets) = 0;
  /// Takes note of a listener that routes to the group; listeners call it.
  virtual void registerListener(INetworkListener& listener) = 0;
};

/// Props of `NetworkTargetGroup`.
struct NetworkTargetGroupProps {
  /// End connections when the deregistration delay is over. Default: false.
  Boolean connectionTermination{};
  /// Default: what the load balancer says.
  Boolean crossZoneEnabled{};
  /// How long a target that leaves gets, 0 to 3600 seconds. Default: 5 minutes.
  std::optional<Duration> deregistrationDelay{};
  /// Default: the service's.
  HealthCheck healthCheck = HealthCheck::absent();
  /// A change replaces the group. Default: IPv4.
  std::optional<TargetGroupIpAddressType> ipAddressType{};
  /// Port of the targets. A change replaces the group.
  Required<Number> port;
  /// Default: false for addresses with TCP or TLS, else true.
  Boolean preserveClientIp{};
  /// TCP, TLS, UDP or TCP_UDP. A change replaces the group. Default: TCP.
  std::optional<Protocol> protocol{};
  /// Default: false.
  Boolean proxyProtocolV2{};
  /// Default: the service's.
  TargetGroupHealth targetGroupHealth = TargetGroupHealth::absent();
  /// At most 32 letters, digits and inner hyphens. A change replaces the group. Default: generated
  /// by CloudFormation.
  String targetGroupName{};
  /// A change replaces the group. Default: that of the first target.
  std::optional<TargetType> targetType{};
  /// Default: none.
  std::vector<Handle<INetworkLoadBalancerTarget>> targets{};
  /// A change replaces the group. Default: that of the load balancer it is attached to.
  Ref<ec2::IVpc> vpc{};
};

/// A group of targets that network load balancers send connections to.
/// https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-target-groups.html
class NetworkTargetGroup : public TargetGroupBase, public virtual INetworkTargetGroup {
 public:
  using Props = NetworkTargetGroupProps;
  /// Throws `ValidationError` for a protocol of other load balancers, and at synthesis for a health
  /// check out of range.
  NetworkTargetGroup(Scope scope, Props props);

  static INetworkTargetGroup& fromTargetGroupAttributes(IConstruct& scope, ConstructId id,
                                                        TargetGroupAttributes attrs);

  [[nodiscard]] String firstLoadBalancerFullName() const override;
  [[nodiscard]] const INetworkTargetGroupMetrics& metrics() const override;
  void addTarget(std::vector<Handle<INetworkLoadBalancerTarget>> targets) override;
  void registerListener(INetworkListener& listener) override;

 protected:
  [[nodiscard]] std::vector<std::string> validateTargetGroup() override;

 private:
  static Traffic settle(const IConstruct& parent, const Props& props);

  std::vector<INetworkListener*> listeners_{};
  mutable std::unique_ptr<INetworkTargetGroupMetrics> metrics_{};
};

}  // namespace cdk::elasticloadbalancingv2
