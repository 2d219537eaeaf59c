#include <cdk/ecs/base_service.hpp>

#include "execute_command_access.hpp"
#include "imported_service.hpp"
#include "service_connect_property.hpp"
#include "texts.hpp"

#include <cdk/autoscaling_common/utc_time.hpp>
#include <cdk/core/annotations.hpp>
#include <cdk/core/arn.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/feature_flags.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/lazy.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/ecs/cfn_service.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/kms/key.hpp>

#include <array>
#include <chrono>
#include <cstdio>

namespace cdk::ecs {

namespace elbv2 = elasticloadbalancingv2;

namespace {

constexpr double MAX_PERCENT = 200;
constexpr double MIN_PERCENT = 50;
constexpr double DAEMON_MAX_PERCENT = 100;
constexpr double DAEMON_MIN_PERCENT = 0;
constexpr int DEFAULT_GRACE_SECONDS = 60;

constexpr std::array<const char*, 3> LAUNCH_TYPES = {"EC2", "FARGATE", "EXTERNAL"};
constexpr std::array<const char*, 3> CONTROLLERS = {"ECS", "CODE_DEPLOY", "EXTERNAL"};
constexpr std::array<const char*, 4> STRATEGIES = {"ROLLING", "BLUE_GREEN", "LINEAR", "CANARY"};
constexpr std::array<const char*, 4> VOLUME_FILE_SYSTEMS = {"ext3", "ext4", "xfs", "ntfs"};
constexpr std::array<const char*, 7> VOLUME_TYPES = {"standard", "io1", "io2", "gp2",
                                                     "gp3",      "st1", "sc1"};
constexpr std::array<const char*, 7> STAGES = {"RECONCILE_SERVICE",
                                               "PRE_SCALE_UP",
                                               "POST_SCALE_UP",
                                               "TEST_TRAFFIC_SHIFT",
                                               "POST_TEST_TRAFFIC_SHIFT",
                                               "PRODUCTION_TRAFFIC_SHIFT",
                                               "POST_PRODUCTION_TRAFFIC_SHIFT"};

Number minutes(const std::optional<Duration>& duration) {
  return duration ? duration->toMinutes() : Number();
}

CfnService::DeploymentAlarmsProperty alarmsOf(const List<String>& alarmNames,
                                              std::optional<AlarmBehavior> behavior) {
  return {.alarmNames = alarmNames,
          .enable = true,
          .rollback = behavior != AlarmBehavior::FAIL_ON_ALARM};
}

CfnService::DeploymentConfigurationProperty deployment(const BaseServiceOptions& options,
                                                       bool keepsOneOfEach) {
  CfnService::DeploymentConfigurationProperty property{
      .bakeTimeInMinutes = minutes(options.bakeTime),
      .maximumPercent =
          options.maxHealthyPercent.value_or(keepsOneOfEach ? DAEMON_MAX_PERCENT : MAX_PERCENT),
      .minimumHealthyPercent =
          options.minHealthyPercent.value_or(keepsOneOfEach ? DAEMON_MIN_PERCENT : MIN_PERCENT)};
  if (options.deploymentStrategy) {
    property.strategy = String(textOf(*options.deploymentStrategy, STRATEGIES));
  }
  if (isPresent(options.canaryConfiguration)) {
    property.canaryConfiguration = {
        .canaryBakeTimeInMinutes = minutes(options.canaryConfiguration.stepBakeTime),
        .canaryPercent = options.canaryConfiguration.stepPercent};
  }
  if (isPresent(options.linearConfiguration)) {
    property.linearConfiguration = {
        .stepBakeTimeInMinutes = minutes(options.linearConfiguration.stepBakeTime),
        .stepPercent = options.linearConfiguration.stepPercent};
  }
  if (isPresent(options.circuitBreaker)) {
    property.deploymentCircuitBreaker = {
        .enable = options.circuitBreaker.enable.value_or(true),
        .rollback = options.circuitBreaker.rollback.value_or(false)};
  }
  if (isPresent(options.deploymentAlarms)) {
    property.alarms =
        alarmsOf(options.deploymentAlarms.alarmNames, options.deploymentAlarms.behavior);
  }
  return property;
}

/// What the ARN of a service says, in the format that names the cluster too.
struct ServiceOfCluster {
  ArnComponents arn;
  String clusterName;
  String serviceName;
};

ServiceOfCluster serviceOfCluster(const String& serviceArn) {
  ArnComponents arn = Arn::split(serviceArn, ArnFormat::SLASH_RESOURCE_NAME);
  if (serviceArn.isUnresolved()) {
    const List<String> names = Fn::split("/", Fn::select(1, Fn::split(":service/", serviceArn)));
    return {.arn = arn, .clusterName = Fn::select(0, names), .serviceName = Fn::select(1, names)};
  }
  const std::string_view names = arn.resourceName.literal();
  const std::size_t slash = names.find('/');
  if (slash == std::string_view::npos || names.find('/', slash + 1) != std::string_view::npos) {
    throw ValidationError(
        serviceArn.describe() + " is not allowed; it has to name a cluster and a service",
        {.property = "serviceArn"});
  }
  return {.arn = arn,
          .clusterName = std::string(names.substr(0, slash)),
          .serviceName = std::string(names.substr(slash + 1))};
}

CfnService::ForceNewDeploymentProperty forced(const ForceNewDeployment& given) {
  if (!isPresent(given)) return CfnService::ForceNewDeploymentProperty::absent();
  return {.enableForceNewDeployment = given.enabled, .forceNewDeploymentNonce = given.nonce};
}

/// The present time, to the millisecond.
std::string now() {
  const auto moment = std::chrono::system_clock::now();
  const auto sinceEpoch =
      std::chrono::duration_cast<std::chrono::milliseconds>(moment.time_since_epoch());
  std::array<char, 8> fraction{};
  std::snprintf(fraction.data(), fraction.size(), ".%03dZ",
                static_cast<int>(sinceEpoch.count() % 1000));
  return autoscaling_common::utcText(moment) + fraction.data();
}

CfnService::ServiceManagedEBSVolumeConfigurationProperty volumeOf(
    const ServiceManagedVolume& volume) {
  const ServiceManagedEBSVolumeConfiguration& config = volume.config();
  CfnService::ServiceManagedEBSVolumeConfigurationProperty property{.roleArn =
                                                                        volume.role().roleArn()};
  if (!isPresent(config)) return property;
  property.encrypted = config.encrypted;
  if (config.fileSystemType) {
    property.filesystemType = textOf(*config.fileSystemType, VOLUME_FILE_SYSTEMS);
  }
  property.iops = config.iops;
  if (config.kmsKeyId) property.kmsKeyId = config.kmsKeyId->keyId();
  if (config.size) property.sizeInGiB = config.size->toGibibytes();
  property.snapshotId = config.snapShotId;
  property.throughput = config.throughput;
  if (config.volumeInitializationRate) {
    property.volumeInitializationRate = config.volumeInitializationRate->toMebibytes();
  }
  if (config.volumeType) property.volumeType = textOf(*config.volumeType, VOLUME_TYPES);
  std::vector<CfnService::EBSTagSpecificationProperty> specifications;
  for (const EBSTagSpecification& given : config.tagSpecifications) {
    CfnService::EBSTagSpecificationProperty specification{.resourceType = "volume"};
    if (given.propagateTags) {
      specification.propagateTags = *given.propagateTags == EbsPropagatedTagSource::SERVICE
                                        ? String("SERVICE")
                                        : String("TASK_DEFINITION");
    }
    if (given.tags.has_value()) {
      std::vector<CfnTag> tags;
      for (const auto& [key, value] : given.tags.literal()) {
        tags.push_back({.key = key, .value = value});
      }
      specification.tags = tags;
    }
    specifications.push_back(std::move(specification));
  }
  if (!specifications.empty()) property.tagSpecifications = specifications;
  return property;
}

List<CfnService::CapacityProviderStrategyItemProperty> strategies(
    const std::vector<CapacityProviderStrategy>& given) {
  if (given.empty()) return {};
  std::vector<CfnService::CapacityProviderStrategyItemProperty> properties;
  for (const CapacityProviderStrategy& strategy : given) {
    properties.push_back({.base = strategy.base,
                          .capacityProvider = strategy.capacityProvider,
                          .weight = strategy.weight});
  }
  return properties;
}

CfnService::DeploymentControllerProperty controller(const DeploymentController& given) {
  using Property = CfnService::DeploymentControllerProperty;
  if (!isPresent(given)) return Property::absent();
  return {.type = given.type ? String(textOf(*given.type, CONTROLLERS)) : String()};
}

void warnOfDefaults(const IConstruct& service, const BaseServiceOptions& options, bool daemon,
                    LaunchType launchType) {
  Annotations annotations = Annotations::of(service);
  const auto controllerType = options.deploymentController.type;
  const bool isExternal = controllerType == DeploymentControllerType::EXTERNAL;
  if (isExternal) {
    annotations.addWarningV2("@aws-cdk/aws-ecs:externalDeploymentController",
                             "With an external deployment controller, task definition and launch "
                             "type are those of the task sets; the service has none.");
  }
  if (!isExternal && controllerType != DeploymentControllerType::CODE_DEPLOY &&
      !isPresent(options.circuitBreaker)) {
    annotations.addWarningV2("@aws-cdk/aws-ecs:shouldUseCircuitBreaker",
                             "Without 'circuitBreaker', a deployment whose tasks do not start "
                             "takes up to 3 hours to fail.");
  }
  if (options.minHealthyPercent.has_value()) return;
  if (launchType == LaunchType::EXTERNAL) {
    annotations.addWarningV2("@aws-cdk/aws-ecs:minHealthyPercentExternal",
                             "'minHealthyPercent' is not set; an external service uses 0%. See "
                             "https://github.com/aws/aws-cdk/issues/31705");
  } else if (daemon) {
    annotations.addWarningV2("@aws-cdk/aws-ecs:minHealthyPercentDaemon",
                             "'minHealthyPercent' is not set; a daemon service uses 0%. See "
                             "https://github.com/aws/aws-cdk/issues/31705");
  } else {
    annotations.addWarningV2("@aws-cdk/aws-ecs:minHealthyPercent",
                             "'minHealthyPercent' is not set; with the default of 50%, fewer tasks "
                             "than wanted run during deployments. See "
                             "https://github.com/aws/aws-cdk/issues/31705");
  }
}

}  // namespace

elbv2::LoadBalancerTargetProps EcsLoadBalancerTarget::attachToApplicationTargetGroup(
    elbv2::IApplicationTargetGroup& targetGroup) {
  targetGroup.registerConnectable(*service_, service_->taskDefinition().portRangeOf(target_));
  return service_->attachToTargetGroup(targetGroup, target_);
}

elbv2::LoadBalancerTargetProps EcsLoadBalancerTarget::attachToNetworkTargetGroup(
    elbv2::INetworkTargetGroup& targetGroup) {
  return service_->attachToTargetGroup(targetGroup, target_);
}

ListenerConfig ListenerConfig::applicationListener(elbv2::ApplicationListener& listener,
                                                   elbv2::AddApplicationTargetsProps props) {
  return ListenerConfig([&listener, props](const ConstructId& id,
                                           const LoadBalancerTargetOptions& target,
                                           BaseService& service) {
    elbv2::AddApplicationTargetsProps own = props;
    own.targets = {service.loadBalancerTarget(target)};
    if (own.port.isAbsent()) {
      const bool secure = own.protocol == elbv2::ApplicationProtocol::HTTPS;
      own.port = secure ? 443 : 80;
    }
    listener.addTargets(id, std::move(own));
  });
}

ListenerConfig ListenerConfig::networkListener(elbv2::NetworkListener& listener,
                                               elbv2::AddNetworkTargetsProps props) {
  return ListenerConfig([&listener, props](const ConstructId& id,
                                           const LoadBalancerTargetOptions& target,
                                           BaseService& service) {
    elbv2::AddNetworkTargetsProps own = props;
    own.targets = {service.loadBalancerTarget(target)};
    listener.addTargets(id, std::move(own));
  });
}

void ListenerConfig::addTargets(const ConstructId& id, const LoadBalancerTargetOptions& target,
                                BaseService& service) const {
  add_(id, target, service);
}

DeploymentController DeploymentController::absent() noexcept {
  return {.presence_ = Presence::absent()};
}
DeploymentCircuitBreaker DeploymentCircuitBreaker::absent() noexcept {
  return {.presence_ = Presence::absent()};
}
DeploymentAlarmConfig DeploymentAlarmConfig::absent() noexcept {
  return {.presence_ = Presence::absent()};
}
TrafficShiftConfig TrafficShiftConfig::absent() noexcept {
  return {.presence_ = Presence::absent()};
}
ForceNewDeployment ForceNewDeployment::absent() noexcept {
  return {.presence_ = Presence::absent()};
}

BaseService::BaseService(cdk::Scope scope, BaseServiceOptions options, Kind kind,
                         TaskDefinition& taskDefinition)
    : Resource(std::move(scope), {.physicalName = options.serviceName}),
      cluster_(options.cluster.get()),
      taskDefinition_(&taskDefinition),
      controller_(options.deploymentController.type),
      isUsingEcs_(controller_.value_or(DeploymentControllerType::ECS) ==
                  DeploymentControllerType::ECS) {
  checkDeployment(options, kind);
  warnOfDefaults(*this, options, kind.daemon, kind.launchType);
  if (options.propagateTags == PropagatedTagSource::NONE) options.propagateTags.reset();
  const bool keepsOneOfEach = kind.daemon || kind.launchType == LaunchType::EXTERNAL;
  const bool hasLaunchType = options.capacityProviderStrategies.empty() &&
                             controller_ != DeploymentControllerType::EXTERNAL;
  auto& resource = create<CfnService>(
      "Service",
      {.availabilityZoneRebalancing =
           !kind.availabilityZoneRebalancing ? String()
           : *kind.availabilityZoneRebalancing == AvailabilityZoneRebalancing::ENABLED
               ? String("ENABLED")
               : String("DISABLED"),
       .capacityProviderStrategy = strategies(options.capacityProviderStrategies),
       .cluster = cluster_->clusterName(),
       .deploymentConfiguration = deployment(options, keepsOneOfEach),
       .deploymentController = controller(options.deploymentController),
       .desiredCount = options.desiredCount,
       .enableEcsManagedTags = options.enableECSManagedTags.value_or(false),
       .enableExecuteCommand = options.enableExecuteCommand,
       .forceNewDeployment = forced(options.forceNewDeployment),
       .healthCheckGracePeriodSeconds =
           Lazy::number([this, period = options.healthCheckGracePeriod]() -> Number {
             if (period) return period->toSeconds();
             return loadBalancers_.empty() ? Number() : Number(DEFAULT_GRACE_SECONDS);
           }),
       .launchType = hasLaunchType ? String(textOf(kind.launchType, LAUNCH_TYPES)) : String(),
       .loadBalancers = List<CfnService::LoadBalancerProperty>(Lazy::value(
           [this](const ResolveContext&) { return renderLoadBalancers(); },
           // An empty list detaches what the service had; an absent one leaves it alone.
           !FeatureFlags::of(*this).isEnabled("@aws-cdk/aws-ecs:removeEmptyLoadBalancers"))),
       .platformVersion = kind.platformVersion,
       .propagateTags = !options.propagateTags ? String()
                        : *options.propagateTags == PropagatedTagSource::SERVICE
                            ? String("SERVICE")
                            : String("TASK_DEFINITION"),
       .schedulingStrategy = kind.schedulingStrategy,
       .serviceName = physicalName(),
       .taskDefinition = taskDefinitionText(options.taskDefinitionRevision),
       .volumeConfigurations = List<CfnService::ServiceVolumeConfigurationProperty>(
           Lazy::value([this](const ResolveContext&) { return renderVolumes(); },
                       /*omitEmpty=*/true))});
  resource_ = &resource;
  resource.props().deploymentConfiguration.lifecycleHooks =
      List<CfnService::DeploymentLifecycleHookProperty>(
          Lazy::value([this](const ResolveContext&) { return renderLifecycleHooks(); },
                      /*omitEmpty=*/true));
  // Tasks must not start before their permissions are there.
  node().addDependency(taskDefinition.taskRole());

  arn_ = getResourceArnAttribute(
      resource.ref(), {.resource = "service",
                       .resourceName = cluster_->clusterName() + "/" + physicalName().value_or(""),
                       .service = "ecs"});
  name_ = getResourceNameAttribute(resource.attrName());
  if (isPresent(options.serviceConnectConfiguration)) {
    enableServiceConnect(std::move(options.serviceConnectConfiguration));
  }
  for (ServiceManagedVolume& volume : options.volumeConfigurations) addVolume(volume);
  if (options.enableExecuteCommand.value_or(false)) {
    allowExecuteCommand(*this, *cluster_, taskDefinition);
  }
  for (const auto& hook : options.lifecycleHooks) addLifecycleHook(hook);
  node().addValidation([this]() -> std::vector<std::string> {
    if (!taskDefinition_->containers().empty() && taskDefinition_->defaultContainer()) return {};
    return {"the task definition of the service has no essential container; add one"};
  });
}

IBaseService& BaseService::fromServiceArnWithCluster(IConstruct& scope, ConstructId id,
                                                     String serviceArn) {
  const ServiceOfCluster names = serviceOfCluster(serviceArn);
  ICluster& cluster = Cluster::fromClusterArn(scope, id.derived(id.text() + "Cluster"),
                                              Arn::format({.account = names.arn.account,
                                                           .partition = names.arn.partition,
                                                           .region = names.arn.region,
                                                           .resource = "cluster",
                                                           .resourceName = names.clusterName,
                                                           .service = "ecs"}));
  return scope.create<ImportedService>(std::move(id), cluster, std::move(serviceArn),
                                       names.serviceName);
}

void BaseService::checkDeployment(const BaseServiceOptions& options, const Kind& kind) const {
  if (!isUsingEcs_ && isPresent(options.circuitBreaker)) {
    fail(*this, "circuitBreaker", "it is for DeploymentControllerType::ECS only");
  }
  if (!isUsingEcs_ && isPresent(options.deploymentAlarms)) {
    fail(*this, "deploymentAlarms", "they are for DeploymentControllerType::ECS only");
  }
  if (isPresent(options.deploymentAlarms) && options.deploymentAlarms.alarmNames.empty()) {
    fail(*this, "deploymentAlarms.alarmNames", "at least one alarm is wanted");
  }
  if (isPresent(options.canaryConfiguration) &&
      options.deploymentStrategy != DeploymentStrategy::CANARY) {
    fail(*this, "canaryConfiguration", "it is for DeploymentStrategy::CANARY only");
  }
  if (isPresent(options.linearConfiguration) &&
      options.deploymentStrategy != DeploymentStrategy::LINEAR) {
    fail(*this, "linearConfiguration", "it is for DeploymentStrategy::LINEAR only");
  }
  if (isPresent(options.forceNewDeployment) && options.forceNewDeployment.enabled.isAbsent()) {
    fail(*this, "forceNewDeployment.enabled", "it is absent; true or false is wanted");
  }
  if (kind.availabilityZoneRebalancing != AvailabilityZoneRebalancing::ENABLED) return;
  if (kind.daemon) {
    fail(*this, "availabilityZoneRebalancing", "it is not for daemons");
  }
  const Number& most = options.maxHealthyPercent;
  if (most.has_value() && !most.isUnresolved() && most.literal() <= DAEMON_MAX_PERCENT) {
    fail(*this, "availabilityZoneRebalancing",
         "it wants a maxHealthyPercent above 100; that is " + most.describe());
  }
}

String BaseService::taskDefinitionText(const std::optional<TaskDefinitionRevision>& revision) {
  if (controller_ == DeploymentControllerType::EXTERNAL) return {};
  const bool isCodeDeploy = controller_ == DeploymentControllerType::CODE_DEPLOY;
  if (isCodeDeploy && revision && !revision->isLatest()) {
    fail(*this, "taskDefinitionRevision",
         "only TaskDefinitionRevision::LATEST goes with DeploymentControllerType::CODE_DEPLOY");
  }
  if (!isCodeDeploy && !revision) return taskDefinition_->taskDefinitionArn();
  // A family names no resource of the template, so the order has to be said.
  node().addDependency(*taskDefinition_);
  if (!revision || revision->isLatest()) return taskDefinition_->family();
  return taskDefinition_->family() + ":" + revision->revision();
}

void BaseService::addLifecycleHook(Handle<IDeploymentLifecycleHookTarget> target) {
  if (!isUsingEcs_) {
    fail(*this, "lifecycleHooks", "they are for DeploymentControllerType::ECS only");
  }
  lifecycleHooks_.push_back(target->bind(*this));
}

void BaseService::addVolume(ServiceManagedVolume& volume) { volumes_.push_back(volume); }

void BaseService::enableDeploymentAlarms(List<String> alarmNames, DeploymentAlarmOptions options) {
  if (!isUsingEcs_) {
    fail(*this, "deploymentAlarms", "they are for DeploymentControllerType::ECS only");
  }
  if (alarmNames.empty()) {
    fail(*this, "deploymentAlarms.alarmNames", "at least one alarm is wanted");
  }
  CfnService::DeploymentAlarmsProperty& alarms = resource_->props().deploymentConfiguration.alarms;
  if (!isPresent(alarms)) {
    alarms = alarmsOf(alarmNames, options.behavior);
    return;
  }
  const bool rollsBack = alarms.rollback.literal();
  if (options.behavior && (*options.behavior == AlarmBehavior::ROLLBACK_ON_ALARM) != rollsBack) {
    fail(*this, "deploymentAlarms.behavior",
         "all alarms of a service have the same one, and that of the others is " +
             std::string(rollsBack ? "ROLLBACK_ON_ALARM" : "FAIL_ON_ALARM"));
  }
}

void BaseService::enableServiceConnect(ServiceConnectProps config) {
  auto& property = resource_->props().serviceConnectConfiguration;
  if (isPresent(property)) {
    fail(*this, "serviceConnectConfiguration", "the service has one already");
  }
  if (config.namespace_.isAbsent()) {
    if (const auto* cluster = dynamic_cast<const Cluster*>(cluster_)) {
      config.namespace_ = cluster->namespaceName_;
    }
  }
  property = serviceConnectOf(*this, config);
}

void BaseService::forceNewDeployment(String nonce) {
  resource_->props().forceNewDeployment = {.enableForceNewDeployment = true,
                                           .forceNewDeploymentNonce = nonce.value_or(now())};
}

Value BaseService::renderLifecycleHooks() const {
  std::vector<CfnService::DeploymentLifecycleHookProperty> properties;
  for (const DeploymentLifecycleHookTargetConfig& hook : lifecycleHooks_) {
    std::vector<String> stages;
    for (const DeploymentLifecycleStage stage : hook.lifecycleStages) {
      stages.emplace_back(textOf(stage, STAGES));
    }
    properties.push_back({.hookTargetArn = hook.targetArn,
                          .lifecycleStages = List<String>(stages),
                          .roleArn = hook.role->roleArn()});
  }
  return List<CfnService::DeploymentLifecycleHookProperty>(properties);
}

Value BaseService::renderLoadBalancers() const {
  std::vector<CfnService::LoadBalancerProperty> properties;
  for (const LoadBalancer& balancer : loadBalancers_) {
    CfnService::LoadBalancerProperty property{.containerName = balancer.containerName,
                                              .containerPort = balancer.containerPort,
                                              .targetGroupArn = balancer.targetGroupArn};
    if (balancer.alternateTarget) {
      const AlternateTargetConfig& target = *balancer.alternateTarget;
      property.advancedConfiguration = {.alternateTargetGroupArn = target.alternateTargetGroupArn,
                                        .productionListenerRule = target.productionListenerRule,
                                        .roleArn = target.roleArn,
                                        .testListenerRule = target.testListenerRule};
    }
    properties.push_back(std::move(property));
  }
  return List<CfnService::LoadBalancerProperty>(properties);
}

Value BaseService::renderVolumes() const {
  if (volumes_.size() > 1) {
    fail(*this, "volumeConfigurations",
         "a service has at most one volume; this one has " + std::to_string(volumes_.size()));
  }
  std::vector<CfnService::ServiceVolumeConfigurationProperty> properties;
  for (const ServiceManagedVolume& volume : volumes_) {
    properties.push_back({.managedEbsVolume = volumeOf(volume), .name = volume.name()});
  }
  return List<CfnService::ServiceVolumeConfigurationProperty>(properties);
}

void BaseService::configureAwsVpcNetworkingWithSecurityGroups(
    ec2::IVpc& vpc, bool assignPublicIp, ec2::SubnetSelection vpcSubnets,
    const Refs<ec2::ISecurityGroup>& securityGroups) {
  Refs<ec2::ISecurityGroup> groups = securityGroups;
  if (groups.empty()) {
    groups.push_back(
        create<ec2::SecurityGroup>(ConstructId("SecurityGroup", node().location()), {.vpc = vpc}));
  }
  connections_.addSecurityGroup(groups);
  if (!isPresent(vpcSubnets)) {
    vpcSubnets = {};
    if (assignPublicIp) vpcSubnets.subnetType = ec2::SubnetType::PUBLIC;
  }
  // Task sets have their own network configuration.
  if (controller_ == DeploymentControllerType::EXTERNAL) return;
  std::vector<String> groupIds;
  for (const ec2::ISecurityGroup& group : groups) groupIds.push_back(group.securityGroupId());
  resource_->props().networkConfiguration = {
      .awsvpcConfiguration = {.assignPublicIp = String(assignPublicIp ? "ENABLED" : "DISABLED"),
                              .securityGroups = groupIds,
                              .subnets = vpc.selectSubnets(vpcSubnets).subnetIds}};
}

elbv2::LoadBalancerTargetProps BaseService::attachToTargetGroup(
    elbv2::ITargetGroup& targetGroup, const LoadBalancerTargetOptions& target) {
  const NetworkMode mode = taskDefinition_->networkMode();
  if (mode == NetworkMode::NONE) {
    fail(*this, "networkMode", "tasks in NetworkMode::NONE cannot be targets");
  }
  LoadBalancer balancer{.containerName = target.containerName,
                        .containerPort = target.containerPort,
                        .targetGroupArn = targetGroup.targetGroupArn()};
  if (target.alternateTarget) {
    if (!isUsingEcs_) {
      fail(*this, "alternateTarget", "it is for DeploymentControllerType::ECS only");
    }
    balancer.alternateTarget = target.alternateTarget->bind(*this);
  }
  loadBalancers_.push_back(std::move(balancer));
  // The service registers with a group only when a balancer routes to it.
  resource_->node().addDependency(targetGroup.loadBalancerAttached());
  return {.targetType =
              mode == NetworkMode::AWS_VPC ? elbv2::TargetType::IP : elbv2::TargetType::INSTANCE};
}

LoadBalancerTargetOptions BaseService::defaultTarget() const {
  const Ref<ContainerDefinition> container = taskDefinition_->defaultContainer();
  if (!container) {
    fail(*this, "taskDefinition", "it has no essential container that could be the target");
  }
  return taskDefinition_->validateTarget({.containerName = container->containerName()});
}

elbv2::LoadBalancerTargetProps BaseService::attachToApplicationTargetGroup(
    elbv2::IApplicationTargetGroup& targetGroup) {
  return EcsLoadBalancerTarget(*this, defaultTarget()).attachToApplicationTargetGroup(targetGroup);
}

elbv2::LoadBalancerTargetProps BaseService::attachToNetworkTargetGroup(
    elbv2::INetworkTargetGroup& targetGroup) {
  return EcsLoadBalancerTarget(*this, defaultTarget()).attachToNetworkTargetGroup(targetGroup);
}

ScalableTaskCount& BaseService::autoScaleTaskCount(EnableScalingProps props,
                                                   SourceLocation location) {
  if (taskCount_ != nullptr)
    fail(*this, "autoScaleTaskCount", "the number of tasks scales already");
  // The service's own role: it is there wherever services have scaled.
  iam::IRole& role = iam::Role::fromRoleArn(
      *this, ConstructId("ScalingRole", location),
      stack().formatArn(
          {.region = "",
           .resource = "role/aws-service-role/ecs.application-autoscaling.amazonaws.com",
           .resourceName = "AWSServiceRoleForApplicationAutoScaling_ECSService",
           .service = "iam"}));
  taskCount_ = &create<ScalableTaskCount>(
      ConstructId("TaskCount", location),
      {.dimension = "ecs:service:DesiredCount",
       .maxCapacity = props.maxCapacity.value(),
       .minCapacity = props.minCapacity,
       .resourceId = "service/" + cluster_->clusterName() + "/" + name_,
       .role = role,
       .serviceNamespace = applicationautoscaling::ServiceNamespace::ECS});
  return *taskCount_;
}

EcsLoadBalancerTarget BaseService::loadBalancerTarget(LoadBalancerTargetOptions options) {
  return {*this, taskDefinition_->validateTarget(std::move(options))};
}

void BaseService::registerLoadBalancerTargets(std::vector<EcsTarget> targets) {
  for (const EcsTarget& target : targets) {
    target.listener.addTargets(ConstructId(target.newTargetGroupId, node().location()),
                               {.containerName = target.containerName,
                                .containerPort = target.containerPort,
                                .protocol = target.protocol},
                               *this);
  }
}

cloudwatch::Metric BaseService::metric(std::string metricName,
                                       cloudwatch::MetricOptions props) const {
  props.dimensionsMap = {{"ClusterName", cluster_->clusterName()}, {"ServiceName", name_}};
  return cloudwatch::Metric::of("AWS/ECS", metricName, std::move(props)).attachTo(*this);
}

cloudwatch::Metric BaseService::metricCpuUtilization(cloudwatch::MetricOptions props) const {
  return metric("CPUUtilization", std::move(props));
}

cloudwatch::Metric BaseService::metricMemoryUtilization(cloudwatch::MetricOptions props) const {
  return metric("MemoryUtilization", std::move(props));
}

}  // namespace cdk::ecs
