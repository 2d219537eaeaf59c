#include <cdk/ec2/instance.hpp>
#include <cdk/elasticloadbalancingv2_targets/instance_target.hpp>

namespace cdk::elasticloadbalancingv2_targets {

namespace elbv2 = elasticloadbalancingv2;

elbv2::LoadBalancerTargetProps InstanceIdTarget::attach() const {
  return {.targetJson = {{"id", instanceId_}, {"port", port_}},
          .targetType = elbv2::TargetType::INSTANCE};
}

elbv2::LoadBalancerTargetProps InstanceIdTarget::attachToApplicationTargetGroup(
    elbv2::IApplicationTargetGroup&) {
  return attach();
}

elbv2::LoadBalancerTargetProps InstanceIdTarget::attachToNetworkTargetGroup(
    elbv2::INetworkTargetGroup&) {
  return attach();
}

InstanceTarget::InstanceTarget(const ec2::Instance& instance, Number port)
    : InstanceIdTarget(instance.instanceId(), std::move(port)) {}

}  // namespace cdk::elasticloadbalancingv2_targets
