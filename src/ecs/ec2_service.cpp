#include <cdk/ecs/ec2_service.hpp>

#include "imported_service.hpp"
#include "support.hpp"

#include <cdk/core/error.hpp>
#include <cdk/core/lazy.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ecs/cfn_service.hpp>

namespace cdk::ecs {

namespace {

BaseServiceOptions optionsOf(const Ec2ServiceProps& props) {
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

void check(const IConstruct& service, const Ec2ServiceProps& props) {
  const bool daemon = props.daemon.value_or(false);
  if (daemon && props.desiredCount.has_value()) {
    fail(service, "desiredCount", "daemons have none: one task runs on each instance");
  }
  if (daemon && isOutside(props.maxHealthyPercent, 100, 100)) {
    fail(service, "maxHealthyPercent",
         props.maxHealthyPercent.describe() + " is not allowed for daemons; it is 100");
  }
  const Number& low = props.minHealthyPercent;
  const Number& high = props.maxHealthyPercent;
  if (low.has_value() && high.has_value() && !low.isUnresolved() && !high.isUnresolved() &&
      low.literal() >= high.literal()) {
    fail(service, "minHealthyPercent",
         low.describe() + " is not less than maxHealthyPercent, " + high.describe());
  }
  if (!props.taskDefinition->isEc2Compatible()) {
    fail(service, "taskDefinition", "it is not for EC2");
  }
}

}  // namespace

Ec2Service::Ec2Service(cdk::Scope scope, Props props)
    : BaseService(std::move(scope), optionsOf(props),
                  {.daemon = props.daemon.value_or(false),
                   .launchType = LaunchType::EC2,
                   .schedulingStrategy = props.daemon.value_or(false) ? "DAEMON" : "REPLICA",
                   .availabilityZoneRebalancing = props.availabilityZoneRebalancing},
                  *props.taskDefinition),
      daemon_(props.daemon.value_or(false)) {
  check(*this, props);
  if (props.taskDefinition->networkMode() == NetworkMode::AWS_VPC) {
    configureAwsVpcNetworkingWithSecurityGroups(props.cluster->vpc(),
                                                props.assignPublicIp.value_or(false),
                                                std::move(props.vpcSubnets), props.securityGroups);
  } else {
    if (props.assignPublicIp.value_or(false) || isPresent(props.vpcSubnets) ||
        !props.securityGroups.empty()) {
      fail(*this, "vpcSubnets",
           "vpcSubnets, securityGroups and assignPublicIp are for NetworkMode::AWS_VPC");
    }
    // Without interfaces of their own, tasks are reached through those of the instances.
    connections().addSecurityGroup(props.cluster->connections().securityGroups());
  }
  addPlacementConstraints(props.placementConstraints);
  if (!props.placementStrategies.empty()) addPlacementStrategies(props.placementStrategies);

  auto& properties = resource().props();
  properties.placementConstraints = Lazy::listOf<CfnService::PlacementConstraintProperty>(
      [this] {
        std::vector<CfnService::PlacementConstraintProperty> result;
        for (const PlacementConstraint::Entry& entry : constraints_) {
          result.push_back({.expression = entry.expression, .type = String(entry.type)});
        }
        return List<CfnService::PlacementConstraintProperty>(result);
      },
      /*omitEmpty=*/true);
  properties.placementStrategies = Lazy::listOf<CfnService::PlacementStrategyProperty>(
      [this] {
        std::vector<CfnService::PlacementStrategyProperty> result;
        for (const PlacementStrategy::Entry& entry : strategies_) {
          result.push_back({.field = entry.field, .type = String(entry.type)});
        }
        return List<CfnService::PlacementStrategyProperty>(result);
      },
      /*omitEmpty=*/true);
  node().addValidation([this]() -> std::vector<std::string> {
    if (cluster().hasEc2Capacity()) return {};
    return {"the cluster of the service has no instances; call addCapacity on it"};
  });
}

IEc2Service& Ec2Service::fromEc2ServiceArn(IConstruct& scope, ConstructId id,
                                           String ec2ServiceArn) {
  return scope.create<ServiceByArn<IEc2Service>>(std::move(id), std::move(ec2ServiceArn));
}

IBaseService& Ec2Service::fromEc2ServiceAttributes(IConstruct& scope, ConstructId id,
                                                   Ec2ServiceAttributes attrs) {
  return scope.create<ImportedService>(std::move(id), *attrs.cluster, attrs.serviceArn,
                                       attrs.serviceName);
}

void Ec2Service::addPlacementConstraints(const std::vector<PlacementConstraint>& constraints) {
  constraints_.clear();
  for (const PlacementConstraint& constraint : constraints) {
    constraints_.insert(constraints_.end(), constraint.entries().begin(),
                        constraint.entries().end());
  }
}

void Ec2Service::addPlacementStrategies(const std::vector<PlacementStrategy>& strategies) {
  if (daemon_) fail(*this, "placementStrategies", "they are not for daemons");
  for (const PlacementStrategy& strategy : strategies) {
    strategies_.insert(strategies_.end(), strategy.entries().begin(), strategy.entries().end());
  }
}

}  // namespace cdk::ecs
