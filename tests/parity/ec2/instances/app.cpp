#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/iam.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace iam = cdk::iam;

const parity::Scenario scenario("ec2/instances", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Instances");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 1, .natGateways = 0, .restrictDefaultSecurityGroup = false});

  auto& plain = stack.create<ec2::Instance>(
      "Plain", {.instanceType = ec2::InstanceType("t3.micro"),
                .machineImage = ec2::MachineImage::latestAmazonLinux2023(),
                .vpc = vpc});
  plain.addUserData({"yum update -y", "echo done"});
  plain.addToRolePolicy(iam::PolicyStatement({.actions = {"s3:GetObject"}, .resources = {"*"}}));
  plain.connections().allowFromAnyIpv4(ec2::Port::SSH);

  auto& key = ec2::KeyPair::fromKeyPairName(stack, "Key", "my-key");
  auto& full = stack.create<ec2::Instance>(
      "Full",
      {.allowAllOutbound = false,
       .associatePublicIpAddress = true,
       .blockDevices = {{.deviceName = "/dev/xvda",
                         .volume = ec2::BlockDeviceVolume::ebs(
                             20, {.deleteOnTermination = true, .encrypted = true})},
                        {.deviceName = "/dev/sdb", .volume = ec2::BlockDeviceVolume::ephemeral(0)},
                        {.deviceName = "/dev/sdc",
                         .volume = ec2::BlockDeviceVolume::ebs(
                             50, {.iops = 1000, .volumeType = ec2::EbsDeviceVolumeType::IO1})}},
       .detailedMonitoring = true,
       .instanceName = "full",
       .instanceType = ec2::InstanceType::of(ec2::InstanceClass::T4G, ec2::InstanceSize::LARGE),
       .keyPair = key,
       .machineImage =
           ec2::MachineImage::latestAmazonLinux2023({.cpuType = ec2::AmazonLinuxCpuType::ARM_64}),
       .requireImdsv2 = true,
       .sourceDestCheck = false,
       .ssmSessionPermissions = true,
       .userDataCausesReplacement = true,
       .vpc = vpc,
       .vpcSubnets = {.subnetType = ec2::SubnetType::PUBLIC}});
  full.addSecurityGroup(stack.create<ec2::SecurityGroup>("Second", {.vpc = vpc}));

  stack.create<cdk::CfnOutput>("PublicIp", {.value = full.instancePublicIp()});
  stack.create<cdk::CfnOutput>("Id", {.value = plain.instanceId()});
});

}  // namespace
