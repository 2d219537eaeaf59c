#include <cdk/core.hpp>
#include <cdk/ec2.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;

const parity::Scenario scenario("ec2/vpc_nat_gateways", [](cdk::App& app) {
  auto& none = app.create<cdk::Stack>("None");
  none.create<ec2::Vpc>("Vpc",
                        {.maxAzs = 2, .natGateways = 0, .restrictDefaultSecurityGroup = false});
  auto& one = app.create<cdk::Stack>("One");
  one.create<ec2::Vpc>("Vpc",
                       {.maxAzs = 2, .natGateways = 1, .restrictDefaultSecurityGroup = false});
  auto& tooMany = app.create<cdk::Stack>("TooMany");
  tooMany.create<ec2::Vpc>("Vpc",
                           {.maxAzs = 2, .natGateways = 5, .restrictDefaultSecurityGroup = false});
  auto& fixed = app.create<cdk::Stack>("FixedAddresses");
  fixed.create<ec2::Vpc>("Vpc", {.maxAzs = 2,
                                 .natGatewayProvider = ec2::NatProvider::gateway(
                                     {.eipAllocationIds = {"eipalloc-1", "eipalloc-2"}}),
                                 .restrictDefaultSecurityGroup = false});
  auto& placed = app.create<cdk::Stack>("Placed");
  placed.create<ec2::Vpc>(
      "Vpc",
      {.maxAzs = 2,
       .natGatewaySubnets = {.subnetGroupName = "Nat"},
       .natGateways = 1,
       .restrictDefaultSecurityGroup = false,
       .subnetConfiguration = {
           {{.cidrMask = 24, .name = "Web", .subnetType = ec2::SubnetType::PUBLIC},
            {.cidrMask = 28, .name = "Nat", .subnetType = ec2::SubnetType::PUBLIC},
            {.cidrMask = 24, .name = "App", .subnetType = ec2::SubnetType::PRIVATE_WITH_EGRESS}}}});
});

}  // namespace
