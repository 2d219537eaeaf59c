#include <cdk/ecs/task_definition.hpp>

#include "container_props.hpp"
#include "imported_task_definition.hpp"
#include "ranges.hpp"
#include "texts.hpp"

#include <cdk/core/aspects.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/lazy.hpp>
#include <cdk/core/names.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/ecs/cfn_task_definition.hpp>
#include <cdk/iam/policy_statement.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/ssm/string_parameter.hpp>

#include <algorithm>
#include <array>

namespace cdk::ecs {

namespace {

constexpr const char* FIRELENS = "awsfirelens";
constexpr const char* TASKS = "ecs-tasks.amazonaws.com";
constexpr double MIN_EPHEMERAL_STORAGE = 21;
constexpr double MAX_EPHEMERAL_STORAGE = 200;
constexpr int FIRST_EPHEMERAL_PORT = 32768;
constexpr int LAST_EPHEMERAL_PORT = 65535;

constexpr std::array<const char*, 5> NETWORK_MODES = {"none", "bridge", "awsvpc", "host", "nat"};

/// What a compatibility includes.
struct Platforms {
  bool ec2;
  bool fargate;
  bool external;
  bool managed;
};

Platforms platformsOf(Compatibility compatibility) {
  switch (compatibility) {
    case Compatibility::EC2: return {true, false, false, false};
    case Compatibility::FARGATE: return {false, true, false, false};
    case Compatibility::EC2_AND_FARGATE: return {true, true, false, false};
    case Compatibility::EXTERNAL: return {false, false, true, false};
    case Compatibility::MANAGED_INSTANCES: return {false, false, false, true};
    case Compatibility::EC2_AND_MANAGED_INSTANCES: return {true, false, false, true};
    case Compatibility::FARGATE_AND_MANAGED_INSTANCES: return {false, true, false, true};
    // The reference forgets this one, so that it includes nothing.
    case Compatibility::FARGATE_AND_EC2_AND_MANAGED_INSTANCES: break;
  }
  return {};
}

List<String> compatibilities(Compatibility compatibility) {
  const Platforms platforms = platformsOf(compatibility);
  std::vector<String> result;
  if (platforms.ec2) result.emplace_back("EC2");
  if (platforms.fargate) result.emplace_back("FARGATE");
  if (platforms.external) result.emplace_back("EXTERNAL");
  if (platforms.managed) result.emplace_back("MANAGED_INSTANCES");
  return result;
}

NetworkMode defaultNetworkMode(Compatibility compatibility) {
  const Platforms platforms = platformsOf(compatibility);
  return platforms.fargate || platforms.managed ? NetworkMode::AWS_VPC : NetworkMode::BRIDGE;
}

void checkNetworkMode(const IConstruct& construct, const Platforms& platforms, NetworkMode mode) {
  const auto refuse = [&](const char* allowed) {
    fail(construct, "networkMode",
         std::string("'") + textOf(mode, NETWORK_MODES) + "' is not allowed " + allowed);
  };
  if (platforms.fargate && mode != NetworkMode::AWS_VPC) {
    refuse("on Fargate; it is NetworkMode::AWS_VPC");
  }
  if (platforms.managed && mode != NetworkMode::AWS_VPC && mode != NetworkMode::HOST) {
    refuse("on managed instances; it is NetworkMode::AWS_VPC or HOST");
  }
  if (platforms.external && (mode == NetworkMode::AWS_VPC || mode == NetworkMode::NAT)) {
    refuse("on external instances; it is NetworkMode::BRIDGE, HOST or NONE");
  }
}

void check(const IConstruct& construct, const TaskDefinitionProps& props, NetworkMode networkMode) {
  const Platforms platforms = platformsOf(props.compatibility);
  checkNetworkMode(construct, platforms, networkMode);
  if (props.proxyConfiguration && networkMode != NetworkMode::AWS_VPC) {
    fail(construct, "proxyConfiguration",
         std::string("it is only for NetworkMode::AWS_VPC, and the task's is '") +
             textOf(networkMode, NETWORK_MODES) + "'");
  }
  if (platforms.fargate && (props.cpu.isAbsent() || props.memoryMiB.isAbsent())) {
    fail(construct, props.cpu.isAbsent() ? "cpu" : "memoryMiB", "Fargate wants cpu and memoryMiB");
  }
  if (isOutside(props.ephemeralStorageGiB, MIN_EPHEMERAL_STORAGE, MAX_EPHEMERAL_STORAGE)) {
    fail(construct, "ephemeralStorageGiB",
         props.ephemeralStorageGiB.describe() + " is not allowed; it is a number from 21 to 200");
  }
  if (platforms.managed && props.ephemeralStorageGiB.has_value()) {
    fail(construct, "ephemeralStorageGiB", "it is not for tasks on managed instances");
  }
  if (platforms.managed && props.ipcMode) {
    fail(construct, "ipcMode", "it is not for tasks on managed instances");
  }
  if (platforms.fargate && !props.placementConstraints.empty()) {
    fail(construct, "placementConstraints", "they are not for tasks on Fargate");
  }
  if (!platforms.fargate && !platforms.managed && isPresent(props.runtimePlatform)) {
    fail(construct, "runtimePlatform", "it is only for tasks on Fargate or managed instances");
  }
}

/// List of low-level structs out of their values.
template <class T>
Json listOf(const std::vector<T>& structs) {
  return Json(List<T>(structs));
}

CfnTaskDefinition::RuntimePlatformProperty platformOf(const RuntimePlatform& platform) {
  if (!isPresent(platform)) return CfnTaskDefinition::RuntimePlatformProperty::absent();
  return {.cpuArchitecture =
              platform.cpuArchitecture ? String(platform.cpuArchitecture->name()) : String(),
          .operatingSystemFamily = platform.operatingSystemFamily
                                       ? String(platform.operatingSystemFamily->name())
                                       : String()};
}

CfnTaskDefinition::DockerVolumeConfigurationProperty dockerVolume(
    const DockerVolumeConfiguration& docker) {
  using Property = CfnTaskDefinition::DockerVolumeConfigurationProperty;
  if (!isPresent(docker)) return Property::absent();
  return {.autoprovision = docker.autoprovision,
          .driver = docker.driver,
          .driverOpts = docker.driverOpts,
          .labels = docker.labels,
          .scope = docker.scope == Scope::SHARED ? "shared" : "task"};
}

CfnTaskDefinition::EFSVolumeConfigurationProperty efsVolume(const EfsVolumeConfiguration& efs) {
  using Property = CfnTaskDefinition::EFSVolumeConfigurationProperty;
  if (!isPresent(efs)) return Property::absent();
  Property property{.filesystemId = efs.fileSystemId,
                    .rootDirectory = efs.rootDirectory,
                    .transitEncryption = efs.transitEncryption,
                    .transitEncryptionPort = efs.transitEncryptionPort};
  if (isPresent(efs.authorizationConfig)) {
    property.authorizationConfig = {.accessPointId = efs.authorizationConfig.accessPointId,
                                    .iam = efs.authorizationConfig.iam};
  }
  return property;
}

}  // namespace

Host Host::absent() noexcept { return {.presence_ = Presence::absent()}; }

DockerVolumeConfiguration DockerVolumeConfiguration::absent() noexcept {
  return {.presence_ = Presence::absent()};
}

AuthorizationConfig AuthorizationConfig::absent() noexcept {
  return {.presence_ = Presence::absent()};
}

EfsVolumeConfiguration EfsVolumeConfiguration::absent() noexcept {
  return {.presence_ = Presence::absent()};
}

RuntimePlatform RuntimePlatform::absent() noexcept { return {.presence_ = Presence::absent()}; }

bool ITaskDefinition::isEc2Compatible() const { return platformsOf(compatibility()).ec2; }
bool ITaskDefinition::isExternalCompatible() const { return platformsOf(compatibility()).external; }
bool ITaskDefinition::isFargateCompatible() const { return platformsOf(compatibility()).fargate; }
bool ITaskDefinition::isManagedInstancesCompatible() const {
  return platformsOf(compatibility()).managed;
}

TaskDefinition::TaskDefinition(cdk::Scope scope, Props props)
    : Resource(std::move(scope)),
      compatibility_(props.compatibility),
      ephemeralStorage_(props.ephemeralStorageGiB),
      executionRole_(props.executionRole),
      family_(props.family.value_or(Names::uniqueId(*this))),
      memory_(props.memoryMiB),
      networkMode_(props.networkMode.value_or(defaultNetworkMode(compatibility_))),
      pidMode_(props.pidMode),
      runtimePlatform_(props.runtimePlatform),
      taskRole_(props.taskRole) {
  check(*this, props, networkMode_);
  for (Volume& volume : props.volumes) addVolume(std::move(volume));
  placementConstraints_ = std::move(props.placementConstraints);
  for (InferenceAccelerator& accelerator : props.inferenceAccelerators) {
    addAccelerator(std::move(accelerator));
  }
  if (!taskRole_) {
    taskRole_ = create<iam::Role>("TaskRole", {.assumedBy = iam::ServicePrincipal(TASKS)});
  }

  using Cfn = CfnTaskDefinition;
  const auto lazyList = [](std::function<Json()> produce) {
    return Lazy::value([produce = std::move(produce)](const ResolveContext&) { return produce(); },
                       /*omitEmpty=*/true);
  };
  auto& resource = create<Cfn>(
      "Resource",
      {.containerDefinitions = List<Cfn::ContainerDefinitionProperty>(lazyList([this] {
         std::vector<Json> definitions;
         for (const ContainerDefinition& container : containers_) {
           definitions.push_back(container.renderContainerDefinition());
         }
         return Json::array(definitions);
       })),
       .cpu = props.cpu,
       .enableFaultInjection = props.enableFaultInjection,
       .ephemeralStorage = ephemeralStorage_.has_value()
                               ? Cfn::EphemeralStorageProperty{.sizeInGiB = ephemeralStorage_}
                               : Cfn::EphemeralStorageProperty::absent(),
       .executionRoleArn =
           Lazy::string([this] { return executionRole_ ? executionRole_->roleArn() : String(); }),
       .family = family_,
       .inferenceAccelerators = List<Cfn::InferenceAcceleratorProperty>(
           lazyList([this] { return renderInferenceAccelerators(); })),
       .ipcMode = !props.ipcMode                    ? String()
                  : *props.ipcMode == IpcMode::NONE ? String("none")
                  : *props.ipcMode == IpcMode::HOST ? String("host")
                                                    : String("task"),
       .memory = memory_,
       .networkMode = textOf(networkMode_, NETWORK_MODES),
       .pidMode = !props.pidMode                    ? String()
                  : *props.pidMode == PidMode::HOST ? String("host")
                                                    : String("task"),
       .placementConstraints = List<Cfn::TaskDefinitionPlacementConstraintProperty>(
           lazyList([this] { return renderPlacementConstraints(); })),
       .proxyConfiguration =
           props.proxyConfiguration ? Token(props.proxyConfiguration->bind(*this, *this)) : Token(),
       .requiresCompatibilities = compatibilities(compatibility_),
       .runtimePlatform = platformOf(runtimePlatform_),
       .taskRoleArn = taskRole_->roleArn(),
       .volumes = List<Cfn::VolumeProperty>(lazyList([this] { return renderVolumes(); }))});
  arn_ = resource.ref();
  node().addValidation([this] { return validateContainers(); });
  node().addValidation([this] { return validateVolumes(); });
}

ITaskDefinition& TaskDefinition::fromTaskDefinitionArn(IConstruct& scope, ConstructId id,
                                                       String taskDefinitionArn) {
  return fromTaskDefinitionAttributes(scope, std::move(id),
                                      {.taskDefinitionArn = std::move(taskDefinitionArn)});
}

ITaskDefinition& TaskDefinition::fromTaskDefinitionAttributes(IConstruct& scope, ConstructId id,
                                                              TaskDefinitionAttributes attrs) {
  return scope.create<ImportedTaskDefinition<ITaskDefinition>>(std::move(id), std::move(attrs));
}

bool TaskDefinition::referencesSecretJsonField() const {
  for (const ContainerDefinition& container : containers_) {
    if (container.referencesSecretJsonField()) return true;
  }
  return false;
}

ContainerDefinition& TaskDefinition::addContainer(ConstructId id,
                                                  ContainerDefinitionOptions props) {
  return create<ContainerDefinition>(std::move(id), containerPropsOf(props, *this));
}

void TaskDefinition::link(ContainerDefinition& container) {
  containers_.push_back(container);
  if (!defaultContainer_ && container.essential()) defaultContainer_ = container;
  const auto& log = container.logDriverConfig();
  if (log && log->logDriver == FIRELENS && !watchesForLogRouter_) {
    // A router may still be added; only at the end it is known whether there is one.
    watchesForLogRouter_ = true;
    Aspects::of(*this).add([this](IConstruct& construct) {
      if (&construct.node() == &node()) addDefaultLogRouter();
    });
  }
}

void TaskDefinition::addExtension(Handle<ITaskDefinitionExtension> extension) {
  extension->extend(*this);
}

bool TaskDefinition::hasLogRouter() const {
  return std::any_of(containers_.begin(), containers_.end(), [](const ContainerDefinition& c) {
    return dynamic_cast<const FirelensLogRouter*>(&c) != nullptr;
  });
}

FirelensLogRouter& TaskDefinition::addFirelensLogRouter(ConstructId id,
                                                        FirelensLogRouterDefinitionOptions props) {
  if (hasLogRouter()) fail(*this, "firelensLogRouter", "the task has a log router already");
  return create<FirelensLogRouter>(std::move(id), *this, std::move(props));
}

void TaskDefinition::addInferenceAccelerator(InferenceAccelerator inferenceAccelerator) {
  addAccelerator(std::move(inferenceAccelerator));
}

void TaskDefinition::addAccelerator(InferenceAccelerator accelerator) {
  if (isFargateCompatible() || isManagedInstancesCompatible()) {
    fail(*this, "inferenceAccelerators",
         isFargateCompatible() ? "they are not for tasks on Fargate"
                               : "they are not for tasks on managed instances");
  }
  inferenceAccelerators_.push_back(std::move(accelerator));
}

void TaskDefinition::addDefaultLogRouter() {
  if (hasLogRouter()) return;
  const auto allowTask = [this](List<String> actions) {
    addToTaskRolePolicy(iam::PolicyStatement({.actions = std::move(actions), .resources = {"*"}}));
  };
  addToExecutionRolePolicy(iam::PolicyStatement(
      {.actions = {"ecr:GetAuthorizationToken", "ecr:BatchCheckLayerAvailability",
                   "ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage"},
       .resources = {"*"}}));
  // The first container with the driver says where logs go.
  for (const ContainerDefinition& container : containers_) {
    const auto& log = container.logDriverConfig();
    if (!log || !(log->logDriver == FIRELENS)) continue;
    const String output(log->options.member("Name"));
    if (output == "cloudwatch") {
      std::vector<String> actions{"logs:CreateLogGroup", "logs:CreateLogStream",
                                  "logs:DescribeLogStreams", "logs:PutLogEvents"};
      if (log->options.member("log_retention_days").has_value()) {
        actions.emplace_back("logs:PutRetentionPolicy");
      }
      allowTask(actions);
    } else if (output == "firehose") {
      allowTask({"firehose:PutRecordBatch"});
    } else if (output == "kinesis") {
      allowTask({"kinesis:PutRecords"});
    }
    break;
  }
  const String image = ssm::StringParameter::valueForStringParameter(
      *this, "/aws/service/aws-for-fluent-bit/latest");
  addFirelensLogRouter(ConstructId("log-router", node().location()),
                       {.firelensConfig = {.type = FirelensLogRouterType::FLUENTBIT},
                        .image = ContainerImage::fromRegistry(image),
                        .logging = AwsLogDriver({.streamPrefix = "firelens"}),
                        .memoryReservationMiB = 50});
}

void TaskDefinition::addPlacementConstraint(const PlacementConstraint& constraint) {
  if (isFargateCompatible()) {
    fail(*this, "placementConstraints", "they are not for tasks on Fargate");
  }
  placementConstraints_.push_back(constraint);
}

void TaskDefinition::addToExecutionRolePolicy(const iam::PolicyStatement& statement) {
  obtainExecutionRole().addToPrincipalPolicy(statement);
}

void TaskDefinition::addToTaskRolePolicy(const iam::PolicyStatement& statement) {
  taskRole_->addToPrincipalPolicy(statement);
}

void TaskDefinition::addVolume(Volume volume) {
  if (volume.configuredAtLaunch.value_or(false) &&
      (isPresent(volume.dockerVolumeConfiguration) || isPresent(volume.efsVolumeConfiguration) ||
       isPresent(volume.host))) {
    fail(*this, "configuredAtLaunch",
         "volume " + volume.name.describe() + " is configured here, so it cannot be at launch");
  }
  if (isPresent(volume.efsVolumeConfiguration) &&
      volume.efsVolumeConfiguration.fileSystemId.isAbsent()) {
    fail(*this, "efsVolumeConfiguration.fileSystemId", "it is absent; an id is wanted");
  }
  if (isPresent(volume.dockerVolumeConfiguration) &&
      (volume.dockerVolumeConfiguration.driver.isAbsent() ||
       !volume.dockerVolumeConfiguration.scope)) {
    fail(*this, "dockerVolumeConfiguration", "driver and scope are wanted");
  }
  volumes_.push_back(std::move(volume));
}

Ref<ContainerDefinition> TaskDefinition::findContainer(const String& containerName) const {
  for (ContainerDefinition& container : containers_) {
    if (container.containerName() == containerName) return container;
  }
  return {};
}

std::optional<PortMapping> TaskDefinition::findPortMappingByName(std::string_view name) const {
  for (const ContainerDefinition& container : containers_) {
    if (auto mapping = container.findPortMappingByName(name)) return mapping;
  }
  return {};
}

iam::Grant TaskDefinition::grantRun(Handle<iam::IGrantable> grantee) {
  grantee->grantPrincipal()->addToPrincipalPolicy(iam::PolicyStatement(
      {.actions = {"iam:PassRole"}, .resources = Lazy::list([this] {
                                      std::vector<String> roles{taskRole_->roleArn()};
                                      if (executionRole_)
                                        roles.push_back(executionRole_->roleArn());
                                      return List<String>(roles);
                                    })}));
  return iam::Grant::addToPrincipal(
      {.actions = {"ecs:RunTask"}, .grantee = grantee, .resourceArns = {taskDefinitionArn()}});
}

iam::IRole& TaskDefinition::obtainExecutionRole() {
  if (!executionRole_) {
    // The name has to be known to policies of other environments, such as those of repositories.
    executionRole_ = create<iam::Role>(
        "ExecutionRole",
        {.assumedBy = iam::ServicePrincipal(TASKS), .roleName = PhysicalName::GENERATE_IF_NEEDED});
  }
  return *executionRole_;
}

LoadBalancerTargetOptions TaskDefinition::validateTarget(LoadBalancerTargetOptions options) const {
  const Ref<ContainerDefinition> container = findContainer(options.containerName);
  if (!container) {
    fail(*this, "containerName",
         "there is no container " + options.containerName.describe() + "; add it first");
  }
  if (!options.protocol) options.protocol = Protocol::TCP;
  if (options.containerPort.isAbsent()) options.containerPort = container->containerPort();
  if (!container->findPortMapping(options.containerPort, *options.protocol)) {
    fail(*this, "containerPort",
         "container " + options.containerName.describe() + " has no mapping of port " +
             options.containerPort.describe() +
             (*options.protocol == Protocol::UDP ? " and UDP" : " and TCP"));
  }
  return options;
}

ec2::Port TaskDefinition::portRangeOf(const LoadBalancerTargetOptions& target) const {
  const LoadBalancerTargetOptions valid = validateTarget(target);
  const auto mapping =
      findContainer(valid.containerName)->findPortMapping(valid.containerPort, *valid.protocol);
  const bool udp = valid.protocol == Protocol::UDP;
  const auto port = [udp](const Number& number) {
    return udp ? ec2::Port::udp(number) : ec2::Port::tcp(number);
  };
  const Number& host = mapping->hostPort;
  const bool hasHostPort = host.has_value() && !(host == Number(0));
  if (hasHostPort) return port(host);
  if (networkMode_ == NetworkMode::BRIDGE || networkMode_ == NetworkMode::NAT) {
    return udp ? ec2::Port::udpRange(FIRST_EPHEMERAL_PORT, LAST_EPHEMERAL_PORT)
               : ec2::Port::tcpRange(FIRST_EPHEMERAL_PORT, LAST_EPHEMERAL_PORT);
  }
  return port(mapping->containerPort);
}

std::vector<std::string> TaskDefinition::validateContainers() const {
  std::vector<std::string> findings;
  if (isEc2Compatible() && memory_.isAbsent()) {
    for (const ContainerDefinition& container : containers_) {
      if (container.memoryLimitSpecified()) continue;
      findings.push_back("container " + container.containerName().describe() +
                         " has neither memoryLimitMiB nor memoryReservationMiB");
    }
  }
  return findings;
}

std::vector<std::string> TaskDefinition::validateVolumes() const {
  std::vector<std::string> findings;
  std::vector<String> atLaunch;
  for (const Volume& volume : volumes_) {
    if (volume.configuredAtLaunch.value_or(false)) atLaunch.push_back(volume.name);
  }
  if (atLaunch.size() > 1) {
    findings.push_back("volumes " + List<String>(atLaunch).describe() +
                       " are configured at launch; at most one can be");
  }
  for (const String& name : atLaunch) {
    const bool isMounted = std::any_of(
        containers_.begin(), containers_.end(), [&name](const ContainerDefinition& container) {
          const auto& points = container.mountPoints();
          return std::any_of(points.begin(), points.end(), [&name](const MountPoint& point) {
            return point.sourceVolume == name;
          });
        });
    if (isMounted) continue;
    findings.push_back("volume " + name.describe() +
                       " is configured at launch, and no container mounts it");
  }
  return findings;
}

Json TaskDefinition::renderVolumes() const {
  std::vector<CfnTaskDefinition::VolumeProperty> properties;
  for (const Volume& volume : volumes_) {
    CfnTaskDefinition::VolumeProperty property{
        .configuredAtLaunch = volume.configuredAtLaunch,
        .dockerVolumeConfiguration = dockerVolume(volume.dockerVolumeConfiguration),
        .efsVolumeConfiguration = efsVolume(volume.efsVolumeConfiguration),
        .name = volume.name};
    if (isPresent(volume.host)) property.host = {.sourcePath = volume.host.sourcePath};
    properties.push_back(std::move(property));
  }
  return listOf(properties);
}

Json TaskDefinition::renderInferenceAccelerators() const {
  std::vector<CfnTaskDefinition::InferenceAcceleratorProperty> properties;
  for (const InferenceAccelerator& accelerator : inferenceAccelerators_) {
    properties.push_back(
        {.deviceName = accelerator.deviceName, .deviceType = accelerator.deviceType});
  }
  return listOf(properties);
}

Json TaskDefinition::renderPlacementConstraints() const {
  std::vector<Json> entries;
  for (const PlacementConstraint& constraint : placementConstraints_) {
    for (const auto& [index, entry] : constraint.toJson().entries()) entries.emplace_back(entry);
  }
  return Json::array(entries);
}

}  // namespace cdk::ecs
