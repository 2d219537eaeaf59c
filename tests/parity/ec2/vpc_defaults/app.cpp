#include <cdk/core.hpp>
#include <cdk/ec2.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;

const parity::Scenario scenario("ec2/vpc_defaults", [](cdk::App& app) {
  // Without a known environment there are two zones to choose from.
  auto& agnostic = app.create<cdk::Stack>("Agnostic");
  auto& vpc = agnostic.create<ec2::Vpc>("Vpc");
  agnostic.create<cdk::CfnOutput>("Id", {.value = vpc.vpcId()});
  agnostic.create<cdk::CfnOutput>("Arn", {.value = vpc.vpcArn()});
  agnostic.create<cdk::CfnOutput>("Cidr", {.value = vpc.vpcCidrBlock()});
  agnostic.create<cdk::CfnOutput>("Zones", {.value = cdk::Fn::join(",", vpc.availabilityZones())});
  agnostic.create<cdk::CfnOutput>("Private",
                                  {.value = cdk::Fn::join(",", vpc.selectSubnets().subnetIds)});

  // With one, the zones come from the context.
  auto& known =
      app.create<cdk::Stack>("Known", {.env = {.account = "111111111111", .region = "eu-west-1"}});
  known.create<ec2::Vpc>("Vpc", {.restrictDefaultSecurityGroup = false});
});

}  // namespace
