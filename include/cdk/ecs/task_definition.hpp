#pragma once

#include <cdk/core/presence.hpp>
#include <cdk/core/resource.hpp>
#include <cdk/ec2/port.hpp>
#include <cdk/ec2/required_enum.hpp>
#include <cdk/ecs/container_definition.hpp>
#include <cdk/ecs/firelens_log_router.hpp>
#include <cdk/ecs/placement.hpp>
#include <cdk/ecs/runtime_platform.hpp>
#include <cdk/iam/grant.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace cdk::iam {
class IRole;
class PolicyStatement;
}  // namespace cdk::iam

namespace cdk::ecs {

/// What a task can run on.
enum class Compatibility : std::uint8_t {
  EC2,
  FARGATE,
  EC2_AND_FARGATE,
  EXTERNAL,
  MANAGED_INSTANCES,
  EC2_AND_MANAGED_INSTANCES,
  FARGATE_AND_MANAGED_INSTANCES,
  FARGATE_AND_EC2_AND_MANAGED_INSTANCES,
};

/// How the containers of a task are connected.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking.html
enum class NetworkMode : std::uint8_t { NONE, BRIDGE, AWS_VPC, HOST, NAT };

/// Whose processes the containers see.
enum class PidMode : std::uint8_t { HOST, TASK };

/// Whose interprocess communication the containers share.
enum class IpcMode : std::uint8_t { NONE, HOST, TASK };

/// How long a Docker volume lives.
enum class Scope : std::uint8_t {
  /// As long as the task.
  TASK,
  /// Until it is removed.
  SHARED,
};

/// A directory of the instance.
struct Host {
  /// Default: one that Docker makes.
  String sourcePath{};
  Presence presence_{};

  static Host absent() noexcept;
};

/// A volume of Docker. `driver` and `scope` are wanted.
struct DockerVolumeConfiguration {
  /// Make it if it is not there. Default: false.
  Boolean autoprovision{};
  String driver{};
  /// Default: none.
  Map<String> driverOpts{};
  /// Default: none.
  Map<String> labels{};
  std::optional<Scope> scope{};
  Presence presence_{};

  static DockerVolumeConfiguration absent() noexcept;
};

/// How a file system checks who mounts it.
struct AuthorizationConfig {
  /// Default: none.
  String accessPointId{};
  /// `ENABLED` or `DISABLED`: use the task's role. Default: `DISABLED`.
  String iam{};
  Presence presence_{};

  static AuthorizationConfig absent() noexcept;
};

/// An elastic file system. `fileSystemId` is wanted.
struct EfsVolumeConfiguration {
  /// Default: none.
  AuthorizationConfig authorizationConfig = AuthorizationConfig::absent();
  String fileSystemId{};
  /// Default: the file system's root.
  String rootDirectory{};
  /// `ENABLED` or `DISABLED`. Default: `DISABLED`.
  String transitEncryption{};
  /// Default: chosen by the mount helper.
  Number transitEncryptionPort{};
  Presence presence_{};

  static EfsVolumeConfiguration absent() noexcept;
};

/// A volume of a task. Containers mount it by its name.
struct Volume {
  /// The service says what it is when a task starts. Default: false.
  Boolean configuredAtLaunch{};
  /// Default: none.
  DockerVolumeConfiguration dockerVolumeConfiguration = DockerVolumeConfiguration::absent();
  /// Default: none.
  EfsVolumeConfiguration efsVolumeConfiguration = EfsVolumeConfiguration::absent();
  /// Default: none.
  Host host = Host::absent();
  Required<String> name;
};

/// Props that all task definitions share.
struct CommonTaskDefinitionProps {
  /// Default: not in the template, false.
  Boolean enableFaultInjection{};
  /// Role that pulls images and writes logs. Default: made where it is needed.
  Ref<iam::IRole> executionRole{};
  /// A change replaces the definition. Default: a name made from the construct's path.
  String family{};
  /// Role of the containers. Default: a new one.
  Ref<iam::IRole> taskRole{};
  /// Default: none.
  std::vector<Volume> volumes{};
};

/// Props of `TaskDefinition`; the shared ones are explained at `CommonTaskDefinitionProps`.
struct TaskDefinitionProps {
  ec2::RequiredEnum<Compatibility> compatibility;
  /// Units of 1/1024 of a processor, such as `256`; wanted for Fargate. Default: none.
  String cpu{};
  Boolean enableFaultInjection{};
  /// GiB, 21 to 200, on Fargate. Default: 20.
  Number ephemeralStorageGiB{};
  Ref<iam::IRole> executionRole{};
  String family{};
  /// Not on Fargate. Default: none is said.
  std::optional<IpcMode> ipcMode{};
  /// MiB, such as `512`; wanted for Fargate. Default: none.
  String memoryMiB{};
  /// Default: `AWS_VPC` where Fargate is among the compatibilities, else `BRIDGE`.
  std::optional<NetworkMode> networkMode{};
  /// Default: none is said.
  std::optional<PidMode> pidMode{};
  /// Not on Fargate. Default: none.
  std::vector<PlacementConstraint> placementConstraints{};
  /// Default: none is said.
  RuntimePlatform runtimePlatform = RuntimePlatform::absent();
  Ref<iam::IRole> taskRole{};
  std::vector<Volume> volumes{};
};

/// An existing task definition.
struct TaskDefinitionAttributes {
  /// Default: `EC2_AND_FARGATE`.
  std::optional<Compatibility> compatibility{};
  /// Default: none.
  Ref<iam::IRole> executionRole{};
  /// Default: none; asking for it throws.
  std::optional<NetworkMode> networkMode{};
  Required<String> taskDefinitionArn;
  /// Default: none; asking for it throws.
  Ref<iam::IRole> taskRole{};
};

/// A container that a load balancer sends requests to.
struct LoadBalancerTargetOptions {
  Required<String> containerName;
  /// Default: that of the container's first mapping.
  Number containerPort{};
  /// Default: TCP.
  std::optional<Protocol> protocol{};
};

/// A task definition, made here or elsewhere.
class ITaskDefinition : public virtual IResource {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME = "AWS::ECS::TaskDefinition";
  [[nodiscard]] virtual Compatibility compatibility() const = 0;
  [[nodiscard]] virtual Ref<iam::IRole> executionRole() const = 0;
  [[nodiscard]] virtual NetworkMode networkMode() const = 0;
  [[nodiscard]] virtual String taskDefinitionArn() const = 0;
  [[nodiscard]] virtual iam::IRole& taskRole() const = 0;

  [[nodiscard]] bool isEc2Compatible() const;
  [[nodiscard]] bool isExternalCompatible() const;
  [[nodiscard]] bool isFargateCompatible() const;
  [[nodiscard]] bool isManagedInstancesCompatible() const;
};

/// What a task consists of. Prefer `FargateTaskDefinition` and `Ec2TaskDefinition`.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definitions.html
class TaskDefinition : public Resource, public virtual ITaskDefinition {
 public:
  using Props = TaskDefinitionProps;
  /// Throws `ValidationError` for contradictions and what the compatibility needs or does not
  /// allow.
  TaskDefinition(cdk::Scope scope, Props props);

  static ITaskDefinition& fromTaskDefinitionArn(IConstruct& scope, ConstructId id,
                                                String taskDefinitionArn);
  static ITaskDefinition& fromTaskDefinitionAttributes(IConstruct& scope, ConstructId id,
                                                       TaskDefinitionAttributes attrs);

  [[nodiscard]] Compatibility compatibility() const override { return compatibility_; }
  [[nodiscard]] Refs<ContainerDefinition> containers() const { return containers_; }
  /// The first essential container; empty while there is none.
  [[nodiscard]] Ref<ContainerDefinition> defaultContainer() const { return defaultContainer_; }
  void setDefaultContainer(ContainerDefinition& container) { defaultContainer_ = container; }
  [[nodiscard]] Number ephemeralStorageGiB() const { return ephemeralStorage_; }
  /// Empty while nothing needs it.
  [[nodiscard]] Ref<iam::IRole> executionRole() const override { return executionRole_; }
  [[nodiscard]] String family() const { return family_; }
  [[nodiscard]] NetworkMode networkMode() const override { return networkMode_; }
  [[nodiscard]] std::optional<PidMode> pidMode() const { return pidMode_; }
  /// Whether a container takes a field out of a secret.
  [[nodiscard]] bool referencesSecretJsonField() const;
  [[nodiscard]] const RuntimePlatform& runtimePlatform() const { return runtimePlatform_; }
  [[nodiscard]] String taskDefinitionArn() const override { return arn_; }
  [[nodiscard]] iam::IRole& taskRole() const override { return *taskRole_; }

  virtual ContainerDefinition& addContainer(ConstructId id, ContainerDefinitionOptions props);
  /// Adds what routes the logs of containers with `LogDrivers::firelens`. Without one, those get
  /// Fluent Bit (id: `log-router`). Throws `ValidationError` for a second one.
  FirelensLogRouter& addFirelensLogRouter(ConstructId id, ContainerDefinitionOptions props,
                                          const FirelensConfig& firelensConfig = {});
  /// Throws `ValidationError` on Fargate.
  void addPlacementConstraint(const PlacementConstraint& constraint);
  void addToExecutionRolePolicy(const iam::PolicyStatement& statement);
  void addToTaskRolePolicy(const iam::PolicyStatement& statement);
  /// Throws `ValidationError` for a volume without what its kind wants.
  void addVolume(Volume volume);
  /// By name.
  [[nodiscard]] Ref<ContainerDefinition> findContainer(const String& containerName) const;
  [[nodiscard]] std::optional<PortMapping> findPortMappingByName(std::string_view name) const;
  /// Lets the grantee start tasks.
  iam::Grant grantRun(Handle<iam::IGrantable> grantee);
  /// The execution role; made if there is none.
  iam::IRole& obtainExecutionRole();

  /// A target with its port filled in. Throws `ValidationError` for a container or a port that is
  /// not there.
  [[nodiscard]] LoadBalancerTargetOptions validateTarget(LoadBalancerTargetOptions options) const;
  /// The ports of instances or tasks that a target is reached by.
  [[nodiscard]] ec2::Port portRangeOf(const LoadBalancerTargetOptions& target) const;

 private:
  void addDefaultLogRouter();
  [[nodiscard]] std::vector<std::string> validateContainers() const;
  [[nodiscard]] Json renderVolumes() const;
  [[nodiscard]] Json renderPlacementConstraints() const;

  Compatibility compatibility_;
  Ref<ContainerDefinition> defaultContainer_{};
  Refs<ContainerDefinition> containers_{};
  Number ephemeralStorage_;
  bool hasLogRouter_ = false;
  bool watchesForLogRouter_ = false;
  Ref<iam::IRole> executionRole_;
  String family_;
  String memory_;
  NetworkMode networkMode_;
  std::optional<PidMode> pidMode_;
  std::vector<PlacementConstraint> placementConstraints_{};
  RuntimePlatform runtimePlatform_;
  Ref<iam::IRole> taskRole_;
  std::vector<Volume> volumes_{};
  String arn_{};
};

}  // namespace cdk::ecs
