#include <vector>

#include <cdk/core.hpp>
#include <cdk/ec2.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;

cdk::String idsOf(const cdk::Refs<ec2::ISubnet>& subnets) {
  std::vector<cdk::String> ids;
  for (const ec2::ISubnet& subnet : subnets) ids.push_back(subnet.subnetId());
  return cdk::Fn::join(",", ids);
}

const parity::Scenario scenario("ec2/lookups", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Lookups",
                                       {.env = {.account = "111111111111", .region = "eu-west-1"}});

  // In the context.
  auto& found = ec2::Vpc::fromLookup(stack, "Found", {.vpcId = "vpc-12345"});
  stack.create<cdk::CfnOutput>("FoundPublic", {.value = idsOf(found.publicSubnets())});
  stack.create<cdk::CfnOutput>(
      "FoundPrivate",
      {.value = cdk::Fn::join(",", found.selectSubnets({.subnetGroupName = "App"}).subnetIds)});
  stack.create<cdk::CfnOutput>("FoundZones",
                               {.value = cdk::Fn::join(",", found.availabilityZones())});
  stack.create<cdk::CfnOutput>("FoundCidr", {.value = found.vpcCidrBlock()});

  // Not in the context: placeholders, and a list of what is missing.
  auto& missing =
      ec2::Vpc::fromLookup(stack, "Missing", {.isDefault = true, .tags = {{"team", "core"}}});
  stack.create<cdk::CfnOutput>("MissingPrivate", {.value = idsOf(missing.privateSubnets())});
  auto& group = ec2::SecurityGroup::fromLookupByName(stack, "Group", "web", found);
  auto& own = stack.create<ec2::SecurityGroup>("Own", {.vpc = missing});
  own.addIngressRule(group, ec2::Port::tcp(80));
});

}  // namespace
