#pragma once

#include <cdk/ec2/required_enum.hpp>
#include <cdk/ecs/container_definition.hpp>

#include <cstdint>
#include <optional>

namespace cdk::ecs {

/// Programs that route logs.
enum class FirelensLogRouterType : std::uint8_t { FLUENTBIT, FLUENTD };

/// Where a router's configuration file is.
enum class FirelensConfigFileType : std::uint8_t { S3, FILE };

/// Options of a router.
struct FirelensOptions {
  /// Wanted with, and only with, `configFileValue`. Default: none.
  std::optional<FirelensConfigFileType> configFileType{};
  /// ARN of an object, or a path in the container. Wanted with, and only with, `configFileType`.
  /// Default: none.
  String configFileValue{};
  /// Add cluster, task and container to each event. Default: true.
  Boolean enableECSLogMetadata{};
  Presence presence_{};

  static FirelensOptions absent() noexcept;
};

/// What routes the logs of a task's containers.
struct FirelensConfig {
  /// Default: none.
  FirelensOptions options = FirelensOptions::absent();
  ec2::RequiredEnum<FirelensLogRouterType> type;
};

/// Options of `TaskDefinition::addFirelensLogRouter`; those of all containers are explained at
/// `ContainerDefinitionOptions`.
struct FirelensLogRouterDefinitionOptions {
  List<String> command{};
  String containerName{};
  Number cpu{};
  std::vector<CredentialSpec> credentialSpecs{};
  Boolean disableNetworking{};
  List<String> dnsSearchDomains{};
  List<String> dnsServers{};
  Map<String> dockerLabels{};
  List<String> dockerSecurityOptions{};
  Boolean enableRestartPolicy{};
  List<String> entryPoint{};
  Map<String> environment{};
  std::vector<EnvironmentFile> environmentFiles{};
  Boolean essential{};
  Map<String> extraHosts{};
  /// What the router is and how it is set up.
  FirelensConfig firelensConfig;
  Number gpuCount{};
  HealthCheck healthCheck = HealthCheck::absent();
  String hostname{};
  Required<ContainerImage> image;
  List<String> inferenceAcceleratorResources{};
  Boolean interactive{};
  Ref<LinuxParameters> linuxParameters{};
  std::optional<LogDriver> logging{};
  Number memoryLimitMiB{};
  Number memoryReservationMiB{};
  std::vector<PortMapping> portMappings{};
  Boolean privileged{};
  Boolean pseudoTerminal{};
  Boolean readonlyRootFilesystem{};
  std::optional<Duration> restartAttemptPeriod{};
  List<Number> restartIgnoredExitCodes{};
  std::vector<std::pair<std::string, Secret>> secrets{};
  std::optional<Duration> startTimeout{};
  std::optional<Duration> stopTimeout{};
  std::vector<SystemControl> systemControls{};
  std::vector<Ulimit> ulimits{};
  String user{};
  std::optional<VersionConsistency> versionConsistency{};
  String workingDirectory{};
};

/// Props of `FirelensLogRouter`; those of all containers are explained at
/// `ContainerDefinitionOptions`.
struct FirelensLogRouterProps {
  List<String> command{};
  String containerName{};
  Number cpu{};
  std::vector<CredentialSpec> credentialSpecs{};
  Boolean disableNetworking{};
  List<String> dnsSearchDomains{};
  List<String> dnsServers{};
  Map<String> dockerLabels{};
  List<String> dockerSecurityOptions{};
  Boolean enableRestartPolicy{};
  List<String> entryPoint{};
  Map<String> environment{};
  std::vector<EnvironmentFile> environmentFiles{};
  Boolean essential{};
  Map<String> extraHosts{};
  /// What the router is and how it is set up.
  FirelensConfig firelensConfig;
  Number gpuCount{};
  HealthCheck healthCheck = HealthCheck::absent();
  String hostname{};
  Required<ContainerImage> image;
  List<String> inferenceAcceleratorResources{};
  Boolean interactive{};
  Ref<LinuxParameters> linuxParameters{};
  std::optional<LogDriver> logging{};
  Number memoryLimitMiB{};
  Number memoryReservationMiB{};
  std::vector<PortMapping> portMappings{};
  Boolean privileged{};
  Boolean pseudoTerminal{};
  Boolean readonlyRootFilesystem{};
  std::optional<Duration> restartAttemptPeriod{};
  List<Number> restartIgnoredExitCodes{};
  std::vector<std::pair<std::string, Secret>> secrets{};
  std::optional<Duration> startTimeout{};
  std::optional<Duration> stopTimeout{};
  std::vector<SystemControl> systemControls{};
  /// The task definition that the router becomes part of.
  Required<Ref<TaskDefinition>> taskDefinition;
  std::vector<Ulimit> ulimits{};
  String user{};
  std::optional<VersionConsistency> versionConsistency{};
  String workingDirectory{};
};

/// A container that takes the logs of others and sends them on; mostly,
/// `TaskDefinition::addFirelensLogRouter` makes it.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html
class FirelensLogRouter : public ContainerDefinition {
 public:
  using Props = FirelensLogRouterProps;
  /// Makes the router and adds it to the task definition. Throws `ValidationError` for only one of
  /// `configFileType` and `configFileValue`, and as `ContainerDefinition` does.
  FirelensLogRouter(cdk::Scope scope, Props props);
  FirelensLogRouter(cdk::Scope scope, TaskDefinition& taskDefinition,
                    FirelensLogRouterDefinitionOptions options);

  [[nodiscard]] const FirelensConfig& firelensConfig() const noexcept { return config_; }

 private:
  void configure();

  FirelensConfig config_;
};

}  // namespace cdk::ecs
