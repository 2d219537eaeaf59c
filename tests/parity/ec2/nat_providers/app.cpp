#include <cdk/core.hpp>
#include <cdk/ec2.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;

const parity::Scenario scenario("ec2/nat_providers", [](cdk::App& app) {
  auto instances = ec2::NatProvider::instanceV2(
      {.defaultAllowedTraffic = ec2::NatTrafficDirection::OUTBOUND_ONLY,
       .instanceType = ec2::InstanceType("t4g.nano")});
  auto& own = app.create<cdk::Stack>("Instances");
  auto& vpc = own.create<ec2::Vpc>("Vpc", {.maxAzs = 2,
                                           .natGatewayProvider = instances,
                                           .natGateways = 1,
                                           .restrictDefaultSecurityGroup = false});
  instances.connections().allowFrom(ec2::Peer::ipv4(vpc.vpcCidrBlock()), ec2::Port::HTTPS);
  own.create<cdk::CfnOutput>("Gateway", {.value = instances.configuredGateways()[0].gatewayId});
  own.create<cdk::CfnOutput>("Group", {.value = instances.securityGroup().securityGroupId()});

  auto& open = app.create<cdk::Stack>("OpenInstances");
  open.create<ec2::Vpc>("Vpc", {.maxAzs = 2,
                                .natGatewayProvider = ec2::NatProvider::instanceV2(
                                    {.instanceType = ec2::InstanceType("t3.nano")}),
                                .restrictDefaultSecurityGroup = false});
  auto& regional = app.create<cdk::Stack>("Regional");
  regional.create<ec2::Vpc>("Vpc", {.maxAzs = 2,
                                    .natGatewayProvider = ec2::NatProvider::regionalGateway(
                                        {.maxDrainDuration = cdk::Duration::seconds(60)}),
                                    .restrictDefaultSecurityGroup = false});
  auto& addresses = app.create<cdk::Stack>(
      "RegionalAddresses", {.env = {.account = "111111111111", .region = "eu-west-1"}});
  addresses.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 2,
              .natGatewayProvider = ec2::NatProvider::regionalGateway(
                  {.availabilityZoneAddresses = {{.allocationIds = {"eipalloc-1", "eipalloc-2"},
                                                  .availabilityZone = "dummy1a"},
                                                 {.allocationIds = {"eipalloc-3"},
                                                  .availabilityZone = "dummy1b"}}}),
              .restrictDefaultSecurityGroup = false});
  auto& drained = app.create<cdk::Stack>("Drained");
  drained.create<ec2::Vpc>("Vpc", {.maxAzs = 2,
                                   .natGatewayProvider = ec2::NatProvider::gateway(
                                       {.maxDrainDuration = cdk::Duration::minutes(2)}),
                                   .restrictDefaultSecurityGroup = false});
});

}  // namespace
