#include <cdk/ecs/ec2_service.hpp>

#include "imported_service.hpp"
#include "service_options.hpp"

#include <cdk/core/error.hpp>
#include <cdk/core/lazy.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ecs/cfn_service.hpp>

namespace cdk::ecs {

namespace {

constexpr std::string_view ZONE = BuiltInAttributes::AVAILABILITY_ZONE;

}  // namespace

Ec2Service::Ec2Service(cdk::Scope scope, Props props)
    : BaseService(std::move(scope), serviceOptionsOf(props),
                  {.availabilityZoneRebalancing = props.availabilityZoneRebalancing,
                   .daemon = props.daemon.value_or(false),
                   .launchType = LaunchType::EC2,
                   .schedulingStrategy = props.daemon.value_or(false) ? "DAEMON" : "REPLICA"},
                  *props.taskDefinition),
      daemon_(props.daemon.value_or(false)),
      rebalances_(props.availabilityZoneRebalancing == AvailabilityZoneRebalancing::ENABLED) {
  checkNumberOfTasks(*this, props);
  if (!props.taskDefinition->isEc2Compatible()) {
    fail(*this, "taskDefinition", "it is not for EC2");
  }
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
  properties.placementConstraints = List<CfnService::PlacementConstraintProperty>(
      Lazy::value([this](const ResolveContext&) { return Json::array(constraints_); },
                  /*omitEmpty=*/true));
  properties.placementStrategies = List<CfnService::PlacementStrategyProperty>(
      Lazy::value([this](const ResolveContext&) { return Json::array(strategies_); },
                  /*omitEmpty=*/true));
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
  return scope.create<ImportedService>(std::move(id), std::move(attrs));
}

void Ec2Service::addPlacementConstraints(const std::vector<PlacementConstraint>& constraints) {
  constraints_.clear();
  for (const PlacementConstraint& constraint : constraints) {
    for (const auto& [index, entry] : constraint.toJson().entries()) constraints_.push_back(entry);
  }
  if (!rebalances_) return;
  for (const Json& entry : constraints_) {
    const String expression(entry.member("Expression"));
    if (!expression.has_value() || expression.isUnresolved()) continue;
    if (expression.literal().find(ZONE) != std::string_view::npos) {
      fail(*this, "placementConstraints",
           expression.describe() + " does not go with availabilityZoneRebalancing");
    }
  }
}

void Ec2Service::addPlacementStrategies(const std::vector<PlacementStrategy>& strategies) {
  if (daemon_) fail(*this, "placementStrategies", "they are not for daemons");
  for (const PlacementStrategy& strategy : strategies) {
    for (const auto& [index, entry] : strategy.toJson().entries()) strategies_.push_back(entry);
  }
  if (!rebalances_ || strategies_.empty()) return;
  const Json& first = strategies_.front();
  const bool spreadsOverZones =
      String(first.member("Type")) == "spread" && String(first.member("Field")) == ZONE;
  if (!spreadsOverZones) {
    fail(*this, "placementStrategies",
         "with availabilityZoneRebalancing, the first one has to spread across " +
             std::string(ZONE));
  }
}

}  // namespace cdk::ecs
