#include <cdk/ec2/vpc.hpp>
#include <cdk/ec2/vpn.hpp>

#include "ec2_test.hpp"

namespace cdk::ec2 {
namespace {

class VpnTest : public testing::InStack {
 protected:
  Vpc& vpc(VpcProps props = {}) { return stack_.create<Vpc>("Vpc", std::move(props)); }
};

TEST_F(VpnTest, AVpcHasOneVpnGateway) {
  auto& network = vpc({.vpnGateway = true});
  EXPECT_FAILURE(network.enableVpnGateway({.type = "ipsec.1"}), ValidationError,
                 "vpnGateway: the VPC has one already");
}

TEST_F(VpnTest, ConnectionsNeedAGateway) {
  EXPECT_FAILURE(vpc({.vpnConnections = {{"Office", {.ip = "192.0.2.1"}}}, .vpnGateway = false}),
                 ValidationError, "vpnGateway: false contradicts vpnConnections");
  EXPECT_FAILURE(vpc({.vpnGateway = false, .vpnGatewayAsn = 65001}), ValidationError,
                 "vpnGateway: false contradicts vpnGatewayAsn");
  EXPECT_FAILURE(
      vpc({.subnetConfiguration = std::vector<SubnetConfiguration>{}, .vpnGateway = true}),
      ValidationError, "vpnGateway: true needs subnets to route from, and the VPC has none");
}

TEST_F(VpnTest, AConnectionMakesTheGatewayItNeeds) {
  auto& network = vpc();
  network.addVpnConnection("Office", {.ip = "192.0.2.1", .staticRoutes = {"192.168.10.0/24"}});
  EXPECT_TRUE(network.vpnGatewayId().has_value());
  EXPECT_EQ(resourcesOf("AWS::EC2::VPNGateway").size(), 1U);
  const auto connections = resourcesOf("AWS::EC2::VPNConnection");
  EXPECT_EQ(connections.at(0)["Properties"]["StaticRoutesOnly"], Json(true));
  const auto gateways = resourcesOf("AWS::EC2::CustomerGateway");
  EXPECT_EQ(gateways.at(0)["Properties"]["BgpAsn"], Json(65000));
  EXPECT_EQ(resourcesOf("AWS::EC2::VPNConnectionRoute").size(), 1U);
}

TEST_F(VpnTest, AddressesAndTunnelsAreChecked) {
  auto& network = vpc();
  EXPECT_FAILURE(network.addVpnConnection("A", {.ip = "192.0.2"}), ValidationError,
                 "[S/Vpc/A] ip: '192.0.2' is no IPv4 address");
  const auto tunnel = [&network](VpnTunnelOption option) {
    network.addVpnConnection("A", {.ip = "192.0.2.1", .tunnelOptions = {std::move(option)}});
  };
  EXPECT_FAILURE(tunnel({.preSharedKey = "0secretkey"}), ValidationError,
                 "preSharedKey: the key of tunnel 1 is not allowed");
  EXPECT_FAILURE(tunnel({.preSharedKey = "short"}), ValidationError, "8 to 64 letters");
  EXPECT_FAILURE(
      tunnel({.tunnelInsideCidr = "169.254.1.0/30"}), ValidationError,
      "tunnelInsideCidr: '169.254.1.0/30' of tunnel 1 is a block that Amazon uses itself");
  EXPECT_FAILURE(tunnel({.tunnelInsideCidr = "169.254.10.0/29"}), ValidationError,
                 "'169.254.10.0/29' of tunnel 1 is not allowed; it is a /30 within 169.254.0.0/16");
  EXPECT_FAILURE(tunnel({.tunnelInsideCidr = "10.0.0.0/30"}), ValidationError,
                 "'10.0.0.0/30' of tunnel 1 is not allowed");
  EXPECT_NO_THROW(tunnel({.preSharedKey = "secret.key_1", .tunnelInsideCidr = "169.254.10.0/30"}));
  EXPECT_FAILURE(network.addVpnConnection("B", {.ip = "192.0.2.1", .tunnelOptions = {{}, {}, {}}}),
                 ValidationError, "tunnelOptions: there are 3; a connection has two tunnels");
  EXPECT_FAILURE(
      network.addVpnConnection("B", {.ip = "192.0.2.1",
                                     .tunnelOptions = {{.tunnelInsideCidr = "169.254.10.0/30"},
                                                       {.tunnelInsideCidr = "169.254.10.0/30"}}}),
      ValidationError, "tunnelInsideCidr: both tunnels have \"169.254.10.0/30\"");
}

}  // namespace
}  // namespace cdk::ec2
