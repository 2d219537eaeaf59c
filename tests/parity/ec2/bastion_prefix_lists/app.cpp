#include <cdk/core.hpp>
#include <cdk/ec2.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;

class LoadBalancer : public ec2::IVpcEndpointServiceLoadBalancer {
 public:
  [[nodiscard]] cdk::String loadBalancerArn() const override {
    return "arn:aws:elasticloadbalancing:eu-west-1:111111111111:loadbalancer/net/a/1";
  }
};

const parity::Scenario scenario("ec2/bastion_prefix_lists", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Bastion");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 1, .natGateways = 0, .restrictDefaultSecurityGroup = false});

  auto& bastion = stack.create<ec2::BastionHostLinux>(
      "Bastion", {.subnetSelection = {.subnetType = ec2::SubnetType::PUBLIC}, .vpc = vpc});
  bastion.allowSshAccessFrom({ec2::Peer::ipv4("192.0.2.0/24"), ec2::Peer::ipv4("198.51.100.0/24")});

  auto& offices = stack.create<ec2::PrefixList>(
      "Offices", {.entries = {{.cidr = "10.0.0.0/8", .description = "head office"},
                              {.cidr = "172.16.0.0/12"}}});
  auto& named = stack.create<ec2::PrefixList>("Named", {.addressFamily = ec2::AddressFamily::IP_V6,
                                                        .entries = {{.cidr = "2001:db8::/32"}},
                                                        .maxEntries = 10,
                                                        .prefixListName = "named"});
  stack.create<ec2::PrefixList>("Empty");
  auto& group = stack.create<ec2::SecurityGroup>("Group", {.allowAllOutbound = false, .vpc = vpc});
  group.addIngressRule(offices, ec2::Port::HTTPS);
  group.connections().allowTo(named, ec2::Port::tcp(1234), "to the named ones");
  auto& known = ec2::PrefixList::fromPrefixListId(stack, "Known", "pl-1");
  group.addIngressRule(known, ec2::Port::HTTP);
  stack.create<cdk::CfnOutput>("Name", {.value = offices.prefixListName()});
  stack.create<cdk::CfnOutput>("Family", {.value = named.addressFamily()});
  stack.create<cdk::CfnOutput>("Arn", {.value = named.prefixListArn()});

  auto& looking = app.create<cdk::Stack>(
      "Looking", {.env = {.account = "111111111111", .region = "eu-west-1"}});
  auto& found = ec2::PrefixList::fromLookup(
      looking, "Found",
      {.addressFamily = ec2::AddressFamily::IP_V4,
       .prefixListName = "com.amazonaws.global.cloudfront.origin-facing"});
  looking.create<cdk::CfnOutput>("FoundId", {.value = found.prefixListId()});

  auto& service = stack.create<ec2::VpcEndpointService>(
      "Service", {.acceptanceRequired = false,
                  .allowedRegions = {"eu-west-1", "eu-west-2"},
                  .contributorInsights = true,
                  .supportedIpAddressTypes = {ec2::IpAddressType::IPV4, ec2::IpAddressType::IPV6},
                  .vpcEndpointServiceLoadBalancers = {LoadBalancer()}});
  stack.create<cdk::CfnOutput>("ServiceName", {.value = service.vpcEndpointServiceName()});
});

}  // namespace
