#include <cdk/applicationautoscaling.hpp>
#include <cdk/cloudwatch.hpp>
#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/elbv2.hpp>

#include "scenario.hpp"

namespace {

namespace cloudwatch = cdk::cloudwatch;
namespace ec2 = cdk::ec2;
namespace ecs = cdk::ecs;
namespace elbv2 = cdk::elasticloadbalancingv2;
namespace scaling = cdk::applicationautoscaling;

const parity::Scenario scenario("ecs/scaling", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Scaling");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 2, .natGateways = 0, .restrictDefaultSecurityGroup = false});
  auto& cluster = stack.create<ecs::Cluster>("Cluster", {.vpc = vpc});
  auto& taskDefinition = stack.create<ecs::FargateTaskDefinition>("Task");
  taskDefinition.addContainer("web", {.image = ecs::ContainerImage::fromRegistry("nginx"),
                                      .portMappings = {{.containerPort = 80}}});
  auto& service = stack.create<ecs::FargateService>(
      "Service", {.cluster = cluster, .taskDefinition = taskDefinition});
  auto& balancer = stack.create<elbv2::ApplicationLoadBalancer>("Balancer", {.vpc = vpc});
  auto& listener = balancer.addListener("Http", {.port = 80});
  auto& targetGroup = listener.addTargets("Web", {.port = 80, .targets = {service}});

  auto& count = service.autoScaleTaskCount({.maxCapacity = 10});
  count.scaleOnCpuUtilization("Cpu", {.disableScaleIn = true,
                                      .policyName = "cpu",
                                      .scaleInCooldown = cdk::Duration::minutes(1),
                                      .scaleOutCooldown = cdk::Duration::seconds(30),
                                      .targetUtilizationPercent = 50});
  count.scaleOnMemoryUtilization("Memory", {.targetUtilizationPercent = 75});
  count.scaleOnRequestCount("Requests", {.requestsPerTarget = 1000, .targetGroup = targetGroup});
  count.scaleOnSchedule(
      "Morning",
      {.minCapacity = 2, .schedule = scaling::Schedule::cron({.hour = "8", .minute = "0"})});
  const cloudwatch::Metric metric({.metricName = "Backlog", .namespace_ = "Queue"});
  count.scaleOnMetric("Steps", {.metric = metric,
                                .scalingSteps = {{.change = -1, .upper = 10},
                                                 {.change = 1, .lower = 50},
                                                 {.change = 3, .lower = 80}}});
  count.scaleToTrackCustomMetric("Backlog", {.metric = metric, .targetValue = 5});
  stack.create<cdk::CfnOutput>("Target", {.value = count.scalableTargetRef().resourceId});
  stack.create<cloudwatch::Alarm>(
      "Busy", {.evaluationPeriods = 1,
               .metric = service.metricCpuUtilization({.period = cdk::Duration::minutes(1)}),
               .threshold = 90});
  stack.create<cloudwatch::Alarm>(
      "Full",
      {.evaluationPeriods = 1, .metric = cluster.metricMemoryReservation(), .threshold = 90});
});

}  // namespace
