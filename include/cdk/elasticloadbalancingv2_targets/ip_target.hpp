#pragma once

#include <cdk/elasticloadbalancingv2/application_target_group.hpp>
#include <cdk/elasticloadbalancingv2/network_target_group.hpp>

namespace cdk::elasticloadbalancingv2_targets {

/// An address as a target.
class IpTarget : public virtual elasticloadbalancingv2::IApplicationLoadBalancerTarget,
                 public virtual elasticloadbalancingv2::INetworkLoadBalancerTarget {
 public:
  /// Default port: the group's. Default zone: found out by the service; `all` for an address
  /// outside the VPC.
  explicit IpTarget(String ipAddress, Number port = {}, String availabilityZone = {})
      : ipAddress_(std::move(ipAddress)),
        port_(std::move(port)),
        availabilityZone_(std::move(availabilityZone)) {}

  elasticloadbalancingv2::LoadBalancerTargetProps attachToApplicationTargetGroup(
      elasticloadbalancingv2::IApplicationTargetGroup& targetGroup) override;
  elasticloadbalancingv2::LoadBalancerTargetProps attachToNetworkTargetGroup(
      elasticloadbalancingv2::INetworkTargetGroup& targetGroup) override;

 private:
  [[nodiscard]] elasticloadbalancingv2::LoadBalancerTargetProps attach() const;
  String ipAddress_;
  Number port_;
  String availabilityZone_;
};

}  // namespace cdk::elasticloadbalancingv2_targets
