#include <cdk/elasticloadbalancingv2/application_listener.hpp>
#include <cdk/elasticloadbalancingv2/application_load_balancer.hpp>
#include <cdk/elasticloadbalancingv2_targets/alb_target.hpp>

namespace cdk::elasticloadbalancingv2_targets {

namespace elbv2 = elasticloadbalancingv2;

elbv2::LoadBalancerTargetProps AlbArnTarget::attachToNetworkTargetGroup(
    elbv2::INetworkTargetGroup&) {
  return {.targetJson = {{"id", albArn_}, {"port", port_}}, .targetType = elbv2::TargetType::ALB};
}

AlbListenerTarget::AlbListenerTarget(elbv2::ApplicationListener& albListener)
    : AlbArnTarget(albListener.loadBalancer().loadBalancerArn(), albListener.port()),
      listener_(&albListener) {}

elbv2::LoadBalancerTargetProps AlbListenerTarget::attachToNetworkTargetGroup(
    elbv2::INetworkTargetGroup& targetGroup) {
  // The service registers the load balancer only when it listens on the port.
  targetGroup.node().addDependency(*listener_);
  return AlbArnTarget::attachToNetworkTargetGroup(targetGroup);
}

}  // namespace cdk::elasticloadbalancingv2_targets
