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
  std::vector<CapacityProviderStrategy> capacityProviderStrategies{};
  DeploymentCircuitBreaker circuitBreaker = DeploymentCircuitBreaker::absent();
  Required<Ref<ICluster>> cluster;
  /// One task on each instance. A change replaces the service. Default: false.
  Boolean daemon{};
  DeploymentAlarmConfig deploymentAlarms = DeploymentAlarmConfig::absent();
  DeploymentController deploymentController = DeploymentController::absent();
  Number desiredCount{};
  Boolean enableECSManagedTags{};
  Boolean enableExecuteCommand{};
  std::optional<Duration> healthCheckGracePeriod{};
  Number maxHealthyPercent{};
  Number minHealthyPercent{};
  /// Default: none.
  std::vector<PlacementConstraint> placementConstraints{};
  /// Not for daemons. Default: none.
  std::vector<PlacementStrategy> placementStrategies{};
  std::optional<PropagatedTagSource> propagateTags{};
  /// Default: a new group.
  Refs<ec2::ISecurityGroup> securityGroups{};
  String serviceName{};
  Required<Ref<TaskDefinition>> taskDefinition;
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

  /// Sets the constraints: each call replaces those given before, as in the reference.
  void addPlacementConstraints(const std::vector<PlacementConstraint>& constraints);
  /// Throws `ValidationError` for daemons.
  void addPlacementStrategies(const std::vector<PlacementStrategy>& strategies);

 private:
  bool daemon_;
  std::vector<PlacementConstraint::Entry> constraints_{};
  std::vector<PlacementStrategy::Entry> strategies_{};
};

}  // namespace cdk::ecs
