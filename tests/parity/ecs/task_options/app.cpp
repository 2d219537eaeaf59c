#include <cdk/core.hpp>
#include <cdk/ecs.hpp>
#include <cdk/iam.hpp>

#include "scenario.hpp"

namespace {

namespace ecs = cdk::ecs;
namespace iam = cdk::iam;

class Sidecar : public ecs::ITaskDefinitionExtension {
 public:
  explicit Sidecar(ecs::ContainerImage image) : image_(std::move(image)) {}
  void extend(ecs::TaskDefinition& taskDefinition) override {
    taskDefinition.addContainer("sidecar",
                                {.essential = false, .image = image_, .memoryReservationMiB = 16});
  }

 private:
  ecs::ContainerImage image_;
};

const parity::Scenario scenario("ecs/task_options", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("TaskOptions");
  const auto image = ecs::ContainerImage::fromRegistry("nginx");
  auto& role = iam::Role::fromRoleArn(stack, "Role", "arn:aws:iam::111111111111:role/tasks");

  auto& meshed = stack.create<ecs::FargateTaskDefinition>(
      "Meshed", {.enableFaultInjection = true,
                 .ephemeralStorageGiB = 50,
                 .executionRole = role,
                 .family = "meshed",
                 .pidMode = ecs::PidMode::TASK,
                 .proxyConfiguration = ecs::AppMeshProxyConfiguration(
                     {.containerName = "envoy",
                      .properties = {.appPorts = {8080, 8081},
                                     .egressIgnoredIPs = {"169.254.170.2", "169.254.169.254"},
                                     .egressIgnoredPorts = {22},
                                     .ignoredGID = 1338,
                                     .ignoredUID = 1337,
                                     .proxyEgressPort = 15001,
                                     .proxyIngressPort = 15000}}),
                 .runtimePlatform = {.cpuArchitecture = ecs::CpuArchitecture::ARM64,
                                     .operatingSystemFamily = ecs::OperatingSystemFamily::LINUX},
                 .taskRole = role});
  meshed.addContainer("envoy", {.image = image});
  auto& windows = stack.create<ecs::FargateTaskDefinition>(
      "Windows", {.cpu = 1024,
                  .memoryLimitMiB = 2048,
                  .runtimePlatform = {.operatingSystemFamily =
                                          ecs::OperatingSystemFamily::WINDOWS_SERVER_2022_CORE}});
  windows.addContainer("iis", {.image = image});
  auto& own = stack.create<ecs::Ec2TaskDefinition>(
      "Own", {.inferenceAccelerators = {{.deviceName = "device1", .deviceType = "eia2.medium"}},
              .ipcMode = ecs::IpcMode::TASK,
              .networkMode = ecs::NetworkMode::AWS_VPC,
              .pidMode = ecs::PidMode::HOST,
              .placementConstraints = {ecs::PlacementConstraint::memberOf(
                  {"attribute:ecs.os-type == linux"})},
              .proxyConfiguration = ecs::ProxyConfigurations::appMeshProxyConfiguration(
                  {.containerName = "envoy",
                   .properties = {.appPorts = {80},
                                  .ignoredGID = 5,
                                  .proxyEgressPort = 15001,
                                  .proxyIngressPort = 15000}})});
  own.addContainer("envoy", {.image = image, .memoryLimitMiB = 64});
  own.addInferenceAccelerator({.deviceName = "device2", .deviceType = "eia2.large"});
  own.addPlacementConstraint(ecs::PlacementConstraint::distinctInstances());
  own.addVolume({.configuredAtLaunch = true, .name = "launched"});
  own.findContainer("envoy")->addMountPoints(
      {{.containerPath = "/data", .readOnly = false, .sourceVolume = "launched"}});
  own.addExtension(Sidecar(image));
  const std::pair<const char*, ecs::Compatibility> kinds[] = {
      {"Ec2AndFargate", ecs::Compatibility::EC2_AND_FARGATE},
      {"Ec2AndManaged", ecs::Compatibility::EC2_AND_MANAGED_INSTANCES},
      {"All", ecs::Compatibility::FARGATE_AND_EC2_AND_MANAGED_INSTANCES}};
  for (const auto& [id, compatibility] : kinds) {
    auto& task = stack.create<ecs::TaskDefinition>(
        id, {.compatibility = compatibility, .cpu = "512", .memoryMiB = "1024"});
    task.addContainer("web", {.image = image});
  }
});

}  // namespace
