#include <cdk/ecs/alternate_target.hpp>

#include <cdk/elasticloadbalancingv2/application_listener_rule.hpp>
#include <cdk/elasticloadbalancingv2/network_listener.hpp>
#include <cdk/elasticloadbalancingv2/target_group.hpp>
#include <cdk/iam/managed_policy.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/iam/role.hpp>

namespace cdk::ecs {

ListenerRuleConfiguration ListenerRuleConfiguration::applicationListenerRule(
    const elasticloadbalancingv2::ApplicationListenerRule& rule) {
  return ListenerRuleConfiguration(rule.listenerRuleArn());
}

ListenerRuleConfiguration ListenerRuleConfiguration::networkListener(
    const elasticloadbalancingv2::NetworkListener& listener) {
  return ListenerRuleConfiguration(listener.listenerArn());
}

AlternateTargetConfig AlternateTarget::bind(IConstruct& scope) {
  const iam::IRole& role =
      props_.role ? *props_.role
                  : scope.create<iam::Role>(
                        ConstructId(id_ + "Role", scope.node().location()),
                        {.assumedBy = iam::ServicePrincipal("ecs.amazonaws.com"),
                         .managedPolicies = {iam::ManagedPolicy::fromAwsManagedPolicyName(
                             "AmazonECSInfrastructureRolePolicyForLoadBalancers")}});
  return {.alternateTargetGroupArn = props_.alternateTargetGroup->targetGroupArn(),
          .productionListenerRule = props_.productionListener.arn(),
          .roleArn = role.roleArn(),
          .testListenerRule = props_.testListener ? props_.testListener->arn() : String()};
}

}  // namespace cdk::ecs
