#include <cdk/ecs/fargate_service.hpp>

#include "imported_service.hpp"
#include "support.hpp"

#include <cdk/core/error.hpp>
#include <cdk/ec2/security_group.hpp>

namespace cdk::ecs {

namespace {

constexpr std::array<const char*, 6> VERSIONS = {"LATEST", "1.4.0", "1.3.0",
                                                 "1.2.0",  "1.1.0", "1.0.0"};

BaseServiceOptions optionsOf(const FargateServiceProps& props) {
  return {.capacityProviderStrategies = props.capacityProviderStrategies,
          .circuitBreaker = props.circuitBreaker,
          .cluster = props.cluster,
          .deploymentAlarms = props.deploymentAlarms,
          .deploymentController = props.deploymentController,
          .desiredCount = props.desiredCount,
          .enableECSManagedTags = props.enableECSManagedTags,
          .enableExecuteCommand = props.enableExecuteCommand,
          .healthCheckGracePeriod = props.healthCheckGracePeriod,
          .maxHealthyPercent = props.maxHealthyPercent,
          .minHealthyPercent = props.minHealthyPercent,
          .propagateTags = props.propagateTags,
          .serviceName = props.serviceName};
}

}  // namespace

FargateService::FargateService(cdk::Scope scope, Props props)
    : BaseService(
          std::move(scope), optionsOf(props),
          {.launchType = LaunchType::FARGATE,
           .platformVersion =
               props.platformVersion ? String(textOf(*props.platformVersion, VERSIONS)) : String(),
           .availabilityZoneRebalancing = props.availabilityZoneRebalancing},
          *props.taskDefinition) {
  const TaskDefinition& task = *props.taskDefinition;
  if (!task.isFargateCompatible()) {
    fail(*this, "taskDefinition", "it is not for Fargate");
  }
  if (props.platformVersion && *props.platformVersion != FargatePlatformVersion::LATEST &&
      *props.platformVersion != FargatePlatformVersion::VERSION1_4 &&
      task.ephemeralStorageGiB().has_value()) {
    fail(*this, "platformVersion", "ephemeralStorageGiB of the task wants VERSION1_4 or later");
  }
  configureAwsVpcNetworkingWithSecurityGroups(props.cluster->vpc(),
                                              props.assignPublicIp.value_or(false),
                                              std::move(props.vpcSubnets), props.securityGroups);
}

IFargateService& FargateService::fromFargateServiceArn(IConstruct& scope, ConstructId id,
                                                       String fargateServiceArn) {
  return scope.create<ServiceByArn<IFargateService>>(std::move(id), std::move(fargateServiceArn));
}

IBaseService& FargateService::fromFargateServiceAttributes(IConstruct& scope, ConstructId id,
                                                           FargateServiceAttributes attrs) {
  return scope.create<ImportedService>(std::move(id), *attrs.cluster, attrs.serviceArn,
                                       attrs.serviceName);
}

}  // namespace cdk::ecs
