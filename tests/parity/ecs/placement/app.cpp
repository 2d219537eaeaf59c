#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace ecs = cdk::ecs;

const parity::Scenario scenario("ecs/placement", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Placement");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 2, .natGateways = 0, .restrictDefaultSecurityGroup = false});
  auto& cluster =
      ecs::Cluster::fromClusterAttributes(stack, "Cluster", {.clusterName = "known", .vpc = vpc});
  auto& taskDefinition = stack.create<ecs::Ec2TaskDefinition>("Task");
  taskDefinition.addContainer(
      "web", {.image = ecs::ContainerImage::fromRegistry("nginx"), .memoryLimitMiB = 64});

  auto& balanced = stack.create<ecs::Ec2Service>(
      "Balanced", {.availabilityZoneRebalancing = ecs::AvailabilityZoneRebalancing::ENABLED,
                   .cluster = cluster,
                   .maxHealthyPercent = 150,
                   .minHealthyPercent = 100,
                   .placementConstraints = {ecs::PlacementConstraint::memberOf(
                       {"attribute:ecs.instance-type =~ t3.*"})},
                   .placementStrategies = {ecs::PlacementStrategy::spreadAcross(
                       {ecs::BuiltInAttributes::AVAILABILITY_ZONE})},
                   .taskDefinition = taskDefinition});
  balanced.addPlacementStrategies({ecs::PlacementStrategy::packedByMemory()});
  auto& placed = stack.create<ecs::Ec2Service>(
      "Placed",
      {.availabilityZoneRebalancing = ecs::AvailabilityZoneRebalancing::DISABLED,
       .cluster = cluster,
       .placementStrategies = {ecs::PlacementStrategy::spreadAcross(
                                   {ecs::BuiltInAttributes::INSTANCE_TYPE,
                                    ecs::BuiltInAttributes::AMI_ID}),
                               ecs::PlacementStrategy::packedByCpu(),
                               ecs::PlacementStrategy::packedBy(ecs::BinPackResource::MEMORY)},
       .taskDefinition = taskDefinition});
  placed.addPlacementStrategies(
      {ecs::PlacementStrategy::spreadAcrossInstances(), ecs::PlacementStrategy::randomly()});
  placed.addPlacementConstraints({ecs::PlacementConstraint::distinctInstances(),
                                  ecs::PlacementConstraint::memberOf({"a == b", "c == d"})});
  stack.create<ecs::Ec2Service>(
      "Daemon", {.cluster = cluster, .daemon = true, .taskDefinition = taskDefinition});
});

}  // namespace
