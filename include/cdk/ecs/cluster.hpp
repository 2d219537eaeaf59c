#pragma once

#include <cdk/autoscaling/auto_scaling_group.hpp>
#include <cdk/cloudwatch/metric.hpp>
#include <cdk/core/presence.hpp>
#include <cdk/core/resource.hpp>
#include <cdk/ec2/connections.hpp>
#include <cdk/ec2/instance_type.hpp>
#include <cdk/ec2/machine_image.hpp>
#include <cdk/ecs/amis.hpp>
#include <cdk/ecs/cluster_grants.hpp>
#include <cdk/iam/grant.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cdk::ec2 {
class ISecurityGroup;
class IVpc;
}  // namespace cdk::ec2
namespace cdk::kms {
class IKey;
}
namespace cdk::logs {
class ILogGroup;
}
namespace cdk::s3 {
class IBucket;
}

namespace cdk::ecs {

class AsgCapacityProvider;
class BaseService;
class CfnCluster;
class ManagedInstancesCapacityProvider;

/// How much of a cluster is measured.
enum class ContainerInsights : std::uint8_t { ENABLED, DISABLED, ENHANCED };

/// Where the log of commands in containers goes.
enum class ExecuteCommandLogging : std::uint8_t {
  NONE,
  /// Where the container's own log goes.
  DEFAULT,
  /// What `logConfiguration` says.
  OVERRIDE,
};

/// Kinds of images, by how instances are told their cluster.
enum class MachineImageType : std::uint8_t { AMAZON_LINUX_2, BOTTLEROCKET };

/// Where the log of commands in containers goes.
struct ExecuteCommandLogConfiguration {
  /// Default: false.
  Boolean cloudWatchEncryptionEnabled{};
  /// Default: none.
  Ref<logs::ILogGroup> cloudWatchLogGroup{};
  /// Default: none.
  Ref<s3::IBucket> s3Bucket{};
  /// Default: false.
  Boolean s3EncryptionEnabled{};
  /// Default: none.
  String s3KeyPrefix{};
  Presence presence_{};

  static ExecuteCommandLogConfiguration absent() noexcept;
};

/// How commands in containers are run.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html
struct ExecuteCommandConfiguration {
  /// Key of the data between client and container. Default: none.
  Ref<kms::IKey> kmsKey{};
  /// Wanted with, and only with, `ExecuteCommandLogging::OVERRIDE`.
  ExecuteCommandLogConfiguration logConfiguration = ExecuteCommandLogConfiguration::absent();
  /// Default: none is said, which is `DEFAULT`.
  std::optional<ExecuteCommandLogging> logging{};
  Presence presence_{};

  static ExecuteCommandConfiguration absent() noexcept;
};

/// Keys of a cluster's storage.
struct ManagedStorageConfiguration {
  /// Of the tasks' own storage on Fargate. Default: a key of AWS's.
  Ref<kms::IKey> fargateEphemeralStorageKmsKey{};
  /// Of volumes. Default: a key of AWS's.
  Ref<kms::IKey> kmsKey{};
  Presence presence_{};

  static ManagedStorageConfiguration absent() noexcept;
};

/// How much of a service's tasks goes to a capacity provider.
struct CapacityProviderStrategy {
  /// Tasks that run there in any case; for one provider of a strategy. Default: 0.
  Number base{};
  /// Name: `FARGATE`, `FARGATE_SPOT`, or that of a provider.
  Required<String> capacityProvider;
  /// Share of the others. Default: 0.
  Number weight{};
};

/// Options of `Cluster::addCapacity`; those of groups of instances are explained at
/// `autoscaling::CommonAutoScalingGroupProps`.
struct AddCapacityOptions {
  Boolean allowAllOutbound{};
  Boolean associatePublicIpAddress{};
  String autoScalingGroupName{};
  std::optional<autoscaling::CapacityDistributionStrategy> azCapacityDistributionStrategy{};
  std::vector<autoscaling::BlockDevice> blockDevices{};
  Boolean capacityRebalance{};
  std::optional<Duration> cooldown{};
  std::optional<Duration> defaultInstanceWarmup{};
  std::optional<autoscaling::DeletionProtection> deletionProtection{};
  Number desiredCapacity{};
  std::vector<autoscaling::GroupMetrics> groupMetrics{};
  std::optional<autoscaling::HealthCheck> healthCheck{};
  std::optional<autoscaling::HealthChecks> healthChecks{};
  Boolean ignoreUnmodifiedSizeProperties{};
  autoscaling::InstanceLifecyclePolicy instanceLifecyclePolicy =
      autoscaling::InstanceLifecyclePolicy::absent();
  std::optional<autoscaling::Monitoring> instanceMonitoring{};
  Required<ec2::InstanceType> instanceType;
  String keyName{};
  Ref<ec2::IKeyPair> keyPair{};
  /// Default: by `machineImageType`.
  Handle<ec2::IMachineImage> machineImage{};
  /// How instances are told their cluster. Default: `AMAZON_LINUX_2`, or `BOTTLEROCKET` for a
  /// `BottleRocketImage`.
  std::optional<MachineImageType> machineImageType{};
  Number maxCapacity{};
  std::optional<Duration> maxInstanceLifetime{};
  Number minCapacity{};
  Boolean newInstancesProtectedFromScaleIn{};
  std::vector<autoscaling::NotificationConfiguration> notifications{};
  std::optional<autoscaling::Signals> signals{};
  /// Drain instances that are about to be taken back; of effect with `spotPrice`. Default: false.
  Boolean spotInstanceDraining{};
  String spotPrice{};
  Boolean ssmSessionPermissions{};
  std::vector<autoscaling::TerminationPolicy> terminationPolicies{};
  String terminationPolicyCustomLambdaFunctionArn{};
  /// Key of the topic that tells of terminations. Default: it is not encrypted.
  Ref<kms::IKey> topicEncryptionKey{};
  std::optional<autoscaling::UpdatePolicy> updatePolicy{};
  ec2::SubnetSelection vpcSubnets = ec2::SubnetSelection::absent();
};

/// Options of `Cluster::addAsgCapacityProvider`.
struct AddAutoScalingGroupCapacityOptions {
  /// The provider's own is used. Default: none.
  std::optional<MachineImageType> machineImageType{};
  /// Drain instances that are about to be taken back; of effect with a spot price. Default: false.
  Boolean spotInstanceDraining{};
  /// Key of the topic that tells of terminations. Default: it is not encrypted.
  Ref<kms::IKey> topicEncryptionKey{};
};

/// How services of a namespace are found.
enum class NamespaceType : std::uint8_t { HTTP, DNS_PRIVATE, DNS_PUBLIC };

/// A namespace of AWS Cloud Map. `name` is wanted.
struct CloudMapNamespaceOptions {
  /// Such as `internal.local`.
  String name{};
  /// Default: `DNS_PRIVATE`.
  std::optional<NamespaceType> type{};
  /// Make it the namespace of services that are connected and name none. Default: false.
  Boolean useForServiceConnect{};
  /// Of private DNS. Default: the cluster's.
  Ref<ec2::IVpc> vpc{};
  Presence presence_{};

  static CloudMapNamespaceOptions absent() noexcept;
};

/// Props of `Cluster`.
struct ClusterProps {
  /// A group of instances (id: `DefaultAutoScalingGroup`). Default: none.
  std::optional<AddCapacityOptions> capacity{};
  /// A change replaces the cluster. Default: generated by CloudFormation.
  String clusterName{};
  /// Deprecated: use `containerInsightsV2`.
  Boolean containerInsights{};
  /// Default: what the account says.
  std::optional<ContainerInsights> containerInsightsV2{};
  /// A new namespace for the cluster's services. Default: none.
  CloudMapNamespaceOptions defaultCloudMapNamespace = CloudMapNamespaceOptions::absent();
  /// Let services use `FARGATE` and `FARGATE_SPOT`. Default: false.
  Boolean enableFargateCapacityProviders{};
  /// Default: none.
  ExecuteCommandConfiguration executeCommandConfiguration = ExecuteCommandConfiguration::absent();
  /// Default: none.
  ManagedStorageConfiguration managedStorageConfiguration = ManagedStorageConfiguration::absent();
  /// Default: a new one with two zones (id: `Vpc`).
  Ref<ec2::IVpc> vpc{};
};

/// A cluster, made here or elsewhere.
class ICluster : public virtual IResource, public virtual ec2::IConnectable {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME = "AWS::ECS::Cluster";
  [[nodiscard]] virtual Ref<autoscaling::IAutoScalingGroup> autoscalingGroup() const = 0;
  [[nodiscard]] virtual String clusterArn() const = 0;
  [[nodiscard]] virtual String clusterName() const = 0;
  /// Absent where none was given.
  [[nodiscard]] virtual const ExecuteCommandConfiguration& executeCommandConfiguration() const = 0;
  [[nodiscard]] virtual bool hasEc2Capacity() const = 0;
  [[nodiscard]] virtual ec2::IVpc& vpc() const = 0;
};

/// An existing cluster.
struct ClusterAttributes {
  /// Default: none.
  Ref<autoscaling::IAutoScalingGroup> autoscalingGroup{};
  /// Default: made from the name.
  String clusterArn{};
  Required<String> clusterName;
  /// Default: none.
  ExecuteCommandConfiguration executeCommandConfiguration = ExecuteCommandConfiguration::absent();
  /// Default: true.
  Boolean hasEc2Capacity{};
  /// Groups of its instances. Default: none.
  Refs<ec2::ISecurityGroup> securityGroups{};
  Required<Ref<ec2::IVpc>> vpc;
};

/// A cluster that tasks run in.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/clusters.html
class Cluster : public Resource, public virtual ICluster {
 public:
  using Props = ClusterProps;
  /// Throws `ValidationError` for contradictions.
  explicit Cluster(cdk::Scope scope, Props props = {});

  /// VPC and security groups of the result are not known: asking for them throws.
  static ICluster& fromClusterArn(IConstruct& scope, ConstructId id, String clusterArn);
  static ICluster& fromClusterAttributes(IConstruct& scope, ConstructId id,
                                         ClusterAttributes attrs);
  /// Whether a construct is a cluster that is made here.
  [[nodiscard]] static bool isCluster(const IConstruct& construct);

  [[nodiscard]] Ref<autoscaling::IAutoScalingGroup> autoscalingGroup() const override {
    return group_;
  }
  [[nodiscard]] const std::vector<String>& capacityProviderNames() const { return providers_; }
  [[nodiscard]] String clusterArn() const override { return arn_; }
  [[nodiscard]] String clusterName() const override { return name_; }
  /// Names of the providers of managed instances.
  [[nodiscard]] const std::vector<String>& clusterScopedCapacityProviderNames() const {
    return scopedProviders_;
  }
  [[nodiscard]] ec2::Connections& connections() const override { return connections_; }
  [[nodiscard]] const std::vector<CapacityProviderStrategy>& defaultCapacityProviderStrategy()
      const {
    return defaultStrategy_;
  }
  [[nodiscard]] const ExecuteCommandConfiguration& executeCommandConfiguration() const override {
    return executeCommand_;
  }
  /// What can be granted on the cluster.
  [[nodiscard]] ClusterGrants grants() const { return ClusterGrants::fromCluster(*this); }
  [[nodiscard]] bool hasEc2Capacity() const override { return hasEc2Capacity_; }
  [[nodiscard]] ec2::IVpc& vpc() const override { return *vpc_; }

  /// Lets services use the provider's instances.
  void addAsgCapacityProvider(AsgCapacityProvider& provider,
                              AddAutoScalingGroupCapacityOptions options = {});
  /// Adds a group of instances, of which one that ends is drained first.
  autoscaling::AutoScalingGroup& addCapacity(ConstructId id, AddCapacityOptions options);
  /// For services that say nothing. Throws `ValidationError` for a second strategy, for providers
  /// that the cluster does not have, for both Fargate and instances, and for two bases.
  void addDefaultCapacityProviderStrategy(
      std::vector<CapacityProviderStrategy> defaultCapacityProviderStrategy);
  /// Makes a namespace for the cluster's services (id: `DefaultServiceDiscoveryNamespace`). Throws
  /// `ValidationError` for a second one, and for one without name.
  void addDefaultCloudMapNamespace(CloudMapNamespaceOptions options);
  /// Makes the cluster the one that the provider's instances are of, and lets services use them.
  void addManagedInstancesCapacityProvider(ManagedInstancesCapacityProvider& provider);
  /// ARN of the cluster's tasks that match the pattern.
  [[nodiscard]] String arnForTasks(String keyPattern) const;
  void enableFargateCapacityProviders();
  /// Lets tasks protect themselves from being stopped for scaling.
  iam::Grant grantTaskProtection(Handle<iam::IGrantable> grantee);

  /// Default statistic: `Average`, as of all metrics here.
  [[nodiscard]] cloudwatch::Metric metric(std::string metricName,
                                          cloudwatch::MetricOptions props = {}) const;
  [[nodiscard]] cloudwatch::Metric metricCpuReservation(cloudwatch::MetricOptions props = {}) const;
  [[nodiscard]] cloudwatch::Metric metricCpuUtilization(cloudwatch::MetricOptions props = {}) const;
  [[nodiscard]] cloudwatch::Metric metricMemoryReservation(
      cloudwatch::MetricOptions props = {}) const;
  [[nodiscard]] cloudwatch::Metric metricMemoryUtilization(
      cloudwatch::MetricOptions props = {}) const;

 private:
  friend class BaseService;
  struct InstanceSettings {
    bool drain = true;
    MachineImageType machineImageType = MachineImageType::AMAZON_LINUX_2;
    bool spotInstanceDraining = false;
    Ref<kms::IKey> topicEncryptionKey{};
  };
  void configureAutoScalingGroup(autoscaling::AutoScalingGroup& group,
                                 const InstanceSettings& settings, const ConstructId& origin);
  void addProvider(const String& name);
  void associateProviders();

  ExecuteCommandConfiguration executeCommand_;
  Ref<ec2::IVpc> vpc_;
  mutable ec2::Connections connections_{};
  CfnCluster* resource_ = nullptr;
  /// Absent where there is no default namespace.
  String namespaceName_{};
  std::vector<String> providers_{};
  std::vector<String> scopedProviders_{};
  std::vector<CapacityProviderStrategy> defaultStrategy_{};
  Ref<autoscaling::IAutoScalingGroup> group_{};
  bool hasEc2Capacity_ = false;
  bool associated_ = false;
  String arn_{};
  String name_{};
};

}  // namespace cdk::ecs
