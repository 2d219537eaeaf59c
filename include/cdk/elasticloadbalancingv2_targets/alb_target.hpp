#pragma once

#include <cdk/elasticloadbalancingv2/network_target_group.hpp>

#include <utility>

namespace cdk::elasticloadbalancingv2 {
class ApplicationListener;
}

namespace cdk::elasticloadbalancingv2_targets {

/// An application load balancer, by its ARN, behind a network load balancer.
/// https://docs.aws.amazon.com/elasticloadbalancing/latest/network/application-load-balancer-target.html
class AlbArnTarget : public virtual elasticloadbalancingv2::INetworkLoadBalancerTarget {
 public:
  /// The port is that of a listener of the load balancer.
  AlbArnTarget(String albArn, Number port) : albArn_(std::move(albArn)), port_(std::move(port)) {}

  elasticloadbalancingv2::LoadBalancerTargetProps attachToNetworkTargetGroup(
      elasticloadbalancingv2::INetworkTargetGroup& targetGroup) override;

 private:
  String albArn_;
  Number port_;
};

/// A listener of an application load balancer behind a network load balancer. The target group is
/// made after the listener.
/// https://docs.aws.amazon.com/elasticloadbalancing/latest/network/application-load-balancer-target.html
class AlbListenerTarget : public AlbArnTarget {
 public:
  explicit AlbListenerTarget(elasticloadbalancingv2::ApplicationListener& albListener);

  elasticloadbalancingv2::LoadBalancerTargetProps attachToNetworkTargetGroup(
      elasticloadbalancingv2::INetworkTargetGroup& targetGroup) override;

 private:
  elasticloadbalancingv2::ApplicationListener* listener_;
};

}  // namespace cdk::elasticloadbalancingv2_targets
