#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/elbv2.hpp>
#include <cdk/iam.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace ecs = cdk::ecs;
namespace elbv2 = cdk::elasticloadbalancingv2;
namespace iam = cdk::iam;

const parity::Scenario scenario("ecs/alternate_targets", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("AlternateTargets");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 2, .natGateways = 0, .restrictDefaultSecurityGroup = false});
  auto& cluster = stack.create<ecs::Cluster>("Cluster", {.vpc = vpc});
  auto& taskDefinition = stack.create<ecs::FargateTaskDefinition>("Task");
  taskDefinition.addContainer("web", {.image = ecs::ContainerImage::fromRegistry("nginx"),
                                      .portMappings = {{.containerPort = 80}}});
  auto& service = stack.create<ecs::FargateService>(
      "Service", {.cluster = cluster,
                  .deploymentStrategy = ecs::DeploymentStrategy::BLUE_GREEN,
                  .taskDefinition = taskDefinition});

  auto& balancer = stack.create<elbv2::ApplicationLoadBalancer>("Balancer", {.vpc = vpc});
  auto& listener = balancer.addListener(
      "Http", {.defaultAction = elbv2::ListenerAction::fixedResponse(404), .port = 80});
  auto& blue = stack.create<elbv2::ApplicationTargetGroup>(
      "Blue", {.port = 80, .targetType = elbv2::TargetType::IP, .vpc = vpc});
  auto& green = stack.create<elbv2::ApplicationTargetGroup>(
      "Green", {.port = 80, .targetType = elbv2::TargetType::IP, .vpc = vpc});
  auto& production = stack.create<elbv2::ApplicationListenerRule>(
      "Production",
      {.action = elbv2::ListenerAction::weightedForward(
           {{.targetGroup = blue, .weight = 100}, {.targetGroup = green, .weight = 0}}),
       .conditions = {elbv2::ListenerCondition::pathPatterns({"/*"})},
       .listener = listener,
       .priority = 1});
  auto& test = stack.create<elbv2::ApplicationListenerRule>(
      "Test", {.action = elbv2::ListenerAction::forward({green}),
               .conditions = {elbv2::ListenerCondition::httpHeader("X-Test", {"yes"})},
               .listener = listener,
               .priority = 2});
  auto target = service.loadBalancerTarget(
      {.alternateTarget = ecs::AlternateTarget(
           "Green",
           {.alternateTargetGroup = green,
            .productionListener =
                ecs::ListenerRuleConfiguration::applicationListenerRule(production),
            .testListener = ecs::ListenerRuleConfiguration::applicationListenerRule(test)}),
       .containerName = "web"});
  target.attachToApplicationTargetGroup(blue);

  auto& network = stack.create<elbv2::NetworkLoadBalancer>("Network", {.vpc = vpc});
  auto& first = stack.create<elbv2::NetworkTargetGroup>(
      "First", {.port = 80, .targetType = elbv2::TargetType::IP, .vpc = vpc});
  auto& second = stack.create<elbv2::NetworkTargetGroup>(
      "Second", {.port = 80, .targetType = elbv2::TargetType::IP, .vpc = vpc});
  auto& tcp = network.addListener("Tcp", {.defaultTargetGroups = {first}, .port = 80});
  network.addListener("TestTcp", {.defaultTargetGroups = {second}, .port = 8080});
  auto& role = iam::Role::fromRoleArn(stack, "Role", "arn:aws:iam::111111111111:role/balancers");
  first.addTarget({service.loadBalancerTarget(
      {.alternateTarget = ecs::AlternateTarget(
           "Second", {.alternateTargetGroup = second,
                      .productionListener = ecs::ListenerRuleConfiguration::networkListener(tcp),
                      .role = role}),
       .containerName = "web",
       .containerPort = 80})});
});

}  // namespace
