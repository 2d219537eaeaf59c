#include <cdk/core.hpp>
#include <cdk/ecs.hpp>

#include "scenario.hpp"

namespace {

namespace ecs = cdk::ecs;

const parity::Scenario scenario("ecs/ec2_task", [](cdk::App& app) {
  using ecs::ContainerImage;
  auto& stack = app.create<cdk::Stack>("Ec2Task");

  auto& bridge = stack.create<ecs::Ec2TaskDefinition>("Bridge");
  auto& web = bridge.addContainer(
      "web", {.image = ContainerImage::fromRegistry("nginx"),
              .memoryLimitMiB = 512,
              .portMappings = {{.containerPort = 80}, {.containerPort = 443, .hostPort = 8443}},
              .privileged = true});
  auto& linuxParameters = stack.create<ecs::LinuxParameters>(
      "Linux", {.initProcessEnabled = true, .sharedMemorySize = 64});
  auto& helper = bridge.addContainer(
      "helper", {.extraHosts = {{"database", "10.0.0.5"}},
                 .hostname = "helper",
                 .image = ContainerImage::fromRegistry("busybox"),
                 .linuxParameters = linuxParameters,
                 .memoryReservationMiB = 64,
                 .systemControls = {{.namespace_ = "net.core.somaxconn", .value = "1024"}}});
  web.addLink(helper, "alias");

  auto& aws = stack.create<ecs::Ec2TaskDefinition>(
      "AwsVpc", {.family = "aws-vpc",
                 .ipcMode = ecs::IpcMode::TASK,
                 .networkMode = ecs::NetworkMode::AWS_VPC,
                 .pidMode = ecs::PidMode::HOST,
                 .placementConstraints = {
                     ecs::PlacementConstraint::memberOf({"attribute:ecs.instance-type =~ t3.*"})}});
  aws.addContainer("app", {.gpuCount = 1,
                           .image = ContainerImage::fromRegistry("app"),
                           .memoryLimitMiB = 256,
                           .portMappings = {{.containerPort = 8080}}});

  auto& host = stack.create<ecs::TaskDefinition>(
      "Host", {.compatibility = ecs::Compatibility::EC2, .networkMode = ecs::NetworkMode::HOST});
  host.addContainer("agent", {.image = ContainerImage::fromRegistry("agent"),
                              .memoryLimitMiB = 32,
                              .portMappings = {{.containerPort = 9000}}});

  auto& everywhere = stack.create<ecs::TaskDefinition>(
      "Everywhere",
      {.compatibility = ecs::Compatibility::EC2_AND_FARGATE, .cpu = "256", .memoryMiB = "512"});
  everywhere.addContainer("app", {.image = ContainerImage::fromRegistry("app")});
});

}  // namespace
