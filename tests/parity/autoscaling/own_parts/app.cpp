#include <cdk/autoscaling.hpp>
#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/iam.hpp>
#include <cdk/sns.hpp>

#include "scenario.hpp"

namespace {

namespace autoscaling = cdk::autoscaling;
namespace ec2 = cdk::ec2;
namespace iam = cdk::iam;
namespace sns = cdk::sns;

const parity::Scenario scenario("autoscaling/own_parts", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("OwnParts");
  auto& vpc = ec2::Vpc::fromVpcAttributes(stack, "Vpc",
                                          {.availabilityZones = {"a", "b"},
                                           .privateSubnetIds = {"subnet-1", "subnet-2"},
                                           .publicSubnetIds = {"subnet-3", "subnet-4"},
                                           .vpcId = "vpc-1"});
  auto& role =
      stack.create<iam::Role>("Role", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")});
  auto& securityGroup =
      stack.create<ec2::SecurityGroup>("SecurityGroup", {.allowAllOutbound = false, .vpc = vpc});
  auto userData = ec2::UserData::forLinux({.shebang = "#!/bin/sh"});
  userData.addCommands({"echo first"});
  auto& topic =
      sns::Topic::fromTopicArn(stack, "Topic", "arn:aws:sns:us-east-1:111111111111:topic");
  auto& group = stack.create<autoscaling::AutoScalingGroup>(
      "Linux",
      {.instanceType = ec2::InstanceType::of(ec2::InstanceClass::T4G, ec2::InstanceSize::NANO),
       .keyName = "old-key",
       .machineImage =
           ec2::MachineImage::latestAmazonLinux2023({.cpuType = ec2::AmazonLinuxCpuType::ARM_64}),
       .minCapacity = cdk::Lazy::number([] { return cdk::Number(2); }),
       .notifications = {{.scalingEvents = autoscaling::ScalingEvents(
                              {autoscaling::ScalingEvent::TEST_NOTIFICATION,
                               autoscaling::ScalingEvent::INSTANCE_LAUNCH}),
                          .topic = topic}},
       .role = role,
       .securityGroup = securityGroup,
       .signals = autoscaling::Signals::waitForMinCapacity({.minSuccessPercentage = 50}),
       .userData = userData,
       .vpc = vpc,
       .vpcSubnets = {.availabilityZones = {"b"}, .subnetType = ec2::SubnetType::PUBLIC}});
  group.userData().addSignalOnExitCommand(group);
  group.connections().allowTo(ec2::Peer::ipv4("10.0.0.0/8"), ec2::Port::tcp(5432));
  group.addUserData({"echo second", "echo third"});
  group.role().addManagedPolicy(iam::ManagedPolicy::fromAwsManagedPolicyName("ReadOnlyAccess"));

  auto& windows = stack.create<autoscaling::AutoScalingGroup>(
      "Windows", {.instanceType = ec2::InstanceType("m5.large"),
                  .machineImage = ec2::MachineImage::latestWindows(
                      ec2::WindowsVersion::WINDOWS_SERVER_2022_ENGLISH_FULL_BASE),
                  .ssmSessionPermissions = true,
                  .vpc = vpc});
  windows.addUserData({"Write-Host hello"});
  const bool isWindows = windows.osType() == ec2::OperatingSystemType::WINDOWS;
  stack.create<cdk::CfnOutput>("Type", {.value = isWindows ? "WINDOWS" : "other"});
});

}  // namespace
