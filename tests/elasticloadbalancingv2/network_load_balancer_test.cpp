#include <cdk/core/aws.hpp>
#include <cdk/core/duration.hpp>
#include <cdk/ec2/security_group.hpp>

#include "elbv2_test.hpp"

namespace cdk::elasticloadbalancingv2::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

class NetworkLoadBalancerTest : public ElbTest {
 protected:
  void make(NetworkLoadBalancerProps props) {
    stack_.create<NetworkLoadBalancer>("Balancer", std::move(props));
  }
  NetworkListener& listen(NetworkLoadBalancer& balancer, BaseNetworkListenerProps props) {
    return balancer.addListener("Listener" + std::to_string(made_++), std::move(props));
  }
  ec2::ISubnet& subnet_ = vpc_.privateSubnets()[0];
  const ListenerCertificate certificate_ = ListenerCertificate::fromArn("arn:certificate");
  int made_ = 0;
};

TEST_F(NetworkLoadBalancerTest, KeptCapacityHasItsRangeForEachZone) {
  for (const double units : {5499.0, 90001.0, 5500.5}) {
    EXPECT_FAILURE(make({.minimumCapacityUnit = units, .vpc = vpc_}), "2750 to 45000");
  }
  EXPECT_NO_THROW(make({.minimumCapacityUnit = 5500, .vpc = vpc_}));
}

TEST_F(NetworkLoadBalancerTest, PublicIpv4CannotBeLeftOut) {
  EXPECT_FAILURE(make({.internetFacing = true,
                       .ipAddressType = IpAddressType::DUAL_STACK_WITHOUT_PUBLIC_IPV4,
                       .vpc = vpc_}),
                 "application load balancers");
}

TEST_F(NetworkLoadBalancerTest, SecurityGroupsAreGivenOrSwitchedOff) {
  auto& group = stack_.create<ec2::SecurityGroup>("Group", {.vpc = vpc_});
  EXPECT_FAILURE(make({.disableSecurityGroups = true, .securityGroups = {group}, .vpc = vpc_}),
                 "disableSecurityGroups");
  auto& bare =
      stack_.create<NetworkLoadBalancer>("Bare", {.disableSecurityGroups = true, .vpc = vpc_});
  EXPECT_TRUE(bare.securityGroups().isAbsent());
}

TEST_F(NetworkLoadBalancerTest, SubnetsAreGivenOneWay) {
  EXPECT_FAILURE(make({.subnetMappings = {{.subnet = subnet_}}, .vpc = vpc_, .vpcSubnets = {}}),
                 "vpcSubnets");
}

TEST_F(NetworkLoadBalancerTest, AddressesFitTheScheme) {
  EXPECT_FAILURE(make({.internetFacing = true,
                       .subnetMappings = {{.privateIpv4Address = "10.0.0.5", .subnet = subnet_}},
                       .vpc = vpc_}),
                 "privateIpv4Address");
  EXPECT_FAILURE(
      make({.subnetMappings = {{.allocationId = "eipalloc-1", .subnet = subnet_}}, .vpc = vpc_}),
      "allocationId");
  EXPECT_FAILURE(
      make({.subnetMappings = {{.sourceNatIpv6Prefix = SourceNatIpv6Prefix::autoAssigned(),
                                .subnet = subnet_}},
            .vpc = vpc_}),
      "enablePrefixForIpv6SourceNat");
}

TEST_F(NetworkLoadBalancerTest, APrefixForSourcesIsEightyBitsLong) {
  for (const char* prefix : {"2001:db8::/64", "2001:db8::", "nonsense"}) {
    EXPECT_FAILURE(SourceNatIpv6Prefix::fromIpv6Prefix(prefix), prefix);
  }
  EXPECT_EQ(SourceNatIpv6Prefix::fromIpv6Prefix("2001:db8::/80").prefix(), "2001:db8::/80");
  EXPECT_NO_THROW(SourceNatIpv6Prefix::fromIpv6Prefix(Aws::REGION));
}

TEST_F(NetworkLoadBalancerTest, UdpOnDualStackTranslatesSources) {
  auto& dual = stack_.create<NetworkLoadBalancer>(
      "Dual", {.ipAddressType = IpAddressType::DUAL_STACK, .vpc = vpc_});
  for (const Protocol protocol : {Protocol::UDP, Protocol::TCP_UDP}) {
    EXPECT_FAILURE(listen(dual, {.port = 53, .protocol = protocol}),
                   "enablePrefixForIpv6SourceNat");
  }
  EXPECT_NO_THROW(listen(dual, {.port = 53}));
}

TEST_F(NetworkLoadBalancerTest, ListenersSpeakNoHttp) {
  EXPECT_FAILURE(listen(network(), {.port = 80, .protocol = Protocol::HTTP}),
                 "TCP, TLS, UDP or TCP_UDP");
}

TEST_F(NetworkLoadBalancerTest, CertificatesGoWithTls) {
  auto& made = network();
  EXPECT_FAILURE(listen(made, {.port = 443, .protocol = Protocol::TLS}), "certificates");
  EXPECT_FAILURE(
      listen(made, {.certificates = {certificate_}, .port = 443, .protocol = Protocol::TCP}),
      "certificates");
  EXPECT_FAILURE(listen(made, {.alpnPolicy = AlpnPolicy::NONE, .port = 443}), "alpnPolicy");
  EXPECT_NO_THROW(
      listen(made, {.alpnPolicy = AlpnPolicy::NONE, .certificates = {certificate_}, .port = 443}));
}

TEST_F(NetworkLoadBalancerTest, IdleConnectionsAreKeptOneToAHundredMinutes) {
  auto& made = network();
  for (const int seconds : {59, 6001}) {
    EXPECT_FAILURE(listen(made, {.port = 80, .tcpIdleTimeout = Duration::seconds(seconds)}),
                   "60 to 6000 seconds");
  }
  EXPECT_FAILURE(
      listen(made,
             {.port = 53, .protocol = Protocol::UDP, .tcpIdleTimeout = Duration::seconds(60)}),
      "Protocol::UDP");
}

TEST_F(NetworkLoadBalancerTest, AListenerDoesOneThing) {
  auto& made = network();
  auto& group = stack_.create<NetworkTargetGroup>("Group", {.port = 80, .vpc = vpc_});
  EXPECT_FAILURE(listen(made, {.defaultAction = NetworkListenerAction::forward({group}),
                               .defaultTargetGroups = {group},
                               .port = 80}),
                 "defaultTargetGroups");
  auto& empty = listen(made, {.port = 80});
  EXPECT_THAT(findings(empty), ElementsAre(HasSubstr("at least one default action")));
}

TEST_F(NetworkLoadBalancerTest, AnImportKnowsWhatItWasTold) {
  auto& told = NetworkLoadBalancer::fromNetworkLoadBalancerAttributes(
      stack_, "Told",
      {.loadBalancerArn =
           "arn:aws:elasticloadbalancing:us-west-2:111111111111:loadbalancer/net/lb/50dc6c495c0c"});
  EXPECT_EQ(told.env().region, "us-west-2");
  EXPECT_TRUE(told.securityGroups().isAbsent());
  EXPECT_TRUE(told.enforceSecurityGroupInboundRulesOnPrivateLinkTraffic().isAbsent());
  EXPECT_FAILURE((void)told.loadBalancerDnsName(), "loadBalancerDnsName");
  EXPECT_FAILURE((void)told.loadBalancerCanonicalHostedZoneId(),
                 "loadBalancerCanonicalHostedZoneId");
  EXPECT_FAILURE(told.addListener("Tcp", {.port = 80}).addTargets("Targets", {.port = 80}), "vpc");
}

TEST_F(NetworkLoadBalancerTest, PrivateLinkRulesAreOnOrOff) {
  EXPECT_EQ(
      stack_
          .create<NetworkLoadBalancer>(
              "Off", {.enforceSecurityGroupInboundRulesOnPrivateLinkTraffic = false, .vpc = vpc_})
          .enforceSecurityGroupInboundRulesOnPrivateLinkTraffic(),
      "off");
  EXPECT_TRUE(network().enforceSecurityGroupInboundRulesOnPrivateLinkTraffic().isAbsent());
}

}  // namespace
}  // namespace cdk::elasticloadbalancingv2::testing
