#include <cdk/core/fn.hpp>
#include <cdk/ec2/network_acl.hpp>
#include <cdk/ec2/subnet.hpp>

#include "ec2_test.hpp"

namespace cdk::ec2 {
namespace {

using ::testing::ElementsAre;

class SubnetTest : public testing::InStack {
 protected:
  /// Two zones, each with one subnet in each of four groups.
  Vpc& vpc() {
    return stack_.create<Vpc>(
        "Vpc", {.ipAddresses = IpAddresses::cidr("10.0.0.0/16"),
                .maxAzs = 2,
                .natGateways = 1,
                .subnetConfiguration = {
                    {.cidrMask = 24, .name = "Web", .subnetType = SubnetType::PUBLIC},
                    {.cidrMask = 24, .name = "App", .subnetType = SubnetType::PRIVATE_WITH_EGRESS},
                    {.cidrMask = 28, .name = "Data", .subnetType = SubnetType::PRIVATE_ISOLATED},
                    {.cidrMask = 28, .name = "Log", .subnetType = SubnetType::PRIVATE_ISOLATED}}});
  }
  static std::vector<std::string> names(const Refs<ISubnet>& subnets) {
    std::vector<std::string> ids;
    for (const ISubnet& subnet : subnets) ids.push_back(subnet.node().id());
    return ids;
  }
  static std::vector<std::string> selected(const IVpc& vpc, const SubnetSelection& selection) {
    return names(vpc.selectSubnets(selection).subnets);
  }
};

TEST_F(SubnetTest, WithoutASelectionPrivateSubnetsComeFirst) {
  EXPECT_THAT(selected(vpc(), {}), ElementsAre("AppSubnet1", "AppSubnet2"));
  auto& noNat = stack_.create<Vpc>("NoNat", {.maxAzs = 1, .natGateways = 0});
  EXPECT_THAT(selected(noNat, {}), ElementsAre("IsolatedSubnet1"));
  auto& open = stack_.create<Vpc>(
      "Open",
      {.maxAzs = 1, .subnetConfiguration = {{.name = "Web", .subnetType = SubnetType::PUBLIC}}});
  EXPECT_THAT(selected(open, {}), ElementsAre("WebSubnet1"));
}

TEST_F(SubnetTest, SelectionsMayNotContradictThemselves) {
  auto& network = vpc();
  EXPECT_FAILURE(
      static_cast<void>(
          network.selectSubnets({.subnetGroupName = "Web", .subnetType = SubnetType::PUBLIC})),
      ValidationError, "subnetSelection: subnetType, subnetGroupName are given together");
}

TEST_F(SubnetTest, WhatIsNotThereIsNamedWithWhatIs) {
  auto& network = vpc();
  EXPECT_FAILURE(static_cast<void>(network.selectSubnets({.subnetGroupName = "Nope"})),
                 ValidationError,
                 "the VPC has no subnets named 'Nope'; the names are Web, App, Data, Log");
  auto& isolated = stack_.create<Vpc>("Isolated", {.maxAzs = 1, .natGateways = 0});
  EXPECT_FAILURE(
      static_cast<void>(isolated.selectSubnets({.subnetType = SubnetType::PRIVATE_WITH_EGRESS})),
      ValidationError,
      "[S/Isolated] subnetType: the VPC has no PRIVATE_WITH_EGRESS subnets; its types are "
      "PRIVATE_ISOLATED, PUBLIC");
}

TEST_F(SubnetTest, FiltersAreAppliedOneAfterTheOther) {
  auto& network = vpc();
  EXPECT_THAT(selected(network, {.onePerAz = true, .subnetType = SubnetType::PRIVATE_ISOLATED}),
              ElementsAre("DataSubnet1", "DataSubnet2"));
  EXPECT_THAT(selected(network, {.availabilityZones = {network.availabilityZones()[1]},
                                 .subnetType = SubnetType::PRIVATE_ISOLATED}),
              ElementsAre("DataSubnet2", "LogSubnet2"));
  EXPECT_THAT(selected(network, {.subnetFilters = {SubnetFilter::byCidrRanges({"10.0.0.0/24"})},
                                 .subnetType = SubnetType::PUBLIC}),
              ElementsAre("WebSubnet1"));
  EXPECT_THAT(selected(network, {.subnetFilters = {SubnetFilter::containsIpAddresses({"10.0.1.7"})},
                                 .subnetType = SubnetType::PUBLIC}),
              ElementsAre("WebSubnet2"));
  EXPECT_THAT(
      selected(network, {.subnetFilters = {SubnetFilter::byCidrMask(28), SubnetFilter::onePerAz()},
                         .subnetType = SubnetType::PRIVATE_ISOLATED}),
      ElementsAre("DataSubnet1", "DataSubnet2"));
  const String id = network.isolatedSubnets()[3].subnetId();
  EXPECT_THAT(selected(network, {.subnetFilters = {SubnetFilter::byIds({id})},
                                 .subnetType = SubnetType::PRIVATE_ISOLATED}),
              ElementsAre("LogSubnet2"));
  const SubnetFilter last(
      [](const Refs<ISubnet>& subnets) { return Refs<ISubnet>{subnets[subnets.size() - 1]}; });
  EXPECT_THAT(selected(network, {.subnetFilters = {last}, .subnetGroupName = "Web"}),
              ElementsAre("WebSubnet2"));
}

TEST_F(SubnetTest, FiltersCheckTheirArguments) {
  EXPECT_FAILURE(SubnetFilter::byCidrRanges({"10.0.0.0"}), ValidationError, "'10.0.0.0'");
  EXPECT_FAILURE(SubnetFilter::containsIpAddresses({"10.0.0.0/8"}), ValidationError,
                 "'10.0.0.0/8'");
}

TEST_F(SubnetTest, PublicSubnetsAreTold) {
  auto& network = vpc();
  EXPECT_TRUE(network.selectSubnets({.subnetType = SubnetType::PUBLIC}).hasPublic);
  EXPECT_FALSE(network.selectSubnets().hasPublic);
}

TEST_F(SubnetTest, ARouteHasOneDestination) {
  auto& subnet = dynamic_cast<Subnet&>(vpc().publicSubnets()[0]);
  EXPECT_FAILURE(subnet.addRoute("R", {.destinationCidrBlock = "10.0.0.0/8",
                                       .destinationIpv6CidrBlock = "::/0",
                                       .routerId = "pcx-1",
                                       .routerType = RouterType::VPC_PEERING_CONNECTION}),
                 ValidationError,
                 "destinationCidrBlock: \"10.0.0.0/8\" is given beside destinationIpv6CidrBlock "
                 "\"::/0\"");
}

TEST_F(SubnetTest, RoutesToAllKindsOfRoutersSayWhich) {
  auto& subnet = dynamic_cast<Subnet&>(vpc().isolatedSubnets()[0]);
  const std::vector<std::pair<RouterType, std::string>> routers{
      {RouterType::CARRIER_GATEWAY, "CarrierGatewayId"},
      {RouterType::CORE_NETWORK, "CoreNetworkArn"},
      {RouterType::EGRESS_ONLY_INTERNET_GATEWAY, "EgressOnlyInternetGatewayId"},
      {RouterType::GATEWAY, "GatewayId"},
      {RouterType::INSTANCE, "InstanceId"},
      {RouterType::LOCAL_GATEWAY, "LocalGatewayId"},
      {RouterType::NAT_GATEWAY, "NatGatewayId"},
      {RouterType::NETWORK_INTERFACE, "NetworkInterfaceId"},
      {RouterType::TRANSIT_GATEWAY, "TransitGatewayId"},
      {RouterType::VPC_ENDPOINT, "VpcEndpointId"},
      {RouterType::VPC_PEERING_CONNECTION, "VpcPeeringConnectionId"}};
  for (const auto& [type, property] : routers) {
    subnet.addRoute("To" + property, {.routerId = property, .routerType = type});
  }
  std::size_t found = 0;
  for (const Json& route : resourcesOf("AWS::EC2::Route")) {
    for (const auto& [type, property] : routers) {
      const Json value = route["Properties"][property];
      if (value.kind() == ValueKind::TEXT && value.text() == property) ++found;
    }
  }
  EXPECT_EQ(found, routers.size());
}

TEST_F(SubnetTest, WhatAnImportedSubnetLacksThrowsWhenRead) {
  auto& subnet = Subnet::fromSubnetId(stack_, "Subnet", "subnet-1");
  EXPECT_FAILURE(static_cast<void>(subnet.availabilityZone()), ValidationError,
                 "availabilityZone: the subnet \"subnet-1\" was imported without it");
  EXPECT_FAILURE(static_cast<void>(subnet.ipv4CidrBlock()), ValidationError,
                 "ipv4CidrBlock: the subnet \"subnet-1\" was imported without it");
  EXPECT_TRUE(subnet.routeTable().routeTableId().isAbsent());
  EXPECT_THAT(messages(subnet, "aws:cdk:warning"),
              ElementsAre(::testing::HasSubstr("the subnet \"subnet-1\" was imported without "
                                               "routeTableId")));
}

TEST_F(SubnetTest, ZonesOfASelectionAreAbsentWhereOneIsNotKnown) {
  auto& subnet = Subnet::fromSubnetId(stack_, "Subnet", "subnet-1");
  EXPECT_TRUE(bareVpc().selectSubnets({.subnets = {subnet}}).availabilityZones.isAbsent());
}

TEST_F(SubnetTest, TheNetworkAclIsTheOneAssociatedLast) {
  auto& network = vpc();
  auto& subnet = dynamic_cast<Subnet&>(network.publicSubnets()[0]);
  EXPECT_EQ(testing::resolved(stack_, subnet.subnetNetworkAclAssociationId()),
            R"({"Fn::GetAtt":["VpcWebSubnet1SubnetE0861D27","NetworkAclAssociationId"]})");
  auto& acl = stack_.create<NetworkAcl>("Acl", {.vpc = network});
  subnet.associateNetworkAcl("Association", acl);
  EXPECT_EQ(&subnet.networkAcl(), &acl);
}

}  // namespace
}  // namespace cdk::ec2
