#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace ecs = cdk::ecs;
namespace iam = cdk::iam;
namespace kms = cdk::kms;

const parity::Scenario scenario("ecs/managed_volumes", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("ManagedVolumes");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 1, .natGateways = 0, .restrictDefaultSecurityGroup = false});
  auto& cluster = stack.create<ecs::Cluster>("Cluster", {.vpc = vpc});
  auto& taskDefinition = stack.create<ecs::FargateTaskDefinition>("Task");
  auto& container =
      taskDefinition.addContainer("web", {.image = ecs::ContainerImage::fromRegistry("nginx")});
  const auto service = [&](const char* id, ecs::ServiceManagedVolume& volume) {
    stack.create<ecs::FargateService>(
        id,
        {.cluster = cluster, .taskDefinition = taskDefinition, .volumeConfigurations = {volume}});
  };

  auto& small = stack.create<ecs::ServiceManagedVolume>(
      "Small", {.managedEBSVolume = {.size = cdk::Size::gibibytes(15)}, .name = "data"});
  taskDefinition.addVolume(small);
  small.mountIn(container, {.containerPath = "/data", .readOnly = false});
  service("First", small);

  auto& key = stack.create<kms::Key>("Key");
  auto& large = stack.create<ecs::ServiceManagedVolume>(
      "Large",
      {.managedEBSVolume =
           {.encrypted = true,
            .fileSystemType = ecs::FileSystemType::EXT4,
            .iops = 4000,
            .kmsKeyId = key,
            .size = cdk::Size::gibibytes(200),
            .snapShotId = "snap-066877671789bd71b",
            .tagSpecifications = {{.propagateTags = ecs::EbsPropagatedTagSource::SERVICE,
                                   .tags = {{"purpose", "production"}}},
                                  {.propagateTags = ecs::EbsPropagatedTagSource::TASK_DEFINITION}},
            .throughput = 500,
            .volumeInitializationRate = cdk::Size::mebibytes(200),
            .volumeType = ec2::EbsDeviceVolumeType::GP3},
       .name = "data"});
  auto& second = stack.create<ecs::FargateService>(
      "Second", {.cluster = cluster, .taskDefinition = taskDefinition});
  second.addVolume(large);
  stack.create<cdk::CfnOutput>("Role", {.value = large.role().roleArn()});

  auto& role =
      iam::Role::fromRoleArn(stack, "VolumeRole", "arn:aws:iam::111111111111:role/volumes");
  auto& own = stack.create<ecs::ServiceManagedVolume>(
      "Own", {.managedEBSVolume = {.fileSystemType = ecs::FileSystemType::XFS,
                                   .iops = 100,
                                   .role = role,
                                   .size = cdk::Size::tebibytes(1),
                                   .volumeType = ec2::EbsDeviceVolumeType::IO2},
              .name = "data"});
  service("Third", own);
  auto& bare = stack.create<ecs::ServiceManagedVolume>("Bare", {.name = "data"});
  service("Fourth", bare);
});

}  // namespace
