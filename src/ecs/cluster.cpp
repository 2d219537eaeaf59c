#include <cdk/ecs/cluster.hpp>

#include "instance_drain_hook.hpp"
#include "texts.hpp"

#include <cdk/core/arn.hpp>
#include <cdk/core/aspects.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/lazy.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/ec2/key_pair.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/ecs/asg_capacity_provider.hpp>
#include <cdk/ecs/cfn_cluster.hpp>
#include <cdk/ecs/cfn_cluster_capacity_provider_associations.hpp>
#include <cdk/ecs/managed_instances_capacity_provider.hpp>
#include <cdk/iam/managed_policy.hpp>
#include <cdk/iam/policy_statement.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/logs/log_group.hpp>
#include <cdk/s3/bucket.hpp>
#include <cdk/servicediscovery/cfn_http_namespace.hpp>
#include <cdk/servicediscovery/cfn_private_dns_namespace.hpp>
#include <cdk/servicediscovery/cfn_public_dns_namespace.hpp>

#include <algorithm>
#include <array>

namespace cdk::ecs {

namespace {

constexpr const char* FARGATE = "FARGATE";
constexpr const char* FARGATE_SPOT = "FARGATE_SPOT";
constexpr std::array<const char*, 3> INSIGHTS = {"enabled", "disabled", "enhanced"};
constexpr std::array<const char*, 3> LOGGING = {"NONE", "DEFAULT", "OVERRIDE"};

bool isFargate(const CapacityProviderStrategy& strategy) {
  return strategy.capacityProvider == FARGATE || strategy.capacityProvider == FARGATE_SPOT;
}

bool hasBase(const CapacityProviderStrategy& strategy) {
  const Number& base = strategy.base;
  return base.has_value() && !base.isUnresolved() && base.literal() != 0;
}

bool contains(const std::vector<String>& names, const String& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

class ImportedCluster : public Resource, public virtual ICluster {
 public:
  ImportedCluster(cdk::Scope scope, ClusterAttributes attrs)
      : Resource(std::move(scope)),
        attrs_(std::move(attrs)),
        connections_({.securityGroups = attrs_.securityGroups}),
        arn_(attrs_.clusterArn.value_or(stack().formatArn(
            {.resource = "cluster", .resourceName = attrs_.clusterName, .service = "ecs"}))) {}

  [[nodiscard]] Ref<autoscaling::IAutoScalingGroup> autoscalingGroup() const override {
    return attrs_.autoscalingGroup;
  }
  [[nodiscard]] String clusterArn() const override { return arn_; }
  [[nodiscard]] String clusterName() const override { return attrs_.clusterName; }
  [[nodiscard]] ec2::Connections& connections() const override { return connections_; }
  [[nodiscard]] const ExecuteCommandConfiguration& executeCommandConfiguration() const override {
    return attrs_.executeCommandConfiguration;
  }
  [[nodiscard]] bool hasEc2Capacity() const override {
    return attrs_.hasEc2Capacity.value_or(true);
  }
  [[nodiscard]] ec2::IVpc& vpc() const override { return *attrs_.vpc; }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return property == "Arn" ? arn_ : clusterName();
  }

 private:
  ClusterAttributes attrs_;
  mutable ec2::Connections connections_;
  String arn_;
};

/// Imported by its ARN: the VPC is not known.
class ClusterByArn : public Resource, public virtual ICluster {
 public:
  ClusterByArn(cdk::Scope scope, String arn)
      : Resource(std::move(scope), {.environmentFromArn = arn}), arn_(std::move(arn)) {
    name_ = stack().splitArn(arn_, ArnFormat::SLASH_RESOURCE_NAME).resourceName;
    if (name_.isAbsent()) fail(*this, "clusterArn", arn_.describe() + " names no cluster");
  }

  [[nodiscard]] Ref<autoscaling::IAutoScalingGroup> autoscalingGroup() const override { return {}; }
  [[nodiscard]] String clusterArn() const override { return arn_; }
  [[nodiscard]] String clusterName() const override { return name_; }
  [[nodiscard]] ec2::Connections& connections() const override { unknown("connections"); }
  [[nodiscard]] const ExecuteCommandConfiguration& executeCommandConfiguration() const override {
    return executeCommand_;
  }
  [[nodiscard]] bool hasEc2Capacity() const override { unknown("hasEc2Capacity"); }
  [[nodiscard]] ec2::IVpc& vpc() const override { unknown("vpc"); }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return property == "Arn" ? arn_ : name_;
  }

 private:
  [[noreturn]] void unknown(std::string_view property) const {
    fail(*this, property,
         "it is not known of a cluster that was imported by its ARN; use fromClusterAttributes");
  }

  String arn_;
  String name_{};
  ExecuteCommandConfiguration executeCommand_ = ExecuteCommandConfiguration::absent();
};

CfnCluster::ExecuteCommandConfigurationProperty executeCommandOf(
    const ExecuteCommandConfiguration& configuration) {
  using Property = CfnCluster::ExecuteCommandConfigurationProperty;
  if (!isPresent(configuration)) return Property::absent();
  Property property{.kmsKeyId = configuration.kmsKey ? configuration.kmsKey->keyArn() : String(),
                    .logging = configuration.logging
                                   ? String(textOf(*configuration.logging, LOGGING))
                                   : String()};
  const ExecuteCommandLogConfiguration& log = configuration.logConfiguration;
  if (isPresent(log)) {
    property.logConfiguration = {
        .cloudWatchEncryptionEnabled = log.cloudWatchEncryptionEnabled,
        .cloudWatchLogGroupName =
            log.cloudWatchLogGroup ? log.cloudWatchLogGroup->logGroupName() : String(),
        .s3BucketName = log.s3Bucket ? log.s3Bucket->bucketName() : String(),
        .s3EncryptionEnabled = log.s3EncryptionEnabled,
        .s3KeyPrefix = log.s3KeyPrefix};
  }
  return property;
}

CfnCluster::ClusterConfigurationProperty configurationOf(const ClusterProps& props) {
  using Property = CfnCluster::ClusterConfigurationProperty;
  const ManagedStorageConfiguration& storage = props.managedStorageConfiguration;
  if (!isPresent(props.executeCommandConfiguration) && !isPresent(storage)) {
    return Property::absent();
  }
  Property property{.executeCommandConfiguration =
                        executeCommandOf(props.executeCommandConfiguration)};
  if (isPresent(storage)) {
    property.managedStorageConfiguration = {
        .fargateEphemeralStorageKmsKeyId = storage.fargateEphemeralStorageKmsKey
                                               ? storage.fargateEphemeralStorageKmsKey->keyId()
                                               : String(),
        .kmsKeyId = storage.kmsKey ? storage.kmsKey->keyId() : String()};
  }
  return property;
}

List<CfnCluster::ClusterSettingsProperty> settingsOf(const ClusterProps& props) {
  std::optional<ContainerInsights> insights = props.containerInsightsV2;
  if (!insights && props.containerInsights.has_value()) {
    insights = props.containerInsights.literal() ? ContainerInsights::ENABLED
                                                 : ContainerInsights::DISABLED;
  }
  if (!insights) return {};
  return {{.name = "containerInsights", .value = textOf(*insights, INSIGHTS)}};
}

void checkExecuteCommand(const IConstruct& cluster,
                         const ExecuteCommandConfiguration& configuration) {
  if (!isPresent(configuration)) return;
  const ExecuteCommandLogConfiguration& log = configuration.logConfiguration;
  if ((configuration.logging == ExecuteCommandLogging::OVERRIDE) != isPresent(log)) {
    fail(cluster, "executeCommandConfiguration",
         "logConfiguration goes with ExecuteCommandLogging::OVERRIDE, and it with that");
  }
  if (!isPresent(log)) return;
  if (log.cloudWatchEncryptionEnabled.value_or(false) && !log.cloudWatchLogGroup) {
    fail(cluster, "cloudWatchEncryptionEnabled", "it wants a cloudWatchLogGroup");
  }
  if (log.s3EncryptionEnabled.value_or(false) && !log.s3Bucket) {
    fail(cluster, "s3EncryptionEnabled", "it wants an s3Bucket");
  }
}

}  // namespace

ExecuteCommandLogConfiguration ExecuteCommandLogConfiguration::absent() noexcept {
  return {.presence_ = Presence::absent()};
}
ExecuteCommandConfiguration ExecuteCommandConfiguration::absent() noexcept {
  return {.presence_ = Presence::absent()};
}
CloudMapNamespaceOptions CloudMapNamespaceOptions::absent() noexcept {
  return {.presence_ = Presence::absent()};
}
ManagedStorageConfiguration ManagedStorageConfiguration::absent() noexcept {
  return {.presence_ = Presence::absent()};
}

Cluster::Cluster(cdk::Scope scope, Props props)
    : Resource(std::move(scope), {.physicalName = props.clusterName}),
      executeCommand_(props.executeCommandConfiguration),
      vpc_(props.vpc) {
  if (props.containerInsights.has_value() && props.containerInsightsV2) {
    fail(*this, "containerInsights", "it does not go with containerInsightsV2");
  }
  checkExecuteCommand(*this, executeCommand_);
  auto& resource = create<CfnCluster>("Resource", {.clusterName = physicalName(),
                                                   .clusterSettings = settingsOf(props),
                                                   .configuration = configurationOf(props)});
  resource_ = &resource;
  arn_ = getResourceArnAttribute(
      resource.attrArn(),
      {.resource = "cluster", .resourceName = physicalName(), .service = "ecs"});
  name_ = getResourceNameAttribute(resource.ref());
  if (!vpc_) vpc_ = create<ec2::Vpc>("Vpc", {.maxAzs = 2});
  if (isPresent(props.defaultCloudMapNamespace)) {
    addDefaultCloudMapNamespace(std::move(props.defaultCloudMapNamespace));
  }
  if (props.capacity) {
    group_ = addCapacity(ConstructId("DefaultAutoScalingGroup", node().location()),
                         std::move(*props.capacity));
  }
  if (props.enableFargateCapacityProviders.value_or(false)) enableFargateCapacityProviders();
  // Providers can be added until the end, and a cluster without any has no association.
  Aspects::of(*this).add([this](IConstruct& construct) {
    if (&construct.node() == &node()) associateProviders();
  });
}

ICluster& Cluster::fromClusterArn(IConstruct& scope, ConstructId id, String clusterArn) {
  return scope.create<ClusterByArn>(std::move(id), std::move(clusterArn));
}

ICluster& Cluster::fromClusterAttributes(IConstruct& scope, ConstructId id,
                                         ClusterAttributes attrs) {
  return scope.create<ImportedCluster>(std::move(id), std::move(attrs));
}

void Cluster::associateProviders() {
  if (associated_ || (providers_.empty() && defaultStrategy_.empty())) return;
  associated_ = true;
  using Associations = CfnClusterCapacityProviderAssociations;
  create<Associations>(
      ConstructId(node().id(), node().location()),
      {.capacityProviders = Lazy::list([this] { return List<String>(providers_); }),
       .cluster = name_,
       .defaultCapacityProviderStrategy =
           Lazy::listOf<Associations::CapacityProviderStrategyProperty>([this] {
             std::vector<Associations::CapacityProviderStrategyProperty> strategies;
             for (const CapacityProviderStrategy& strategy : defaultStrategy_) {
               strategies.push_back({.base = strategy.base,
                                     .capacityProvider = strategy.capacityProvider.value(),
                                     .weight = strategy.weight});
             }
             return List<Associations::CapacityProviderStrategyProperty>(strategies);
           })});
}

void Cluster::addDefaultCloudMapNamespace(CloudMapNamespaceOptions options) {
  namespace discovery = servicediscovery;
  if (namespaceName_.has_value()) {
    fail(*this, "defaultCloudMapNamespace", "the cluster has one already");
  }
  if (options.name.isAbsent()) fail(*this, "defaultCloudMapNamespace.name", "a name is wanted");
  const SourceLocation location = node().location();
  auto& parent = create<Construct>(ConstructId("DefaultServiceDiscoveryNamespace", location));
  const ConstructId id("Resource", location);
  String arn;
  switch (options.type.value_or(NamespaceType::DNS_PRIVATE)) {
    case NamespaceType::HTTP:
      arn = parent.create<discovery::CfnHttpNamespace>(id, {.name = options.name}).attrArn();
      break;
    case NamespaceType::DNS_PUBLIC:
      arn = parent.create<discovery::CfnPublicDnsNamespace>(id, {.name = options.name}).attrArn();
      break;
    case NamespaceType::DNS_PRIVATE:
      arn = parent
                .create<discovery::CfnPrivateDnsNamespace>(
                    id, {.name = options.name,
                         .vpc = options.vpc ? options.vpc->vpcId() : vpc_->vpcId()})
                .attrArn();
      break;
  }
  namespaceName_ = options.name;
  if (options.useForServiceConnect.value_or(false)) {
    resource_->props().serviceConnectDefaults = {.namespace_ = arn};
  }
}

bool Cluster::isCluster(const IConstruct& construct) {
  return dynamic_cast<const Cluster*>(&construct) != nullptr;
}

void Cluster::addProvider(const String& name) {
  if (!contains(providers_, name)) providers_.push_back(name);
}

void Cluster::enableFargateCapacityProviders() {
  addProvider(FARGATE);
  addProvider(FARGATE_SPOT);
}

void Cluster::addDefaultCapacityProviderStrategy(
    std::vector<CapacityProviderStrategy> defaultCapacityProviderStrategy) {
  if (!defaultStrategy_.empty()) {
    fail(*this, "defaultCapacityProviderStrategy", "the cluster has one already");
  }
  const bool fargate = std::any_of(defaultCapacityProviderStrategy.begin(),
                                   defaultCapacityProviderStrategy.end(), isFargate);
  const bool instances = !std::all_of(defaultCapacityProviderStrategy.begin(),
                                      defaultCapacityProviderStrategy.end(), isFargate);
  if (fargate && instances) {
    fail(*this, "defaultCapacityProviderStrategy",
         "a strategy has either Fargate providers or those of instances, not both");
  }
  for (const CapacityProviderStrategy& strategy : defaultCapacityProviderStrategy) {
    if (!contains(providers_, strategy.capacityProvider) &&
        !contains(scopedProviders_, strategy.capacityProvider)) {
      fail(*this, "defaultCapacityProviderStrategy",
           "the cluster does not have the provider " + strategy.capacityProvider.describe() +
               "; add it first");
    }
  }
  if (std::count_if(defaultCapacityProviderStrategy.begin(), defaultCapacityProviderStrategy.end(),
                    hasBase) > 1) {
    fail(*this, "defaultCapacityProviderStrategy", "at most one provider can have a base");
  }
  defaultStrategy_ = std::move(defaultCapacityProviderStrategy);
}

autoscaling::AutoScalingGroup& Cluster::addCapacity(ConstructId id, AddCapacityOptions options) {
  const bool isBottlerocketImage =
      options.machineImage && BottleRocketImage::isBottleRocketImage(*options.machineImage);
  const MachineImageType type = options.machineImageType.value_or(
      isBottlerocketImage ? MachineImageType::BOTTLEROCKET : MachineImageType::AMAZON_LINUX_2);
  Handle<ec2::IMachineImage> image = options.machineImage;
  if (!image) {
    image = type == MachineImageType::BOTTLEROCKET
                ? Handle<ec2::IMachineImage>(
                      BottleRocketImage({.architecture = options.instanceType.architecture()}))
                : Handle<ec2::IMachineImage>(EcsOptimizedImage::amazonLinux2());
  }
  // A new image comes with a new group: instances in place would keep theirs.
  auto& group = create<autoscaling::AutoScalingGroup>(
      id,
      {.allowAllOutbound = options.allowAllOutbound,
       .associatePublicIpAddress = options.associatePublicIpAddress,
       .autoScalingGroupName = options.autoScalingGroupName,
       .azCapacityDistributionStrategy = options.azCapacityDistributionStrategy,
       .blockDevices = options.blockDevices,
       .capacityRebalance = options.capacityRebalance,
       .cooldown = options.cooldown,
       .defaultInstanceWarmup = options.defaultInstanceWarmup,
       .deletionProtection = options.deletionProtection,
       .desiredCapacity = options.desiredCapacity,
       .groupMetrics = options.groupMetrics,
       .healthCheck = options.healthCheck,
       .healthChecks = options.healthChecks,
       .ignoreUnmodifiedSizeProperties = options.ignoreUnmodifiedSizeProperties,
       .instanceLifecyclePolicy = options.instanceLifecyclePolicy,
       .instanceMonitoring = options.instanceMonitoring,
       .instanceType = options.instanceType.value(),
       .keyName = options.keyName,
       .keyPair = options.keyPair,
       .machineImage = image,
       .maxCapacity = options.maxCapacity,
       .maxInstanceLifetime = options.maxInstanceLifetime,
       .minCapacity = options.minCapacity,
       .newInstancesProtectedFromScaleIn = options.newInstancesProtectedFromScaleIn,
       .notifications = options.notifications,
       .signals = options.signals,
       .spotPrice = options.spotPrice,
       .ssmSessionPermissions = options.ssmSessionPermissions,
       .terminationPolicies = options.terminationPolicies,
       .terminationPolicyCustomLambdaFunctionArn = options.terminationPolicyCustomLambdaFunctionArn,
       .updatePolicy = options.updatePolicy ? options.updatePolicy
                                            : autoscaling::UpdatePolicy::replacingUpdate(),
       .vpc = vpc(),
       .vpcSubnets = options.vpcSubnets});
  hasEc2Capacity_ = true;
  configureAutoScalingGroup(group,
                            {.machineImageType = type,
                             .spotInstanceDraining = options.spotInstanceDraining.value_or(false),
                             .topicEncryptionKey = options.topicEncryptionKey},
                            id);
  connections_.addSecurityGroup(group.connections().securityGroups());
  return group;
}

void Cluster::addAsgCapacityProvider(AsgCapacityProvider& provider,
                                     AddAutoScalingGroupCapacityOptions options) {
  const String name = provider.capacityProviderName();
  if (contains(providers_, name)) return;
  hasEc2Capacity_ = true;
  // The service drains what it manages.
  const bool drain = !provider.enableManagedTerminationProtection() &&
                     !provider.enableManagedDraining().value_or(false);
  configureAutoScalingGroup(provider.autoScalingGroup(),
                            {.drain = drain,
                             .machineImageType = provider.machineImageType(),
                             .spotInstanceDraining = options.spotInstanceDraining.value_or(false),
                             .topicEncryptionKey = options.topicEncryptionKey},
                            ConstructId("DrainECSHook", provider.node().location()));
  addProvider(name);
}

void Cluster::addManagedInstancesCapacityProvider(ManagedInstancesCapacityProvider& provider) {
  provider.bind(*this);
  const String name = provider.capacityProviderName();
  if (!contains(scopedProviders_, name)) scopedProviders_.push_back(name);
}

void Cluster::configureAutoScalingGroup(autoscaling::AutoScalingGroup& group,
                                        const InstanceSettings& settings,
                                        const ConstructId& origin) {
  if (group.osType() == ec2::OperatingSystemType::WINDOWS) {
    group.addUserData({"Initialize-ECSAgent -Cluster '" + name_ + "' -EnableTaskIAMRole"});
  } else if (settings.machineImageType == MachineImageType::BOTTLEROCKET) {
    group.addUserData({"[settings.ecs]", "cluster = \"" + name_ + "\""});
    group.role().addManagedPolicy(
        iam::ManagedPolicy::fromAwsManagedPolicyName("AmazonSSMManagedInstanceCore"));
    group.role().addManagedPolicy(iam::ManagedPolicy::fromAwsManagedPolicyName(
        "service-role/AmazonEC2ContainerServiceforEC2Role"));
  } else {
    group.addUserData({"echo ECS_CLUSTER=" + name_ + " >> /etc/ecs/ecs.config"});
    if (group.spotPrice().has_value() && settings.spotInstanceDraining) {
      group.addUserData({"echo ECS_ENABLE_SPOT_INSTANCE_DRAINING=true >> /etc/ecs/ecs.config"});
    }
  }
  group.addToRolePolicy(
      iam::PolicyStatement({.actions = {"ecs:DeregisterContainerInstance",
                                        "ecs:RegisterContainerInstance", "ecs:Submit*"},
                            .resources = {arn_}}));
  group.addToRolePolicy(
      iam::PolicyStatement({.actions = {"ecs:Poll", "ecs:StartTelemetrySession"},
                            .conditions = {{"ArnEquals", {{"ecs:cluster", arn_}}}},
                            .resources = {"*"}}));
  group.addToRolePolicy(
      iam::PolicyStatement({.actions = {"ecs:DiscoverPollEndpoint", "ecr:GetAuthorizationToken",
                                        "logs:CreateLogStream", "logs:PutLogEvents"},
                            .resources = {"*"}}));
  if (settings.drain) {
    group.create<InstanceDrainHook>(origin.derived("DrainECSHook"), group,
                                    static_cast<ICluster&>(*this), settings.topicEncryptionKey);
  }
}

String Cluster::arnForTasks(String keyPattern) const {
  return stack().formatArn(
      {.resource = "task", .resourceName = name_ + "/" + keyPattern, .service = "ecs"});
}

iam::Grant Cluster::grantTaskProtection(Handle<iam::IGrantable> grantee) {
  return grants().taskProtection(std::move(grantee));
}

cloudwatch::Metric Cluster::metric(std::string metricName, cloudwatch::MetricOptions props) const {
  props.dimensionsMap = {{"ClusterName", name_}};
  return cloudwatch::Metric::of("AWS/ECS", metricName, std::move(props)).attachTo(*this);
}

cloudwatch::Metric Cluster::metricCpuReservation(cloudwatch::MetricOptions props) const {
  return metric("CPUReservation", std::move(props));
}

cloudwatch::Metric Cluster::metricCpuUtilization(cloudwatch::MetricOptions props) const {
  return metric("CPUUtilization", std::move(props));
}

cloudwatch::Metric Cluster::metricMemoryReservation(cloudwatch::MetricOptions props) const {
  return metric("MemoryReservation", std::move(props));
}

cloudwatch::Metric Cluster::metricMemoryUtilization(cloudwatch::MetricOptions props) const {
  return metric("MemoryUtilization", std::move(props));
}

}  // namespace cdk::ecs
