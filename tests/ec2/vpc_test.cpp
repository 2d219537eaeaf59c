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
                 "enableDnsHostnames: true needs enableDnsSupport, which is false");
  EXPECT_FAILURE(make({.availabilityZones = {"a"}, .maxAzs = 1}), ValidationError,
                 "availabilityZones: [\"a\"] is given beside maxAzs 1");
  EXPECT_FAILURE(make({.cidr = "10.0.0.0/16", .ipAddresses = IpAddresses::cidr("10.0.0.0/16")}),
                 ValidationError, "cidr: \"10.0.0.0/16\" is given beside ipAddresses");
  EXPECT_FAILURE(make({.ipv6Addresses = Ipv6Addresses::amazonProvided()}), ValidationError,
                 "ipv6Addresses: the VPC has no IPv6; set ipProtocol to DUAL_STACK");
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
                 ValidationError,
                 "subnetConfiguration: it has no PUBLIC subnets, and 2 NAT gateways have to be");
  EXPECT_FAILURE(
      make({.natGateways = 0,
            .subnetConfiguration = {{.name = "Web", .subnetType = SubnetType::PUBLIC},
                                    {.name = "App", .subnetType = SubnetType::PRIVATE_WITH_NAT}}}),
      ValidationError, "natGateways: 0 leaves subnets of type PRIVATE_WITH_NAT without a way out");
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
      ValidationError, "[S/Vpc] eipAllocationIds: there are 1 addresses for 2 NAT gateways");
  EXPECT_FAILURE(NatProvider::gateway({.maxDrainDuration = Duration::hours(2)}), ValidationError,
                 "maxDrainDuration: 7200 seconds is not allowed; it is 1 to 4000 whole seconds");
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
                 "[S/Vpc] subnetConfiguration: 10.0.0.0/28 has no room for subnet group 'Public': "
                 "16 addresses are left for 4 subnets");
  EXPECT_FAILURE(make({.ipAddresses = IpAddresses::cidr("10.0.0.0/24"),
                       .subnetConfiguration =
                           {{.cidrMask = 24, .name = "Web", .subnetType = SubnetType::PUBLIC}}}),
                 ValidationError,
                 "[S/Vpc] subnetConfiguration: 10.0.0.0/24 has no room for subnet group 'Web': a "
                 "/24 has 256 addresses, 0 are left");
  EXPECT_FAILURE(make({.cidr = "10.0.0.0"}), ValidationError,
                 "[S/Vpc] cidr: '10.0.0.0' is no IPv4 CIDR block");
  EXPECT_FAILURE(make({.cidr = Fn::importValue("cidr")}), ValidationError,
                 "cidr: ${Fn::ImportValue} is known only at deployment");
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
                 ValidationError,
                 "the group 'Data' has mapPublicIpOnLaunch, which is for PUBLIC subnets, and its "
                 "type is PRIVATE_ISOLATED");
  EXPECT_FAILURE(make({.subnetConfiguration = {{.ipv6AssignAddressOnCreation = true,
                                                .name = "Web",
                                                .subnetType = SubnetType::PUBLIC}}}),
                 ValidationError,
                 "the group 'Web' has ipv6AssignAddressOnCreation, and the VPC has no IPv6");
}

TEST_F(VpcTest, ZonesHaveToBeThoseOfTheStack) {
  testing::SynthesizedApp app({{"availability-zones:account=111111111111:region=eu-west-1",
                                Json::array({"eu-west-1a", "eu-west-1b"})}});
  auto& stack = app.stack("S", {.env = {.account = "111111111111", .region = "eu-west-1"}});
  EXPECT_FAILURE(
      stack.create<Vpc>("Vpc", {.availabilityZones = {"eu-west-1a", "eu-west-1c"}}),
      ValidationError,
      "availabilityZones: \"eu-west-1c\" is no zone of the stack; it has \"eu-west-1a\"");
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
