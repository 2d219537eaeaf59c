#pragma once

#include <cdk/core/value.hpp>

namespace cdk::elasticloadbalancingv2 {

/// `app/name/id`, from the ARN of a listener.
String loadBalancerNameFromListenerArn(const String& listenerArn);
/// `app/name/id`, from the ARN of a load balancer.
String loadBalancerFullNameFromArn(const String& loadBalancerArn);

}  // namespace cdk::elasticloadbalancingv2
