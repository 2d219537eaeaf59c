#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/efs.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace ecs = cdk::ecs;
namespace efs = cdk::efs;

const parity::Scenario scenario("ecs/volumes", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Volumes");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 1, .natGateways = 0, .restrictDefaultSecurityGroup = false});
  auto& fileSystem = stack.create<efs::FileSystem>(
      "Files", {.vpc = vpc, .vpcSubnets = {.subnetType = ec2::SubnetType::PUBLIC}});
  auto& accessPoint = fileSystem.addAccessPoint("Point");

  auto& task = stack.create<ecs::Ec2TaskDefinition>(
      "Task", {.volumes = {{.host = {.sourcePath = "/data"}, .name = "given"}}});
  task.addVolume({.name = "scratch"});
  task.addVolume({.dockerVolumeConfiguration = {.autoprovision = true,
                                                .driver = "local",
                                                .driverOpts = {{"type", "tmpfs"}},
                                                .labels = {{"team", "core"}},
                                                .scope = ecs::Scope::SHARED},
                  .name = "docker"});
  task.addVolume(
      {.efsVolumeConfiguration = {.authorizationConfig = {.accessPointId =
                                                              accessPoint.accessPointId(),
                                                          .iam = "ENABLED"},
                                  .fileSystemId = fileSystem.fileSystemId(),
                                  .transitEncryption = "ENABLED",
                                  .transitEncryptionPort = 2999},
       .name = "efs"});
  task.addVolume({.efsVolumeConfiguration = {.fileSystemId = "fs-12345", .rootDirectory = "/sub"},
                  .name = "plain-efs"});

  auto& container = task.addContainer(
      "app", {.image = ecs::ContainerImage::fromRegistry("app"), .memoryLimitMiB = 128});
  container.addMountPoints({{.containerPath = "/given", .readOnly = true, .sourceVolume = "given"},
                            {.containerPath = "/efs", .readOnly = false, .sourceVolume = "efs"}});
  container.addScratch({.containerPath = "/tmp",
                        .name = "own-scratch",
                        .readOnly = false,
                        .sourcePath = "/var/scratch"});
  auto& reader = task.addContainer(
      "reader", {.image = ecs::ContainerImage::fromRegistry("r"), .memoryLimitMiB = 128});
  reader.addVolumesFrom({{.readOnly = true, .sourceContainer = "app"}});
});

}  // namespace
