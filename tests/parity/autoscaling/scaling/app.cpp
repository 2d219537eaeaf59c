#include <cdk/autoscaling.hpp>
#include <cdk/cloudwatch.hpp>
#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/elbv2.hpp>

#include "scenario.hpp"

namespace {

namespace autoscaling = cdk::autoscaling;
namespace cloudwatch = cdk::cloudwatch;
namespace ec2 = cdk::ec2;
namespace elbv2 = cdk::elbv2;

const parity::Scenario scenario("autoscaling/scaling", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Scaling");
  auto& vpc = ec2::Vpc::fromVpcAttributes(stack, "Vpc",
                                          {.availabilityZones = {"a", "b"},
                                           .privateSubnetIds = {"subnet-1", "subnet-2"},
                                           .vpcId = "vpc-1"});
  auto& group = stack.create<autoscaling::AutoScalingGroup>(
      "Group", {.instanceType = ec2::InstanceType("t3.micro"),
                .machineImage = ec2::MachineImage::latestAmazonLinux2023(),
                .maxCapacity = 10,
                .vpc = vpc});

  group.scaleOnCpuUtilization("Cpu", {.targetUtilizationPercent = 50});
  group.scaleOnIncomingBytes("Incoming", {.targetBytesPerSecond = 1000});
  group.scaleOnSchedule(
      "Morning",
      {.minCapacity = 5, .schedule = autoscaling::Schedule::cron({.hour = "8", .minute = "0"})});
  group.scaleOnSchedule("Night", {.maxCapacity = 1,
                                  .schedule = autoscaling::Schedule::expression("0 20 * * *"),
                                  .timeZone = "Europe/Berlin"});
  const cloudwatch::Metric metric({.metricName = "Depth", .namespace_ = "App"});
  group.scaleOnMetric("Steps", {.metric = metric,
                                .scalingSteps = {{.change = -1, .upper = 10},
                                                 {.change = 1, .lower = 50},
                                                 {.change = 3, .lower = 90}}});
  group.scaleToTrackMetric("Tracked", {.metric = metric, .targetValue = 5});

  auto& balancer = stack.create<elbv2::ApplicationLoadBalancer>("Balancer", {.vpc = vpc});
  auto& listener = balancer.addListener("Http", {.port = 80});
  listener.addTargets("Targets", {.port = 80, .targets = {group}});
  group.scaleOnRequestCount("Requests", {.targetRequestsPerMinute = 60});
});

}  // namespace
