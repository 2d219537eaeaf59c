#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/elbv2.hpp>
#include <gtest/gtest.h>

namespace {

namespace ec2 = cdk::ec2;
namespace elbv2 = cdk::elbv2;

struct ElbTest : testing::Test {
  cdk::App app;
  cdk::Stack& stack = app.create<cdk::Stack>("Stack");
  ec2::IVpc& vpc = ec2::Vpc::fromVpcAttributes(
      stack, "Vpc",
      {.availabilityZones = {"a"}, .privateSubnetIds = {"subnet-1"}, .vpcId = "vpc-1"});
};

TEST_F(ElbTest, AListenerOnAnUnknownPortWantsAProtocol) {
  auto& balancer = stack.create<elbv2::ApplicationLoadBalancer>("Balancer", {.vpc = vpc});
  EXPECT_THROW(balancer.addListener("Odd", {.port = 1234}), cdk::ValidationError);
  EXPECT_THROW(balancer.addListener("None"), cdk::ValidationError);
}

TEST_F(ElbTest, ARuleWantsConditionsAndPriorityTogether) {
  auto& balancer = stack.create<elbv2::ApplicationLoadBalancer>("Balancer", {.vpc = vpc});
  auto& listener = balancer.addListener("Http", {.port = 80});
  EXPECT_THROW(listener.addAction(
                   "Lonely", {.action = elbv2::ListenerAction::fixedResponse(200), .priority = 1}),
               cdk::ValidationError);
}

TEST_F(ElbTest, ARedirectHasToChangeSomething) {
  EXPECT_THROW(elbv2::ListenerAction::redirect({}), cdk::ValidationError);
  EXPECT_THROW(elbv2::ListenerAction::redirect({.path = "nowhere"}), cdk::ValidationError);
}

TEST_F(ElbTest, SlowStartIsWithinItsRange) {
  EXPECT_THROW(stack.create<elbv2::ApplicationTargetGroup>(
                   "Group", {.port = 80, .slowStart = cdk::Duration::seconds(5), .vpc = vpc}),
               cdk::ValidationError);
}

TEST_F(ElbTest, StickinessTakesNoCookieOfTheLoadBalancers) {
  EXPECT_THROW(stack.create<elbv2::ApplicationTargetGroup>(
                   "Group", {.port = 80,
                             .stickinessCookieDuration = cdk::Duration::minutes(5),
                             .stickinessCookieName = "AWSALBAPP",
                             .vpc = vpc}),
               cdk::ValidationError);
}

TEST_F(ElbTest, MetricsOfAGroupNeedALoadBalancer) {
  auto& group = stack.create<elbv2::ApplicationTargetGroup>("Group", {.port = 80, .vpc = vpc});
  EXPECT_THROW(static_cast<void>(group.metrics()), cdk::ValidationError);
}

}  // namespace
