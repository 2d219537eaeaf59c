#pragma once

#include <cdk/autoscaling/block_device.hpp>
#include <cdk/autoscaling/cfn_auto_scaling_group.hpp>
#include <cdk/autoscaling/lifecycle_hook.hpp>
#include <cdk/autoscaling/scheduled_action.hpp>
#include <cdk/autoscaling/step_scaling_policy.hpp>
#include <cdk/autoscaling/target_tracking_scaling_policy.hpp>
#include <cdk/autoscaling/update_policy.hpp>
#include <cdk/autoscaling/warm_pool.hpp>
#include <cdk/core/duration.hpp>
#include <cdk/core/presence.hpp>
#include <cdk/core/resource.hpp>
#include <cdk/ec2/connections.hpp>
#include <cdk/ec2/instance_type.hpp>
#include <cdk/ec2/machine_image.hpp>
#include <cdk/ec2/subnet.hpp>
#include <cdk/ec2/user_data.hpp>
#include <cdk/elasticloadbalancingv2/application_target_group.hpp>
#include <cdk/elasticloadbalancingv2/network_target_group.hpp>
#include <cdk/iam/grant.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk::ec2 {
class IKeyPair;
class ILaunchTemplate;
class ISecurityGroup;
class LaunchTemplate;
class IVpc;
}  // namespace cdk::ec2

namespace cdk::iam {
class IRole;
class PolicyStatement;
}  // namespace cdk::iam

namespace cdk::sns {
class ITopic;
}

namespace cdk::autoscaling {

/// How often instances send metrics.
enum class Monitoring : std::uint8_t {
  /// Each five minutes.
  BASIC,
  /// Each minute.
  DETAILED,
};

/// Which instance ends first.
enum class TerminationPolicy : std::uint8_t {
  ALLOCATION_STRATEGY,
  CLOSEST_TO_NEXT_INSTANCE_HOUR,
  DEFAULT,
  NEWEST_INSTANCE,
  OLDEST_INSTANCE,
  OLDEST_LAUNCH_CONFIGURATION,
  OLDEST_LAUNCH_TEMPLATE,
  /// The function of `terminationPolicyCustomLambdaFunctionArn` says; it has to be the first.
  CUSTOM_LAMBDA_FUNCTION,
};

/// What happens in a zone where instances cannot be launched.
enum class CapacityDistributionStrategy : std::uint8_t { BALANCED_ONLY, BALANCED_BEST_EFFORT };

/// Whether the group can be deleted.
enum class DeletionProtection : std::uint8_t {
  NONE,
  PREVENT_FORCE_DELETION,
  PREVENT_ALL_DELETION,
};

/// Checks beside those of EC2.
enum class AdditionalHealthCheckType : std::uint8_t { ELB, EBS, VPC_LATTICE };

/// What happens to an instance whose terminating hook was abandoned.
enum class TerminateHookAbandonAction : std::uint8_t { RETAIN, TERMINATE };

/// How on-demand instance types are chosen.
enum class OnDemandAllocationStrategy : std::uint8_t { PRIORITIZED, LOWEST_PRICE };

/// How spot instance types are chosen.
enum class SpotAllocationStrategy : std::uint8_t {
  LOWEST_PRICE,
  CAPACITY_OPTIMIZED,
  CAPACITY_OPTIMIZED_PRIORITIZED,
  PRICE_CAPACITY_OPTIMIZED,
};

/// What a group notifies of.
enum class ScalingEvent : std::uint8_t {
  INSTANCE_LAUNCH,
  INSTANCE_TERMINATE,
  INSTANCE_TERMINATE_ERROR,
  INSTANCE_LAUNCH_ERROR,
  TEST_NOTIFICATION,
};

/// A set of events, in the order given. A copyable value.
class ScalingEvents {
 public:
  constexpr ScalingEvents(std::initializer_list<ScalingEvent> types) noexcept {
    for (const ScalingEvent type : types) {
      if (!contains(type)) types_.at(size_++) = type;
    }
  }
  /// Launches, terminations and errors of both.
  static const ScalingEvents ALL;
  /// Errors of launches and terminations.
  static const ScalingEvents ERRORS;
  static const ScalingEvents LAUNCH_EVENTS;
  static const ScalingEvents TERMINATION_EVENTS;

  [[nodiscard]] constexpr const ScalingEvent* begin() const noexcept { return types_.data(); }
  [[nodiscard]] constexpr const ScalingEvent* end() const noexcept { return types_.data() + size_; }
  /// Whether the event is in the set.
  [[nodiscard]] constexpr bool contains(ScalingEvent event) const noexcept {
    for (const ScalingEvent type : *this) {
      if (type == event) return true;
    }
    return false;
  }

 private:
  static constexpr std::size_t KINDS = 5;
  std::array<ScalingEvent, KINDS> types_{};
  std::size_t size_ = 0;
};

/// Where notifications of a group go.
struct NotificationConfiguration {
  /// Default: `ScalingEvents::ALL`.
  std::optional<ScalingEvents> scalingEvents{};
  Required<Ref<sns::ITopic>> topic;
};

/// A metric that a group reports on itself. A copyable value.
class GroupMetric {
 public:
  constexpr explicit GroupMetric(const char* name) noexcept : name_(name) {}
  static const GroupMetric DESIRED_CAPACITY;
  static const GroupMetric IN_SERVICE_INSTANCES;
  static const GroupMetric MAX_SIZE;
  static const GroupMetric MIN_SIZE;
  static const GroupMetric PENDING_INSTANCES;
  static const GroupMetric STANDBY_INSTANCES;
  static const GroupMetric TERMINATING_INSTANCES;
  static const GroupMetric TOTAL_INSTANCES;
  [[nodiscard]] constexpr const char* name() const noexcept { return name_; }

 private:
  const char* name_;
};

/// A set of metrics. A copyable value.
class GroupMetrics {
 public:
  GroupMetrics(std::initializer_list<GroupMetric> metrics) : metrics_(metrics) {}
  static GroupMetrics all() { return GroupMetrics({}); }
  /// Empty for all.
  [[nodiscard]] const std::vector<GroupMetric>& metrics() const noexcept { return metrics_; }

 private:
  std::vector<GroupMetric> metrics_;
};

/// Options of `HealthChecks::ec2`.
struct Ec2HealthChecksOptions {
  /// How long a new instance is not checked. Default: 0 seconds.
  std::optional<Duration> gracePeriod{};
};

/// Options of `HealthChecks::withAdditionalChecks`.
struct AdditionalHealthChecksOptions {
  /// At least one.
  std::vector<AdditionalHealthCheckType> additionalTypes{};
  /// How long a new instance is not checked. Default: 0 seconds.
  std::optional<Duration> gracePeriod{};
};

/// How a group finds out whether its instances are well. A copyable value.
class HealthChecks {
 public:
  static HealthChecks ec2(Ec2HealthChecksOptions options = {});
  /// Throws `ValidationError` for no further check.
  static HealthChecks withAdditionalChecks(AdditionalHealthChecksOptions options);
  [[nodiscard]] const std::optional<Duration>& gracePeriod() const noexcept { return gracePeriod_; }
  [[nodiscard]] const std::vector<const char*>& types() const noexcept { return types_; }

 private:
  HealthChecks(std::vector<const char*> types, std::optional<Duration> gracePeriod)
      : types_(std::move(types)), gracePeriod_(gracePeriod) {}
  std::vector<const char*> types_;
  std::optional<Duration> gracePeriod_;
};

/// Options of `HealthCheck::ec2`. Deprecated: use `HealthChecks`.
struct Ec2HealthCheckOptions {
  /// How long a new instance is not checked. Default: 0 seconds.
  std::optional<Duration> grace{};
};

/// Options of `HealthCheck::elb`. Deprecated: use `HealthChecks`.
struct ElbHealthCheckOptions {
  /// How long a new instance is not checked.
  Required<Duration> grace;
};

/// How a group finds out whether its instances are well. Deprecated: use `HealthChecks`.
class HealthCheck {
 public:
  static HealthCheck ec2(Ec2HealthCheckOptions options = {}) {
    return {"EC2", std::move(options.grace)};
  }
  static HealthCheck elb(ElbHealthCheckOptions options) { return {"ELB", options.grace.value()}; }
  [[nodiscard]] const std::optional<Duration>& gracePeriod() const noexcept { return gracePeriod_; }
  [[nodiscard]] const char* type() const noexcept { return type_; }

 private:
  HealthCheck(const char* type, std::optional<Duration> gracePeriod)
      : type_(type), gracePeriod_(gracePeriod) {}
  const char* type_;
  std::optional<Duration> gracePeriod_;
};

/// What keeps an instance from being terminated.
struct RetentionTriggers {
  /// Default: none is said.
  std::optional<TerminateHookAbandonAction> terminateHookAbandon{};
  Presence presence_{};

  static RetentionTriggers absent() noexcept;
};

/// What is to happen to instances at the end of their lives.
struct InstanceLifecyclePolicy {
  /// Default: none.
  RetentionTriggers retentionTriggers = RetentionTriggers::absent();
  Presence presence_{};

  static InstanceLifecyclePolicy absent() noexcept;
};

/// How on-demand and spot instances are mixed.
struct InstancesDistribution {
  /// Default: `PRIORITIZED`.
  std::optional<OnDemandAllocationStrategy> onDemandAllocationStrategy{};
  /// Instances that are on-demand in any case. Default: 0.
  Number onDemandBaseCapacity{};
  /// On-demand share of the others, 0 to 100. Default: 100.
  Number onDemandPercentageAboveBaseCapacity{};
  /// Default: `LOWEST_PRICE`.
  std::optional<SpotAllocationStrategy> spotAllocationStrategy{};
  /// Only with `LOWEST_PRICE`, 1 to 20. Default: 2.
  Number spotInstancePools{};
  /// Dollars an hour. Default: the on-demand price.
  String spotMaxPrice{};
  Presence presence_{};

  static InstancesDistribution absent() noexcept;
};

/// One of the instance types that a group mixes.
struct LaunchTemplateOverrides {
  /// What an instance type has to have. Not together with `instanceType`. Default: none.
  CfnAutoScalingGroup::InstanceRequirementsProperty instanceRequirements =
      CfnAutoScalingGroup::InstanceRequirementsProperty::absent();
  /// Default: the template's.
  std::optional<ec2::InstanceType> instanceType{};
  /// Default: the group's.
  Ref<ec2::ILaunchTemplate> launchTemplate{};
  /// Units of capacity that an instance of the type provides, 1 to 999. Default: none.
  Number weightedCapacity{};
};

/// A group of several instance types and ways of buying them.
struct MixedInstancesPolicy {
  /// Default: the service's.
  InstancesDistribution instancesDistribution = InstancesDistribution::absent();
  /// Wanted.
  Ref<ec2::ILaunchTemplate> launchTemplate{};
  /// Default: none.
  std::vector<LaunchTemplateOverrides> launchTemplateOverrides{};
  Presence presence_{};

  static MixedInstancesPolicy absent() noexcept;
};

/// Props that all ways of making a group share.
struct CommonAutoScalingGroupProps {
  /// Of the new security group. Default: true.
  Boolean allowAllOutbound{};
  /// Default: what the subnet says.
  Boolean associatePublicIpAddress{};
  /// A change replaces the group. Default: generated by CloudFormation.
  String autoScalingGroupName{};
  /// Default: not in the template.
  std::optional<CapacityDistributionStrategy> azCapacityDistributionStrategy{};
  /// Default: the image's.
  std::vector<BlockDevice> blockDevices{};
  /// Replace spot instances that are about to be taken back. Default: false.
  Boolean capacityRebalance{};
  /// Default: 5 minutes.
  std::optional<Duration> cooldown{};
  /// How long until a new instance counts in metrics. Default: none.
  std::optional<Duration> defaultInstanceWarmup{};
  /// Default: `NONE`.
  std::optional<DeletionProtection> deletionProtection{};
  /// Setting it resets the group's size at each deployment. Default: the minimum at first, then
  /// left alone.
  Number desiredCapacity{};
  /// Default: none.
  std::vector<GroupMetrics> groupMetrics{};
  /// Deprecated: use `healthChecks`. Default: EC2's.
  std::optional<HealthCheck> healthCheck{};
  /// Default: EC2's, without a grace period.
  std::optional<HealthChecks> healthChecks{};
  /// Leave sizes alone that scheduled actions changed. Default: true.
  Boolean ignoreUnmodifiedSizeProperties{};
  /// Default: none.
  InstanceLifecyclePolicy instanceLifecyclePolicy = InstanceLifecyclePolicy::absent();
  /// Default: `DETAILED`.
  std::optional<Monitoring> instanceMonitoring{};
  /// Deprecated: use `keyPair`. Default: none.
  String keyName{};
  /// Default: none; nobody can log in by SSH.
  Ref<ec2::IKeyPair> keyPair{};
  /// Default: the desired capacity.
  Number maxCapacity{};
  /// How long an instance lives, 1 to 365 days. Default: no limit.
  std::optional<Duration> maxInstanceLifetime{};
  /// Default: 1.
  Number minCapacity{};
  /// Default: false.
  Boolean newInstancesProtectedFromScaleIn{};
  /// Default: none.
  std::vector<NotificationConfiguration> notifications{};
  /// Default: CloudFormation does not wait for instances.
  std::optional<Signals> signals{};
  /// Dollars an hour; makes all instances spot instances. Default: none, on-demand.
  String spotPrice{};
  /// Let the session manager in. Default: false.
  Boolean ssmSessionPermissions{};
  /// Default: `DEFAULT`.
  std::vector<TerminationPolicy> terminationPolicies{};
  /// Only with `CUSTOM_LAMBDA_FUNCTION`. Default: none.
  String terminationPolicyCustomLambdaFunctionArn{};
  /// Default: instances are not replaced.
  std::optional<UpdatePolicy> updatePolicy{};
  /// Default: private subnets.
  ec2::SubnetSelection vpcSubnets = ec2::SubnetSelection::absent();
};

/// Props of `AutoScalingGroup`; those of `CommonAutoScalingGroupProps` are explained there. Either
/// `instanceType` and `machineImage`, `launchTemplate` or `mixedInstancesPolicy` is wanted.
struct AutoScalingGroupProps {
  Boolean allowAllOutbound{};
  Boolean associatePublicIpAddress{};
  String autoScalingGroupName{};
  std::optional<CapacityDistributionStrategy> azCapacityDistributionStrategy{};
  std::vector<BlockDevice> blockDevices{};
  Boolean capacityRebalance{};
  std::optional<Duration> cooldown{};
  std::optional<Duration> defaultInstanceWarmup{};
  std::optional<DeletionProtection> deletionProtection{};
  Number desiredCapacity{};
  std::vector<GroupMetrics> groupMetrics{};
  std::optional<HealthCheck> healthCheck{};
  std::optional<HealthChecks> healthChecks{};
  Boolean ignoreUnmodifiedSizeProperties{};
  InstanceLifecyclePolicy instanceLifecyclePolicy = InstanceLifecyclePolicy::absent();
  std::optional<Monitoring> instanceMonitoring{};
  /// Default: none; the launch template says.
  std::optional<ec2::InstanceType> instanceType{};
  String keyName{};
  Ref<ec2::IKeyPair> keyPair{};
  /// Not together with what a launch template says itself. Default: one is made.
  Ref<ec2::ILaunchTemplate> launchTemplate{};
  /// Default: none; the launch template says.
  Handle<ec2::IMachineImage> machineImage{};
  Number maxCapacity{};
  /// Upper bound while instances are replaced, 100 to 200, or -1 for none; with
  /// `minHealthyPercentage`. Default: none.
  Number maxHealthyPercentage{};
  std::optional<Duration> maxInstanceLifetime{};
  /// Of effect where the account still makes launch configurations: switch to a launch template.
  /// Default: false.
  Boolean migrateToLaunchTemplate{};
  Number minCapacity{};
  /// Lower bound while instances are replaced, 0 to 100, or -1 for none; with
  /// `maxHealthyPercentage`. Default: none.
  Number minHealthyPercentage{};
  /// Default: none.
  MixedInstancesPolicy mixedInstancesPolicy = MixedInstancesPolicy::absent();
  Boolean newInstancesProtectedFromScaleIn{};
  std::vector<NotificationConfiguration> notifications{};
  /// Instance metadata needs session tokens. Default: false.
  Boolean requireImdsv2{};
  /// Role of the instances. Default: a new one that EC2 can assume.
  Ref<iam::IRole> role{};
  /// Default: a new group.
  Ref<ec2::ISecurityGroup> securityGroup{};
  std::optional<Signals> signals{};
  String spotPrice{};
  Boolean ssmSessionPermissions{};
  std::vector<TerminationPolicy> terminationPolicies{};
  String terminationPolicyCustomLambdaFunctionArn{};
  std::optional<UpdatePolicy> updatePolicy{};
  /// Default: empty, for the image's operating system.
  std::optional<ec2::UserData> userData{};
  /// A change may replace the instances.
  Required<Ref<ec2::IVpc>> vpc;
  ec2::SubnetSelection vpcSubnets = ec2::SubnetSelection::absent();
};

/// A group of instances, made here or elsewhere.
class IAutoScalingGroup : public virtual IResource, public virtual iam::IGrantable {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME = "AWS::AutoScaling::AutoScalingGroup";
  [[nodiscard]] virtual String autoScalingGroupArn() const = 0;
  [[nodiscard]] virtual String autoScalingGroupName() const = 0;
  [[nodiscard]] virtual ec2::OperatingSystemType osType() const = 0;

  virtual LifecycleHook& addLifecycleHook(ConstructId id, BasicLifecycleHookProps props) = 0;
  /// Of no effect on imported groups.
  virtual void addUserData(List<String> commands) = 0;
  virtual WarmPool& addWarmPool(WarmPoolOptions options = {},
                                SourceLocation location = SourceLocation::current()) = 0;
  virtual TargetTrackingScalingPolicy& scaleOnCpuUtilization(ConstructId id,
                                                             CpuUtilizationScalingProps props) = 0;
  virtual TargetTrackingScalingPolicy& scaleOnIncomingBytes(
      ConstructId id, NetworkUtilizationScalingProps props) = 0;
  virtual StepScalingPolicy& scaleOnMetric(ConstructId id, BasicStepScalingPolicyProps props) = 0;
  virtual TargetTrackingScalingPolicy& scaleOnOutgoingBytes(
      ConstructId id, NetworkUtilizationScalingProps props) = 0;
  virtual ScheduledAction& scaleOnSchedule(ConstructId id, BasicScheduledActionProps props) = 0;
  virtual TargetTrackingScalingPolicy& scaleToTrackMetric(ConstructId id,
                                                          MetricTargetTrackingProps props) = 0;
};

/// What made and imported groups have in common.
class AutoScalingGroupBase : public Resource, public virtual IAutoScalingGroup {
 public:
  LifecycleHook& addLifecycleHook(ConstructId id, BasicLifecycleHookProps props) override;
  WarmPool& addWarmPool(WarmPoolOptions options = {},
                        SourceLocation location = SourceLocation::current()) override;
  TargetTrackingScalingPolicy& scaleOnCpuUtilization(ConstructId id,
                                                     CpuUtilizationScalingProps props) override;
  TargetTrackingScalingPolicy& scaleOnIncomingBytes(ConstructId id,
                                                    NetworkUtilizationScalingProps props) override;
  StepScalingPolicy& scaleOnMetric(ConstructId id, BasicStepScalingPolicyProps props) override;
  TargetTrackingScalingPolicy& scaleOnOutgoingBytes(ConstructId id,
                                                    NetworkUtilizationScalingProps props) override;
  ScheduledAction& scaleOnSchedule(ConstructId id, BasicScheduledActionProps props) override;
  TargetTrackingScalingPolicy& scaleToTrackMetric(ConstructId id,
                                                  MetricTargetTrackingProps props) override;

 protected:
  using Resource::Resource;

 private:
  TargetTrackingScalingPolicy& scaleOnNetwork(ConstructId id, PredefinedMetric metric,
                                              const NetworkUtilizationScalingProps& props);
};

/// A group of instances that grows and shrinks.
/// https://docs.aws.amazon.com/autoscaling/ec2/userguide/what-is-amazon-ec2-auto-scaling.html
class AutoScalingGroup : public AutoScalingGroupBase,
                         public virtual ec2::IConnectable,
                         public virtual elasticloadbalancingv2::IApplicationLoadBalancerTarget,
                         public virtual elasticloadbalancingv2::INetworkLoadBalancerTarget {
 public:
  using Props = AutoScalingGroupProps;
  /// Throws `ValidationError` for values out of range and contradictions.
  AutoScalingGroup(Scope scope, Props props);

  static IAutoScalingGroup& fromAutoScalingGroupName(IConstruct& scope, ConstructId id,
                                                     String autoScalingGroupName);

  [[nodiscard]] String autoScalingGroupArn() const override { return arn_; }
  [[nodiscard]] String autoScalingGroupName() const override { return name_; }
  /// Throws `ConstructError` where a launch template without a security group was given.
  [[nodiscard]] ec2::Connections& connections() const override;
  [[nodiscard]] Handle<iam::IPrincipal> grantPrincipal() const override { return grantPrincipal_; }
  [[nodiscard]] const std::optional<Duration>& maxInstanceLifetime() const {
    return maxInstanceLifetime_;
  }
  [[nodiscard]] Boolean newInstancesProtectedFromScaleIn() const;
  [[nodiscard]] ec2::OperatingSystemType osType() const override { return osType_; }
  /// Throws `ConstructError` where a launch template without a role was given.
  [[nodiscard]] iam::IRole& role() const;
  [[nodiscard]] String spotPrice() const { return spotPrice_; }
  /// Throws `ConstructError` where a launch template without user data was given.
  [[nodiscard]] ec2::UserData userData() const;
  /// The last group made here that it was attached to; empty while there is none.
  [[nodiscard]] Ref<elasticloadbalancingv2::ApplicationTargetGroup> albTargetGroup() const {
    return albTargetGroup_;
  }

  /// Throws `ConstructError` where a launch template was given that was imported.
  void addSecurityGroup(ec2::ISecurityGroup& securityGroup);
  void addToRolePolicy(const iam::PolicyStatement& statement);
  void addUserData(List<String> commands) override;
  [[nodiscard]] bool areNewInstancesProtectedFromScaleIn() const;
  /// From now on new instances are protected.
  void protectNewInstancesFromScaleIn();
  /// Throws `ConstructError` where no application target group is attached, or it was called
  /// before.
  TargetTrackingScalingPolicy& scaleOnRequestCount(ConstructId id, RequestCountScalingProps props);
  [[nodiscard]] bool hasCalledScaleOnRequestCount() const { return scalesOnRequestCount_; }

  elasticloadbalancingv2::LoadBalancerTargetProps attachToApplicationTargetGroup(
      elasticloadbalancingv2::IApplicationTargetGroup& targetGroup) override;
  elasticloadbalancingv2::LoadBalancerTargetProps attachToNetworkTargetGroup(
      elasticloadbalancingv2::INetworkTargetGroup& targetGroup) override;

 private:
  void adopt(ec2::ILaunchTemplate& launchTemplate);
  void makeLaunchTemplate(const Props& props);
  void applyUpdatePolicies(const Props& props, const Number& minCapacity);
  void addTargetGroupArn(String arn);

  CfnAutoScalingGroup* resource_ = nullptr;
  String arn_{};
  String name_{};
  Handle<iam::IPrincipal> grantPrincipal_{};
  std::optional<Duration> maxInstanceLifetime_{};
  ec2::OperatingSystemType osType_ = ec2::OperatingSystemType::UNKNOWN;
  Ref<iam::IRole> role_{};
  String spotPrice_{};
  Ref<elasticloadbalancingv2::ApplicationTargetGroup> albTargetGroup_{};
  // Empty where an imported template was given.
  Ref<ec2::LaunchTemplate> launchTemplate_{};
  std::vector<String> targetGroupArns_{};
  bool scalesOnRequestCount_ = false;
};

}  // namespace cdk::autoscaling
