#include <cdk/core.hpp>
#include <cdk/ecs.hpp>
#include <cdk/iam.hpp>

#include "scenario.hpp"

namespace {

namespace ecs = cdk::ecs;
namespace iam = cdk::iam;

const parity::Scenario scenario("ecs/fargate_task", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("FargateTask");

  auto& plain = stack.create<ecs::FargateTaskDefinition>("Plain");
  plain.addContainer("app", {.image = ecs::ContainerImage::fromRegistry("nginx")});

  const iam::ServicePrincipal assumedBy("ecs-tasks.amazonaws.com");
  auto& executionRole = stack.create<iam::Role>("Execution", {.assumedBy = assumedBy});
  auto& taskRole = stack.create<iam::Role>("TaskRole", {.assumedBy = assumedBy});
  auto& full = stack.create<ecs::FargateTaskDefinition>(
      "Full", {.cpu = 1024,
               .ephemeralStorageGiB = 50,
               .executionRole = executionRole,
               .family = "full-family",
               .memoryLimitMiB = 2048,
               .runtimePlatform = {.cpuArchitecture = ecs::CpuArchitecture::ARM64,
                                   .operatingSystemFamily = ecs::OperatingSystemFamily::LINUX},
               .taskRole = taskRole});
  auto& main = full.addContainer(
      "main",
      {.command = {"serve", "--fast"},
       .containerName = "renamed",
       .cpu = 512,
       .disableNetworking = false,
       .dockerLabels = {{"label", "value"}},
       .entryPoint = {"/bin/sh", "-c"},
       .environment = {{"STAGE", "prod"}, {"REGION", stack.region()}},
       .essential = true,
       .healthCheck = {.command = {"curl", "localhost"},
                       .interval = cdk::Duration::seconds(10),
                       .retries = 2},
       .image = ecs::ContainerImage::fromRegistry("public.ecr.aws/x/y:1"),
       .memoryReservationMiB = 512,
       .portMappings = {{.containerPort = 8080},
                        {.containerPort = 53, .name = "dns", .protocol = ecs::Protocol::UDP}},
       .readonlyRootFilesystem = true,
       .startTimeout = cdk::Duration::seconds(30),
       .stopTimeout = cdk::Duration::seconds(60),
       .user = "1000",
       .workingDirectory = "/srv"});
  main.addEnvironment("LATER", "yes");
  main.addUlimits({{.hardLimit = 2048, .name = ecs::UlimitName::NOFILE, .softLimit = 1024}});
  auto& sidecar = full.addContainer(
      "sidecar", {.essential = false,
                  .image = ecs::ContainerImage::fromRegistry("busybox"),
                  .logging = ecs::LogDrivers::awsLogs({.streamPrefix = "sidecar"})});
  main.addContainerDependencies(
      {{.condition = ecs::ContainerDependencyCondition::START, .container = sidecar}});
  full.addToTaskRolePolicy(iam::PolicyStatement({.actions = {"s3:*"}, .resources = {"*"}}));
  full.addToExecutionRolePolicy(
      iam::PolicyStatement({.actions = {"kms:Decrypt"}, .resources = {"*"}}));
  stack.create<cdk::CfnOutput>("Arn", {.value = full.taskDefinitionArn()});
});

}  // namespace
