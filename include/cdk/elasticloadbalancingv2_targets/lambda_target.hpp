#pragma once

#include <cdk/elasticloadbalancingv2/application_target_group.hpp>
#include <cdk/elasticloadbalancingv2/network_target_group.hpp>

namespace cdk::lambda {
class IFunction;
}

namespace cdk::elasticloadbalancingv2_targets {

/// A function as a target; it lets the service call it. It is the only target of its group.
/// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html
class LambdaTarget : public virtual elasticloadbalancingv2::IApplicationLoadBalancerTarget,
                     public virtual elasticloadbalancingv2::INetworkLoadBalancerTarget {
 public:
  explicit LambdaTarget(lambda::IFunction& fn) : function_(&fn) {}

  elasticloadbalancingv2::LoadBalancerTargetProps attachToApplicationTargetGroup(
      elasticloadbalancingv2::IApplicationTargetGroup& targetGroup) override;
  elasticloadbalancingv2::LoadBalancerTargetProps attachToNetworkTargetGroup(
      elasticloadbalancingv2::INetworkTargetGroup& targetGroup) override;

 private:
  [[nodiscard]] elasticloadbalancingv2::LoadBalancerTargetProps attach(
      elasticloadbalancingv2::ITargetGroup& targetGroup) const;
  lambda::IFunction* function_;
};

}  // namespace cdk::elasticloadbalancingv2_targets
