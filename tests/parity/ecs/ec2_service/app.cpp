#include <optional>
#include <string_view>

#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace ecs = cdk::ecs;

const parity::Scenario scenario("ecs/ec2_service", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Ec2Services");
  auto& vpc = stack.create<ec2::Vpc>("Vpc", {.maxAzs = 1, .restrictDefaultSecurityGroup = false});
  auto& cluster = ecs::Cluster::fromClusterAttributes(
      stack, "Cluster", {.clusterName = "existing", .hasEc2Capacity = true, .vpc = vpc});
  const auto task = [&stack](std::string_view id,
                             std::optional<ecs::NetworkMode> networkMode = {}) -> auto& {
    auto& definition = stack.create<ecs::Ec2TaskDefinition>(id, {.networkMode = networkMode});
    definition.addContainer("web", {.image = ecs::ContainerImage::fromRegistry("nginx"),
                                    .memoryLimitMiB = 256,
                                    .portMappings = {{.containerPort = 80}}});
    return definition;
  };

  auto& plainTask = task("PlainTask");
  stack.create<ecs::Ec2Service>("Plain", {.cluster = cluster, .taskDefinition = plainTask});
  auto& placedTask = task("PlacedTask");
  auto& placed = stack.create<ecs::Ec2Service>(
      "Placed", {.cluster = cluster,
                 .desiredCount = 2,
                 .placementConstraints = {ecs::PlacementConstraint::distinctInstances()},
                 .placementStrategies = {ecs::PlacementStrategy::spreadAcrossInstances()},
                 .taskDefinition = placedTask});
  placed.addPlacementStrategies(
      {ecs::PlacementStrategy::packedByMemory(),
       ecs::PlacementStrategy::spreadAcross({ecs::BuiltInAttributes::AVAILABILITY_ZONE}),
       ecs::PlacementStrategy::randomly()});
  placed.addPlacementConstraints({ecs::PlacementConstraint::memberOf({"attribute:x == y"})});
  auto& networkedTask = task("NetworkedTask", ecs::NetworkMode::AWS_VPC);
  auto& networked = stack.create<ecs::Ec2Service>(
      "Networked", {.cluster = cluster, .taskDefinition = networkedTask});
  networked.connections().allowFrom(placed, ec2::Port::tcp(80));
  auto& daemonTask = task("DaemonTask", ecs::NetworkMode::HOST);
  stack.create<ecs::Ec2Service>("Daemon",
                                {.cluster = cluster, .daemon = true, .taskDefinition = daemonTask});
});

}  // namespace
