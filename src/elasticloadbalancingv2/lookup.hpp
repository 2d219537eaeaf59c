#pragma once

#include <cdk/core/construct.hpp>
#include <cdk/core/value.hpp>
#include <cdk/elasticloadbalancingv2/enums.hpp>
#include <cdk/elasticloadbalancingv2/load_balancer.hpp>

#include <optional>
#include <string>
#include <vector>

// What the CLI finds out about load balancers and listeners that exist already.

namespace cdk::elasticloadbalancingv2 {

/// Which listener is looked for; what is absent does not matter.
struct ListenerQuery {
  String listenerArn{};
  Number listenerPort{};
  String listenerProtocol{};
  String loadBalancerArn{};
  Map<String> loadBalancerTags{};
};

/// A load balancer as it was found, or a placeholder until it has been.
struct FoundLoadBalancer {
  std::optional<IpAddressType> ipAddressType{};
  String loadBalancerArn{};
  String loadBalancerCanonicalHostedZoneId{};
  String loadBalancerDnsName{};
  std::vector<String> securityGroupIds{};
  String vpcId{};
};

/// A listener as it was found, or a placeholder until it has been.
struct FoundListener {
  String listenerArn{};
  Number listenerPort{};
  std::vector<String> securityGroupIds{};
};

/// `type` is `application` or `network`. Throws `ValidationError` for tokens.
FoundLoadBalancer lookUpLoadBalancer(IConstruct& scope,
                                     const BaseLoadBalancerLookupOptions& options,
                                     const char* type);
FoundListener lookUpListener(IConstruct& scope, const ListenerQuery& query, const char* type);

}  // namespace cdk::elasticloadbalancingv2
