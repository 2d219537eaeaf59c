#include <cdk/elasticloadbalancingv2_targets/lambda_target.hpp>

#include <cdk/iam/grant.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/lambda/function.hpp>

namespace cdk::elasticloadbalancingv2_targets {

namespace elbv2 = elasticloadbalancingv2;

elbv2::LoadBalancerTargetProps LambdaTarget::attach(elbv2::ITargetGroup& targetGroup) const {
  const iam::Grant grant =
      function_->grantInvoke(iam::ServicePrincipal("elasticloadbalancing.amazonaws.com"));
  // The service refuses functions that it may not call.
  grant.applyBefore({targetGroup});
  return {.targetJson = {{"id", function_->functionArn()}},
          .targetType = elbv2::TargetType::LAMBDA};
}

elbv2::LoadBalancerTargetProps LambdaTarget::attachToApplicationTargetGroup(
    elbv2::IApplicationTargetGroup& targetGroup) {
  return attach(targetGroup);
}

elbv2::LoadBalancerTargetProps LambdaTarget::attachToNetworkTargetGroup(
    elbv2::INetworkTargetGroup& targetGroup) {
  return attach(targetGroup);
}

}  // namespace cdk::elasticloadbalancingv2_targets
