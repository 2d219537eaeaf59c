#include <string_view>

#include <cdk/core.hpp>
#include <cdk/ec2.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;

const parity::Scenario scenario("ec2/connections", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Connections");
  auto& vpc =
      ec2::Vpc::fromVpcAttributes(stack, "Vpc", {.availabilityZones = {"a"}, .vpcId = "vpc-1"});
  const auto group = [&vpc](cdk::Stack & scope, std::string_view id,
                            bool allowAllOutbound) -> auto& {
    return scope.create<ec2::SecurityGroup>(id, {.allowAllOutbound = allowAllOutbound, .vpc = vpc});
  };

  auto& web = group(stack, "Web", true);
  auto& api = group(stack, "Api", false);
  auto& data = group(stack, "Data", false);

  web.connections().allowFromAnyIpv4(ec2::Port::HTTP, "anyone");
  api.connections().allowFrom(web, ec2::Port::tcp(8080));
  api.connections().allowTo(data, ec2::Port::POSTGRES, "queries");
  data.connections().allowInternally(ec2::Port::allTraffic(), "replication");
  api.connections().allowToAnyIpv4(ec2::Port::HTTPS);
  web.connections().allowFrom(ec2::Peer::ipv4("10.0.0.0/8"), ec2::Port::tcpRange(9000, 9010));
  web.connections().allowTo(ec2::Peer::anyIpv6(), ec2::Port::tcp(1));
  web.connections().allowFrom(web, ec2::Port::tcp(2));

  // With a default port, and more than one group.
  auto& extra = group(stack, "Extra", false);
  ec2::Connections service({.defaultPort = ec2::Port::tcp(3306), .securityGroups = {data, extra}});
  service.allowDefaultPortFrom(api, "from the API");
  service.allowDefaultPortInternally();
  service.allowDefaultPortFromAnyIpv4();
  web.connections().allowToDefaultPort(service);

  // Late additions get the rules that exist already.
  service.addSecurityGroup({group(stack, "Late", false)});

  // Between stacks, the rule lives with the stack that needs the other.
  auto& other = app.create<cdk::Stack>("Other");
  auto& client = group(other, "Client", false);
  client.connections().allowTo(web, ec2::Port::tcp(443), "across stacks");
  auto& known = ec2::SecurityGroup::fromSecurityGroupId(stack, "Known", "sg-1");
  data.connections().allowFrom(known, ec2::Port::tcp(5));
});

}  // namespace
