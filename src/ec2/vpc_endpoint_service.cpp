#include <cdk/ec2/vpc_endpoint_service.hpp>

#include <array>
#include <string_view>
#include <utility>

#include <cdk/core/aws.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/ec2/cfn_vpc_endpoint_service.hpp>
#include <cdk/ec2/cfn_vpc_endpoint_service_permissions.hpp>

namespace cdk::ec2 {

namespace {

/// Partitions whose services have names of their own, by the beginning of their regions.
constexpr std::array<std::pair<std::string_view, const char*>, 6> PARTITION_PREFIXES = {{
    {"cn-", "cn.com.amazonaws.vpce"},
    {"eu-isoe-", "uk.adc-e.cloud.vpce"},
    {"eusc-", "eu.amazonaws.vpce"},
    {"us-iso-", "gov.ic.c2s.vpce"},
    {"us-isob-", "gov.sgov.sc2s.vpce"},
    {"us-isof-", "gov.ic.hci.csp.vpce"},
}};

/// Names of services begin with the domain of their partition, backwards.
const char* namePrefix(const String& region) {
  if (!region.isUnresolved()) {
    for (const auto& [start, prefix] : PARTITION_PREFIXES) {
      if (region.literal().starts_with(start)) return prefix;
    }
  }
  return VpcEndpointService::DEFAULT_PREFIX;
}

}  // namespace

VpcEndpointService::VpcEndpointService(Scope scope, Props props)
    : Resource(std::move(scope)),
      acceptanceRequired_(props.acceptanceRequired.value_or(true)),
      contributorInsights_(props.contributorInsights),
      allowedPrincipals_(std::move(props.allowedPrincipals)),
      loadBalancers_(props.vpcEndpointServiceLoadBalancers.value()) {
  if (loadBalancers_.empty()) {
    fail(*this, "vpcEndpointServiceLoadBalancers",
         "it is empty; the service needs at least one load balancer");
  }
  std::vector<String> loadBalancerArns;
  for (const auto& loadBalancer : loadBalancers_) {
    loadBalancerArns.push_back(loadBalancer->loadBalancerArn());
  }
  CfnVPCEndpointServiceProps service{.acceptanceRequired = acceptanceRequired_,
                                     .contributorInsightsEnabled = contributorInsights_,
                                     .networkLoadBalancerArns = loadBalancerArns,
                                     .supportedRegions = props.allowedRegions};
  if (!props.supportedIpAddressTypes.empty()) {
    std::vector<String> types;
    for (const IpAddressType type : props.supportedIpAddressTypes) {
      types.emplace_back(type == IpAddressType::IPV6 ? "ipv6" : "ipv4");
    }
    service.supportedIpAddressTypes = types;
  }
  // The id of the low-level resource is the construct's own.
  id_ = create<CfnVPCEndpointService>(node().id(), std::move(service)).ref();
  name_ = Fn::join(".", {namePrefix(stack().region()), Aws::REGION, id_});
  if (allowedPrincipals_.empty()) return;
  std::vector<String> arns;
  for (const iam::ArnPrincipal& principal : allowedPrincipals_) arns.push_back(principal.arn());
  create<CfnVPCEndpointServicePermissions>("Permissions",
                                           {.allowedPrincipals = arns, .serviceId = id_});
}

}  // namespace cdk::ec2
