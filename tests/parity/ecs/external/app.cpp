#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace ecs = cdk::ecs;

const parity::Scenario scenario("ecs/external", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("External");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 1, .natGateways = 0, .restrictDefaultSecurityGroup = false});
  auto& cluster = stack.create<ecs::Cluster>("Cluster", {.vpc = vpc});
  auto& taskDefinition = stack.create<ecs::ExternalTaskDefinition>("Task");
  taskDefinition.addContainer("web", {.image = ecs::ContainerImage::fromRegistry("nginx"),
                                      .memoryLimitMiB = 64,
                                      .portMappings = {{.containerPort = 80}}});
  auto& host = stack.create<ecs::ExternalTaskDefinition>(
      "HostTask", {.enableFaultInjection = true,
                   .family = "external-tasks",
                   .networkMode = ecs::NetworkMode::HOST,
                   .volumes = {{.host = {.sourcePath = "/etc/data"}, .name = "data"}}});
  host.addContainer("web", {.image = ecs::ContainerImage::fromRegistry("nginx"),
                            .memoryReservationMiB = 64,
                            .portMappings = {{.containerPort = 80}}});

  auto& plain = stack.create<ecs::ExternalService>(
      "Plain", {.cluster = cluster, .taskDefinition = taskDefinition});
  stack.create<cdk::CfnOutput>("Arn", {.value = plain.serviceArn()});
  stack.create<ecs::ExternalService>("Daemon",
                                     {.cluster = cluster, .daemon = true, .taskDefinition = host});
  stack.create<ecs::ExternalService>("Full",
                                     {.circuitBreaker = {.rollback = true},
                                      .cluster = cluster,
                                      .desiredCount = 2,
                                      .enableECSManagedTags = true,
                                      .enableExecuteCommand = true,
                                      .maxHealthyPercent = 150,
                                      .minHealthyPercent = 50,
                                      .propagateTags = ecs::PropagatedTagSource::TASK_DEFINITION,
                                      .serviceName = "external",
                                      .taskDefinition = taskDefinition});
  stack.create<ecs::ExternalService>(
      "TaskSets", {.cluster = cluster,
                   .deploymentController = {.type = ecs::DeploymentControllerType::EXTERNAL},
                   .taskDefinition = taskDefinition});
  auto& byArn = ecs::ExternalService::fromExternalServiceArn(
      stack, "ByArn", "arn:aws:ecs:us-west-2:123456789012:service/my-cluster/my-service");
  auto& byName = ecs::ExternalService::fromExternalServiceAttributes(
      stack, "ByName", {.cluster = cluster, .serviceName = "known"});
  stack.create<cdk::CfnOutput>("NameByArn", {.value = byArn.serviceName()});
  stack.create<cdk::CfnOutput>("ArnByName", {.value = byName.serviceArn()});
});

}  // namespace
