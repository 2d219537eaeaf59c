#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/elbv2.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace elbv2 = cdk::elbv2;

const parity::Scenario scenario("elbv2/network_subnets", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("NetworkSubnets");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 2, .natGateways = 0, .restrictDefaultSecurityGroup = false});
  ec2::ISubnet& a = vpc.publicSubnets()[0];
  ec2::ISubnet& b = vpc.publicSubnets()[1];

  stack.create<elbv2::NetworkLoadBalancer>(
      "Addresses", {.internetFacing = true,
                    .subnetMappings = {{.allocationId = "eipalloc-1", .subnet = a},
                                       {.allocationId = "eipalloc-2",
                                        .ipv6Address = "2001:db8::1",
                                        .subnet = b}},
                    .vpc = vpc});
  stack.create<elbv2::NetworkLoadBalancer>(
      "Internal",
      {.disableSecurityGroups = true,
       .subnetMappings = {{.privateIpv4Address = "10.0.128.5", .subnet = vpc.isolatedSubnets()[0]}},
       .vpc = vpc});
  auto& dual = stack.create<elbv2::NetworkLoadBalancer>(
      "Dual",
      {.clientRoutingPolicy = elbv2::ClientRoutingPolicy::ANY_AVAILABILITY_ZONE,
       .crossZoneEnabled = false,
       .denyAllIgwTraffic = false,
       .enablePrefixForIpv6SourceNat = true,
       .internetFacing = true,
       .ipAddressType = elbv2::IpAddressType::DUAL_STACK,
       .subnetMappings = {{.sourceNatIpv6Prefix = elbv2::SourceNatIpv6Prefix::autoAssigned(),
                           .subnet = a},
                          {.sourceNatIpv6Prefix = elbv2::SourceNatIpv6Prefix::fromIpv6Prefix(
                               "2001:db8:1234:5678::/80"),
                           .subnet = b}},
       .vpc = vpc,
       .zonalShift = false});
  dual.addListener("Udp", {.port = 53, .protocol = elbv2::Protocol::UDP})
      .addTargets("Dns", {.port = 53});
  auto& securityGroup = stack.create<ec2::SecurityGroup>("Group", {.vpc = vpc});
  stack.create<elbv2::NetworkLoadBalancer>(
      "Grouped", {.clientRoutingPolicy = elbv2::ClientRoutingPolicy::AVAILABILITY_ZONE_AFFINITY,
                  .enforceSecurityGroupInboundRulesOnPrivateLinkTraffic = true,
                  .securityGroups = {securityGroup},
                  .vpc = vpc,
                  .vpcSubnets = {.subnetType = ec2::SubnetType::PRIVATE_ISOLATED}});
});

}  // namespace
