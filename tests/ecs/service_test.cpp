#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>

#include <gtest/gtest.h>

namespace {

namespace ec2 = cdk::ec2;
namespace ecs = cdk::ecs;

class ServiceTest : public testing::Test {
 protected:
  cdk::App app_;
  cdk::Stack& stack_ = app_.create<cdk::Stack>("Stack");
  ec2::Vpc& vpc_ = stack_.create<ec2::Vpc>("Vpc", {.maxAzs = 1});
  ecs::Cluster& cluster_ = stack_.create<ecs::Cluster>("Cluster", {.vpc = vpc_});

  ecs::Ec2TaskDefinition& ec2Task() {
    auto& task = stack_.create<ecs::Ec2TaskDefinition>("Ec2Task");
    task.addContainer("web", {.image = ecs::ContainerImage::fromRegistry("nginx"),
                              .memoryLimitMiB = 64,
                              .portMappings = {{.containerPort = 80}}});
    return task;
  }
};

TEST_F(ServiceTest, AServiceTakesTasksOfItsKindOnly) {
  auto& ec2 = ec2Task();
  auto& fargate = stack_.create<ecs::FargateTaskDefinition>("FargateTask");
  EXPECT_THROW(
      stack_.create<ecs::FargateService>("Fargate", {.cluster = cluster_, .taskDefinition = ec2}),
      cdk::ValidationError);
  EXPECT_THROW(
      stack_.create<ecs::Ec2Service>("Ec2", {.cluster = cluster_, .taskDefinition = fargate}),
      cdk::ValidationError);
}

TEST_F(ServiceTest, ADaemonHasNoDesiredCount) {
  EXPECT_THROW(
      stack_.create<ecs::Ec2Service>(
          "Daemon",
          {.cluster = cluster_, .daemon = true, .desiredCount = 2, .taskDefinition = ec2Task()}),
      cdk::ValidationError);
}

TEST_F(ServiceTest, SubnetsAreForTasksWithTheirOwnInterfaces) {
  EXPECT_THROW(stack_.create<ecs::Ec2Service>(
                   "Service", {.cluster = cluster_,
                               .taskDefinition = ec2Task(),
                               .vpcSubnets = {.subnetType = ec2::SubnetType::PUBLIC}}),
               cdk::ValidationError);
}

TEST_F(ServiceTest, AServiceOnInstancesWantsSome) {
  auto& service =
      stack_.create<ecs::Ec2Service>("Service", {.cluster = cluster_, .taskDefinition = ec2Task()});
  EXPECT_FALSE(service.node().validate().empty());
  cluster_.addCapacity("Capacity", {.instanceType = ec2::InstanceType("t3.micro")});
  EXPECT_TRUE(service.node().validate().empty());
}

TEST_F(ServiceTest, ATargetIsAContainerWithAMappedPort) {
  auto& service =
      stack_.create<ecs::Ec2Service>("Service", {.cluster = cluster_, .taskDefinition = ec2Task()});
  EXPECT_THROW((void)service.loadBalancerTarget({.containerName = "other"}), cdk::ValidationError);
  EXPECT_THROW((void)service.loadBalancerTarget({.containerName = "web", .containerPort = 81}),
               cdk::ValidationError);
  EXPECT_NO_THROW((void)service.loadBalancerTarget({.containerName = "web", .containerPort = 80}));
}

TEST_F(ServiceTest, CircuitBreakersAreForRollingDeployments) {
  EXPECT_THROW(
      stack_.create<ecs::Ec2Service>(
          "Service", {.circuitBreaker = {},
                      .cluster = cluster_,
                      .deploymentController = {.type = ecs::DeploymentControllerType::CODE_DEPLOY},
                      .taskDefinition = ec2Task()}),
      cdk::ValidationError);
}

TEST_F(ServiceTest, AStrategyHasProvidersOfOneKindThatTheClusterKnows) {
  EXPECT_THROW(cluster_.addDefaultCapacityProviderStrategy({{.capacityProvider = "FARGATE"}}),
               cdk::ValidationError);
  cluster_.enableFargateCapacityProviders();
  EXPECT_THROW(cluster_.addDefaultCapacityProviderStrategy(
                   {{.capacityProvider = "FARGATE"}, {.capacityProvider = "own"}}),
               cdk::ValidationError);
  cluster_.addDefaultCapacityProviderStrategy({{.capacityProvider = "FARGATE"}});
  EXPECT_THROW(cluster_.addDefaultCapacityProviderStrategy({{.capacityProvider = "FARGATE"}}),
               cdk::ValidationError);
}

TEST_F(ServiceTest, AnImportedServiceIsNamedByItsArn) {
  auto& service = ecs::FargateService::fromFargateServiceArn(
      stack_, "Imported", "arn:aws:ecs:us-west-2:123456789012:service/my-cluster/my-service");
  EXPECT_EQ(service.serviceName(), "my-service");
  EXPECT_THROW(
      ecs::FargateService::fromFargateServiceAttributes(stack_, "Neither", {.cluster = cluster_}),
      cdk::ValidationError);
}

TEST_F(ServiceTest, LogConfigurationOfCommandsGoesWithOverride) {
  EXPECT_THROW(
      stack_.create<ecs::Cluster>(
          "Other",
          {.executeCommandConfiguration = {.logging = ecs::ExecuteCommandLogging::OVERRIDE},
           .vpc = vpc_}),
      cdk::ValidationError);
}

}  // namespace
