#include <cdk/ecs/fargate_service.hpp>

#include "imported_service.hpp"
#include "service_options.hpp"
#include "texts.hpp"

#include <cdk/core/error.hpp>
#include <cdk/ec2/security_group.hpp>

namespace cdk::ecs {

namespace {

constexpr std::array<const char*, 6> VERSIONS = {"LATEST", "1.4.0", "1.3.0",
                                                 "1.2.0",  "1.1.0", "1.0.0"};

bool isBefore14(std::optional<FargatePlatformVersion> version) {
  return version && *version != FargatePlatformVersion::LATEST &&
         *version != FargatePlatformVersion::VERSION1_4;
}

}  // namespace

FargateService::FargateService(cdk::Scope scope, Props props)
    : BaseService(
          std::move(scope), serviceOptionsOf(props),
          {.availabilityZoneRebalancing = props.availabilityZoneRebalancing,
           .launchType = LaunchType::FARGATE,
           .platformVersion =
               props.platformVersion ? String(textOf(*props.platformVersion, VERSIONS)) : String()},
          *props.taskDefinition) {
  const TaskDefinition& task = *props.taskDefinition;
  if (!task.isFargateCompatible() && !task.isManagedInstancesCompatible()) {
    fail(*this, "taskDefinition", "it is for neither Fargate nor managed instances");
  }
  if (isBefore14(props.platformVersion) && task.ephemeralStorageGiB().has_value()) {
    fail(*this, "platformVersion", "ephemeralStorageGiB of the task wants VERSION1_4 or later");
  }
  if (isBefore14(props.platformVersion) && task.referencesSecretJsonField()) {
    fail(*this, "platformVersion", "a field of a secret in the task wants VERSION1_4 or later");
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
  return scope.create<ImportedService>(std::move(id), std::move(attrs));
}

}  // namespace cdk::ecs
