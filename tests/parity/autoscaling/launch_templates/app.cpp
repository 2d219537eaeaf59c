#include <cdk/autoscaling.hpp>
#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/iam.hpp>

#include "scenario.hpp"

namespace {

namespace autoscaling = cdk::autoscaling;
namespace ec2 = cdk::ec2;
namespace iam = cdk::iam;

const parity::Scenario scenario("autoscaling/launch_templates", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("FromTemplates");
  auto& vpc = ec2::Vpc::fromVpcAttributes(
      stack, "Vpc",
      {.availabilityZones = {"a"}, .privateSubnetIds = {"subnet-1"}, .vpcId = "vpc-1"});
  auto& role =
      stack.create<iam::Role>("Role", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")});
  auto& securityGroup = stack.create<ec2::SecurityGroup>("Group", {.vpc = vpc});
  auto& launchTemplate = stack.create<ec2::LaunchTemplate>(
      "Template", {.instanceType = ec2::InstanceType("t3.micro"),
                   .machineImage = ec2::MachineImage::latestAmazonLinux2023(),
                   .role = role,
                   .securityGroup = securityGroup});

  auto& single = stack.create<autoscaling::AutoScalingGroup>(
      "Single", {.launchTemplate = launchTemplate, .vpc = vpc});
  single.connections().allowFromAnyIpv4(ec2::Port::HTTP);
  single.addToRolePolicy(iam::PolicyStatement({.actions = {"s3:*"}, .resources = {"*"}}));

  stack.create<autoscaling::AutoScalingGroup>(
      "Mixed",
      {.maxCapacity = 5,
       .mixedInstancesPolicy =
           {.instancesDistribution = {.onDemandBaseCapacity = 1,
                                      .onDemandPercentageAboveBaseCapacity = 50,
                                      .spotAllocationStrategy =
                                          autoscaling::SpotAllocationStrategy::CAPACITY_OPTIMIZED},
            .launchTemplate = launchTemplate,
            .launchTemplateOverrides = {{.instanceType = ec2::InstanceType("t3.small")},
                                        {.instanceType = ec2::InstanceType("t3.large"),
                                         .weightedCapacity = 2}}},
       .vpc = vpc});
});

}  // namespace
