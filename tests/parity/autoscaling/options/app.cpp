#include <cdk/autoscaling.hpp>
#include <cdk/core.hpp>
#include <cdk/ec2.hpp>

#include "scenario.hpp"

namespace {

namespace autoscaling = cdk::autoscaling;
namespace ec2 = cdk::ec2;
using Volume = autoscaling::BlockDeviceVolume;

const parity::Scenario scenario("autoscaling/options", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Options");
  auto& vpc = ec2::Vpc::fromVpcAttributes(
      stack, "Vpc",
      {.availabilityZones = {"a"}, .privateSubnetIds = {"subnet-1"}, .vpcId = "vpc-1"});
  const ec2::InstanceType instanceType("t3.micro");
  const auto machineImage = ec2::MachineImage::latestAmazonLinux2023();

  stack.create<autoscaling::AutoScalingGroup>(
      "First",
      {.azCapacityDistributionStrategy = autoscaling::CapacityDistributionStrategy::BALANCED_ONLY,
       .blockDevices = {{.deviceName = "a",
                         .volume =
                             Volume::ebs(8, {.deleteOnTermination = false,
                                             .iops = 300,
                                             .volumeType = autoscaling::EbsDeviceVolumeType::IO1})},
                        {.deviceName = "b",
                         .volume = Volume::ebsFromSnapshot(
                             "snap-1", {.throughput = 200,
                                        .volumeSize = 9,
                                        .volumeType = autoscaling::EbsDeviceVolumeType::GP3})},
                        {.deviceName = "c", .volume = Volume::ephemeral(1)},
                        {.deviceName = "d", .volume = Volume::noDevice()}},
       .capacityRebalance = true,
       .deletionProtection = autoscaling::DeletionProtection::PREVENT_ALL_DELETION,
       .groupMetrics = {autoscaling::GroupMetrics({autoscaling::GroupMetric::MIN_SIZE,
                                                   autoscaling::GroupMetric::MAX_SIZE}),
                        autoscaling::GroupMetrics({autoscaling::GroupMetric::TOTAL_INSTANCES})},
       .healthChecks = autoscaling::HealthChecks::withAdditionalChecks(
           {.additionalTypes = {autoscaling::AdditionalHealthCheckType::EBS,
                                autoscaling::AdditionalHealthCheckType::ELB},
            .gracePeriod = cdk::Duration::minutes(1)}),
       .instanceLifecyclePolicy =
           {.retentionTriggers = {.terminateHookAbandon =
                                      autoscaling::TerminateHookAbandonAction::RETAIN}},
       .instanceType = instanceType,
       .machineImage = machineImage,
       .maxHealthyPercentage = 200,
       .minHealthyPercentage = 100,
       .terminationPolicies = {autoscaling::TerminationPolicy::CUSTOM_LAMBDA_FUNCTION,
                               autoscaling::TerminationPolicy::NEWEST_INSTANCE},
       .terminationPolicyCustomLambdaFunctionArn =
           "arn:aws:lambda:us-east-1:111111111111:function:choose",
       .vpc = vpc});
  auto& second = stack.create<autoscaling::AutoScalingGroup>(
      "Second", {.azCapacityDistributionStrategy =
                     autoscaling::CapacityDistributionStrategy::BALANCED_BEST_EFFORT,
                 .ignoreUnmodifiedSizeProperties = false,
                 .instanceType = instanceType,
                 .machineImage = machineImage,
                 .maxCapacity = 0,
                 .maxHealthyPercentage = -1,
                 .minCapacity = 0,
                 .minHealthyPercentage = -1,
                 .ssmSessionPermissions = true,
                 .vpc = vpc});
  second.protectNewInstancesFromScaleIn();
  cdk::Aspects::of(stack).add(autoscaling::AutoScalingGroupRequireImdsv2Aspect());
});

}  // namespace
