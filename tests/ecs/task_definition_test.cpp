#include <cdk/core.hpp>
#include <cdk/ecs.hpp>

#include <gtest/gtest.h>

namespace {

namespace ecs = cdk::ecs;

class TaskDefinitionTest : public testing::Test {
 protected:
  cdk::App app_;
  cdk::Stack& stack_ = app_.create<cdk::Stack>("Stack");

  static ecs::ContainerDefinitionOptions nginx() {
    return {.image = ecs::ContainerImage::fromRegistry("nginx")};
  }
};

TEST_F(TaskDefinitionTest, AFargateTaskTakesNoOtherNetworkModeThanAwsVpc) {
  EXPECT_THROW(
      stack_.create<ecs::TaskDefinition>("Task", {.compatibility = ecs::Compatibility::FARGATE,
                                                  .cpu = "256",
                                                  .memoryMiB = "512",
                                                  .networkMode = ecs::NetworkMode::BRIDGE}),
      cdk::ValidationError);
}

TEST_F(TaskDefinitionTest, AFargateTaskWantsCpuAndMemory) {
  EXPECT_THROW(stack_.create<ecs::TaskDefinition>(
                   "Task", {.compatibility = ecs::Compatibility::FARGATE, .cpu = "256"}),
               cdk::ValidationError);
}

TEST_F(TaskDefinitionTest, EphemeralStorageHasBounds) {
  for (const int size : {20, 201}) {
    EXPECT_THROW(stack_.create<ecs::FargateTaskDefinition>("Task" + std::to_string(size),
                                                           {.ephemeralStorageGiB = size}),
                 cdk::ValidationError);
  }
  EXPECT_NO_THROW(stack_.create<ecs::FargateTaskDefinition>("Task", {.ephemeralStorageGiB = 21}));
}

TEST_F(TaskDefinitionTest, AFargateTaskCannotSeeTheProcessesOfTheHost) {
  EXPECT_THROW(stack_.create<ecs::FargateTaskDefinition>("Task", {.pidMode = ecs::PidMode::HOST}),
               cdk::ValidationError);
}

TEST_F(TaskDefinitionTest, TheFirstEssentialContainerIsTheDefault) {
  auto& task = stack_.create<ecs::FargateTaskDefinition>("Task");
  auto helper = nginx();
  helper.essential = false;
  task.addContainer("helper", helper);
  EXPECT_FALSE(task.defaultContainer());
  auto& web = task.addContainer("web", nginx());
  EXPECT_EQ(task.defaultContainer().get(), &web);
}

TEST_F(TaskDefinitionTest, AContainerHasAtLeastTheMemoryThatItReserves) {
  auto& task = stack_.create<ecs::FargateTaskDefinition>("Task");
  auto options = nginx();
  options.memoryLimitMiB = 64;
  options.memoryReservationMiB = 128;
  EXPECT_THROW(task.addContainer("web", options), cdk::ValidationError);
}

TEST_F(TaskDefinitionTest, InAwsVpcTheHostPortIsThatOfTheContainer) {
  auto& task = stack_.create<ecs::FargateTaskDefinition>("Task");
  auto& container = task.addContainer("web", nginx());
  EXPECT_THROW(container.addPortMappings({{.containerPort = 80, .hostPort = 8080}}),
               cdk::ValidationError);
  EXPECT_NO_THROW(container.addPortMappings({{.containerPort = 80, .hostPort = 80}}));
}

TEST_F(TaskDefinitionTest, APortRangeWantsThePortThatStandsForIt) {
  auto& task = stack_.create<ecs::FargateTaskDefinition>("Task");
  auto& container = task.addContainer("web", nginx());
  EXPECT_THROW(container.addPortMappings({{.containerPort = 80, .containerPortRange = "80-90"}}),
               cdk::ValidationError);
  EXPECT_NO_THROW(container.addPortMappings(
      {{.containerPort = ecs::ContainerDefinition::CONTAINER_PORT_USE_RANGE,
        .containerPortRange = "80-90"}}));
}

TEST_F(TaskDefinitionTest, AVolumeOfAFileSystemWantsItsId) {
  auto& task = stack_.create<ecs::FargateTaskDefinition>("Task");
  EXPECT_THROW(task.addVolume({.efsVolumeConfiguration = {.rootDirectory = "/"}, .name = "data"}),
               cdk::ValidationError);
}

TEST_F(TaskDefinitionTest, ContainersAreLinkedInBridgesOnly) {
  auto& task = stack_.create<ecs::FargateTaskDefinition>("Task");
  auto& web = task.addContainer("web", nginx());
  auto& helper = task.addContainer("helper", nginx());
  EXPECT_THROW(web.addLink(helper), cdk::ValidationError);
}

TEST_F(TaskDefinitionTest, ATaskHasOneLogRouter) {
  auto& task = stack_.create<ecs::FargateTaskDefinition>("Task");
  const ecs::FirelensLogRouterDefinitionOptions router{
      .firelensConfig = {.type = ecs::FirelensLogRouterType::FLUENTBIT},
      .image = ecs::ContainerImage::fromRegistry("fluent-bit")};
  task.addFirelensLogRouter("router", router);
  EXPECT_THROW(task.addFirelensLogRouter("second", router), cdk::ValidationError);
}

TEST_F(TaskDefinitionTest, AnEc2TaskWithoutMemoryIsFoundAtSynthesis) {
  auto& task = stack_.create<ecs::Ec2TaskDefinition>("Task");
  task.addContainer("web", nginx());
  EXPECT_FALSE(task.node().validate().empty());
}

TEST(LogDriver, ABufferIsForTheNonBlockingModeOnly) {
  EXPECT_THROW(ecs::AwsLogDriver({.maxBufferSize = cdk::Size::mebibytes(1), .streamPrefix = "x"}),
               cdk::ValidationError);
}

TEST(PlacementStrategy, SpreadingWantsAField) {
  EXPECT_THROW(ecs::PlacementStrategy::spreadAcross({}), cdk::ValidationError);
}

}  // namespace
