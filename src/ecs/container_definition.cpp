#include <cdk/ecs/container_definition.hpp>

#include "support.hpp"

#include <cdk/core/error.hpp>
#include <cdk/ecs/cfn_task_definition.hpp>
#include <cdk/ecs/task_definition.hpp>
#include <cdk/iam/policy_statement.hpp>
#include <cdk/iam/role.hpp>

namespace cdk::ecs {

namespace {

using Definition = CfnTaskDefinition::ContainerDefinitionProperty;

constexpr std::array<const char*, 15> ULIMITS = {
    "core",   "cpu",   "data", "fsize",  "locks",  "memlock",    "msgqueue", "nice",
    "nofile", "nproc", "rss",  "rtprio", "rttime", "sigpending", "stack"};
constexpr std::array<const char*, 4> CONDITIONS = {"START", "COMPLETE", "SUCCESS", "HEALTHY"};

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
          .interval = check.interval ? check.interval->toSeconds() : Number(30),
          .retries = check.retries.value_or(3),
          .startPeriod = seconds(check.startPeriod),
          .timeout = check.timeout ? check.timeout->toSeconds() : Number(5)};
}

List<CfnTaskDefinition::KeyValuePairProperty> pairs(
    const std::vector<std::pair<std::string, String>>& entries) {
  std::vector<CfnTaskDefinition::KeyValuePairProperty> result;
  for (const auto& [name, value] : entries) result.push_back({.name = name, .value = value});
  return orAbsent(result);
}

void checkRestart(const IConstruct& container, const ContainerDefinitionOptions& options) {
  const bool hasOptions =
      options.restartAttemptPeriod || options.restartIgnoredExitCodes.has_value();
  if (hasOptions && options.enableRestartPolicy.has_value() &&
      !options.enableRestartPolicy.literal()) {
    fail(container, "enableRestartPolicy", "it is false, and restart options are given");
  }
  if (options.restartAttemptPeriod &&
      isOutside(options.restartAttemptPeriod->toSeconds(), 60, 1800)) {
    fail(container, "restartAttemptPeriod",
         options.restartAttemptPeriod->toSeconds().describe() +
             " seconds are not allowed; it is 60 to 1800");
  }
}

void checkPort(const IConstruct& container, NetworkMode mode, const PortMapping& mapping) {
  const bool hasRange = mapping.containerPortRange.has_value();
  if (isZero(mapping.containerPort) != hasRange) {
    fail(container, "containerPort",
         hasRange ? "it has to be CONTAINER_PORT_USE_RANGE with containerPortRange"
                  : "CONTAINER_PORT_USE_RANGE is only for mappings with containerPortRange");
  }
  if (hasRange && mapping.hostPort.has_value()) {
    fail(container, "hostPort", "it does not go with containerPortRange");
  }
  if (hasRange && mode != NetworkMode::BRIDGE && mode != NetworkMode::AWS_VPC) {
    fail(container, "containerPortRange", "it is only for NetworkMode::BRIDGE and AWS_VPC");
  }
  const bool samePort = mode == NetworkMode::AWS_VPC || mode == NetworkMode::HOST;
  if (samePort && mapping.hostPort.has_value() && !isZero(mapping.hostPort) &&
      !(mapping.hostPort == mapping.containerPort)) {
    fail(container, "hostPort",
         mapping.hostPort.describe() + " is not allowed; in this network mode it is left out or " +
             mapping.containerPort.describe() + ", the port of the container");
  }
}

}  // namespace

ContainerDefinition::ContainerDefinition(cdk::Scope scope, TaskDefinition& taskDefinition,
                                         ContainerDefinitionOptions options)
    : Construct(std::move(scope)),
      taskDefinition_(&taskDefinition),
      options_(std::move(options)),
      name_(options_.containerName.value_or(node().id())),
      essential_(options_.essential.value_or(true)),
      image_(options_.image.bind(*this, *this)),
      dockerLabels_(entriesOf(options_.dockerLabels)),
      environment_(entriesOf(options_.environment)) {
  const Number& limit = options_.memoryLimitMiB;
  const Number& reserved = options_.memoryReservationMiB;
  if (limit.has_value() && reserved.has_value() && !limit.isUnresolved() &&
      !reserved.isUnresolved() && limit.literal() < reserved.literal()) {
    fail(*this, "memoryLimitMiB",
         limit.describe() + " is less than memoryReservationMiB, " + reserved.describe());
  }
  if (isPresent(options_.healthCheck) && options_.healthCheck.command.empty()) {
    fail(*this, "healthCheck.command", "at least one argument is wanted");
  }
  checkRestart(*this, options_);
  if (options_.logging) log_ = options_.logging->bind(*this, *this);
  for (const auto& [name, secret] : options_.secrets) addSecret(name, secret);
  addPortMappings(options_.portMappings);
  addUlimits(options_.ulimits);
}

bool ContainerDefinition::memoryLimitSpecified() const {
  return options_.memoryLimitMiB.has_value() || options_.memoryReservationMiB.has_value();
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
    checkPort(*this, mode, mapping);
    if (mapping.name.has_value() && !mapping.name.isUnresolved() &&
        findPortMappingByName(mapping.name.literal())) {
      fail(*this, "portMappings", "there is already a mapping called " + mapping.name.describe());
    }
    if (mapping.appProtocol && mapping.name.isAbsent()) {
      fail(*this, "portMappings", "a mapping with appProtocol wants a name");
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
  Definition definition{.command = options_.command,
                        .cpu = options_.cpu,
                        .disableNetworking = options_.disableNetworking,
                        .dnsSearchDomains = options_.dnsSearchDomains,
                        .dnsServers = options_.dnsServers,
                        .dockerSecurityOptions = options_.dockerSecurityOptions,
                        .entryPoint = options_.entryPoint,
                        .environment = pairs(environment_),
                        .essential = essential_,
                        .healthCheck = healthCheck(options_.healthCheck),
                        .hostname = options_.hostname,
                        .image = image_.imageName,
                        .interactive = options_.interactive,
                        .links = orAbsent(links_),
                        .memory = options_.memoryLimitMiB,
                        .memoryReservation = options_.memoryReservationMiB,
                        .name = name_,
                        .privileged = options_.privileged,
                        .pseudoTerminal = options_.pseudoTerminal,
                        .readonlyRootFilesystem = options_.readonlyRootFilesystem,
                        .startTimeout = seconds(options_.startTimeout),
                        .stopTimeout = seconds(options_.stopTimeout),
                        .user = options_.user,
                        .workingDirectory = options_.workingDirectory};

  std::vector<CfnTaskDefinition::ContainerDependencyProperty> dependencies;
  for (const ContainerDependency& dependency : dependencies_) {
    const auto condition = dependency.condition.value_or(ContainerDependencyCondition::HEALTHY);
    dependencies.push_back({.condition = ecs::textOf(condition, CONDITIONS),
                            .containerName = dependency.container->containerName()});
  }
  definition.dependsOn = orAbsent(dependencies);
  if (!dockerLabels_.empty()) definition.dockerLabels = dockerLabels_;

  std::vector<CfnTaskDefinition::EnvironmentFileProperty> files;
  for (const EnvironmentFile& file : options_.environmentFiles) {
    files.push_back({.type = "s3", .value = file.value()});
  }
  definition.environmentFiles = orAbsent(files);
  if (firelens_) {
    definition.firelensConfiguration = {.options = firelens_->options, .type = firelens_->type};
  }

  std::vector<CfnTaskDefinition::HostEntryProperty> hosts;
  for (const auto& [name, address] : entriesOf(options_.extraHosts)) {
    hosts.push_back({.hostname = name, .ipAddress = address});
  }
  definition.extraHosts = orAbsent(hosts);

  if (options_.linuxParameters) {
    definition.linuxParameters = Token(options_.linuxParameters->renderLinuxParameters());
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

  if (image_.repositoryCredentialsParameter.has_value()) {
    definition.repositoryCredentials = {.credentialsParameter =
                                            image_.repositoryCredentialsParameter};
  }
  if (options_.gpuCount.has_value()) {
    definition.resourceRequirements = List<CfnTaskDefinition::ResourceRequirementProperty>{
        {.type = "GPU", .value = ecs::textOf(options_.gpuCount)}};
  }
  const bool restarts = options_.enableRestartPolicy.value_or(
      options_.restartAttemptPeriod || options_.restartIgnoredExitCodes.has_value());
  if (restarts) {
    definition.restartPolicy = {.enabled = true,
                                .ignoredExitCodes = options_.restartIgnoredExitCodes,
                                .restartAttemptPeriod = seconds(options_.restartAttemptPeriod)};
  }

  std::vector<CfnTaskDefinition::SecretProperty> secrets;
  for (const NamedSecret& secret : secrets_) {
    secrets.push_back({.name = secret.name, .valueFrom = secret.valueFrom});
  }
  definition.secrets = orAbsent(secrets);

  std::vector<CfnTaskDefinition::SystemControlProperty> controls;
  for (const SystemControl& control : options_.systemControls) {
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
  if (options_.versionConsistency) {
    definition.versionConsistency = String(
        *options_.versionConsistency == VersionConsistency::ENABLED ? "enabled" : "disabled");
  }

  std::vector<CfnTaskDefinition::VolumeFromProperty> volumes;
  for (const VolumeFrom& volume : volumesFrom_) {
    volumes.push_back({.readOnly = volume.readOnly, .sourceContainer = volume.sourceContainer});
  }
  definition.volumesFrom = orAbsent(volumes);
  return Json(definition);
}

}  // namespace cdk::ecs
