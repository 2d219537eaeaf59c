#pragma once

#include <cdk/elasticloadbalancingv2/application_target_group.hpp>
#include <cdk/elasticloadbalancingv2/network_target_group.hpp>

namespace cdk::ec2 {
class Instance;
}

namespace cdk::elasticloadbalancingv2_targets {

/// An instance, by its id, as a target. Its security groups are not touched.
class InstanceIdTarget : public virtual elasticloadbalancingv2::IApplicationLoadBalancerTarget,
                         public virtual elasticloadbalancingv2::INetworkLoadBalancerTarget {
 public:
  /// Default port: the group's.
  explicit InstanceIdTarget(String instanceId, Number port = {})
      : instanceId_(std::move(instanceId)), port_(std::move(port)) {}

  elasticloadbalancingv2::LoadBalancerTargetProps attachToApplicationTargetGroup(
      elasticloadbalancingv2::IApplicationTargetGroup& targetGroup) override;
  elasticloadbalancingv2::LoadBalancerTargetProps attachToNetworkTargetGroup(
      elasticloadbalancingv2::INetworkTargetGroup& targetGroup) override;

 private:
  [[nodiscard]] elasticloadbalancingv2::LoadBalancerTargetProps attach() const;
  String instanceId_;
  Number port_;
};

/// An instance as a target. Its security groups are not touched: let the load balancer in with
/// `instance.connections().allowFrom(…)`.
class InstanceTarget : public InstanceIdTarget {
 public:
  /// Default port: the group's.
  explicit InstanceTarget(const ec2::Instance& instance, Number port = {});
};

}  // namespace cdk::elasticloadbalancingv2_targets
