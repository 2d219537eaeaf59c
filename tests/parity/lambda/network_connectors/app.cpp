#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/iam.hpp>
#include <cdk/lambda.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace iam = cdk::iam;
namespace lambda = cdk::lambda;

const parity::Scenario scenario("lambda/network_connectors", [](cdk::App& app) {
  using lambda::NetworkConnector;
  auto& stack = app.create<cdk::Stack>("Connectors");
  auto& vpc = stack.create<ec2::Vpc>("Vpc", {.maxAzs = 2, .restrictDefaultSecurityGroup = false});
  auto& group = stack.create<ec2::SecurityGroup>("Group", {.vpc = vpc});

  auto& full = stack.create<NetworkConnector>(
      "Full", {.configuration = lambda::NetworkConnectorConfiguration::vpcEgress(
                   {.computeType = lambda::NetworkConnectorComputeType::MICRO_VM,
                    .networkProtocol = lambda::NetworkConnectorProtocol::DUAL_STACK,
                    .securityGroups = {group},
                    .vpc = vpc,
                    .vpcSubnets = {.subnetType = ec2::SubnetType::PUBLIC}}),
               .networkConnectorName = "full-connector",
               .tags = {{"team", "web"}, {"stage", "prod"}}});
  cdk::Tags::of(full).add("more", "tags");
  const auto configuration = lambda::NetworkConnectorConfiguration::vpcEgress(
      {.computeType = lambda::NetworkConnectorComputeType::WEB_FUNCTION,
       .securityGroups = {group},
       .vpc = vpc});
  auto& role =
      stack.create<iam::Role>("Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")});
  stack.create<NetworkConnector>("OwnRole", {.configuration = configuration, .operatorRole = role});
  auto& existing = iam::Role::fromRoleName(stack, "Existing", "existing");
  stack.create<NetworkConnector>("ImportedRole",
                                 {.configuration = configuration, .operatorRole = existing});
  auto& byArn = NetworkConnector::fromNetworkConnectorArn(
      stack, "ByArn", "arn:aws:lambda:eu-west-1:111111111111:network-connector:nc");
  auto& byVersion = NetworkConnector::fromNetworkConnectorVersionArn(
      stack, "ByVersion", "arn:aws:lambda:eu-west-1:111111111111:network-connector:nc:3");
  auto& late = NetworkConnector::fromNetworkConnectorVersionArn(stack, "Late",
                                                                cdk::Fn::importValue("connector"));
  for (const auto& [id, value] :
       {std::pair<const char*, cdk::String>{"Arn", full.networkConnectorArn()},
        {"ByArnArn", byArn.networkConnectorArn()},
        {"ByVersionArn", byVersion.networkConnectorArn()},
        {"ByVersionLatest", byVersion.latestVersionArn()},
        {"LateArn", late.networkConnectorArn()},
        {"Latest", full.latestVersionArn()}}) {
    stack.create<cdk::CfnOutput>(id, {.value = value});
  }
});

}  // namespace
