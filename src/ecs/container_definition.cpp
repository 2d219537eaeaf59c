#include <cdk/ecs/container_definition.hpp>

#include "named_values.hpp"
#include "port_findings.hpp"
#include "ranges.hpp"
#include "texts.hpp"

#include <cdk/core/aws.hpp>
#include <cdk/core/error.hpp>
#include <cdk/ecs/cfn_task_definition.hpp>
#include <cdk/ecs/task_definition.hpp>
#include <cdk/iam/policy_statement.hpp>
#include <cdk/iam/role.hpp>

#include <algorithm>
#include <array>

namespace cdk::ecs {

namespace {

using Definition = CfnTaskDefinition::ContainerDefinitionProperty;

constexpr std::array<const char*, 15> ULIMITS = {
    "core",   "cpu",   "data", "fsize",  "locks",  "memlock",    "msgqueue", "nice",
    "nofile", "nproc", "rss",  "rtprio", "rttime", "sigpending", "stack"};
constexpr std::array<const char*, 4> CONDITIONS = {"START", "COMPLETE", "SUCCESS", "HEALTHY"};
constexpr int DEFAULT_INTERVAL = 30;
constexpr int DEFAULT_TIMEOUT = 5;
constexpr double MIN_INTERVAL = 5;
constexpr double MAX_INTERVAL = 300;
constexpr std::size_t MAX_IGNORED_EXIT_CODES = 50;

const char* textOf(Protocol protocol) { return protocol == Protocol::UDP ? "udp" : "tcp"; }

Number seconds(const std::optional<Duration>& duration) {
  return duration ? duration->toSeconds() : Number();
}

/// Absent rather than empty.
template <class T>
List<T> orAbsent(const std::vector<T>& elements) {
  return elements.empty() ? List<T>() : List<T>(elements);
}

bool isZero(const Number& number) {
  return number.has_value() && !number.isUnresolved() && number.literal() == 0;
}

std::vector<std::pair<std::string, String>> entriesOf(const Map<String>& map) {
  return map.isAbsent() ? std::vector<std::pair<std::string, String>>() : map.literal();
}

/// The command with `CMD` or `CMD-SHELL` in front, unless it says so itself.
List<String> healthCommand(const List<String>& command) {
  if (command.isUnresolved() && command.kind() == ValueKind::TOKEN) return command;
  std::vector<String> words = command.literal();
  if (!words.empty() && (words.front() == "CMD" || words.front() == "CMD-SHELL")) return command;
  words.insert(words.begin(), String(words.size() == 1 ? "CMD-SHELL" : "CMD"));
  return words;
}

CfnTaskDefinition::HealthCheckProperty healthCheck(const HealthCheck& check) {
  if (!isPresent(check)) return CfnTaskDefinition::HealthCheckProperty::absent();
  return {.command = healthCommand(check.command),
          .interval = check.interval ? check.interval->toSeconds() : Number(DEFAULT_INTERVAL),
          .retries = check.retries.value_or(3),
          .startPeriod = seconds(check.startPeriod),
          .timeout = check.timeout ? check.timeout->toSeconds() : Number(DEFAULT_TIMEOUT)};
}

List<CfnTaskDefinition::KeyValuePairProperty> pairs(
    const std::vector<std::pair<std::string, String>>& entries) {
  std::vector<CfnTaskDefinition::KeyValuePairProperty> result;
  for (const auto& [name, value] : entries) result.push_back({.name = name, .value = value});
  return orAbsent(result);
}

void checkMemory(const IConstruct& container, const ContainerDefinitionProps& props) {
  const Number& limit = props.memoryLimitMiB;
  const Number& reserved = props.memoryReservationMiB;
  if (limit.has_value() && reserved.has_value() && !limit.isUnresolved() &&
      !reserved.isUnresolved() && limit.literal() < reserved.literal()) {
    fail(container, "memoryLimitMiB",
         limit.describe() + " is less than memoryReservationMiB, " + reserved.describe());
  }
}

void checkHealth(const IConstruct& container, const HealthCheck& check) {
  if (!isPresent(check)) return;
  if (check.command.empty()) {
    fail(container, "healthCheck.command", "at least one argument is wanted");
  }
  const Number interval = check.interval ? check.interval->toSeconds() : Number(DEFAULT_INTERVAL);
  const Number timeout = check.timeout ? check.timeout->toSeconds() : Number(DEFAULT_TIMEOUT);
  if (isOutside(interval, MIN_INTERVAL, MAX_INTERVAL)) {
    fail(container, "healthCheck.interval",
         interval.describe() + " seconds are not allowed; it is 5 to 300 seconds");
  }
  if (!interval.isUnresolved() && !timeout.isUnresolved() &&
      interval.literal() < timeout.literal()) {
    fail(container, "healthCheck.interval",
         interval.describe() + " seconds are less than the timeout, " + timeout.describe() +
             " seconds");
  }
}

void checkRestart(const IConstruct& container, const ContainerDefinitionProps& props) {
  const List<Number>& ignored = props.restartIgnoredExitCodes;
  const bool hasOptions = props.restartAttemptPeriod || ignored.has_value();
  if (hasOptions && !props.enableRestartPolicy.value_or(true)) {
    fail(container, "enableRestartPolicy", "it is false, and restart options are given");
  }
  if (ignored.kind() == ValueKind::LIST && ignored.size() > MAX_IGNORED_EXIT_CODES) {
    fail(container, "restartIgnoredExitCodes",
         std::to_string(ignored.size()) + " codes are too many; at most 50 are allowed");
  }
  if (props.restartAttemptPeriod && isOutside(props.restartAttemptPeriod->toSeconds(), 60, 1800)) {
    fail(container, "restartAttemptPeriod",
         props.restartAttemptPeriod->toSeconds().describe() +
             " seconds are not allowed; it is 60 to 1800");
  }
}

}  // namespace

HealthCheck HealthCheck::absent() noexcept { return {.presence_ = Presence::absent()}; }

ContainerDefinition::ContainerDefinition(cdk::Scope scope, Props props)
    : Construct(std::move(scope)),
      taskDefinition_(props.taskDefinition.get()),
      props_(std::move(props)),
      name_(props_.containerName.value_or(node().id())),
      essential_(props_.essential.value_or(true)),
      image_(props_.image.bind(*this, *this)),
      dockerLabels_(entriesOf(props_.dockerLabels)),
      environment_(entriesOf(props_.environment)) {
  checkMemory(*this, props_);
  checkHealth(*this, props_.healthCheck);
  checkRestart(*this, props_);
  if (props_.credentialSpecs.size() > 1) {
    fail(*this, "credentialSpecs",
         std::to_string(props_.credentialSpecs.size()) + " are too many; a container has one");
  }
  if (props_.logging) log_ = props_.logging->bind(*this, *this);
  for (const auto& [name, secret] : props_.secrets) addSecret(name, secret);
  for (const EnvironmentFile& file : props_.environmentFiles) {
    environmentFiles_.push_back(file.bind(*this));
  }
  for (const CredentialSpec& spec : props_.credentialSpecs) {
    credentialSpecs_.push_back(spec.bind());
  }
  addPortMappings(props_.portMappings);
  if (props_.inferenceAcceleratorResources.has_value()) {
    addInferenceAcceleratorResource(props_.inferenceAcceleratorResources);
  }
  addUlimits(props_.ulimits);
  taskDefinition_->link(*this);
}

bool ContainerDefinition::memoryLimitSpecified() const {
  return props_.memoryLimitMiB.has_value() || props_.memoryReservationMiB.has_value();
}

bool ContainerDefinition::referencesSecretJsonField() const { return secretField_; }

Number ContainerDefinition::containerPort() const {
  if (portMappings_.empty()) {
    fail(*this, "containerPort", "the container has no port mapping");
  }
  return portMappings_.front().containerPort;
}

Number ContainerDefinition::ingressPort() const {
  if (portMappings_.empty()) fail(*this, "ingressPort", "the container has no port mapping");
  const PortMapping& mapping = portMappings_.front();
  if (mapping.hostPort.has_value() && !isZero(mapping.hostPort)) return mapping.hostPort;
  return taskDefinition_->networkMode() == NetworkMode::BRIDGE ? Number(0)
                                                               : mapping.containerPort.value();
}

void ContainerDefinition::addContainerDependencies(
    std::vector<ContainerDependency> containerDependencies) {
  for (ContainerDependency& dependency : containerDependencies) {
    dependencies_.push_back(std::move(dependency));
  }
}

void ContainerDefinition::addDockerLabel(std::string name, String value) {
  assign(dockerLabels_, std::move(name), std::move(value));
}

void ContainerDefinition::addEnvironment(std::string name, String value) {
  assign(environment_, std::move(name), std::move(value));
}

void ContainerDefinition::addInferenceAcceleratorResource(
    List<String> inferenceAcceleratorResources) {
  for (const String& resource : inferenceAcceleratorResources.literal()) {
    const auto& accelerators = taskDefinition_->inferenceAccelerators();
    const bool isKnown = std::any_of(accelerators.begin(), accelerators.end(),
                                     [&resource](const InferenceAccelerator& accelerator) {
                                       return accelerator.deviceName == resource;
                                     });
    if (!isKnown) {
      fail(*this, "inferenceAcceleratorResources",
           "the task has no inference accelerator of the device name " + resource.describe());
    }
    inferenceAccelerators_.push_back(resource);
  }
}

void ContainerDefinition::addLink(ContainerDefinition& container, std::string_view alias) {
  if (taskDefinition_->networkMode() != NetworkMode::BRIDGE) {
    fail(*this, "links", "containers are linked in NetworkMode::BRIDGE only");
  }
  links_.push_back(alias.empty() ? container.containerName()
                                 : container.containerName() + ":" + alias);
}

void ContainerDefinition::addMountPoints(std::vector<MountPoint> mountPoints) {
  for (MountPoint& mountPoint : mountPoints) mountPoints_.push_back(std::move(mountPoint));
}

void ContainerDefinition::addPortMappings(std::vector<PortMapping> portMappings) {
  const NetworkMode mode = taskDefinition_->networkMode();
  for (PortMapping& mapping : portMappings) {
    std::optional<PortFinding> finding = findingOn(PortMap(mode, mapping));
    if (!finding) finding = findingOn(ServiceConnect(mode, mapping));
    if (finding) fail(*this, finding->property, finding->message);
    if (mapping.name.has_value() && !mapping.name.isUnresolved() &&
        findPortMappingByName(mapping.name.literal())) {
      fail(*this, "portMappings", "there is already a mapping called " + mapping.name.describe());
    }
    if (!mapping.protocol) mapping.protocol = Protocol::TCP;
    // Bridges choose a port of the instance for 0; a range has none.
    if (mode == NetworkMode::BRIDGE && mapping.hostPort.isAbsent() &&
        mapping.containerPortRange.isAbsent()) {
      mapping.hostPort = 0;
    }
    portMappings_.push_back(std::move(mapping));
  }
}

void ContainerDefinition::addScratch(ScratchSpace scratch) {
  taskDefinition_->addVolume({.host = {.sourcePath = scratch.sourcePath}, .name = scratch.name});
  addMountPoints({{.containerPath = scratch.containerPath,
                   .readOnly = scratch.readOnly,
                   .sourceVolume = scratch.name}});
}

void ContainerDefinition::addSecret(std::string name, const Secret& secret) {
  if (secret.hasField()) secretField_ = true;
  secret.grantRead(taskDefinition_->obtainExecutionRole());
  secrets_.push_back({.name = std::move(name), .valueFrom = secret.arn()});
}

void ContainerDefinition::addToExecutionPolicy(const iam::PolicyStatement& statement) {
  taskDefinition_->addToExecutionRolePolicy(statement);
}

void ContainerDefinition::addUlimits(std::vector<Ulimit> ulimits) {
  for (Ulimit& ulimit : ulimits) ulimits_.push_back(std::move(ulimit));
}

void ContainerDefinition::addVolumesFrom(std::vector<VolumeFrom> volumesFrom) {
  for (VolumeFrom& volumeFrom : volumesFrom) volumesFrom_.push_back(std::move(volumeFrom));
}

std::optional<PortMapping> ContainerDefinition::findPortMapping(const Number& containerPort,
                                                                Protocol protocol) const {
  for (const PortMapping& mapping : portMappings_) {
    if (mapping.containerPort == containerPort && mapping.protocol == protocol) return mapping;
  }
  return {};
}

std::optional<PortMapping> ContainerDefinition::findPortMappingByName(std::string_view name) const {
  for (const PortMapping& mapping : portMappings_) {
    if (mapping.name == name) return mapping;
  }
  return {};
}

Json ContainerDefinition::renderContainerDefinition() const {
  Definition definition{.command = props_.command,
                        .cpu = props_.cpu,
                        .disableNetworking = props_.disableNetworking,
                        .dnsSearchDomains = props_.dnsSearchDomains,
                        .dnsServers = props_.dnsServers,
                        .dockerSecurityOptions = props_.dockerSecurityOptions,
                        .entryPoint = props_.entryPoint,
                        .environment = pairs(environment_),
                        .essential = essential_,
                        .healthCheck = healthCheck(props_.healthCheck),
                        .hostname = props_.hostname,
                        .image = image_.imageName,
                        .interactive = props_.interactive,
                        .links = orAbsent(links_),
                        .memory = props_.memoryLimitMiB,
                        .memoryReservation = props_.memoryReservationMiB,
                        .name = name_,
                        .privileged = props_.privileged,
                        .pseudoTerminal = props_.pseudoTerminal,
                        .readonlyRootFilesystem = props_.readonlyRootFilesystem,
                        .startTimeout = seconds(props_.startTimeout),
                        .stopTimeout = seconds(props_.stopTimeout),
                        .user = props_.user,
                        .workingDirectory = props_.workingDirectory};

  std::vector<String> specs;
  for (const CredentialSpecConfig& spec : credentialSpecs_) {
    specs.push_back(spec.typePrefix + ":" + spec.location);
  }
  definition.credentialSpecs = orAbsent(specs);

  std::vector<CfnTaskDefinition::ContainerDependencyProperty> dependencies;
  for (const ContainerDependency& dependency : dependencies_) {
    const auto condition = dependency.condition.value_or(ContainerDependencyCondition::HEALTHY);
    dependencies.push_back({.condition = ecs::textOf(condition, CONDITIONS),
                            .containerName = dependency.container->containerName()});
  }
  definition.dependsOn = orAbsent(dependencies);
  if (!dockerLabels_.empty()) definition.dockerLabels = dockerLabels_;

  std::vector<CfnTaskDefinition::EnvironmentFileProperty> files;
  for (const EnvironmentFileConfig& file : environmentFiles_) {
    files.push_back({.type = "s3",
                     .value = "arn:" + Aws::PARTITION +
                              ":s3:::" + file.s3Location.bucketName.value() + "/" +
                              file.s3Location.objectKey.value()});
  }
  definition.environmentFiles = orAbsent(files);
  if (firelens_) {
    definition.firelensConfiguration = {.options = firelens_->options, .type = firelens_->type};
  }

  std::vector<CfnTaskDefinition::HostEntryProperty> hosts;
  for (const auto& [name, address] : entriesOf(props_.extraHosts)) {
    hosts.push_back({.hostname = name, .ipAddress = address});
  }
  if (props_.extraHosts.has_value()) definition.extraHosts = hosts;

  if (props_.linuxParameters) {
    definition.linuxParameters = Token(props_.linuxParameters->renderLinuxParameters());
  }
  if (log_) {
    std::vector<CfnTaskDefinition::SecretProperty> secrets;
    for (const LogSecretOption& option : log_->secretOptions) {
      secrets.push_back({.name = option.name, .valueFrom = option.valueFrom});
    }
    definition.logConfiguration = {
        .logDriver = log_->logDriver, .options = log_->options, .secretOptions = orAbsent(secrets)};
  }

  std::vector<CfnTaskDefinition::MountPointProperty> mounts;
  for (const MountPoint& mount : mountPoints_) {
    mounts.push_back({.containerPath = mount.containerPath,
                      .readOnly = mount.readOnly,
                      .sourceVolume = mount.sourceVolume});
  }
  definition.mountPoints = orAbsent(mounts);

  std::vector<CfnTaskDefinition::PortMappingProperty> ports;
  for (const PortMapping& mapping : portMappings_) {
    const bool hasRange = mapping.containerPortRange.has_value();
    ports.push_back(
        {.appProtocol = mapping.appProtocol ? String(mapping.appProtocol->value()) : String(),
         .containerPort = hasRange ? Number() : mapping.containerPort.value(),
         .containerPortRange = mapping.containerPortRange,
         .hostPort = mapping.hostPort,
         .name = mapping.name,
         .protocol = textOf(mapping.protocol.value_or(Protocol::TCP))});
  }
  definition.portMappings = orAbsent(ports);

  if (isPresent(image_.repositoryCredentials)) {
    definition.repositoryCredentials = {.credentialsParameter =
                                            image_.repositoryCredentials.credentialsParameter};
  }

  std::vector<CfnTaskDefinition::ResourceRequirementProperty> requirements;
  for (const String& accelerator : inferenceAccelerators_) {
    requirements.push_back({.type = "InferenceAccelerator", .value = accelerator});
  }
  if (props_.gpuCount.has_value() && !isZero(props_.gpuCount)) {
    requirements.push_back({.type = "GPU", .value = ecs::textOf(props_.gpuCount)});
  }
  definition.resourceRequirements = orAbsent(requirements);
  if (props_.enableRestartPolicy.has_value() || props_.restartAttemptPeriod ||
      props_.restartIgnoredExitCodes.has_value()) {
    definition.restartPolicy = {.enabled = props_.enableRestartPolicy.value_or(true),
                                .ignoredExitCodes = props_.restartIgnoredExitCodes,
                                .restartAttemptPeriod = seconds(props_.restartAttemptPeriod)};
  }

  std::vector<CfnTaskDefinition::SecretProperty> secrets;
  for (const NamedSecret& secret : secrets_) {
    secrets.push_back({.name = secret.name, .valueFrom = secret.valueFrom});
  }
  definition.secrets = orAbsent(secrets);

  std::vector<CfnTaskDefinition::SystemControlProperty> controls;
  for (const SystemControl& control : props_.systemControls) {
    controls.push_back({.namespace_ = control.namespace_, .value = control.value});
  }
  definition.systemControls = orAbsent(controls);

  std::vector<CfnTaskDefinition::UlimitProperty> limits;
  for (const Ulimit& limit : ulimits_) {
    limits.push_back({.hardLimit = limit.hardLimit,
                      .name = ecs::textOf(limit.name.value(), ULIMITS),
                      .softLimit = limit.softLimit});
  }
  definition.ulimits = orAbsent(limits);
  if (props_.versionConsistency) {
    definition.versionConsistency =
        String(*props_.versionConsistency == VersionConsistency::ENABLED ? "enabled" : "disabled");
  }

  std::vector<CfnTaskDefinition::VolumeFromProperty> volumes;
  for (const VolumeFrom& volume : volumesFrom_) {
    volumes.push_back({.readOnly = volume.readOnly, .sourceContainer = volume.sourceContainer});
  }
  definition.volumesFrom = orAbsent(volumes);
  return Json(definition);
}

}  // namespace cdk::ecs
