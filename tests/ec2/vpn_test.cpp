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
                 "already been enabled");
}

TEST_F(VpnTest, ConnectionsNeedAGateway) {
  EXPECT_FAILURE(vpc({.vpnConnections = {{"Office", {.ip = "192.0.2.1"}}}, .vpnGateway = false}),
                 ValidationError, "when `vpnGateway` is set to false");
  EXPECT_FAILURE(vpc({.vpnGateway = false, .vpnGatewayAsn = 65001}), ValidationError,
                 "`vpnGatewayAsn`");
  EXPECT_FAILURE(
      vpc({.subnetConfiguration = std::vector<SubnetConfiguration>{}, .vpnGateway = true}),
      ValidationError, "no subnets at all");
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
                 "The `ip` 192.0.2 is not a valid IPv4 address");
  const auto tunnel = [&network](VpnTunnelOption option) {
    network.addVpnConnection("A", {.ip = "192.0.2.1", .tunnelOptions = {std::move(option)}});
  };
  EXPECT_FAILURE(tunnel({.preSharedKey = "0secretkey"}), ValidationError, "for tunnel 1");
  EXPECT_FAILURE(tunnel({.preSharedKey = "short"}), ValidationError, "between 8 and 64");
  EXPECT_FAILURE(tunnel({.tunnelInsideCidr = "169.254.1.0/30"}), ValidationError, "reserved");
  EXPECT_FAILURE(tunnel({.tunnelInsideCidr = "169.254.10.0/29"}), ValidationError, "size /30");
  EXPECT_FAILURE(tunnel({.tunnelInsideCidr = "10.0.0.0/30"}), ValidationError, "169.254.0.0/16");
  EXPECT_NO_THROW(tunnel({.preSharedKey = "secret.key_1", .tunnelInsideCidr = "169.254.10.0/30"}));
  EXPECT_FAILURE(network.addVpnConnection("B", {.ip = "192.0.2.1", .tunnelOptions = {{}, {}, {}}}),
                 ValidationError, "more than two");
  EXPECT_FAILURE(
      network.addVpnConnection("B", {.ip = "192.0.2.1",
                                     .tunnelOptions = {{.tunnelInsideCidr = "169.254.10.0/30"},
                                                       {.tunnelInsideCidr = "169.254.10.0/30"}}}),
      ValidationError, "cannot be used for both tunnels");
}

}  // namespace
}  // namespace cdk::ec2
