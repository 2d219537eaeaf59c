#include <cdk/ecs/base_service.hpp>

#include "support.hpp"

#include <cdk/core/annotations.hpp>
#include <cdk/core/arn.hpp>
#include <cdk/core/aws.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/feature_flags.hpp>
#include <cdk/core/lazy.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/ecs/cfn_service.hpp>
#include <cdk/iam/policy_statement.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/logs/log_group.hpp>
#include <cdk/s3/bucket.hpp>

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

CfnService::DeploymentConfigurationProperty deployment(const BaseServiceOptions& options,
                                                       bool daemon) {
  CfnService::DeploymentConfigurationProperty property{
      .maximumPercent =
          options.maxHealthyPercent.value_or(daemon ? DAEMON_MAX_PERCENT : MAX_PERCENT),
      .minimumHealthyPercent =
          options.minHealthyPercent.value_or(daemon ? DAEMON_MIN_PERCENT : MIN_PERCENT)};
  if (isPresent(options.circuitBreaker)) {
    property.deploymentCircuitBreaker = {
        .enable = options.circuitBreaker.enable.value_or(true),
        .rollback = options.circuitBreaker.rollback.value_or(false)};
  }
  if (isPresent(options.deploymentAlarms)) {
    property.alarms = {
        .alarmNames = options.deploymentAlarms.alarmNames,
        .enable = true,
        .rollback = options.deploymentAlarms.behavior != AlarmBehavior::FAIL_ON_ALARM};
  }
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

void warnOfDefaults(const IConstruct& service, const BaseServiceOptions& options, bool daemon) {
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
  if (daemon) {
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

BaseService::BaseService(cdk::Scope scope, BaseServiceOptions options, Kind kind,
                         TaskDefinition& taskDefinition)
    : Resource(std::move(scope), {.physicalName = options.serviceName}),
      cluster_(options.cluster.get()),
      taskDefinition_(&taskDefinition) {
  const auto controllerType = options.deploymentController.type;
  const bool isExternal = controllerType == DeploymentControllerType::EXTERNAL;
  const bool isCodeDeploy = controllerType == DeploymentControllerType::CODE_DEPLOY;
  const bool usesEcs = !isExternal && !isCodeDeploy;
  hasTaskSets_ = isExternal;
  if (!usesEcs && isPresent(options.circuitBreaker)) {
    fail(*this, "circuitBreaker", "it is for DeploymentControllerType::ECS only");
  }
  if (!usesEcs && isPresent(options.deploymentAlarms)) {
    fail(*this, "deploymentAlarms", "they are for DeploymentControllerType::ECS only");
  }
  if (isPresent(options.deploymentAlarms) && options.deploymentAlarms.alarmNames.empty()) {
    fail(*this, "deploymentAlarms.alarmNames", "at least one alarm is wanted");
  }
  warnOfDefaults(*this, options, kind.daemon);
  if (options.propagateTags == PropagatedTagSource::NONE) options.propagateTags.reset();

  String taskDefinitionText = taskDefinition.taskDefinitionArn();
  if (isExternal) taskDefinitionText = String();
  if (isCodeDeploy) {
    // The deployment chooses the revision.
    taskDefinitionText = taskDefinition.family();
    node().addDependency(taskDefinition);
  }
  const bool hasStrategies = !options.capacityProviderStrategies.empty();
  auto& resource = create<CfnService>(
      "Service",
      {.availabilityZoneRebalancing =
           !kind.availabilityZoneRebalancing ? String()
           : *kind.availabilityZoneRebalancing == AvailabilityZoneRebalancing::ENABLED
               ? String("ENABLED")
               : String("DISABLED"),
       .capacityProviderStrategy = strategies(options.capacityProviderStrategies),
       .cluster = cluster_->clusterName(),
       .deploymentConfiguration = deployment(options, kind.daemon),
       .deploymentController = controller(options.deploymentController),
       .desiredCount = options.desiredCount,
       .enableEcsManagedTags = options.enableECSManagedTags.value_or(false),
       .enableExecuteCommand = options.enableExecuteCommand,
       .healthCheckGracePeriodSeconds =
           Lazy::number([this, period = options.healthCheckGracePeriod]() -> Number {
             if (period) return period->toSeconds();
             return loadBalancers_.empty() ? Number() : Number(DEFAULT_GRACE_SECONDS);
           }),
       .launchType =
           hasStrategies || isExternal ? String() : String(textOf(kind.launchType, LAUNCH_TYPES)),
       .loadBalancers = Lazy::listOf<CfnService::LoadBalancerProperty>(
           [this] {
             std::vector<CfnService::LoadBalancerProperty> properties;
             for (const LoadBalancer& balancer : loadBalancers_) {
               properties.push_back({.containerName = balancer.containerName,
                                     .containerPort = balancer.containerPort,
                                     .targetGroupArn = balancer.targetGroupArn});
             }
             return List<CfnService::LoadBalancerProperty>(properties);
           },
           // An empty list detaches what the service had; an absent one leaves it alone.
           !FeatureFlags::of(*this).isEnabled("@aws-cdk/aws-ecs:removeEmptyLoadBalancers")),
       .platformVersion = kind.platformVersion,
       .propagateTags = !options.propagateTags ? String()
                        : *options.propagateTags == PropagatedTagSource::SERVICE
                            ? String("SERVICE")
                            : String("TASK_DEFINITION"),
       .schedulingStrategy = kind.schedulingStrategy,
       .serviceName = physicalName(),
       .taskDefinition = taskDefinitionText});
  resource_ = &resource;
  // Tasks must not start before their permissions are there.
  node().addDependency(taskDefinition.taskRole());

  arn_ = getResourceArnAttribute(
      resource.ref(), {.resource = "service",
                       .resourceName = cluster_->clusterName() + "/" + physicalName().value_or(""),
                       .service = "ecs"});
  name_ = getResourceNameAttribute(resource.attrName());
  if (options.enableExecuteCommand.value_or(false)) enableExecuteCommand();
  node().addValidation([this]() -> std::vector<std::string> {
    if (!taskDefinition_->containers().empty() && taskDefinition_->defaultContainer()) return {};
    return {"the task definition of the service has no essential container; add one"};
  });
}

void BaseService::enableExecuteCommand() {
  const auto allow = [this](List<String> actions, const String& resource) {
    taskDefinition_->addToTaskRolePolicy(
        iam::PolicyStatement({.actions = std::move(actions), .resources = {resource}}));
  };
  allow({"ssmmessages:CreateControlChannel", "ssmmessages:CreateDataChannel",
         "ssmmessages:OpenControlChannel", "ssmmessages:OpenDataChannel"},
        "*");

  const ExecuteCommandConfiguration& configuration = cluster_->executeCommandConfiguration();
  const bool isConfigured = isPresent(configuration);
  const auto logging = isConfigured ? configuration.logging.value_or(ExecuteCommandLogging::DEFAULT)
                                    : ExecuteCommandLogging::DEFAULT;
  const ExecuteCommandLogConfiguration& log = configuration.logConfiguration;
  const bool hasLog = isConfigured && isPresent(log);
  const String account = env().account;
  const String region = env().region;
  if (isConfigured && configuration.kmsKey) {
    kms::IKey& key = *configuration.kmsKey;
    allow({"kms:Decrypt", "kms:GenerateDataKey"}, key.keyArn());
    key.addToResourcePolicy(iam::PolicyStatement(
        {.actions = {"kms:*"}, .principals = {iam::AccountRootPrincipal()}, .resources = {"*"}}));
    if (logging != ExecuteCommandLogging::NONE && hasLog &&
        log.cloudWatchEncryptionEnabled.value_or(false)) {
      key.addToResourcePolicy(iam::PolicyStatement(
          {.actions = {"kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*",
                       "kms:Describe*"},
           .conditions = {{"ArnLike",
                           {{"kms:EncryptionContext:aws:logs:arn",
                             "arn:" + Aws::PARTITION + ":logs:" + region + ":" + account + ":*"}}}},
           .principals = {iam::ServicePrincipal("logs." + region + ".amazonaws.com")},
           .resources = {"*"}}));
    }
  }
  if (logging == ExecuteCommandLogging::NONE) return;
  const bool hasGroup = hasLog && log.cloudWatchLogGroup;
  const bool reduced =
      FeatureFlags::of(*this).isEnabled("@aws-cdk/aws-ecs:reduceEc2FargateCloudWatchPermissions");
  if (!reduced || hasGroup) {
    allow({"logs:DescribeLogGroups"}, "*");
    allow({"logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"},
          hasGroup ? "arn:" + Aws::PARTITION + ":logs:" + region + ":" + account +
                         ":log-group:" + log.cloudWatchLogGroup->logGroupName() + ":*"
                   : String("*"));
  }
  if (hasLog && log.s3Bucket) {
    const String bucketArn = "arn:" + Aws::PARTITION + ":s3:::" + log.s3Bucket->bucketName();
    allow({"s3:GetBucketLocation"}, "*");
    allow({"s3:PutObject"}, bucketArn + "/*");
    if (log.s3EncryptionEnabled.value_or(false)) {
      allow({"s3:GetEncryptionConfiguration"}, bucketArn);
    }
  }
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
  if (hasTaskSets_) return;
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
  loadBalancers_.push_back({.containerName = target.containerName,
                            .containerPort = target.containerPort,
                            .targetGroupArn = targetGroup.targetGroupArn()});
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
  return create<ScalableTaskCount>(
      ConstructId("TaskCount", location),
      {.maxCapacity = props.maxCapacity.value(),
       .minCapacity = props.minCapacity,
       .resourceId = "service/" + cluster_->clusterName() + "/" + name_});
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
