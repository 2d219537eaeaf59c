#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/elbv2.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace ecs = cdk::ecs;
namespace elbv2 = cdk::elbv2;

const parity::Scenario scenario("ecs/load_balanced", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("LoadBalanced");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 2, .natGateways = 1, .restrictDefaultSecurityGroup = false});
  auto& cluster = stack.create<ecs::Cluster>("Cluster", {.vpc = vpc});
  cluster.addCapacity("Instances", {.instanceType = ec2::InstanceType("t3.micro")});

  auto& bridge = stack.create<ecs::Ec2TaskDefinition>("Bridge");
  bridge.addContainer("web", {.image = ecs::ContainerImage::fromRegistry("nginx"),
                              .memoryLimitMiB = 128,
                              .portMappings = {{.containerPort = 80}, {.containerPort = 8080}}});
  auto& dynamic =
      stack.create<ecs::Ec2Service>("Dynamic", {.cluster = cluster, .taskDefinition = bridge});
  auto& fargateTask = stack.create<ecs::FargateTaskDefinition>("FargateTask");
  fargateTask.addContainer("api", {.image = ecs::ContainerImage::fromRegistry("api"),
                                   .portMappings = {{.containerPort = 3000}}});
  auto& fargate = stack.create<ecs::FargateService>(
      "Fargate", {.cluster = cluster, .taskDefinition = fargateTask});

  auto& balancer = stack.create<elbv2::ApplicationLoadBalancer>("Balancer", {.vpc = vpc});
  auto& listener = balancer.addListener("Http", {.port = 80});
  listener.addTargets("Web", {.port = 80, .targets = {dynamic}});
  listener.addTargets(
      "Admin",
      {.conditions = {elbv2::ListenerCondition::pathPatterns({"/admin/*"})},
       .port = 80,
       .priority = 10,
       .targets = {dynamic.loadBalancerTarget({.containerName = "web", .containerPort = 8080})}});
  fargate.registerLoadBalancerTargets(
      {{.containerName = "api",
        .containerPort = 3000,
        .listener = ecs::ListenerConfig::applicationListener(
            listener, {.conditions = {elbv2::ListenerCondition::hostHeaders({"api.example.com"})},
                       .priority = 20,
                       .protocol = elbv2::ApplicationProtocol::HTTP}),
        .newTargetGroupId = "Api"}});
});

}  // namespace
