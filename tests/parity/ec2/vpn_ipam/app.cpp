#include <cdk/core.hpp>
#include <cdk/ec2.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;

const parity::Scenario scenario("ec2/vpn_ipam", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("VpnIpam");

  stack.create<ec2::Vpc>(
      "Connected",
      {.maxAzs = 1,
       .natGateways = 0,
       .restrictDefaultSecurityGroup = false,
       .vpnConnections = {{"Dynamic", {.asn = 65003, .ip = "192.0.2.1"}},
                          {"Static",
                           {.ip = "192.0.2.2",
                            .staticRoutes = {"192.168.10.0/24", "192.168.20.0/24"},
                            .tunnelOptions = {{.preSharedKey = "secret.key_1",
                                               .tunnelInsideCidr = "169.254.10.0/30"}}}}},
       .vpnGatewayAsn = 65002,
       .vpnRoutePropagation = {{.subnetType = ec2::SubnetType::PUBLIC},
                               {.subnetType = ec2::SubnetType::PRIVATE_ISOLATED}}});
  auto& late = stack.create<ec2::Vpc>(
      "Late", {.maxAzs = 1, .natGateways = 0, .restrictDefaultSecurityGroup = false});
  late.addVpnConnection("Office", {.ip = "192.0.2.3"});
  stack.create<cdk::CfnOutput>("LateGateway", {.value = late.vpnGatewayId()});

  stack.create<ec2::Vpc>(
      "Managed",
      {.ipAddresses = ec2::IpAddresses::awsIpamAllocation({.defaultSubnetIpv4NetmaskLength = 24,
                                                           .ipv4IpamPoolId = "ipam-pool-1",
                                                           .ipv4NetmaskLength = 18}),
       .maxAzs = 2,
       .natGateways = 0,
       .restrictDefaultSecurityGroup = false,
       .subnetConfiguration = {
           {.name = "Web", .subnetType = ec2::SubnetType::PUBLIC},
           {.cidrMask = 28, .name = "Data", .subnetType = ec2::SubnetType::PRIVATE_ISOLATED},
           {.cidrMask = 20, .name = "App", .subnetType = ec2::SubnetType::PRIVATE_ISOLATED}}});
  stack.create<ec2::Vpc>(
      "DualStack",
      {.ipProtocol = ec2::IpProtocol::DUAL_STACK,
       .ipv6Addresses = ec2::Ipv6Addresses::amazonProvided(),
       .maxAzs = 1,
       .restrictDefaultSecurityGroup = false,
       .subnetConfiguration = {{.ipv6AssignAddressOnCreation = false,
                                .mapPublicIpOnLaunch = true,
                                .name = "Web",
                                .subnetType = ec2::SubnetType::PUBLIC},
                               {.name = "Data", .subnetType = ec2::SubnetType::PRIVATE_ISOLATED}}});
});

}  // namespace
