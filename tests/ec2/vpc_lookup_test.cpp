#include <cdk/core/fn.hpp>
#include <cdk/ec2/vpc.hpp>

#include "ec2_test.hpp"

namespace cdk::ec2 {
namespace {

using ::testing::ElementsAre;

class ImportedVpcTest : public testing::InStack {
 protected:
  IVpc& import(VpcAttributes attrs) {
    return Vpc::fromVpcAttributes(stack_, "Vpc", std::move(attrs));
  }
};

TEST_F(ImportedVpcTest, ListsOfSubnetsHaveOneForEachZone) {
  EXPECT_FAILURE(
      import({.availabilityZones = {"a", "b"}, .publicSubnetIds = {"s-1"}, .vpcId = "vpc-1"}),
      ValidationError,
      "publicSubnetIds: 1 subnets cannot be spread evenly over 2 availabilityZones");
  EXPECT_FAILURE(import({.availabilityZones = std::vector<String>{},
                         .publicSubnetIds = {"s-1"},
                         .vpcId = "vpc-1"}),
                 ValidationError, "over 0 availabilityZones");
}

TEST_F(ImportedVpcTest, ListsThatGoTogetherHaveTheSameLength) {
  EXPECT_FAILURE(import({.availabilityZones = {"a"},
                         .privateSubnetIds = {"s-1", "s-2"},
                         .privateSubnetRouteTableIds = {"rtb-1"},
                         .vpcId = "vpc-1"}),
                 ValidationError,
                 "privateSubnetRouteTableIds: it has 1 elements, and privateSubnetIds has 2");
  EXPECT_FAILURE(import({.availabilityZones = {"a"},
                         .isolatedSubnetIds = {"s-1"},
                         .isolatedSubnetIpv4CidrBlocks = {"10.0.0.0/24", "10.0.1.0/24"},
                         .vpcId = "vpc-1"}),
                 ValidationError,
                 "isolatedSubnetIpv4CidrBlocks: it has 2 elements, and isolatedSubnetIds has 1");
  EXPECT_FAILURE(import({.availabilityZones = {"a"},
                         .publicSubnetIds = {"s-1", "s-2"},
                         .publicSubnetNames = {"Web"},
                         .vpcId = "vpc-1"}),
                 ValidationError,
                 "publicSubnetNames: [\"Web\"] has 1 names, and there are 2 groups of subnets");
}

TEST_F(ImportedVpcTest, NamesAreOneForEachGroup) {
  auto& vpc = import({.availabilityZones = {"a", "b"},
                      .publicSubnetIds = {"s-1", "s-2", "s-3", "s-4"},
                      .publicSubnetNames = {"Web", "Api"},
                      .vpcId = "vpc-1"});
  const auto selected = vpc.selectSubnets({.subnetGroupName = "Api"});
  EXPECT_TRUE(selected.subnetIds.equals(List<String>{"s-3", "s-4"}));
  EXPECT_TRUE(selected.availabilityZones.equals(List<String>{"a", "b"}));
}

TEST_F(ImportedVpcTest, TheCidrIsKnownOnlyWhereItWasGiven) {
  auto& vpc = bareVpc();
  EXPECT_FAILURE(static_cast<void>(vpc.vpcCidrBlock()), ValidationError,
                 "vpcCidrBlock: the VPC \"vpc-1\" was imported without it");
}

TEST_F(ImportedVpcTest, ListsThatAreTokensGiveAWarning) {
  auto& vpc = import({.availabilityZones = Fn::split(",", Fn::importValue("zones")),
                      .publicSubnetIds = Fn::split(",", Fn::importValue("subnets")),
                      .vpcId = "vpc-1"});
  EXPECT_THAT(messages(vpc, "aws:cdk:warning"),
              ElementsAre(::testing::HasSubstr("availabilityZones ${Fn::Split} is a list of which"),
                          ::testing::HasSubstr("publicSubnetIds ${Fn::Split} is a list of which")));
  EXPECT_EQ(vpc.publicSubnets().size(), 1U);
}

class LookedUpVpcTest : public testing::InStack {
 protected:
  static constexpr const char* KEY =
      "vpc-provider:account=111111111111:filter.vpc-id=vpc-1:region=eu-west-1:"
      "returnAsymmetricSubnets=true";
  static StackProps known() { return {.env = {.account = "111111111111", .region = "eu-west-1"}}; }
};

TEST_F(LookedUpVpcTest, LookupsTakeNoTokensAndNeedAnEnvironment) {
  auto& stack = app_.stack("Known", known());
  EXPECT_FAILURE(Vpc::fromLookup(stack, "Vpc", {.vpcId = Fn::importValue("id")}), ValidationError,
                 "vpc-id: ${Fn::ImportValue} is known only at deployment");
  EXPECT_THROW(Vpc::fromLookup(stack_, "Vpc", {.vpcId = "vpc-1"}), Error);
}

TEST_F(LookedUpVpcTest, UntilItIsFoundThereArePlaceholders) {
  auto& stack = app_.stack("Known", known());
  auto& vpc = Vpc::fromLookup(stack, "Vpc", {.vpcId = "vpc-1"});
  EXPECT_EQ(vpc.vpcId(), "vpc-12345");
  const auto selected = vpc.selectSubnets({.subnetGroupName = "NotKnownYet"});
  EXPECT_TRUE(selected.isPendingLookup);
  EXPECT_TRUE(selected.subnets.empty());
  const Json missing = app_.manifest()["missing"];
  ASSERT_EQ(missing.size(), 1U);
  EXPECT_EQ(missing[0]["key"].text(), KEY);
}

TEST_F(LookedUpVpcTest, ZonesAreSortedAndGroupsMayLackSome) {
  const auto subnet = [](const char* id, const char* zone) {
    return Json{{"subnetId", id},
                {"cidr", "10.0.0.0/24"},
                {"availabilityZone", zone},
                {"routeTableId", "rtb-1"}};
  };
  testing::SynthesizedApp app(
      {{KEY,
        {{"vpcId", "vpc-1"},
         {"vpcCidrBlock", "10.0.0.0/16"},
         {"ownerAccountId", "222222222222"},
         {"availabilityZones", Json::array({})},
         {"subnetGroups",
          Json::array({{{"name", "Web"},
                        {"type", "Public"},
                        {"subnets",
                         Json::array({subnet("s-1", "eu-west-1b"), subnet("s-2", "eu-west-1a")})}},
                       {{"name", "App"},
                        {"type", "Private"},
                        {"subnets", Json::array({subnet("s-3", "eu-west-1c")})}}})}}}});
  auto& stack = app.stack("Known", known());
  auto& vpc = Vpc::fromLookup(stack, "Vpc", {.vpcId = "vpc-1"});
  EXPECT_TRUE(
      vpc.availabilityZones().equals(List<String>{"eu-west-1a", "eu-west-1b", "eu-west-1c"}));
  EXPECT_EQ(vpc.publicSubnets().size(), 2U);
  EXPECT_EQ(vpc.privateSubnets()[0].node().id(), "AppSubnet1");
  EXPECT_TRUE(vpc.isolatedSubnets().empty());
  EXPECT_EQ(vpc.vpcArn(), "arn:aws:ec2:eu-west-1:222222222222:vpc/vpc-1");
}

}  // namespace
}  // namespace cdk::ec2
