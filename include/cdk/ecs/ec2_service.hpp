#pragma once

#include <cdk/ecs/base_service.hpp>

namespace cdk::ecs {

/// Props of `Ec2Service`; the shared ones are explained at `BaseServiceOptions`. Subnets, security
/// groups and `assignPublicIp` are for the network mode `AWS_VPC`.
struct Ec2ServiceProps {
  /// Default: false.
  Boolean assignPublicIp{};
  /// Default: not in the template.
  std::optional<AvailabilityZoneRebalancing> availabilityZoneRebalancing{};
  std::optional<Duration> bakeTime{};
  TrafficShiftConfig canaryConfiguration = TrafficShiftConfig::absent();
  std::vector<CapacityProviderStrategy> capacityProviderStrategies{};
  DeploymentCircuitBreaker circuitBreaker = DeploymentCircuitBreaker::absent();
  Required<Ref<ICluster>> cluster;
  /// One task on each instance. A change replaces the service. Default: false.
  Boolean daemon{};
  DeploymentAlarmConfig deploymentAlarms = DeploymentAlarmConfig::absent();
  DeploymentController deploymentController = DeploymentController::absent();
  std::optional<DeploymentStrategy> deploymentStrategy{};
  Number desiredCount{};
  Boolean enableECSManagedTags{};
  Boolean enableExecuteCommand{};
  ForceNewDeployment forceNewDeployment = ForceNewDeployment::absent();
  std::optional<Duration> healthCheckGracePeriod{};
  std::vector<Handle<IDeploymentLifecycleHookTarget>> lifecycleHooks{};
  TrafficShiftConfig linearConfiguration = TrafficShiftConfig::absent();
  Number maxHealthyPercent{};
  Number minHealthyPercent{};
  /// Default: none.
  std::vector<PlacementConstraint> placementConstraints{};
  /// Not for daemons. Default: none.
  std::vector<PlacementStrategy> placementStrategies{};
  std::optional<PropagatedTagSource> propagateTags{};
  /// Default: a new group.
  Refs<ec2::ISecurityGroup> securityGroups{};
  ServiceConnectProps serviceConnectConfiguration = ServiceConnectProps::absent();
  String serviceName{};
  /// One for EC2.
  Required<Ref<TaskDefinition>> taskDefinition;
  std::optional<TaskDefinitionRevision> taskDefinitionRevision{};
  Refs<ServiceManagedVolume> volumeConfigurations{};
  /// Default: public subnets with `assignPublicIp`, else the default strategy of the VPC.
  ec2::SubnetSelection vpcSubnets = ec2::SubnetSelection::absent();
};

/// An existing service: one of ARN and name is wanted.
struct Ec2ServiceAttributes {
  Required<Ref<ICluster>> cluster;
  String serviceArn{};
  String serviceName{};
};

/// A service on instances, made here or elsewhere.
class IEc2Service : public virtual IService {};

/// Keeps a number of tasks running on the instances of a cluster.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html
class Ec2Service : public BaseService, public virtual IEc2Service {
 public:
  using Props = Ec2ServiceProps;
  /// Throws `ValidationError` for a task definition that is not for EC2, and contradictions.
  Ec2Service(cdk::Scope scope, Props props);

  static IEc2Service& fromEc2ServiceArn(IConstruct& scope, ConstructId id, String ec2ServiceArn);
  /// Throws `ValidationError` where not exactly one of ARN and name is given.
  static IBaseService& fromEc2ServiceAttributes(IConstruct& scope, ConstructId id,
                                                Ec2ServiceAttributes attrs);

  /// Sets the constraints: each call replaces those given before, as in the reference. Throws
  /// `ValidationError` for one on zones, where the tasks are moved between these.
  void addPlacementConstraints(const std::vector<PlacementConstraint>& constraints);
  /// Adds strategies. Throws `ValidationError` for daemons, and where tasks are moved between zones
  /// for a first strategy other than a spread over zones.
  void addPlacementStrategies(const std::vector<PlacementStrategy>& strategies);

 private:
  bool daemon_;
  bool rebalances_;
  std::vector<Json> constraints_{};
  std::vector<Json> strategies_{};
};

}  // namespace cdk::ecs
