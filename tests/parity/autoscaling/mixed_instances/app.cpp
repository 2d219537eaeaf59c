#include <cdk/autoscaling.hpp>
#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/elbv2.hpp>

#include "scenario.hpp"

namespace {

namespace autoscaling = cdk::autoscaling;
namespace ec2 = cdk::ec2;
namespace elbv2 = cdk::elbv2;

const parity::Scenario scenario("autoscaling/mixed_instances", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Mixed");
  auto& vpc = ec2::Vpc::fromVpcAttributes(
      stack, "Vpc",
      {.availabilityZones = {"a"}, .privateSubnetIds = {"subnet-1"}, .vpcId = "vpc-1"});
  auto& securityGroup = stack.create<ec2::SecurityGroup>("SecurityGroup", {.vpc = vpc});
  auto& launchTemplate = stack.create<ec2::LaunchTemplate>(
      "Template",
      {.machineImage = ec2::MachineImage::latestAmazonLinux2023(), .securityGroup = securityGroup});
  auto& imported = ec2::LaunchTemplate::fromLaunchTemplateAttributes(
      stack, "Imported", {.launchTemplateName = "arm", .versionNumber = "3"});

  auto& group = stack.create<autoscaling::AutoScalingGroup>(
      "Group",
      {.healthChecks = autoscaling::HealthChecks::ec2(),
       .maxCapacity = 6,
       .mixedInstancesPolicy =
           {.instancesDistribution = {.onDemandAllocationStrategy =
                                          autoscaling::OnDemandAllocationStrategy::LOWEST_PRICE,
                                      .spotAllocationStrategy =
                                          autoscaling::SpotAllocationStrategy::LOWEST_PRICE,
                                      .spotInstancePools = 3,
                                      .spotMaxPrice = "0.2"},
            .launchTemplate = launchTemplate,
            .launchTemplateOverrides =
                {{.instanceRequirements = {.memoryMiB = {.min = 2048},
                                           .spotMaxPricePercentageOverLowestPrice = 50,
                                           .vCpuCount = {.max = 4, .min = 1}}},
                 {.instanceRequirements = {.memoryMiB = {.min = 1024}, .vCpuCount = {.min = 2}},
                  .launchTemplate = imported}}},
       .vpc = vpc});
  group.connections().allowFromAnyIpv4(ec2::Port::HTTPS);

  auto& targets = stack.create<elbv2::NetworkTargetGroup>("Targets", {.port = 443, .vpc = vpc});
  targets.addTarget({group});
  auto& others = elbv2::NetworkTargetGroup::fromTargetGroupAttributes(
      stack, "Others",
      {.targetGroupArn = "arn:aws:elasticloadbalancing:us-east-1:111111111111:targetgroup/others/"
                         "1234567890abcdef"});
  others.addTarget({group});
});

}  // namespace
