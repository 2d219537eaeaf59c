#include <cdk/core/aws.hpp>

#include "elbv2_test.hpp"

namespace cdk::elasticloadbalancingv2::testing {
namespace {

class LookupTest : public ElbTest {
 protected:
  Stack& west_ =
      app_.app().create<Stack>("West", {.env = {.account = "111111111111", .region = "us-west-2"}});
};

TEST_F(LookupTest, WhatIsLookedForIsTextOnly) {
  EXPECT_FAILURE(ApplicationLoadBalancer::fromLookup(west_, "A", {.loadBalancerArn = Aws::REGION}),
                 "loadBalancerArn");
  EXPECT_FAILURE(
      NetworkLoadBalancer::fromLookup(west_, "B", {.loadBalancerTags = {{"team", Aws::REGION}}}),
      "loadBalancerTags");
  EXPECT_FAILURE(ApplicationListener::fromLookup(west_, "C", {.listenerArn = Aws::REGION}),
                 "listenerArn");
  EXPECT_FAILURE(NetworkListener::fromLookup(west_, "D", {.loadBalancerArn = Aws::REGION}),
                 "loadBalancerArn");
}

TEST_F(LookupTest, TheEnvironmentHasToBeKnown) {
  EXPECT_THROW(ApplicationLoadBalancer::fromLookup(stack_, "A", {.loadBalancerArn = "arn"}),
               ConstructError);
}

TEST_F(LookupTest, APlaceholderStandsInUntilTheCliHasLooked) {
  auto& found =
      NetworkLoadBalancer::fromLookup(west_, "Network", {.loadBalancerTags = {{"a", "b"}}});
  EXPECT_EQ(found.ipAddressType(), IpAddressType::DUAL_STACK);
  EXPECT_EQ(found.env().account, "123456789012");
  EXPECT_TRUE(found.vpc());
  EXPECT_TRUE(found.securityGroups().equals(List<String>{"sg-1234"}));
  auto& application =
      ApplicationLoadBalancer::fromLookup(west_, "Application", {.loadBalancerArn = "arn"});
  EXPECT_FAILURE((void)application.listeners(), "listeners");
}

}  // namespace
}  // namespace cdk::elasticloadbalancingv2::testing
