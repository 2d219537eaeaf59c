#pragma once

#include <cdk/ecs/base_service.hpp>

namespace cdk::ecs {

/// What Fargate runs tasks with.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-fargate.html
enum class FargatePlatformVersion : std::uint8_t {
  LATEST,
  VERSION1_4,
  VERSION1_3,
  VERSION1_2,
  VERSION1_1,
  VERSION1_0,
};

/// Props of `FargateService`; the shared ones are explained at `BaseServiceOptions`.
struct FargateServiceProps {
  /// Default: false.
  Boolean assignPublicIp{};
  /// Default: not in the template.
  std::optional<AvailabilityZoneRebalancing> availabilityZoneRebalancing{};
  std::optional<Duration> bakeTime{};
  TrafficShiftConfig canaryConfiguration = TrafficShiftConfig::absent();
  std::vector<CapacityProviderStrategy> capacityProviderStrategies{};
  DeploymentCircuitBreaker circuitBreaker = DeploymentCircuitBreaker::absent();
  Required<Ref<ICluster>> cluster;
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
  /// Default: `LATEST`.
  std::optional<FargatePlatformVersion> platformVersion{};
  std::optional<PropagatedTagSource> propagateTags{};
  /// Default: a new group.
  Refs<ec2::ISecurityGroup> securityGroups{};
  ServiceConnectProps serviceConnectConfiguration = ServiceConnectProps::absent();
  String serviceName{};
  /// One for Fargate or managed instances.
  Required<Ref<TaskDefinition>> taskDefinition;
  std::optional<TaskDefinitionRevision> taskDefinitionRevision{};
  Refs<ServiceManagedVolume> volumeConfigurations{};
  /// Default: public subnets with `assignPublicIp`, else the default strategy of the VPC.
  ec2::SubnetSelection vpcSubnets = ec2::SubnetSelection::absent();
};

/// An existing service: one of ARN and name is wanted.
struct FargateServiceAttributes {
  Required<Ref<ICluster>> cluster;
  String serviceArn{};
  String serviceName{};
};

/// A Fargate service, made here or elsewhere.
class IFargateService : public virtual IService {};

/// Keeps a number of tasks running on Fargate.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html
class FargateService : public BaseService, public virtual IFargateService {
 public:
  using Props = FargateServiceProps;
  /// Throws `ValidationError` for a task definition that is for neither Fargate nor managed
  /// instances, for a version before 1.4 with a task that wants storage or a field of a secret, and
  /// for other contradictions.
  FargateService(cdk::Scope scope, Props props);

  static IFargateService& fromFargateServiceArn(IConstruct& scope, ConstructId id,
                                                String fargateServiceArn);
  /// Throws `ValidationError` where not exactly one of ARN and name is given.
  static IBaseService& fromFargateServiceAttributes(IConstruct& scope, ConstructId id,
                                                    FargateServiceAttributes attrs);
};

}  // namespace cdk::ecs
