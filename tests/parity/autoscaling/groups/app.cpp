#include <cdk/autoscaling.hpp>
#include <cdk/core.hpp>
#include <cdk/ec2.hpp>

#include "scenario.hpp"

namespace {

namespace autoscaling = cdk::autoscaling;
namespace ec2 = cdk::ec2;

const parity::Scenario scenario("autoscaling/groups", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Groups");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 2, .natGateways = 1, .restrictDefaultSecurityGroup = false});

  auto& plain = stack.create<autoscaling::AutoScalingGroup>(
      "Plain", {.instanceType = ec2::InstanceType("t3.micro"),
                .machineImage = ec2::MachineImage::latestAmazonLinux2023(),
                .vpc = vpc});
  plain.addUserData({"echo hello"});
  plain.connections().allowFromAnyIpv4(ec2::Port::HTTP);
  stack.create<cdk::CfnOutput>("Arn", {.value = plain.autoScalingGroupArn()});
  stack.create<cdk::CfnOutput>("Name", {.value = plain.autoScalingGroupName()});

  auto& keyPair = ec2::KeyPair::fromKeyPairName(stack, "Key", "my-key");
  auto& full = stack.create<autoscaling::AutoScalingGroup>(
      "Full",
      {.allowAllOutbound = false,
       .associatePublicIpAddress = true,
       .autoScalingGroupName = "full",
       .blockDevices = {{.deviceName = "/dev/xvda",
                         .volume = autoscaling::BlockDeviceVolume::ebs(
                             20, {.encrypted = true,
                                  .volumeType = autoscaling::EbsDeviceVolumeType::GP3})}},
       .cooldown = cdk::Duration::minutes(3),
       .defaultInstanceWarmup = cdk::Duration::seconds(5),
       .desiredCapacity = 2,
       .groupMetrics = {autoscaling::GroupMetrics::all()},
       .healthChecks = autoscaling::HealthChecks::ec2({.gracePeriod = cdk::Duration::seconds(90)}),
       .instanceMonitoring = autoscaling::Monitoring::BASIC,
       .instanceType = ec2::InstanceType("t3.micro"),
       .keyPair = keyPair,
       .machineImage = ec2::MachineImage::latestAmazonLinux2023(),
       .maxCapacity = 4,
       .maxInstanceLifetime = cdk::Duration::days(7),
       .minCapacity = 1,
       .newInstancesProtectedFromScaleIn = true,
       .requireImdsv2 = true,
       .spotPrice = "0.05",
       .terminationPolicies = {autoscaling::TerminationPolicy::OLDEST_INSTANCE,
                               autoscaling::TerminationPolicy::DEFAULT},
       .vpc = vpc,
       .vpcSubnets = {.subnetType = ec2::SubnetType::PUBLIC}});
  full.addSecurityGroup(stack.create<ec2::SecurityGroup>("Second", {.vpc = vpc}));
  cdk::Tags::of(full).add("team", "core");
  cdk::Tags::of(full).add("quiet", "yes", {.applyToLaunchedInstances = false});
});

}  // namespace
