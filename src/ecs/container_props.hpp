#pragma once

#include <cdk/ecs/container_definition.hpp>

namespace cdk::ecs {

/// The props of a container out of its options, or of those of a kind of container.
template <class Options>
ContainerDefinitionProps containerPropsOf(const Options& options, TaskDefinition& taskDefinition) {
  return {.command = options.command,
          .containerName = options.containerName,
          .cpu = options.cpu,
          .credentialSpecs = options.credentialSpecs,
          .disableNetworking = options.disableNetworking,
          .dnsSearchDomains = options.dnsSearchDomains,
          .dnsServers = options.dnsServers,
          .dockerLabels = options.dockerLabels,
          .dockerSecurityOptions = options.dockerSecurityOptions,
          .enableRestartPolicy = options.enableRestartPolicy,
          .entryPoint = options.entryPoint,
          .environment = options.environment,
          .environmentFiles = options.environmentFiles,
          .essential = options.essential,
          .extraHosts = options.extraHosts,
          .gpuCount = options.gpuCount,
          .healthCheck = options.healthCheck,
          .hostname = options.hostname,
          .image = options.image,
          .inferenceAcceleratorResources = options.inferenceAcceleratorResources,
          .interactive = options.interactive,
          .linuxParameters = options.linuxParameters,
          .logging = options.logging,
          .memoryLimitMiB = options.memoryLimitMiB,
          .memoryReservationMiB = options.memoryReservationMiB,
          .portMappings = options.portMappings,
          .privileged = options.privileged,
          .pseudoTerminal = options.pseudoTerminal,
          .readonlyRootFilesystem = options.readonlyRootFilesystem,
          .restartAttemptPeriod = options.restartAttemptPeriod,
          .restartIgnoredExitCodes = options.restartIgnoredExitCodes,
          .secrets = options.secrets,
          .startTimeout = options.startTimeout,
          .stopTimeout = options.stopTimeout,
          .systemControls = options.systemControls,
          .taskDefinition = taskDefinition,
          .ulimits = options.ulimits,
          .user = options.user,
          .versionConsistency = options.versionConsistency,
          .workingDirectory = options.workingDirectory};
}

}  // namespace cdk::ecs
