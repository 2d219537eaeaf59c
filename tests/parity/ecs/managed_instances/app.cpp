#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/iam.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace ecs = cdk::ecs;
namespace iam = cdk::iam;

const parity::Scenario scenario("ecs/managed_instances", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("ManagedInstances");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 2, .natGateways = 1, .restrictDefaultSecurityGroup = false});
  auto& cluster = stack.create<ecs::Cluster>("Cluster", {.vpc = vpc});
  auto& group = stack.create<ec2::SecurityGroup>("Group", {.vpc = vpc});
  auto& plain = stack.create<ecs::ManagedInstancesCapacityProvider>(
      "Plain", {.securityGroups = {group}, .subnets = vpc.privateSubnets()});
  plain.connections().allowFromAnyIpv4(ec2::Port::tcp(443));
  cluster.addManagedInstancesCapacityProvider(plain);

  auto& instanceRole = stack.create<iam::Role>(
      "InstanceRole", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")});
  auto& profile = stack.create<iam::InstanceProfile>("Profile", {.role = instanceRole});
  auto& infrastructure = stack.create<iam::Role>(
      "Infrastructure", {.assumedBy = iam::ServicePrincipal("ecs.amazonaws.com")});
  auto& full = stack.create<ecs::ManagedInstancesCapacityProvider>(
      "Full", {.capacityOptionType = ecs::CapacityOptionType::SPOT,
               .capacityProviderName = "my-instances",
               .ec2InstanceProfile = profile,
               .infrastructureRole = infrastructure,
               .monitoring = ecs::InstanceMonitoring::DETAILED,
               .propagateTags = ecs::PropagateManagedInstancesTags::CAPACITY_PROVIDER,
               .securityGroups = {group},
               .subnets = vpc.publicSubnets(),
               .taskVolumeStorage = cdk::Size::gibibytes(100)});
  cluster.addManagedInstancesCapacityProvider(full);
  cluster.addDefaultCapacityProviderStrategy(
      {{.capacityProvider = plain.capacityProviderName(), .weight = 1}});

  auto& taskDefinition = stack.create<ecs::TaskDefinition>(
      "Task",
      {.compatibility = ecs::Compatibility::MANAGED_INSTANCES, .cpu = "256", .memoryMiB = "512"});
  taskDefinition.addContainer("web", {.image = ecs::ContainerImage::fromRegistry("nginx")});
  stack.create<ecs::FargateService>(
      "Service", {.capacityProviderStrategies = {{.capacityProvider = full.capacityProviderName(),
                                                  .weight = 1}},
                  .cluster = cluster,
                  .taskDefinition = taskDefinition});
  auto& both = stack.create<ecs::TaskDefinition>(
      "Both", {.compatibility = ecs::Compatibility::FARGATE_AND_MANAGED_INSTANCES,
               .cpu = "256",
               .memoryMiB = "512"});
  both.addContainer("web", {.image = ecs::ContainerImage::fromRegistry("nginx")});
});

}  // namespace
