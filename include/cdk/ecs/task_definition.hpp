#pragma once

#include <cdk/core/presence.hpp>
#include <cdk/core/resource.hpp>
#include <cdk/ec2/port.hpp>
#include <cdk/ec2/required_enum.hpp>
#include <cdk/ecs/alternate_target.hpp>
#include <cdk/ecs/container_definition.hpp>
#include <cdk/ecs/firelens_log_router.hpp>
#include <cdk/ecs/network_mode.hpp>
#include <cdk/ecs/placement.hpp>
#include <cdk/ecs/proxy_configuration.hpp>
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
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/launch_types.html
enum class Compatibility : std::uint8_t {
  EC2,
  FARGATE,
  EC2_AND_FARGATE,
  /// Servers of one's own.
  EXTERNAL,
  MANAGED_INSTANCES,
  EC2_AND_MANAGED_INSTANCES,
  FARGATE_AND_MANAGED_INSTANCES,
  /// As in the reference, the task definition then says nothing of what it runs on, and is of no
  /// kind.
  FARGATE_AND_EC2_AND_MANAGED_INSTANCES,
};

/// Whose processes the containers see.
enum class PidMode : std::uint8_t {
  /// Those of the instance.
  HOST,
  /// Those of all containers of the task.
  TASK,
};

/// With whom containers share what interprocess communication there is.
enum class IpcMode : std::uint8_t {
  /// With nobody.
  NONE,
  /// With the instance.
  HOST,
  /// With the other containers of the task.
  TASK,
};

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

/// An accelerator of Elastic Inference. The service takes no new ones any more.
struct InferenceAccelerator {
  /// What containers name it by. Default: none.
  String deviceName{};
  /// Such as `eia2.medium`. Default: none.
  String deviceType{};
};

/// A volume of a task. Containers mount it by its name.
struct Volume {
  /// The service says what it is when a task starts: nothing else may be said here, at most one
  /// volume of a task is so, and a container has to mount it. Default: false.
  Boolean configuredAtLaunch{};
  /// Default: none.
  DockerVolumeConfiguration dockerVolumeConfiguration = DockerVolumeConfiguration::absent();
  /// Default: none.
  EfsVolumeConfiguration efsVolumeConfiguration = EfsVolumeConfiguration::absent();
  /// Default: none.
  Host host = Host::absent();
  Required<String> name;
};

/// Props that all task definitions share. A change to any of them makes a new revision, which
/// replaces the resource.
struct CommonTaskDefinitionProps {
  /// Let the task's containers ask for faults, to test how others bear them. Default: not in the
  /// template, false.
  Boolean enableFaultInjection{};
  /// Role that pulls images and writes logs. Default: made where it is needed.
  Ref<iam::IRole> executionRole{};
  /// Default: a name made from the construct's path.
  String family{};
  /// A container that traffic goes through; only in `NetworkMode::AWS_VPC`. Default: none.
  std::optional<ProxyConfiguration> proxyConfiguration{};
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
  /// GiB, 21 to 200, on Fargate; not on managed instances. Default: 20.
  Number ephemeralStorageGiB{};
  Ref<iam::IRole> executionRole{};
  String family{};
  /// Not on Fargate or managed instances. Default: none.
  std::vector<InferenceAccelerator> inferenceAccelerators{};
  /// Not on Fargate or managed instances. Default: not in the template.
  std::optional<IpcMode> ipcMode{};
  /// MiB, such as `512`; wanted for Fargate. Default: none.
  String memoryMiB{};
  /// Fargate takes `AWS_VPC`, managed instances that or `HOST`, and external instances `BRIDGE`,
  /// `HOST` or `NONE`. Default: `AWS_VPC` where Fargate or managed instances are among the
  /// compatibilities, else `BRIDGE`.
  std::optional<NetworkMode> networkMode{};
  /// Default: not in the template.
  std::optional<PidMode> pidMode{};
  /// Not on Fargate. Default: none.
  std::vector<PlacementConstraint> placementConstraints{};
  std::optional<ProxyConfiguration> proxyConfiguration{};
  /// Only on Fargate and managed instances. Default: not in the template.
  RuntimePlatform runtimePlatform = RuntimePlatform::absent();
  Ref<iam::IRole> taskRole{};
  std::vector<Volume> volumes{};
};

/// An existing task definition of a known kind.
struct CommonTaskDefinitionAttributes {
  /// Default: none.
  Ref<iam::IRole> executionRole{};
  /// Default: not known; asking for it throws.
  std::optional<NetworkMode> networkMode{};
  Required<String> taskDefinitionArn;
  /// Default: not known; asking for it throws.
  Ref<iam::IRole> taskRole{};
};

/// An existing task definition.
struct TaskDefinitionAttributes {
  /// Default: `EC2_AND_FARGATE`.
  std::optional<Compatibility> compatibility{};
  /// Default: none.
  Ref<iam::IRole> executionRole{};
  /// Default: not known; asking for it throws.
  std::optional<NetworkMode> networkMode{};
  Required<String> taskDefinitionArn;
  /// Default: not known; asking for it throws.
  Ref<iam::IRole> taskRole{};
};

/// A container that a load balancer sends requests to.
struct LoadBalancerTargetOptions {
  /// The target group that takes turns with the one attached, for deployments that shift traffic.
  /// Default: none.
  Handle<IAlternateTarget> alternateTarget{};
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
  /// Empty where there is none, or an import did not say it.
  [[nodiscard]] virtual Ref<iam::IRole> executionRole() const = 0;
  /// Throws `ValidationError` where an import did not say it.
  [[nodiscard]] virtual NetworkMode networkMode() const = 0;
  [[nodiscard]] virtual String taskDefinitionArn() const = 0;
  /// Throws `ValidationError` where an import did not say it.
  [[nodiscard]] virtual iam::IRole& taskRole() const = 0;

  [[nodiscard]] bool isEc2Compatible() const;
  [[nodiscard]] bool isExternalCompatible() const;
  [[nodiscard]] bool isFargateCompatible() const;
  [[nodiscard]] bool isManagedInstancesCompatible() const;
};

/// Something that adds what it needs to a task definition, such as a container of its own.
class ITaskDefinitionExtension {
 public:
  virtual ~ITaskDefinitionExtension() = default;
  /// Called once, when it is added.
  virtual void extend(TaskDefinition& taskDefinition) = 0;
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
  [[nodiscard]] const std::vector<InferenceAccelerator>& inferenceAccelerators() const {
    return inferenceAccelerators_;
  }
  [[nodiscard]] NetworkMode networkMode() const override { return networkMode_; }
  [[nodiscard]] std::optional<PidMode> pidMode() const { return pidMode_; }
  /// Whether a container takes a field out of a secret.
  [[nodiscard]] bool referencesSecretJsonField() const;
  [[nodiscard]] const RuntimePlatform& runtimePlatform() const { return runtimePlatform_; }
  [[nodiscard]] String taskDefinitionArn() const override { return arn_; }
  [[nodiscard]] iam::IRole& taskRole() const override { return *taskRole_; }

  /// Adds a container. Throws `ValidationError` for contradictions and values out of range.
  virtual ContainerDefinition& addContainer(ConstructId id, ContainerDefinitionOptions props);
  void addExtension(Handle<ITaskDefinitionExtension> extension);
  /// Adds what routes the logs of containers with `LogDrivers::firelens`. Without one, those get
  /// Fluent Bit (id: `log-router`). Throws `ValidationError` for a second one.
  FirelensLogRouter& addFirelensLogRouter(ConstructId id, FirelensLogRouterDefinitionOptions props);
  /// Throws `ValidationError` on Fargate, managed and external instances.
  virtual void addInferenceAccelerator(InferenceAccelerator inferenceAccelerator);
  /// Throws `ValidationError` on Fargate.
  void addPlacementConstraint(const PlacementConstraint& constraint);
  void addToExecutionRolePolicy(const iam::PolicyStatement& statement);
  void addToTaskRolePolicy(const iam::PolicyStatement& statement);
  /// Throws `ValidationError` for a volume without what its kind wants, and for one that is
  /// configured at launch and here.
  void addVolume(Volume volume);
  /// By name; empty where there is none.
  [[nodiscard]] Ref<ContainerDefinition> findContainer(const String& containerName) const;
  [[nodiscard]] std::optional<PortMapping> findPortMappingByName(std::string_view name) const;
  /// Lets the grantee start tasks, and hand the roles to them.
  iam::Grant grantRun(Handle<iam::IGrantable> grantee);
  /// The execution role; made if there is none.
  iam::IRole& obtainExecutionRole();

  /// A target with its port filled in. Throws `ValidationError` for a container or a port that is
  /// not there.
  [[nodiscard]] LoadBalancerTargetOptions validateTarget(LoadBalancerTargetOptions options) const;
  /// The ports of instances or tasks that a target is reached by.
  [[nodiscard]] ec2::Port portRangeOf(const LoadBalancerTargetOptions& target) const;

 private:
  friend class ContainerDefinition;
  /// Takes note of a container; containers call it.
  void link(ContainerDefinition& container);
  void addDefaultLogRouter();
  void addAccelerator(InferenceAccelerator accelerator);
  [[nodiscard]] bool hasLogRouter() const;
  [[nodiscard]] std::vector<std::string> validateContainers() const;
  [[nodiscard]] std::vector<std::string> validateVolumes() const;
  [[nodiscard]] Json renderVolumes() const;
  [[nodiscard]] Json renderInferenceAccelerators() const;
  [[nodiscard]] Json renderPlacementConstraints() const;

  Compatibility compatibility_;
  Ref<ContainerDefinition> defaultContainer_{};
  Refs<ContainerDefinition> containers_{};
  Number ephemeralStorage_;
  std::vector<InferenceAccelerator> inferenceAccelerators_{};
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
