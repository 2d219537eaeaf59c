#include <cdk/core/fn.hpp>
#include <cdk/ec2/peer.hpp>
#include <cdk/ec2/port.hpp>
#include <cdk/ec2/security_group.hpp>

#include "ec2_test.hpp"

namespace cdk::ec2 {
namespace {

TEST(PeerTest, ACidrNeedsAMaskAndTheMessageSuggestsOne) {
  EXPECT_FAILURE(Peer::ipv4("10.0.0.1"), ValidationError,
                 "cidrIp: '10.0.0.1' has no mask; that address alone is 10.0.0.1/32");
  EXPECT_FAILURE(Peer::ipv6("2001:db8::1"), ValidationError,
                 "cidrIpv6: '2001:db8::1' has no mask; that address alone is 2001:db8::1/128");
}

TEST(PeerTest, MalformedCidrsAreNamed) {
  for (const char* text : {"", "10.0.0/8", "1000.0.0.0/8", "10.0.0.0/", "10.0.0.0/a", "::/0"}) {
    EXPECT_FAILURE(Peer::ipv4(text), ValidationError,
                   std::string("'") + text + "' is no IPv4 CIDR block");
  }
  for (const char* text : {"", "10.0.0.0/8", "2001:DB8::/32", "1:2/64", "12345::/16"}) {
    EXPECT_FAILURE(Peer::ipv6(text), ValidationError,
                   std::string("'") + text + "' is no IPv6 CIDR block");
  }
  EXPECT_NO_THROW(Peer::ipv6("2001:db8:0:0:0:0:0:0/32"));
  EXPECT_NO_THROW(Peer::ipv6("::/0"));
}

TEST(PeerTest, TokensAreTakenAsTheyAre) {
  EXPECT_NO_THROW(Peer::ipv4(Fn::importValue("cidr")));
  EXPECT_NO_THROW(Peer::securityGroupId(Fn::importValue("group"), Fn::importValue("owner")));
}

TEST(PeerTest, IdsOfSecurityGroupsAndOwnersAreChecked) {
  EXPECT_FAILURE(Peer::securityGroupId("sg-1234567"), ValidationError,
                 "securityGroupId: 'sg-1234567' is not allowed");
  EXPECT_FAILURE(Peer::securityGroupId("SG-12345678"), ValidationError, "'SG-12345678'");
  EXPECT_FAILURE(Peer::securityGroupId("sg-12345678", "1234"), ValidationError,
                 "sourceSecurityGroupOwnerId: '1234' is no account id");
}

TEST(PeerTest, CopiesShareTheirConnections) {
  const Peer peer = Peer::anyIpv4();
  const Peer copy = peer;
  EXPECT_EQ(&peer.connections(), &copy.connections());
}

TEST(PortTest, ConstantsAreThoseOfTheirServices) {
  EXPECT_EQ(Port::HTTPS.toString(), "443");
  EXPECT_EQ(Port::DNS_UDP.toString(), "UDP 53");
  EXPECT_EQ(Port::NFS.toRuleJson().fromPort, Number(2049));
  EXPECT_EQ(Port::NFS.toRuleJson().toPort, Number(2049));
  EXPECT_EQ(Port::NFS.toRuleJson().ipProtocol, "tcp");
}

TEST(PortTest, TextsTellPortsApart) {
  EXPECT_EQ(Port::tcpRange(1, 5).toString(), "1-5");
  EXPECT_EQ(Port::udpRange(1, 5).toString(), "UDP 1-5");
  EXPECT_EQ(Port::allTcp().toString(), "ALL PORTS");
  EXPECT_EQ(Port::allUdp().toString(), "UDP ALL PORTS");
  EXPECT_EQ(Port::icmpPing().toString(), "ICMP Type 8");
  EXPECT_EQ(Port::icmpTypeAndCode(8, 0).toString(), "ICMP Type 8 Code 0");
  EXPECT_EQ(Port::allIcmp().toString(), "ALL ICMP");
  EXPECT_EQ(Port::allIcmpV6().toString(), "ALL ICMPv6");
  EXPECT_EQ(Port::allTraffic().toString(), "ALL TRAFFIC");
  EXPECT_EQ(Port::esp().toString(), "ESP 50");
  EXPECT_EQ(Port::ah().toString(), "AH 51");
}

TEST(PortTest, APortThatIsATokenIsARuleOfItsOwn) {
  const Number token(Value(Fn::importValue("port")));
  EXPECT_FALSE(Port::tcp(token).canInlineRule());
  EXPECT_EQ(Port::tcpRange(1, token).toString(), "1-{IndirectPort}");
  EXPECT_TRUE(Port::HTTP.canInlineRule());
}

TEST(PortTest, ProtocolsWithoutANameGoByNumber) {
  const Port port({.protocol = Protocol::IPTM, .stringRepresentation = "IPTM"});
  EXPECT_EQ(port.toRuleJson().ipProtocol, "84");
  EXPECT_TRUE(port.toRuleJson().fromPort.isAbsent());
  EXPECT_EQ(
      Port({.protocol = Protocol::RESERVED, .stringRepresentation = "?"}).toRuleJson().ipProtocol,
      "255");
}

}  // namespace
}  // namespace cdk::ec2
