#include <cdk/autoscaling.hpp>
#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <gtest/gtest.h>

namespace {

namespace autoscaling = cdk::autoscaling;
namespace ec2 = cdk::ec2;

struct AutoScalingTest : testing::Test {
  cdk::App app;
  cdk::Stack& stack = app.create<cdk::Stack>("Stack");
  ec2::IVpc& vpc = ec2::Vpc::fromVpcAttributes(
      stack, "Vpc",
      {.availabilityZones = {"a"}, .privateSubnetIds = {"subnet-1"}, .vpcId = "vpc-1"});

  autoscaling::AutoScalingGroup& make(autoscaling::AutoScalingGroupProps props) {
    props.instanceType = ec2::InstanceType("t3.micro");
    props.machineImage = ec2::MachineImage::latestAmazonLinux2023();
    return stack.create<autoscaling::AutoScalingGroup>("Group", std::move(props));
  }
};

TEST_F(AutoScalingTest, CapacitiesHaveToBeInOrder) {
  EXPECT_THROW(make({.maxCapacity = 1, .minCapacity = 2, .vpc = vpc}), cdk::ValidationError);
  EXPECT_THROW(make({.desiredCapacity = 3, .maxCapacity = 2, .vpc = vpc}), cdk::ValidationError);
}

TEST_F(AutoScalingTest, AnInstanceLivesAtLeastADay) {
  EXPECT_THROW(make({.maxInstanceLifetime = cdk::Duration::hours(1), .vpc = vpc}),
               cdk::ValidationError);
}

TEST_F(AutoScalingTest, AGroupWithoutImageOrTemplateIsRefused) {
  EXPECT_THROW(stack.create<autoscaling::AutoScalingGroup>("Group", {.vpc = vpc}),
               cdk::ValidationError);
}

TEST_F(AutoScalingTest, ScalingOnRequestsNeedsATargetGroup) {
  auto& group = make({.vpc = vpc});
  EXPECT_THROW(group.scaleOnRequestCount("Requests", {.targetRequestsPerMinute = 60}),
               cdk::ValidationError);
}

TEST_F(AutoScalingTest, MaintenanceKeepsItsPercentagesInRange) {
  EXPECT_THROW(make({.minHealthyPercentage = 90, .vpc = vpc}), cdk::ValidationError);
  EXPECT_THROW(make({.maxHealthyPercentage = 220, .minHealthyPercentage = 90, .vpc = vpc}),
               cdk::ValidationError);
  EXPECT_THROW(make({.maxHealthyPercentage = 200, .minHealthyPercentage = 90, .vpc = vpc}),
               cdk::ValidationError);
  EXPECT_THROW(make({.maxHealthyPercentage = 200, .minHealthyPercentage = -1, .vpc = vpc}),
               cdk::ValidationError);
}

TEST_F(AutoScalingTest, ATerminationPolicyOfAFunctionComesFirstAndWantsItsArn) {
  using autoscaling::TerminationPolicy;
  EXPECT_THROW(
      make({.terminationPolicies = {TerminationPolicy::CUSTOM_LAMBDA_FUNCTION}, .vpc = vpc}),
      cdk::ValidationError);
  EXPECT_THROW(make({.terminationPolicies = {TerminationPolicy::DEFAULT,
                                             TerminationPolicy::CUSTOM_LAMBDA_FUNCTION},
                     .terminationPolicyCustomLambdaFunctionArn = "arn",
                     .vpc = vpc}),
               cdk::ValidationError);
}

TEST_F(AutoScalingTest, OverridesSayEitherATypeOrRequirements) {
  auto& launchTemplate = stack.create<ec2::LaunchTemplate>(
      "Template", {.machineImage = ec2::MachineImage::latestAmazonLinux2023()});
  EXPECT_THROW(stack.create<autoscaling::AutoScalingGroup>(
                   "Neither", {.mixedInstancesPolicy = {.launchTemplate = launchTemplate,
                                                        .launchTemplateOverrides = {{}}},
                               .vpc = vpc}),
               cdk::ValidationError);
  EXPECT_THROW(
      stack.create<autoscaling::AutoScalingGroup>(
          "Both", {.mixedInstancesPolicy = {.launchTemplate = launchTemplate,
                                            .launchTemplateOverrides =
                                                {{.instanceRequirements = {.memoryMiB = {.min = 1},
                                                                           .vCpuCount = {.min = 1}},
                                                  .instanceType = ec2::InstanceType("t3.micro")}}},
                   .vpc = vpc}),
      cdk::ValidationError);
}

TEST_F(AutoScalingTest, ATemplateDoesNotGoWithWhatItSays) {
  auto& launchTemplate = stack.create<ec2::LaunchTemplate>(
      "Template", {.instanceType = ec2::InstanceType("t3.micro"),
                   .machineImage = ec2::MachineImage::latestAmazonLinux2023()});
  EXPECT_THROW(make({.launchTemplate = launchTemplate, .vpc = vpc}), cdk::ValidationError);
}

TEST_F(AutoScalingTest, MigrationToALaunchTemplateWantsARollingUpdate) {
  EXPECT_THROW(make({.migrateToLaunchTemplate = true,
                     .updatePolicy = autoscaling::UpdatePolicy::replacingUpdate(),
                     .vpc = vpc}),
               cdk::ValidationError);
}

TEST_F(AutoScalingTest, ARoleForAHookWantsATarget) {
  auto& group = make({.vpc = vpc});
  EXPECT_THROW(
      group.addLifecycleHook(
          "Hook", {.lifecycleTransition = autoscaling::LifecycleTransition::INSTANCE_LAUNCHING,
                   .role = group.role()}),
      cdk::ValidationError);
}

TEST_F(AutoScalingTest, ProtectionFromScaleInCanBeSwitchedOnLater) {
  auto& group = make({.vpc = vpc});
  EXPECT_FALSE(group.areNewInstancesProtectedFromScaleIn());
  group.protectNewInstancesFromScaleIn();
  EXPECT_TRUE(group.areNewInstancesProtectedFromScaleIn());
}

}  // namespace
