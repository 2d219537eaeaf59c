#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/iam.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace iam = cdk::iam;

const parity::Scenario scenario("ec2/vpc_endpoints", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Endpoints");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.gatewayEndpoints = {{"S3", {.service = ec2::GatewayVpcEndpointAwsService::S3}}},
              .maxAzs = 2,
              .natGateways = 0,
              .restrictDefaultSecurityGroup = false,
              .subnetConfiguration = {
                  {{.name = "Public", .subnetType = ec2::SubnetType::PUBLIC},
                   {.name = "Isolated", .subnetType = ec2::SubnetType::PRIVATE_ISOLATED}}}});

  auto& dynamo = vpc.addGatewayEndpoint(
      "Dynamo", {.service = ec2::GatewayVpcEndpointAwsService::DYNAMODB,
                 .subnets = {{{.subnetType = ec2::SubnetType::PRIVATE_ISOLATED}}}});
  dynamo.addToPolicy(iam::PolicyStatement(
      {.actions = {"dynamodb:GetItem"}, .principals = {iam::AnyPrincipal()}, .resources = {"*"}}));

  auto& logs = vpc.addInterfaceEndpoint(
      "Logs", {.service = ec2::InterfaceVpcEndpointAwsService::CLOUDWATCH_LOGS});
  logs.connections().allowDefaultPortFromAnyIpv4();
  auto& group = stack.create<ec2::SecurityGroup>("Group", {.vpc = vpc});
  vpc.addInterfaceEndpoint("Ecr", {.open = false,
                                   .privateDnsEnabled = false,
                                   .securityGroups = {{group}},
                                   .service = ec2::InterfaceVpcEndpointAwsService::ECR_DOCKER,
                                   .subnets = {.subnetType = ec2::SubnetType::PUBLIC}});
  stack.create<ec2::InterfaceVpcEndpoint>(
      "Custom",
      {.service = ec2::InterfaceVpcEndpointService("com.amazonaws.vpce.eu-west-1.vpce-svc-1", 8443),
       .vpc = vpc});
});

}  // namespace
