#pragma once

#include <cdk/ecs/base_service.hpp>

namespace cdk::ecs {

/// Props of `ExternalService`; the shared ones are explained at `BaseServiceOptions`.
struct ExternalServiceProps {
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
  std::optional<PropagatedTagSource> propagateTags{};
  /// Of no effect: tasks on external instances have no interfaces in a VPC.
  Refs<ec2::ISecurityGroup> securityGroups{};
  ServiceConnectProps serviceConnectConfiguration = ServiceConnectProps::absent();
  String serviceName{};
  /// One for external instances.
  Required<Ref<TaskDefinition>> taskDefinition;
  std::optional<TaskDefinitionRevision> taskDefinitionRevision{};
  Refs<ServiceManagedVolume> volumeConfigurations{};
};

/// An existing service: one of ARN and name is wanted.
struct ExternalServiceAttributes {
  Required<Ref<ICluster>> cluster;
  String serviceArn{};
  String serviceName{};
};

/// A service on external instances, made here or elsewhere.
class IExternalService : public virtual IService {};

/// Keeps a number of tasks running on servers of one's own that are registered with the cluster.
/// Load balancers, capacity providers and scaling are not for it.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html
class ExternalService : public BaseService, public virtual IExternalService {
 public:
  using Props = ExternalServiceProps;
  /// Throws `ValidationError` for a task definition that is not for external instances, for
  /// capacity providers, and for contradictions.
  ExternalService(cdk::Scope scope, Props props);

  /// As in the reference, the name of the result is all that follows `service/`: with an ARN that
  /// names the cluster too, both.
  static IExternalService& fromExternalServiceArn(IConstruct& scope, ConstructId id,
                                                  String externalServiceArn);
  /// Throws `ValidationError` where not exactly one of ARN and name is given.
  static IBaseService& fromExternalServiceAttributes(IConstruct& scope, ConstructId id,
                                                     ExternalServiceAttributes attrs);

  /// Throws `ValidationError`: load balancers cannot reach external instances.
  elasticloadbalancingv2::LoadBalancerTargetProps attachToApplicationTargetGroup(
      elasticloadbalancingv2::IApplicationTargetGroup& targetGroup) override;
  /// Throws `ValidationError`: load balancers cannot reach external instances.
  elasticloadbalancingv2::LoadBalancerTargetProps attachToNetworkTargetGroup(
      elasticloadbalancingv2::INetworkTargetGroup& targetGroup) override;
  /// Throws `ValidationError`: the number of tasks cannot scale.
  ScalableTaskCount& autoScaleTaskCount(
      EnableScalingProps props, SourceLocation location = SourceLocation::current()) override;
  /// Throws `ValidationError`: load balancers cannot reach external instances.
  [[nodiscard]] EcsLoadBalancerTarget loadBalancerTarget(
      LoadBalancerTargetOptions options) override;
  /// Throws `ValidationError`: load balancers cannot reach external instances.
  void registerLoadBalancerTargets(std::vector<EcsTarget> targets) override;
};

}  // namespace cdk::ecs
