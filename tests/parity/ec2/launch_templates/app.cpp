#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/iam.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace iam = cdk::iam;

const parity::Scenario scenario("ec2/launch_templates", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("LaunchTemplates");
  auto& vpc =
      ec2::Vpc::fromVpcAttributes(stack, "Vpc", {.availabilityZones = {"a"}, .vpcId = "vpc-1"});

  stack.create<ec2::LaunchTemplate>("Empty");

  auto userData = ec2::UserData::forLinux();
  userData.addCommands({"echo hello"});
  auto& role =
      stack.create<iam::Role>("Role", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")});
  auto& group = stack.create<ec2::SecurityGroup>("Group", {.vpc = vpc});
  auto& full = stack.create<ec2::LaunchTemplate>(
      "Full",
      {.associatePublicIpAddress = true,
       .blockDevices = {{.deviceName = "/dev/xvda", .volume = ec2::BlockDeviceVolume::ebs(30)}},
       .cpuCredits = ec2::CpuCredits::UNLIMITED,
       .detailedMonitoring = true,
       .disableApiTermination = true,
       .ebsOptimized = true,
       .httpPutResponseHopLimit = 2,
       .httpTokens = ec2::LaunchTemplateHttpTokens::REQUIRED,
       .instanceInitiatedShutdownBehavior = ec2::InstanceInitiatedShutdownBehavior::TERMINATE,
       .instanceType = ec2::InstanceType::of(ec2::InstanceClass::M5, ec2::InstanceSize::XLARGE2),
       .launchTemplateName = "full",
       .machineImage = ec2::MachineImage::latestAmazonLinux2023(),
       .role = role,
       .securityGroup = group,
       .userData = userData,
       .versionDescription = "first"});
  cdk::Tags::of(full).add("team", "core");
  full.connections().allowFromAnyIpv4(ec2::Port::HTTP);

  stack.create<ec2::LaunchTemplate>(
      "Spot", {.requireImdsv2 = true,
               .spotOptions = {.interruptionBehavior = ec2::SpotInstanceInterruption::STOP,
                               .maxPrice = 0.05,
                               .requestType = ec2::SpotRequestType::PERSISTENT}});
  stack.create<cdk::CfnOutput>("Id", {.value = full.launchTemplateId()});
  stack.create<cdk::CfnOutput>("Latest", {.value = full.latestVersionNumber()});
});

}  // namespace
