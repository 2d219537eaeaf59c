#include <cdk/core/fn.hpp>
#include <cdk/ec2/ip_addresses.hpp>

#include "ec2_test.hpp"

namespace cdk::ec2 {
namespace {

class IpAddressesTest : public testing::InStack {
 protected:
  static RequestedSubnet subnet(Number mask, const char* id = "Subnet") {
    return {.availabilityZone = "a",
            .configuration = {.cidrMask = std::move(mask),
                              .name = "Group",
                              .subnetType = SubnetType::PUBLIC},
            .subnetConstructId = id};
  }
  std::vector<std::string> parts(const IpAddresses& addresses,
                                 const std::vector<RequestedSubnet>& subnets) {
    std::vector<std::string> texts;
    const auto allocated =
        addresses.allocateSubnetsCidr({.requestedSubnets = subnets, .vpcCidr = "VPC"});
    for (const AllocatedSubnet& part : allocated.allocatedSubnets) {
      texts.push_back(testing::resolved(stack_, part.cidr));
    }
    return texts;
  }
};

TEST_F(IpAddressesTest, OneSourceServesSeveralVpcs) {
  const IpAddresses addresses = IpAddresses::cidr("10.0.0.0/16");
  EXPECT_EQ(parts(addresses, {subnet(24)}), parts(addresses, {subnet(24)}));
}

TEST_F(IpAddressesTest, PartsOfAManagedBlockAreExpressions) {
  const auto addresses =
      IpAddresses::awsIpamAllocation({.ipv4IpamPoolId = "pool", .ipv4NetmaskLength = 16});
  EXPECT_THAT(parts(addresses, {subnet(24), subnet(20)}),
              ::testing::ElementsAre(R"({"Fn::Select":[0,{"Fn::Cidr":["VPC",256,"8"]}]})",
                                     R"({"Fn::Select":[1,{"Fn::Cidr":["VPC",16,"12"]}]})"));
  EXPECT_THAT(parts(addresses, {subnet(16)}), ::testing::ElementsAre("\"VPC\""));
}

TEST_F(IpAddressesTest, MoreThan256PartsAreCutInTwoSteps) {
  const auto addresses =
      IpAddresses::awsIpamAllocation({.ipv4IpamPoolId = "pool", .ipv4NetmaskLength = 16});
  EXPECT_THAT(parts(addresses, {subnet(28)}),
              ::testing::ElementsAre(R"({"Fn::Select":[0,{"Fn::Cidr":[{"Fn::Select":[0,)"
                                     R"({"Fn::Cidr":["VPC",16,"12"]}]},256,"4"]}]})"));
}

TEST_F(IpAddressesTest, AManagedBlockHasToHaveRoom) {
  const auto addresses =
      IpAddresses::awsIpamAllocation({.ipv4IpamPoolId = "pool", .ipv4NetmaskLength = 24});
  EXPECT_FAILURE(parts(addresses, {subnet(25), subnet(25), subnet(28, "Third")}), ValidationError,
                 "a /24 has no room for subnet 'Third': a /28 has 16 addresses, 0 are left");
  EXPECT_FAILURE(parts(addresses, {subnet(16)}), ValidationError,
                 "subnet group 'Group' asks for /16; parts of a /24 are /24 to /32");
}

TEST_F(IpAddressesTest, SubnetsOfAManagedBlockNeedAMask) {
  const auto addresses =
      IpAddresses::awsIpamAllocation({.ipv4IpamPoolId = "pool", .ipv4NetmaskLength = 16});
  EXPECT_FAILURE(parts(addresses, {subnet({})}), ValidationError,
                 "subnet group 'Group' has no cidrMask");
  const auto withDefault = IpAddresses::awsIpamAllocation(
      {.defaultSubnetIpv4NetmaskLength = 20, .ipv4IpamPoolId = "pool", .ipv4NetmaskLength = 16});
  EXPECT_EQ(parts(withDefault, {subnet({})}).size(), 1U);
}

TEST_F(IpAddressesTest, AManagedVpcGetsItsBlockFromThePool) {
  stack_.create<Vpc>(
      "Vpc", {.ipAddresses = IpAddresses::awsIpamAllocation({.defaultSubnetIpv4NetmaskLength = 20,
                                                             .ipv4IpamPoolId = "pool",
                                                             .ipv4NetmaskLength = 16}),
              .maxAzs = 1});
  const Json properties = resourcesOf("AWS::EC2::VPC").at(0)["Properties"];
  EXPECT_EQ(properties["Ipv4IpamPoolId"].text(), "pool");
  EXPECT_EQ(properties["Ipv4NetmaskLength"], Json(16));
  EXPECT_TRUE(properties["CidrBlock"].isAbsent());
}

}  // namespace
}  // namespace cdk::ec2
