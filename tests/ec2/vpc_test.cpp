#include <cdk/core/fn.hpp>
#include <cdk/ec2/vpc.hpp>

#include "ec2_test.hpp"

namespace cdk::ec2 {
namespace {

using ::testing::ElementsAre;

class VpcTest : public testing::InStack {
 protected:
  Vpc& make(VpcProps props) { return stack_.create<Vpc>("Vpc", std::move(props)); }
  static std::vector<std::string> cidrs(const Refs<ISubnet>& subnets) {
    std::vector<std::string> texts;
    for (const ISubnet& subnet : subnets) texts.emplace_back(subnet.ipv4CidrBlock().literal());
    return texts;
  }
};

TEST_F(VpcTest, PropertiesThatContradictEachOtherAreRefused) {
  EXPECT_FAILURE(make({.enableDnsHostnames = true, .enableDnsSupport = false}), ValidationError,
                 "DNS Support must be enabled");
  EXPECT_FAILURE(make({.availabilityZones = {"a"}, .maxAzs = 1}), ValidationError,
                 "'availabilityZones' or 'maxAzs', but not both");
  EXPECT_FAILURE(make({.cidr = "10.0.0.0/16", .ipAddresses = IpAddresses::cidr("10.0.0.0/16")}),
                 ValidationError, "at most one of ipAddresses or cidr");
  EXPECT_FAILURE(make({.ipv6Addresses = Ipv6Addresses::amazonProvided()}), ValidationError,
                 "Set ipProtocol to DUAL_STACK");
}

TEST_F(VpcTest, ErrorsNameTheVpcThePropertyAndTheLine) {
  EXPECT_FAILURE(make({.maxAzs = -1}), ValidationError,
                 "[S/Vpc] maxAzs: must be 0 or more, but is -1");
  EXPECT_FAILURE(make({.maxAzs = -1}), ValidationError, "vpc_test.cpp:");
}

TEST_F(VpcTest, AFailedVpcLeavesNothingBehind) {
  EXPECT_THROW(make({.natGateways = -1}), ValidationError);
  EXPECT_TRUE(stack_.node().children().empty());
  EXPECT_NO_THROW(make({.natGateways = 0}));
}

TEST_F(VpcTest, PrivateSubnetsNeedPublicOnesForTheirNatGateways) {
  EXPECT_FAILURE(make({.subnetConfiguration = {{.name = "App",
                                                .subnetType = SubnetType::PRIVATE_WITH_EGRESS}}}),
                 ValidationError, "you must also configure PUBLIC subnets");
  EXPECT_FAILURE(
      make({.natGateways = 0,
            .subnetConfiguration = {{.name = "Web", .subnetType = SubnetType::PUBLIC},
                                    {.name = "App", .subnetType = SubnetType::PRIVATE_WITH_NAT}}}),
      ValidationError, "natGateways=0");
  EXPECT_NO_THROW(make(
      {.natGateways = 0,
       .subnetConfiguration = {{.name = "App", .subnetType = SubnetType::PRIVATE_WITH_EGRESS}}}));
}

TEST_F(VpcTest, NatGatewaysGoIntoPublicSubnetsOnly) {
  EXPECT_FAILURE(make({.natGatewaySubnets = {.subnetGroupName = "Private"}}), ValidationError,
                 "which is no public subnet of this VPC");
}

TEST_F(VpcTest, FixedAddressesHaveToSufficeForTheNatGateways) {
  EXPECT_FAILURE(
      make({.natGatewayProvider = NatProvider::gateway({.eipAllocationIds = {"eipalloc-1"}})}),
      ValidationError, "(1 provided) for the requested subnet count (2 needed)");
  EXPECT_FAILURE(NatProvider::gateway({.maxDrainDuration = Duration::hours(2)}), ValidationError,
                 "1 to 4000 whole seconds, got 7200");
}

TEST_F(VpcTest, GatewaysOfAProviderAreKnownAfterwards) {
  const NatProvider provider = NatProvider::gateway();
  make({.natGatewayProvider = provider});
  EXPECT_EQ(provider.configuredGateways().size(), 2U);
}

TEST_F(VpcTest, ZonesWithoutAGatewayShareTheOthers) {
  make({.natGateways = 1});
  std::vector<std::string> gateways;
  for (const Json& route : resourcesOf("AWS::EC2::Route")) {
    const Json gateway = route["Properties"]["NatGatewayId"];
    if (gateway.has_value()) gateways.push_back(gateway.dump());
  }
  ASSERT_EQ(gateways.size(), 2U);
  EXPECT_EQ(gateways[0], gateways[1]);
}

TEST_F(VpcTest, ACidrThatDoesNotFitItsSubnetsIsAnError) {
  EXPECT_FAILURE(make({.ipAddresses = IpAddresses::cidr("10.0.0.0/28")}), ValidationError,
                 "x.x.x.x/30 is not a valid VPC CIDR range");
  EXPECT_FAILURE(make({.ipAddresses = IpAddresses::cidr("10.0.0.0/24"),
                       .subnetConfiguration =
                           {{.cidrMask = 24, .name = "Web", .subnetType = SubnetType::PUBLIC}}}),
                 ValidationError, "1 of /24 exceeds remaining space of 10.0.0.0/24");
  EXPECT_FAILURE(make({.cidr = "10.0.0.0"}), ValidationError, "'10.0.0.0'");
  EXPECT_FAILURE(make({.cidr = Fn::importValue("cidr")}), ValidationError, "concrete CIDR");
}

TEST_F(VpcTest, ReservedZonesAndGroupsKeepTheirAddresses) {
  auto& vpc = make(
      {.maxAzs = 1,
       .reservedAzs = 1,
       .subnetConfiguration = {
           {.cidrMask = 24, .name = "Web", .subnetType = SubnetType::PUBLIC},
           {.cidrMask = 24, .name = "Later", .reserved = true, .subnetType = SubnetType::PUBLIC},
           {.cidrMask = 24, .name = "Api", .subnetType = SubnetType::PUBLIC}}});
  EXPECT_THAT(cidrs(vpc.publicSubnets()), ElementsAre("10.0.0.0/24", "10.0.4.0/24"));
  EXPECT_EQ(vpc.availabilityZones().size(), 1U);
}

TEST_F(VpcTest, SubnetsWithoutAMaskShareWhatIsLeftAtTheirPlace) {
  auto& vpc = make({.maxAzs = 1,
                    .subnetConfiguration = {
                        {.name = "Big", .subnetType = SubnetType::PUBLIC},
                        {.cidrMask = 24, .name = "Small", .subnetType = SubnetType::PUBLIC}}});
  EXPECT_THAT(cidrs(vpc.publicSubnets()), ElementsAre("10.0.128.0/17", "10.0.0.0/24"));
}

TEST_F(VpcTest, OnlyPublicSubnetsMapPublicAddresses) {
  EXPECT_FAILURE(make({.natGateways = 0,
                       .subnetConfiguration = {{.mapPublicIpOnLaunch = true,
                                                .name = "Data",
                                                .subnetType = SubnetType::PRIVATE_ISOLATED}}}),
                 ValidationError, "Isolated subnet cannot include mapPublicIpOnLaunch parameter");
  EXPECT_FAILURE(make({.subnetConfiguration = {{.ipv6AssignAddressOnCreation = true,
                                                .name = "Web",
                                                .subnetType = SubnetType::PUBLIC}}}),
                 ValidationError, "ipv6AssignAddressOnCreation can only be set if IPv6 is enabled");
}

TEST_F(VpcTest, ZonesHaveToBeThoseOfTheStack) {
  testing::SynthesizedApp app({{"availability-zones:account=111111111111:region=eu-west-1",
                                Json::array({"eu-west-1a", "eu-west-1b"})}});
  auto& stack = app.stack("S", {.env = {.account = "111111111111", .region = "eu-west-1"}});
  EXPECT_FAILURE(stack.create<Vpc>("Vpc", {.availabilityZones = {"eu-west-1a", "eu-west-1c"}}),
                 ValidationError, "must be a subset of the stack's availability zones");
  EXPECT_NO_THROW(stack.create<Vpc>("Vpc", {.availabilityZones = {"eu-west-1b"}}));
}

TEST_F(VpcTest, AVpcWithoutZonesWarns) {
  auto& vpc = make({.availabilityZones = std::vector<String>{}});
  EXPECT_THAT(messages(vpc, "aws:cdk:warning"),
              ElementsAre(::testing::HasSubstr("emptyAvailabilityZonesInVpc")));
}

TEST_F(VpcTest, ANumberOfNatGatewaysThatIsATokenIsTakenForNone) {
  auto& vpc = make({.natGateways = Number(Value(Fn::importValue("count")))});
  EXPECT_THAT(messages(vpc, "aws:cdk:warning"),
              ElementsAre(::testing::HasSubstr("@aws-cdk/aws-ec2:natGatewaysToken")));
  EXPECT_TRUE(resourcesOf("AWS::EC2::NatGateway").empty());
}

TEST_F(VpcTest, TheDefaultGroupsCanBeExtended) {
  std::vector<SubnetConfiguration> groups = Vpc::DEFAULT_SUBNETS;
  groups.push_back({.name = "Data", .subnetType = SubnetType::PRIVATE_ISOLATED});
  auto& vpc = make({.subnetConfiguration = groups});
  EXPECT_EQ(vpc.isolatedSubnets().size(), 2U);
  EXPECT_NO_THROW(
      stack_.create<Vpc>("Second", {.subnetConfiguration = Vpc::DEFAULT_SUBNETS_NO_NAT}));
}

TEST_F(VpcTest, TheDefaultSecurityGroupIsRestrictedUnlessToldOtherwise) {
  make({});
  EXPECT_EQ(resourcesOf("Custom::VpcRestrictDefaultSG").size(), 1U);
}

TEST_F(VpcTest, TheFlagDecidesWhetherTheDefaultSecurityGroupIsRestricted) {
  testing::SynthesizedApp app({{"@aws-cdk/aws-ec2:restrictDefaultSecurityGroup", false}});
  auto& stack = app.stack();
  auto& open = stack.create<Vpc>("Open");
  EXPECT_FALSE(open.node().tryFindChild("RestrictDefaultSecurityGroupCustomResource"));
  auto& restricted = stack.create<Vpc>("Restricted", {.restrictDefaultSecurityGroup = true});
  EXPECT_TRUE(restricted.node().tryFindChild("RestrictDefaultSecurityGroupCustomResource"));
}

TEST_F(VpcTest, WithoutPrivateSubnetsThereIsNoEgressOnlyGateway) {
  auto& vpc = make({.ipProtocol = IpProtocol::DUAL_STACK, .natGateways = 0});
  EXPECT_FALSE(vpc.node().tryFindChild("EIGW6"));
}

}  // namespace
}  // namespace cdk::ec2
