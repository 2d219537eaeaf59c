#include <cdk/core.hpp>
#include <cdk/ec2.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;

const parity::Scenario scenario("ec2/vpc_zones", [](cdk::App& app) {
  const cdk::Environment env{.account = "111111111111", .region = "us-east-1"};

  auto& given = app.create<cdk::Stack>("Given", {.env = env});
  given.create<ec2::Vpc>("Vpc", {.availabilityZones = {"us-east-1c", "us-east-1a"},
                                 .natGateways = 1,
                                 .restrictDefaultSecurityGroup = false});
  auto& all = app.create<cdk::Stack>("All", {.env = env});
  all.create<ec2::Vpc>("Vpc",
                       {.maxAzs = 99, .natGateways = 0, .restrictDefaultSecurityGroup = false});
  auto& reserved = app.create<cdk::Stack>("Reserved", {.env = env});
  reserved.create<ec2::Vpc>(
      "Vpc",
      {.maxAzs = 2, .natGateways = 1, .reservedAzs = 1, .restrictDefaultSecurityGroup = false});

  // A VPC that exists already.
  auto& imported = app.create<cdk::Stack>("Imported");
  auto& vpc = ec2::Vpc::fromVpcAttributes(imported, "Vpc",
                                          {.availabilityZones = {"us-east-1a", "us-east-1b"},
                                           .isolatedSubnetIds = {"subnet-5", "subnet-6"},
                                           .isolatedSubnetNames = {"Data"},
                                           .privateSubnetIds = {"subnet-3", "subnet-4"},
                                           .privateSubnetRouteTableIds = {"rtb-3", "rtb-4"},
                                           .publicSubnetIds = {"subnet-1", "subnet-2"},
                                           .vpcCidrBlock = "10.1.0.0/16",
                                           .vpcId = "vpc-12345"});
  imported.create<cdk::CfnOutput>("Arn", {.value = vpc.vpcArn()});
  imported.create<cdk::CfnOutput>("Cidr", {.value = vpc.vpcCidrBlock()});
  imported.create<cdk::CfnOutput>(
      "Data",
      {.value = cdk::Fn::join(",", vpc.selectSubnets({.subnetGroupName = "Data"}).subnetIds)});
  imported.create<cdk::CfnOutput>("RouteTable",
                                  {.value = vpc.privateSubnets()[1].routeTable().routeTableId()});
  imported.create<ec2::SecurityGroup>("Group", {.vpc = vpc});
});

}  // namespace
