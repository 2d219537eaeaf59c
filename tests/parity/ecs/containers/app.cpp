#include <cdk/core.hpp>
#include <cdk/ecs.hpp>
#include <cdk/ssm.hpp>

#include "scenario.hpp"

namespace {

namespace ecs = cdk::ecs;
namespace ssm = cdk::ssm;

const parity::Scenario scenario("ecs/containers", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Containers");
  auto& task = stack.create<ecs::Ec2TaskDefinition>(
      "Task", {.inferenceAccelerators = {{.deviceName = "device1", .deviceType = "eia2.medium"}}});
  const auto image = ecs::ContainerImage::fromRegistry("nginx");
  auto& linuxParameters =
      stack.create<ecs::LinuxParameters>("Linux", {.initProcessEnabled = true,
                                                   .maxSwap = cdk::Size::gibibytes(1),
                                                   .sharedMemorySize = 64,
                                                   .swappiness = 20});
  linuxParameters.addCapabilities({ecs::Capability::NET_ADMIN});
  linuxParameters.dropCapabilities({ecs::Capability::ALL});
  linuxParameters.addDevices(
      {{.hostPath = "/dev/fuse", .permissions = {ecs::DevicePermission::READ}}});
  linuxParameters.addTmpfs(
      {{.containerPath = "/tmp", .mountOptions = {ecs::TmpfsMountOption::NOEXEC}, .size = 16}});
  auto& token = ssm::StringParameter::fromSecureStringParameterAttributes(
      stack, "Token", {.parameterName = "/token"});
  auto& full = task.addContainer(
      "full",
      {.command = {"run", "it"},
       .containerName = "everything",
       .cpu = 128,
       .disableNetworking = false,
       .dnsSearchDomains = {"example.com"},
       .dnsServers = {"10.0.0.2"},
       .dockerLabels = {{"role", "web"}},
       .dockerSecurityOptions = {"no-new-privileges"},
       .entryPoint = {"/bin/sh", "-c"},
       .environment = {{"STAGE", "test"}},
       .essential = true,
       .extraHosts = {{"db", "10.0.0.3"}},
       .gpuCount = 2,
       .healthCheck = {.command = {"curl", "-f", "http://localhost/"},
                       .interval = cdk::Duration::seconds(20),
                       .retries = 4,
                       .startPeriod = cdk::Duration::seconds(60),
                       .timeout = cdk::Duration::seconds(10)},
       .hostname = "host",
       .image = image,
       .inferenceAcceleratorResources = {"device1"},
       .interactive = true,
       .linuxParameters = linuxParameters,
       .memoryLimitMiB = 512,
       .memoryReservationMiB = 256,
       .portMappings = {{.containerPort = 80, .hostPort = 8080, .protocol = ecs::Protocol::UDP}},
       .privileged = true,
       .pseudoTerminal = true,
       .readonlyRootFilesystem = true,
       .restartAttemptPeriod = cdk::Duration::minutes(2),
       .restartIgnoredExitCodes = {0, 127},
       .secrets = {{"TOKEN", ecs::Secret::fromSsmParameter(token)}},
       .startTimeout = cdk::Duration::seconds(100),
       .stopTimeout = cdk::Duration::seconds(110),
       .systemControls = {{.namespace_ = "net.core.somaxconn", .value = "1024"}},
       .ulimits = {{.hardLimit = 2048, .name = ecs::UlimitName::NOFILE, .softLimit = 1024}},
       .user = "nobody",
       .versionConsistency = ecs::VersionConsistency::DISABLED,
       .workingDirectory = "/srv"});
  auto& side = task.addContainer("side", {.enableRestartPolicy = true,
                                          .essential = false,
                                          .image = image,
                                          .memoryReservationMiB = 32,
                                          .versionConsistency = ecs::VersionConsistency::ENABLED});
  side.addContainerDependencies(
      {{.condition = ecs::ContainerDependencyCondition::HEALTHY, .container = full},
       {.container = full}});
  side.addDockerLabel("added", "yes");
  side.addEnvironment("ADDED", "yes");
  side.addInferenceAcceleratorResource({"device1"});
  side.addLink(full, "web");
  side.addPortMappings({{.containerPort = ecs::ContainerDefinition::CONTAINER_PORT_USE_RANGE,
                         .containerPortRange = "9000-9010"}});
  side.addScratch({.containerPath = "/scratch",
                   .name = "scratch",
                   .readOnly = false,
                   .sourcePath = "/mnt/scratch"});
  side.addUlimits({{.hardLimit = 10, .name = ecs::UlimitName::CORE, .softLimit = 5}});
  side.addVolumesFrom({{.readOnly = true, .sourceContainer = "everything"}});
  stack.create<ecs::ContainerDefinition>("Own", {.enableRestartPolicy = false,
                                                 .extraHosts = {},
                                                 .gpuCount = 0,
                                                 .image = image,
                                                 .memoryLimitMiB = 16,
                                                 .taskDefinition = task});
});

}  // namespace
