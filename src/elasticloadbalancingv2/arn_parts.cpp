#include "arn_parts.hpp"

#include <cdk/core/arn.hpp>
#include <cdk/core/fn.hpp>

namespace cdk::elasticloadbalancingv2 {

namespace {

String threeParts(const String& arn) {
  const auto parts = Fn::split("/", arn);
  return parts[1] + "/" + parts[2] + "/" + parts[3];
}

}  // namespace

String loadBalancerNameFromListenerArn(const String& listenerArn) {
  return threeParts(listenerArn);
}

String loadBalancerFullNameFromArn(const String& loadBalancerArn) {
  if (loadBalancerArn.isUnresolved()) return threeParts(loadBalancerArn);
  return Arn::split(loadBalancerArn, ArnFormat::SLASH_RESOURCE_NAME).resourceName;
}

}  // namespace cdk::elasticloadbalancingv2
