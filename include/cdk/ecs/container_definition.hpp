#pragma once

#include <cdk/core/duration.hpp>
#include <cdk/core/presence.hpp>
#include <cdk/core/resource.hpp>
#include <cdk/ec2/required_enum.hpp>
#include <cdk/ecs/container_image.hpp>
#include <cdk/ecs/environment_file.hpp>
#include <cdk/ecs/linux_parameters.hpp>
#include <cdk/ecs/log_driver.hpp>
#include <cdk/ecs/secret.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk::iam {
class PolicyStatement;
}

namespace cdk::ecs {

class ContainerDefinition;
class TaskDefinition;

/// Transport protocol of a port.
enum class Protocol : std::uint8_t { TCP, UDP };

/// What an application speaks on a port, for service connect. The constants need no
/// initialisation.
class AppProtocol {
 public:
  constexpr explicit AppProtocol(const char* value) noexcept : value_(value) {}
  static const AppProtocol grpc;
  static const AppProtocol http;
  static const AppProtocol http2;
  [[nodiscard]] constexpr const char* value() const noexcept { return value_; }

 private:
  const char* value_;
};

inline constexpr AppProtocol AppProtocol::grpc{"grpc"};
inline constexpr AppProtocol AppProtocol::http{"http"};
inline constexpr AppProtocol AppProtocol::http2{"http2"};

/// A port of the container.
struct PortMapping {
  /// Default: none.
  std::optional<AppProtocol> appProtocol{};
  /// `ContainerDefinition::CONTAINER_PORT_USE_RANGE` where `containerPortRange` is given.
  Required<Number> containerPort;
  /// First and last port, such as `8080-8090`. Default: none.
  String containerPortRange{};
  /// Port of the instance, for the network mode `BRIDGE`; that of the container in others.
  /// Default: chosen when the container starts.
  Number hostPort{};
  /// Needed for service connect. Default: none.
  String name{};
  /// Default: TCP.
  std::optional<Protocol> protocol{};
};

/// How a container finds out whether it is well.
struct HealthCheck {
  /// Program and arguments, or one text for the shell; may begin with `CMD` or `CMD-SHELL`. Wanted.
  List<String> command{};
  /// 5 to 300 seconds. Default: 30 seconds.
  std::optional<Duration> interval{};
  /// Failures in a row after which it is not well. Default: 3.
  Number retries{};
  /// How long failures do not count after the start, up to 300 seconds. Default: none.
  std::optional<Duration> startPeriod{};
  /// 2 to 60 seconds. Default: 5 seconds.
  std::optional<Duration> timeout{};
  Presence presence_{};

  static HealthCheck absent() noexcept;
};

/// What limits of a process can be set.
enum class UlimitName : std::uint8_t {
  CORE,
  CPU,
  DATA,
  FSIZE,
  LOCKS,
  MEMLOCK,
  MSGQUEUE,
  NICE,
  NOFILE,
  NPROC,
  RSS,
  RTPRIO,
  RTTIME,
  SIGPENDING,
  STACK,
};

/// A limit of the container's processes.
struct Ulimit {
  Required<Number> hardLimit;
  ec2::RequiredEnum<UlimitName> name;
  Required<Number> softLimit;
};

/// What is waited for before a container starts.
enum class ContainerDependencyCondition : std::uint8_t { START, COMPLETE, SUCCESS, HEALTHY };

/// A container that has to have got somewhere first.
struct ContainerDependency {
  /// Default: `HEALTHY`.
  std::optional<ContainerDependencyCondition> condition{};
  Required<Ref<ContainerDefinition>> container;
};

/// A volume of the task in the container.
struct MountPoint {
  Required<String> containerPath;
  Required<Boolean> readOnly;
  /// Name of the volume.
  Required<String> sourceVolume;
};

/// A new volume of the instance in the container.
struct ScratchSpace {
  Required<String> containerPath;
  Required<String> name;
  Required<Boolean> readOnly;
  Required<String> sourcePath;
};

/// The volumes of another container.
struct VolumeFrom {
  Required<Boolean> readOnly;
  /// Name of the container.
  Required<String> sourceContainer;
};

/// A kernel parameter of the container.
struct SystemControl {
  Required<String> namespace_;
  Required<String> value;
};

/// Whether an image's tag is resolved to a digest when the first task of a deployment starts.
enum class VersionConsistency : std::uint8_t { ENABLED, DISABLED };

/// Options of `TaskDefinition::addContainer`.
struct ContainerDefinitionOptions {
  /// Default: the image's.
  List<String> command{};
  /// Default: the construct's id.
  String containerName{};
  /// Units of 1/1024 of a processor that are reserved. Default: none.
  Number cpu{};
  /// Default: false.
  Boolean disableNetworking{};
  /// Default: none.
  List<String> dnsSearchDomains{};
  /// Default: Docker's.
  List<String> dnsServers{};
  /// Default: none.
  Map<String> dockerLabels{};
  /// Default: none.
  List<String> dockerSecurityOptions{};
  /// Restart the container alone when it ends. Default: false, unless one of the restart options is
  /// given.
  Boolean enableRestartPolicy{};
  /// Default: the image's.
  List<String> entryPoint{};
  /// Default: none.
  Map<String> environment{};
  /// Default: none.
  std::vector<EnvironmentFile> environmentFiles{};
  /// Whether the task ends with the container. Default: true.
  Boolean essential{};
  /// Addresses by name, for `/etc/hosts`. Default: none.
  Map<String> extraHosts{};
  /// Default: none.
  Number gpuCount{};
  /// Default: the image's.
  HealthCheck healthCheck = HealthCheck::absent();
  /// Default: generated by Docker.
  String hostname{};
  Required<ContainerImage> image;
  /// Keep standard input open. Default: false.
  Boolean interactive{};
  /// Default: none.
  Ref<LinuxParameters> linuxParameters{};
  /// Default: what the instance says.
  std::optional<LogDriver> logging{};
  /// MiB that the container is killed above. Default: none.
  Number memoryLimitMiB{};
  /// MiB that are reserved; at most the limit. Default: none.
  Number memoryReservationMiB{};
  /// Default: none.
  std::vector<PortMapping> portMappings{};
  /// Default: false.
  Boolean privileged{};
  /// Default: false.
  Boolean pseudoTerminal{};
  /// Default: false.
  Boolean readonlyRootFilesystem{};
  /// How long a container has to run before it is restarted, 60 to 1800 seconds. Default: 300
  /// seconds.
  std::optional<Duration> restartAttemptPeriod{};
  /// Exit codes that it is not restarted after. Default: none.
  List<Number> restartIgnoredExitCodes{};
  /// Environment variables with secret values. Default: none.
  std::vector<std::pair<std::string, Secret>> secrets{};
  /// How long to wait for what it depends on. Default: none.
  std::optional<Duration> startTimeout{};
  /// How long until it is killed, up to 120 seconds on Fargate. Default: 30 seconds.
  std::optional<Duration> stopTimeout{};
  /// Default: none.
  std::vector<SystemControl> systemControls{};
  /// Default: none.
  std::vector<Ulimit> ulimits{};
  /// Default: root.
  String user{};
  /// Default: `ENABLED`.
  std::optional<VersionConsistency> versionConsistency{};
  /// Default: that of the image.
  String workingDirectory{};
};

/// A container of a task definition; `TaskDefinition::addContainer` makes it.
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
class ContainerDefinition : public Construct {
 public:
  using Props = ContainerDefinitionOptions;
  /// Stands for the container's port where a range is given.
  static constexpr int CONTAINER_PORT_USE_RANGE = 0;

  /// Throws `ValidationError` for contradictions and values out of range.
  ContainerDefinition(cdk::Scope scope, TaskDefinition& taskDefinition,
                      ContainerDefinitionOptions options);

  [[nodiscard]] TaskDefinition& taskDefinition() const { return *taskDefinition_; }
  [[nodiscard]] String containerName() const { return name_; }
  [[nodiscard]] bool essential() const { return essential_; }
  [[nodiscard]] String imageName() const { return image_.imageName; }
  [[nodiscard]] Number cpu() const { return options_.cpu; }
  [[nodiscard]] bool memoryLimitSpecified() const;
  [[nodiscard]] bool referencesSecretJsonField() const;
  [[nodiscard]] const std::optional<LogDriverConfig>& logDriverConfig() const { return log_; }
  [[nodiscard]] const std::vector<ContainerDependency>& containerDependencies() const {
    return dependencies_;
  }
  [[nodiscard]] const std::vector<MountPoint>& mountPoints() const { return mountPoints_; }
  [[nodiscard]] const std::vector<PortMapping>& portMappings() const { return portMappings_; }
  [[nodiscard]] const std::vector<Ulimit>& ulimits() const { return ulimits_; }
  [[nodiscard]] const std::vector<VolumeFrom>& volumesFrom() const { return volumesFrom_; }
  /// Port of the first mapping. Throws `ConstructError` where there is none.
  [[nodiscard]] Number containerPort() const;
  /// Port of the instance that the first mapping is reached by; 0 for one chosen at the start.
  /// Throws `ConstructError` where there is no mapping.
  [[nodiscard]] Number ingressPort() const;

  void addContainerDependencies(std::vector<ContainerDependency> containerDependencies);
  void addDockerLabel(std::string name, String value);
  /// Adds an environment variable; a second value of the same name replaces the first.
  void addEnvironment(std::string name, String value);
  /// Lets this container reach another by name. Only in the network mode `BRIDGE`.
  void addLink(ContainerDefinition& container, std::string_view alias = {});
  void addMountPoints(std::vector<MountPoint> mountPoints);
  /// Throws `ValidationError` for mappings that the task's network mode does not allow.
  void addPortMappings(std::vector<PortMapping> portMappings);
  /// Makes a volume of the instance's file system and mounts it.
  void addScratch(ScratchSpace scratch);
  void addSecret(std::string name, const Secret& secret);
  void addToExecutionPolicy(const iam::PolicyStatement& statement);
  void addUlimits(std::vector<Ulimit> ulimits);
  void addVolumesFrom(std::vector<VolumeFrom> volumesFrom);
  /// The mapping of a port, if there is one.
  [[nodiscard]] std::optional<PortMapping> findPortMapping(const Number& containerPort,
                                                           Protocol protocol) const;
  [[nodiscard]] std::optional<PortMapping> findPortMappingByName(std::string_view name) const;

  /// The low-level property, as things are now.
  [[nodiscard]] Json renderContainerDefinition() const;

 private:
  struct NamedSecret {
    std::string name;
    String valueFrom;
  };

  friend class FirelensLogRouter;
  struct Firelens {
    String type;
    Map<String> options{};
  };

  TaskDefinition* taskDefinition_;
  ContainerDefinitionOptions options_;
  std::optional<Firelens> firelens_{};
  String name_;
  bool essential_;
  bool secretField_ = false;
  ContainerImageConfig image_;
  std::optional<LogDriverConfig> log_{};
  std::vector<std::pair<std::string, String>> dockerLabels_{};
  std::vector<std::pair<std::string, String>> environment_{};
  std::vector<ContainerDependency> dependencies_{};
  std::vector<MountPoint> mountPoints_{};
  std::vector<NamedSecret> secrets_{};
  std::vector<PortMapping> portMappings_{};
  std::vector<Ulimit> ulimits_{};
  std::vector<VolumeFrom> volumesFrom_{};
  std::vector<String> links_{};
};

}  // namespace cdk::ecs
