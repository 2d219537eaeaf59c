#include <cdk/autoscaling.hpp>
#include <cdk/cloudwatch.hpp>
#include <cdk/core.hpp>
#include <cdk/ec2.hpp>

#include <chrono>

#include "scenario.hpp"

namespace {

namespace autoscaling = cdk::autoscaling;
namespace cloudwatch = cdk::cloudwatch;
namespace ec2 = cdk::ec2;
using namespace std::chrono_literals;

const parity::Scenario scenario("autoscaling/pools_schedules", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Pools");
  auto& vpc = ec2::Vpc::fromVpcAttributes(
      stack, "Vpc",
      {.availabilityZones = {"a"}, .privateSubnetIds = {"subnet-1"}, .vpcId = "vpc-1"});
  auto& group = stack.create<autoscaling::AutoScalingGroup>(
      "Group", {.instanceType = ec2::InstanceType("t3.micro"),
                .machineImage = ec2::MachineImage::latestAmazonLinux2023(),
                .vpc = vpc});
  group.addWarmPool({.maxGroupPreparedCapacity = 5,
                     .minSize = 2,
                     .poolState = autoscaling::PoolState::HIBERNATED,
                     .reuseOnScaleIn = true});
  auto& imported =
      autoscaling::AutoScalingGroup::fromAutoScalingGroupName(stack, "Imported", "others");
  imported.addWarmPool();
  imported.addUserData({"echo unheard"});
  imported.addLifecycleHook(
      "Hook", {.lifecycleTransition = autoscaling::LifecycleTransition::INSTANCE_LAUNCHING});
  stack.create<cdk::CfnOutput>("Arn", {.value = imported.autoScalingGroupArn()});

  auto& action = imported.scaleOnSchedule(
      "Limited", {.desiredCapacity = 3,
                  .endTime = std::chrono::sys_days{2030y / 12 / 24} + 18h + 30min + 5s + 999ms,
                  .schedule = autoscaling::Schedule::cron({.weekDay = "MON-FRI"}),
                  .startTime = std::chrono::sys_days{2030y / 1 / 1}});
  stack.create<cdk::CfnOutput>("Action", {.value = action.scheduledActionName()});
  imported.scaleOnOutgoingBytes("Out", {.cooldown = 1min,
                                        .disableScaleIn = true,
                                        .estimatedInstanceWarmup = 2min,
                                        .targetBytesPerSecond = 100});
  imported.scaleToTrackMetric(
      "Track", {.metric = cloudwatch::Metric({.dimensionsMap = {{"b", "1"}, {"a", "2"}},
                                              .metricName = "Load",
                                              .namespace_ = "App",
                                              .statistic = "p99",
                                              .unit = cloudwatch::Unit::PERCENT}),
                .targetValue = 0.5});
  stack.create<autoscaling::TargetTrackingScalingPolicy>(
      "Balanced", {.autoScalingGroup = imported,
                   .predefinedMetric = autoscaling::PredefinedMetric::ALB_REQUEST_COUNT_PER_TARGET,
                   .resourceLabel = "app/x/1/targetgroup/y/2",
                   .targetValue = 10});
});

}  // namespace
