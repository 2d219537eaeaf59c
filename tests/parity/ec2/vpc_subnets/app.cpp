#include <string_view>
#include <vector>

#include <cdk/core.hpp>
#include <cdk/ec2.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;

const parity::Scenario scenario("ec2/vpc_subnets", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Subnets");

  auto& vpc = stack.create<ec2::Vpc>(
      "Custom",
      {.ipAddresses = ec2::IpAddresses::cidr("192.168.0.0/16"),
       .maxAzs = 2,
       .natGateways = 1,
       .restrictDefaultSecurityGroup = false,
       .subnetConfiguration = {
           {{.cidrMask = 26,
             .mapPublicIpOnLaunch = false,
             .name = "Ingress",
             .subnetType = ec2::SubnetType::PUBLIC},
            {.name = "Application", .subnetType = ec2::SubnetType::PRIVATE_WITH_EGRESS},
            {.cidrMask = 28, .name = "Database", .subnetType = ec2::SubnetType::PRIVATE_ISOLATED},
            {.cidrMask = 24,
             .name = "Later",
             .reserved = true,
             .subnetType = ec2::SubnetType::PRIVATE_ISOLATED},
            {.cidrMask = 28, .name = "Cache", .subnetType = ec2::SubnetType::PRIVATE_ISOLATED}}}});
  const auto ids = [&stack, &vpc](std::string_view id, const ec2::SubnetSelection& selection) {
    stack.create<cdk::CfnOutput>(
        id, {.value = cdk::Fn::join(",", vpc.selectSubnets(selection).subnetIds)});
  };
  ids("ByType", {.subnetType = ec2::SubnetType::PRIVATE_ISOLATED});
  ids("OnePerAz", {.onePerAz = true, .subnetType = ec2::SubnetType::PRIVATE_ISOLATED});
  ids("ByName", {.subnetGroupName = "Cache"});
  ids("ByZone",
      {.availabilityZones = {stack.availabilityZones()[1]}, .subnetGroupName = "Application"});
  ids("Given", {.subnets = {vpc.publicSubnets()[0], vpc.isolatedSubnets()[1]}});
  ids("ByMask", {.subnetFilters = {ec2::SubnetFilter::byCidrMask(28)},
                 .subnetType = ec2::SubnetType::PRIVATE_ISOLATED});

  stack.create<ec2::Vpc>(
      "IsolatedOnly", {.createInternetGateway = false,
                       .defaultInstanceTenancy = ec2::DefaultInstanceTenancy::DEDICATED,
                       .enableDnsHostnames = false,
                       .enableDnsSupport = false,
                       .maxAzs = 1,
                       .restrictDefaultSecurityGroup = false,
                       .subnetConfiguration = {{{.name = "Alone",
                                                 .subnetType = ec2::SubnetType::PRIVATE_ISOLATED}}},
                       .vpcName = "named"});
  stack.create<ec2::Vpc>("NoSubnets",
                         {.restrictDefaultSecurityGroup = false,
                          .subnetConfiguration = std::vector<ec2::SubnetConfiguration>{}});
});

}  // namespace
