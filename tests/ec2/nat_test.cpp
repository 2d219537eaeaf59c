#include <cdk/ec2/instance.hpp>
#include <cdk/ec2/key_pair.hpp>
#include <cdk/ec2/nat.hpp>
#include <cdk/ec2/security_group.hpp>

#include "ec2_test.hpp"

namespace cdk::ec2 {
namespace {

class NatTest : public testing::InStack {};

TEST_F(NatTest, AProviderOfInstancesHasAGroupOnceItIsInAVpc) {
  const auto provider = NatProvider::instanceV2({.instanceType = InstanceType("t3.nano")});
  EXPECT_FAILURE(static_cast<void>(provider.securityGroup()), ValidationError,
                 "securityGroup: there is none until the provider is passed to a Vpc");
  EXPECT_FAILURE(static_cast<void>(provider.connections()), ValidationError,
                 "connections: there is none until the provider is passed to a Vpc");
  stack_.create<Vpc>("Vpc", {.natGatewayProvider = provider});
  EXPECT_EQ(provider.gatewayInstances().size(), 2U);
  EXPECT_NO_THROW(provider.connections().allowFromAnyIpv4(Port::SSH));
}

TEST_F(NatTest, AProviderTakesOneKey) {
  auto& key = KeyPair::fromKeyPairName(stack_, "Key", "key");
  EXPECT_FAILURE(NatProvider::instanceV2(
                     {.instanceType = InstanceType("t3.nano"), .keyName = "key", .keyPair = key}),
                 ValidationError, "keyName: \"key\" is given beside a keyPair");
}

TEST_F(NatTest, AddressesOfARegionalGatewayAreOfZonesThatAreTold) {
  const auto addresses = [](std::vector<AvailabilityZoneAddress> list) {
    static_cast<void>(NatProvider::regionalGateway({.availabilityZoneAddresses = std::move(list)}));
  };
  EXPECT_FAILURE(addresses({{.allocationIds = {"eipalloc-1"}}}), ValidationError,
                 "[\"eipalloc-1\"] has neither availabilityZone nor availabilityZoneId");
  EXPECT_FAILURE(addresses({{.allocationIds = std::vector<String>{}, .availabilityZone = "a"}}),
                 ValidationError, "the zone \"a\" has no allocationIds");
  EXPECT_FAILURE(addresses({{.allocationIds = {"eipalloc-1"}, .availabilityZone = "a"},
                            {.allocationIds = {"eipalloc-2"}, .availabilityZone = "a"}}),
                 ValidationError, "the zone \"a\" appears twice");
}

TEST_F(NatTest, SubnetsInOtherZonesThanARegionalGatewaysAreRefused) {
  auto& stack = app_.stack("Known", {.env = {.account = "111111111111", .region = "eu-west-1"}});
  EXPECT_FAILURE(
      stack.create<Vpc>("Vpc",
                        {.natGatewayProvider = NatProvider::regionalGateway(
                             {.availabilityZoneAddresses = {{.allocationIds = {"eipalloc-1"},
                                                             .availabilityZone = "dummy1a"}}})}),
      ValidationError, "the subnet is in dummy1b, and the gateway serves only dummy1a");
}

TEST_F(NatTest, ARegionalGatewayTakesNoNumber) {
  const NatProvider regional = NatProvider::regionalGateway();
  EXPECT_FAILURE(stack_.create<Vpc>("None", {.natGatewayProvider = regional, .natGateways = 0}),
                 ValidationError, "[S/None] natGateways: 0 contradicts natGatewayProvider");
  auto& vpc = stack_.create<Vpc>("Vpc", {.natGatewayProvider = regional,
                                         .natGatewaySubnets = {.subnetType = SubnetType::PUBLIC},
                                         .natGateways = 2});
  EXPECT_THAT(messages(vpc, "aws:cdk:warning"),
              ::testing::ElementsAre(::testing::HasSubstr("regionalNatGatewayCount"),
                                     ::testing::HasSubstr("regionalNatGatewaySubnets")));
}

}  // namespace
}  // namespace cdk::ec2
