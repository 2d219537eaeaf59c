#include <cdk/core.hpp>
#include <cdk/ec2.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;

const parity::Scenario scenario("ec2/volumes_acls", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("VolumesAcls");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 1, .natGateways = 0, .restrictDefaultSecurityGroup = false});

  auto& acl = stack.create<ec2::NetworkAcl>(
      "Acl", {.subnetSelection = {.subnetType = ec2::SubnetType::PUBLIC}, .vpc = vpc});
  acl.addEntry("Web", {.cidr = ec2::AclCidr::anyIpv4(),
                       .ruleNumber = 100,
                       .traffic = ec2::AclTraffic::tcpPort(80)});
  acl.addEntry("Out", {.cidr = ec2::AclCidr::ipv4("10.0.0.0/8"),
                       .direction = ec2::TrafficDirection::EGRESS,
                       .ruleAction = ec2::Action::DENY,
                       .ruleNumber = 200,
                       .traffic = ec2::AclTraffic::tcpPortRange(1024, 2048)});

  stack.create<ec2::Volume>("Plain",
                            {.availabilityZone = "eu-west-1a", .size = cdk::Size::gibibytes(10)});
  stack.create<ec2::Volume>("Fast", {.availabilityZone = "eu-west-1a",
                                     .encrypted = true,
                                     .iops = 4000,
                                     .removalPolicy = cdk::RemovalPolicy::SNAPSHOT,
                                     .size = cdk::Size::gibibytes(100),
                                     .throughput = 250,
                                     .volumeName = "fast",
                                     .volumeType = ec2::EbsDeviceVolumeType::GP3});
  auto& key = stack.create<ec2::KeyPair>(
      "Key", {.format = ec2::KeyPairFormat::PEM, .type = ec2::KeyPairType::ED25519});
  stack.create<cdk::CfnOutput>("KeyName", {.value = key.keyPairName()});
  stack.create<ec2::PlacementGroup>("Cluster", {.strategy = ec2::PlacementGroupStrategy::CLUSTER});
  auto& subnet = dynamic_cast<ec2::Subnet&>(vpc.publicSubnets()[0]);
  subnet.addRoute("Peering", {.destinationCidrBlock = "172.16.0.0/12",
                              .routerId = "pcx-1",
                              .routerType = ec2::RouterType::VPC_PEERING_CONNECTION});
});

}  // namespace
