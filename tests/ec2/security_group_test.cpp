#include <cdk/core/fn.hpp>
#include <cdk/ec2/security_group.hpp>

#include "ec2_test.hpp"

namespace cdk::ec2 {
namespace {

class SecurityGroupTest : public testing::InStack {
 protected:
  IVpc& vpc_ = bareVpc();
};

TEST_F(SecurityGroupTest, AllTrafficIsAllowedByAPropertyAndNotByARule) {
  auto& group = stack_.create<SecurityGroup>("G", {.allowAllOutbound = false, .vpc = vpc_});
  EXPECT_FAILURE(group.addEgressRule(Peer::anyIpv4(), Port::allTraffic()), ValidationError,
                 "allowAllOutbound: false cannot be undone by a rule for all traffic to "
                 "\"0.0.0.0/0\"");
  EXPECT_FAILURE(
      group.addEgressRule(Peer::anyIpv6(), Port::allTraffic()), ValidationError,
      "allowAllIpv6Outbound: false cannot be undone by a rule for all traffic to \"::/0\"");
}

TEST_F(SecurityGroupTest, TheErrorNamesTheGroup) {
  auto& group = stack_.create<SecurityGroup>("G", {.allowAllOutbound = false, .vpc = vpc_});
  EXPECT_FAILURE(group.addEgressRule(Peer::anyIpv4(), Port::allTraffic()), ValidationError,
                 "[S/G]");
}

TEST_F(SecurityGroupTest, IgnoredEgressRulesGiveAWarningOfTheirFamily) {
  auto& group = stack_.create<SecurityGroup>("G", {.allowAllIpv6Outbound = true, .vpc = vpc_});
  group.addEgressRule(Peer::anyIpv4(), Port::HTTP);
  group.addEgressRule(Peer::anyIpv6(), Port::HTTP);
  EXPECT_THAT(
      messages(group, "aws:cdk:warning"),
      ::testing::ElementsAre(
          ::testing::AllOf(::testing::HasSubstr("@aws-cdk/aws-ec2:ipv4IgnoreEgressRule"),
                           ::testing::ContainsRegex("\"to .*:80\" is left out, since allowAllOut")),
          ::testing::AllOf(
              ::testing::HasSubstr("@aws-cdk/aws-ec2:ipv6IgnoreEgressRule"),
              ::testing::ContainsRegex("\"to .*:80\" is left out, since allowAllIpv6Out"))));
}

TEST_F(SecurityGroupTest, RulesAreInlineUnlessTheContextSaysOtherwise) {
  testing::SynthesizedApp app({{"@aws-cdk/aws-ec2.securityGroupDisableInlineRules", true}});
  auto& stack = app.stack();
  auto& vpc = Vpc::fromVpcAttributes(stack, "Vpc", {.availabilityZones = {"a"}, .vpcId = "vpc-1"});
  auto& apart = stack.create<SecurityGroup>("Apart", {.vpc = vpc});
  EXPECT_TRUE(apart.node().tryFindChild("to 0.0.0.0_0:ALL TRAFFIC"));
  auto& within = stack.create<SecurityGroup>("Within", {.disableInlineRules = false, .vpc = vpc});
  EXPECT_EQ(within.node().children().size(), 1U);
}

TEST_F(SecurityGroupTest, TheRuleThatMatchesNothingGoesWithTheFirstRule) {
  auto& group = stack_.create<SecurityGroup>(
      "G", {.allowAllOutbound = false, .disableInlineRules = true, .vpc = vpc_});
  constexpr const char* NO_TRAFFIC = "to 255.255.255.255_32:ICMP Type 252 Code 86";
  EXPECT_TRUE(group.node().tryFindChild(NO_TRAFFIC));
  group.addEgressRule(Peer::anyIpv4(), Port::HTTP);
  EXPECT_FALSE(group.node().tryFindChild(NO_TRAFFIC));
}

TEST_F(SecurityGroupTest, PeersThatAreTokensAreCounted) {
  auto& group = SecurityGroup::fromSecurityGroupId(stack_, "G", "sg-1");
  for (const char* name : {"a", "b", "c"}) {
    group.addIngressRule(Peer::ipv4(Fn::importValue(name)), Port::HTTP);
  }
  EXPECT_TRUE(group.node().tryFindChild("from {IndirectPeer}:80"));
  EXPECT_TRUE(group.node().tryFindChild("from '{IndirectPeer2}':80"));
  EXPECT_TRUE(group.node().tryFindChild("from '{IndirectPeer3}':80"));
}

TEST_F(SecurityGroupTest, ImportedGroupsGetEgressRulesOnlyWhereTheyNeedThem) {
  auto& peer = stack_.create<SecurityGroup>("Peer", {.vpc = vpc_});
  auto& open = SecurityGroup::fromSecurityGroupId(stack_, "Open", "sg-1");
  open.addEgressRule(peer, Port::HTTP);
  EXPECT_TRUE(open.node().children().empty());
  auto& closed =
      SecurityGroup::fromSecurityGroupId(stack_, "Closed", "sg-2", {.allowAllOutbound = false});
  closed.addEgressRule(peer, Port::HTTP);
  EXPECT_EQ(closed.node().children().size(), 1U);
  auto& frozen = SecurityGroup::fromSecurityGroupId(stack_, "Frozen", "sg-3",
                                                    {.allowAllOutbound = false, .mutable_ = false});
  frozen.addEgressRule(peer, Port::HTTP);
  EXPECT_TRUE(frozen.node().children().empty());
}

TEST_F(SecurityGroupTest, LookupsTakeNoTokens) {
  EXPECT_FAILURE(SecurityGroup::fromLookupById(stack_, "G", Fn::importValue("id")), ValidationError,
                 "securityGroupId");
  auto& own = stack_.create<Vpc>("Own", {.maxAzs = 1, .natGateways = 0});
  EXPECT_FAILURE(SecurityGroup::fromLookupByName(stack_, "G", "web", own), ValidationError,
                 "vpcId");
}

TEST_F(SecurityGroupTest, GroupsAreTold) {
  const auto& group = stack_.create<SecurityGroup>("G", {.vpc = vpc_});
  EXPECT_TRUE(SecurityGroup::isSecurityGroup(group));
  EXPECT_FALSE(SecurityGroup::isSecurityGroup(stack_));
}

}  // namespace
}  // namespace cdk::ec2
