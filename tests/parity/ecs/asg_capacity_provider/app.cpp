#include <string_view>

#include <cdk/autoscaling.hpp>
#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>

#include "scenario.hpp"

namespace {

namespace autoscaling = cdk::autoscaling;
namespace ec2 = cdk::ec2;
namespace ecs = cdk::ecs;

const parity::Scenario scenario("ecs/asg_capacity_provider", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("CapacityProvider");
  auto& vpc = stack.create<ec2::Vpc>("Vpc", {.maxAzs = 1, .restrictDefaultSecurityGroup = false});
  auto& cluster = stack.create<ecs::Cluster>("Cluster", {.vpc = vpc});

  const auto group = [&stack, &vpc ](std::string_view id) -> auto& {
    return stack.create<autoscaling::AutoScalingGroup>(
        id, {.instanceType = ec2::InstanceType("t3.micro"),
             .machineImage = ecs::EcsOptimizedImage::amazonLinux2023(),
             .vpc = vpc});
  };
  auto& plainGroup = group("PlainGroup");
  auto& plain = stack.create<ecs::AsgCapacityProvider>("Plain", {.autoScalingGroup = plainGroup});
  cluster.addAsgCapacityProvider(plain);
  auto& fullGroup = group("FullGroup");
  auto& full =
      stack.create<ecs::AsgCapacityProvider>("Full", {.autoScalingGroup = fullGroup,
                                                      .capacityProviderName = "full-provider",
                                                      .enableManagedDraining = false,
                                                      .enableManagedTerminationProtection = false,
                                                      .instanceWarmupPeriod = 60,
                                                      .maximumScalingStepSize = 5,
                                                      .targetCapacityPercent = 80});
  cluster.addAsgCapacityProvider(full, {.spotInstanceDraining = true});

  auto& taskDefinition = stack.create<ecs::Ec2TaskDefinition>("Task");
  taskDefinition.addContainer(
      "web", {.image = ecs::ContainerImage::fromRegistry("nginx"), .memoryLimitMiB = 128});
  stack.create<ecs::Ec2Service>(
      "Service", {.capacityProviderStrategies =
                      {{.base = 1, .capacityProvider = plain.capacityProviderName(), .weight = 2},
                       {.capacityProvider = full.capacityProviderName(), .weight = 1}},
                  .cluster = cluster,
                  .taskDefinition = taskDefinition});
});

}  // namespace
