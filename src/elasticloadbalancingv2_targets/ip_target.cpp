#include <cdk/elasticloadbalancingv2_targets/ip_target.hpp>

namespace cdk::elasticloadbalancingv2_targets {

namespace elbv2 = elasticloadbalancingv2;

elbv2::LoadBalancerTargetProps IpTarget::attach() const {
  return {
      .targetJson = {{"id", ipAddress_}, {"port", port_}, {"availabilityZone", availabilityZone_}},
      .targetType = elbv2::TargetType::IP};
}

elbv2::LoadBalancerTargetProps IpTarget::attachToApplicationTargetGroup(
    elbv2::IApplicationTargetGroup&) {
  return attach();
}

elbv2::LoadBalancerTargetProps IpTarget::attachToNetworkTargetGroup(elbv2::INetworkTargetGroup&) {
  return attach();
}

}  // namespace cdk::elasticloadbalancingv2_targets
