#include <cdk/autoscaling.hpp>
#include <cdk/cloudwatch.hpp>
#include <cdk/core.hpp>
#include <cdk/ec2.hpp>

#include "scenario.hpp"

namespace {

namespace autoscaling = cdk::autoscaling;
namespace cloudwatch = cdk::cloudwatch;
namespace ec2 = cdk::ec2;

const parity::Scenario scenario("autoscaling/instance_refresh", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Refreshes");
  auto& vpc = ec2::Vpc::fromVpcAttributes(
      stack, "Vpc",
      {.availabilityZones = {"a"}, .privateSubnetIds = {"subnet-1"}, .vpcId = "vpc-1"});
  const ec2::InstanceType instanceType("t3.micro");
  const auto machineImage = ec2::MachineImage::latestAmazonLinux2023();
  auto& errors = cloudwatch::Metric({.metricName = "Errors", .namespace_ = "App"})
                     .createAlarm(stack, "Errors", {.evaluationPeriods = 1, .threshold = 10});
  auto& slow = cloudwatch::Alarm::fromAlarmName(stack, "Slow", "slow");

  stack.create<autoscaling::AutoScalingGroup>(
      "Short", {.instanceType = instanceType,
                .machineImage = machineImage,
                .updatePolicy = autoscaling::UpdatePolicy::instanceRefresh(
                    {.strategy = autoscaling::InstanceRefreshStrategy::ROLLING}),
                .vpc = vpc});
  stack.create<autoscaling::AutoScalingGroup>(
      "Full", {.ignoreUnmodifiedSizeProperties = false,
               .instanceType = instanceType,
               .machineImage = machineImage,
               .signals = autoscaling::Signals::waitForCount(1),
               .updatePolicy = autoscaling::UpdatePolicy::instanceRefresh(
                   {.alarms = {errors, slow},
                    .bakeTime = cdk::Duration::minutes(30),
                    .checkpointDelay = cdk::Duration::hours(2),
                    .checkpointPercentages = {20, 50, 100},
                    .instanceWarmup = cdk::Duration::seconds(0),
                    .maxHealthyPercentage = 150,
                    .minHealthyPercentage = 90,
                    .scaleInProtectedInstances = autoscaling::ScaleInProtectedInstances::REFRESH,
                    .skipMatching = false,
                    .standbyInstances = autoscaling::StandbyInstances::TERMINATE,
                    .strategy = autoscaling::InstanceRefreshStrategy::REPLACE_ROOT_VOLUME}),
               .vpc = vpc});
  stack.create<autoscaling::AutoScalingGroup>(
      "Migrated", {.instanceType = instanceType,
                   .machineImage = machineImage,
                   .migrateToLaunchTemplate = true,
                   .updatePolicy = autoscaling::UpdatePolicy::rollingUpdate(
                       {.suspendProcesses = std::vector<autoscaling::ScalingProcess>{}}),
                   .vpc = vpc});
});

}  // namespace
