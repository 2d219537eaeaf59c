#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace ecs = cdk::ecs;

const parity::Scenario scenario("ecs/deployments", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Deployments");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 1, .natGateways = 0, .restrictDefaultSecurityGroup = false});
  auto& cluster = stack.create<ecs::Cluster>("Cluster", {.vpc = vpc});
  auto& taskDefinition = stack.create<ecs::FargateTaskDefinition>("Task");
  taskDefinition.addContainer("web", {.image = ecs::ContainerImage::fromRegistry("nginx")});
  const auto base = [&]() -> ecs::FargateServiceProps {
    return {.circuitBreaker = {},
            .cluster = cluster,
            .minHealthyPercent = 100,
            .taskDefinition = taskDefinition};
  };

  auto blueGreen = base();
  blueGreen.bakeTime = cdk::Duration::minutes(5);
  blueGreen.deploymentStrategy = ecs::DeploymentStrategy::BLUE_GREEN;
  stack.create<ecs::FargateService>("BlueGreen", blueGreen);
  auto linear = base();
  linear.deploymentStrategy = ecs::DeploymentStrategy::LINEAR;
  linear.linearConfiguration = {.stepBakeTime = cdk::Duration::minutes(3), .stepPercent = 20};
  stack.create<ecs::FargateService>("Linear", linear);
  auto canary = base();
  canary.canaryConfiguration = {.stepBakeTime = cdk::Duration::hours(1), .stepPercent = 2.5};
  canary.deploymentStrategy = ecs::DeploymentStrategy::CANARY;
  stack.create<ecs::FargateService>("Canary", canary);
  canary.canaryConfiguration = {};
  stack.create<ecs::FargateService>("EmptyCanary", canary);
  auto alarmed = base();
  alarmed.deploymentAlarms = {.alarmNames = {"first", "second"},
                              .behavior = ecs::AlarmBehavior::FAIL_ON_ALARM};
  alarmed.deploymentStrategy = ecs::DeploymentStrategy::ROLLING;
  stack.create<ecs::FargateService>("Alarmed", alarmed);
  auto& later = stack.create<ecs::FargateService>("AlarmedLater", base());
  later.enableDeploymentAlarms(cdk::Fn::split(",", cdk::Fn::importValue("alarms")));
  later.enableDeploymentAlarms({"left-out"}, {.behavior = ecs::AlarmBehavior::ROLLBACK_ON_ALARM});
  auto forced = base();
  forced.forceNewDeployment = {.enabled = true, .nonce = "one"};
  stack.create<ecs::FargateService>("Forced", forced);
  forced.forceNewDeployment = {.enabled = false};
  stack.create<ecs::FargateService>("NotForced", forced);
  stack.create<ecs::FargateService>("ForcedLater", base()).forceNewDeployment("two");

  auto revised = base();
  revised.taskDefinitionRevision = ecs::TaskDefinitionRevision::LATEST;
  stack.create<ecs::FargateService>("Latest", revised);
  revised.taskDefinitionRevision = ecs::TaskDefinitionRevision::of(3);
  stack.create<ecs::FargateService>("Third", revised);
  stack.create<ecs::FargateService>(
      "CodeDeploy", {.cluster = cluster,
                     .deploymentController = {.type = ecs::DeploymentControllerType::CODE_DEPLOY},
                     .taskDefinition = taskDefinition,
                     .taskDefinitionRevision = ecs::TaskDefinitionRevision::LATEST});
  stack.create<ecs::FargateService>(
      "TaskSets", {.cluster = cluster,
                   .deploymentController = {.type = ecs::DeploymentControllerType::EXTERNAL},
                   .taskDefinition = taskDefinition});
});

}  // namespace
