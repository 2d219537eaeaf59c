#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace ecs = cdk::ecs;

const parity::Scenario scenario("ecs/fargate_service", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("FargateServices");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 2, .natGateways = 1, .restrictDefaultSecurityGroup = false});
  auto& cluster =
      stack.create<ecs::Cluster>("Cluster", {.enableFargateCapacityProviders = true, .vpc = vpc});
  auto& taskDefinition =
      stack.create<ecs::FargateTaskDefinition>("Task", {.cpu = 512, .memoryLimitMiB = 1024});
  taskDefinition.addContainer("web", {.image = ecs::ContainerImage::fromRegistry("nginx"),
                                      .portMappings = {{.containerPort = 80}}});

  auto& plain = stack.create<ecs::FargateService>(
      "Plain", {.cluster = cluster, .taskDefinition = taskDefinition});
  plain.connections().allowFromAnyIpv4(ec2::Port::HTTP);
  stack.create<cdk::CfnOutput>("Arn", {.value = plain.serviceArn()});
  stack.create<cdk::CfnOutput>("Name", {.value = plain.serviceName()});

  auto& group = stack.create<ec2::SecurityGroup>("Group", {.vpc = vpc});
  stack.create<ecs::FargateService>(
      "Full", {.assignPublicIp = true,
               .availabilityZoneRebalancing = ecs::AvailabilityZoneRebalancing::ENABLED,
               .circuitBreaker = {.rollback = true},
               .cluster = cluster,
               .desiredCount = 3,
               .enableECSManagedTags = true,
               .healthCheckGracePeriod = cdk::Duration::seconds(30),
               .maxHealthyPercent = 150,
               .minHealthyPercent = 50,
               .platformVersion = ecs::FargatePlatformVersion::VERSION1_4,
               .propagateTags = ecs::PropagatedTagSource::SERVICE,
               .securityGroups = {group},
               .serviceName = "full-service",
               .taskDefinition = taskDefinition,
               .vpcSubnets = {.subnetType = ec2::SubnetType::PUBLIC}});
  stack.create<ecs::FargateService>(
      "Spot",
      {.capacityProviderStrategies = {{.capacityProvider = "FARGATE_SPOT", .weight = 2},
                                      {.base = 1, .capacityProvider = "FARGATE", .weight = 1}},
       .circuitBreaker = {},
       .cluster = cluster,
       .taskDefinition = taskDefinition});
  stack.create<ecs::FargateService>(
      "External", {.cluster = cluster,
                   .deploymentController = {.type = ecs::DeploymentControllerType::CODE_DEPLOY},
                   .desiredCount = 0,
                   .taskDefinition = taskDefinition});
  auto& scaling = plain.autoScaleTaskCount({.maxCapacity = 10, .minCapacity = 2});
  scaling.scaleOnCpuUtilization("Cpu", {.targetUtilizationPercent = 60});
});

}  // namespace
