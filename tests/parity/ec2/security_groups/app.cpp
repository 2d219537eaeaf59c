#include <cdk/core.hpp>
#include <cdk/ec2.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;

const parity::Scenario scenario("ec2/security_groups", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("SecurityGroups");
  auto& vpc =
      ec2::Vpc::fromVpcAttributes(stack, "Vpc", {.availabilityZones = {"a"}, .vpcId = "vpc-1"});

  auto& open = stack.create<ec2::SecurityGroup>("Open", {.vpc = vpc});
  open.addIngressRule(ec2::Peer::anyIpv4(), ec2::Port::tcp(80));
  open.addIngressRule(ec2::Peer::anyIpv6(), ec2::Port::tcp(80), "over IPv6");
  open.addIngressRule(ec2::Peer::ipv4("10.0.0.0/8"), ec2::Port::tcpRange(8000, 8080));
  open.addIngressRule(ec2::Peer::prefixList("pl-12345"), ec2::Port::udp(53));
  open.addIngressRule(ec2::Peer::securityGroupId("sg-0123456789", "222222222222"),
                      ec2::Port::HTTPS);
  open.addIngressRule(ec2::Peer::anyIpv4(), ec2::Port::icmpPing());
  open.addIngressRule(ec2::Peer::anyIpv4(), ec2::Port::tcp(80));
  const cdk::Number port(cdk::Value(cdk::Fn::importValue("port")));
  open.addIngressRule(ec2::Peer::ipv4(cdk::Fn::importValue("cidr")), ec2::Port::tcp(port));
  open.addEgressRule(ec2::Peer::anyIpv4(), ec2::Port::tcp(443), "has no effect");

  auto& closed = stack.create<ec2::SecurityGroup>("Closed", {.allowAllOutbound = false,
                                                             .description = "Nothing leaves",
                                                             .securityGroupName = "closed",
                                                             .vpc = vpc});
  auto& some = stack.create<ec2::SecurityGroup>("Some", {.allowAllOutbound = false, .vpc = vpc});
  some.addEgressRule(ec2::Peer::anyIpv4(), ec2::Port::allTcp());
  some.addEgressRule(ec2::Peer::anyIpv4(), ec2::Port::allUdp(), "all UDP");
  some.addEgressRule(closed, ec2::Port::allTraffic());
  some.addEgressRule(ec2::Peer::anyIpv6(), ec2::Port::allIcmpV6());

  stack.create<ec2::SecurityGroup>("BothFamilies", {.allowAllIpv6Outbound = true, .vpc = vpc});
  auto& apart = stack.create<ec2::SecurityGroup>("Apart", {.disableInlineRules = true, .vpc = vpc});
  apart.addIngressRule(ec2::Peer::anyIpv4(), ec2::Port::SSH);

  auto& imported = ec2::SecurityGroup::fromSecurityGroupId(stack, "Imported", "sg-12345");
  imported.addIngressRule(open, ec2::Port::tcp(22), "from the open group");
  auto& frozen =
      ec2::SecurityGroup::fromSecurityGroupId(stack, "Frozen", "sg-67890", {.mutable_ = false});
  frozen.addIngressRule(open, ec2::Port::tcp(22));
  stack.create<cdk::CfnOutput>("Id", {.value = open.securityGroupId()});
  stack.create<cdk::CfnOutput>("OwnVpc", {.value = open.securityGroupVpcId()});
});

}  // namespace
