#include <cdk/core/fn.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ec2/vpc_endpoint.hpp>
#include <cdk/ec2/vpc_endpoint_services.hpp>
#include <cdk/iam/policy_statement.hpp>

#include "ec2_test.hpp"

namespace cdk::ec2 {
namespace {

using Service = InterfaceVpcEndpointAwsService;

class VpcEndpointTest : public testing::InStack {
 protected:
  Vpc& vpc() { return stack_.create<Vpc>("Vpc", {.maxAzs = 2, .natGateways = 0}); }
  std::string nameIn(const char* region, const Service& service) {
    auto& stack = app_.stack(region, {.env = {.account = "111111111111", .region = region}});
    return testing::resolved(stack, service.name());
  }
};

TEST_F(VpcEndpointTest, NamesOfServicesFollowTheRegion) {
  EXPECT_EQ(nameIn("eu-west-1", Service::CLOUDWATCH_LOGS), "\"com.amazonaws.eu-west-1.logs\"");
  EXPECT_EQ(nameIn("cn-north-1", Service::ECR), "\"cn.com.amazonaws.cn-north-1.ecr.api\"");
  EXPECT_EQ(nameIn("cn-northwest-1", Service::TRANSCRIBE),
            "\"cn.com.amazonaws.cn-northwest-1.transcribe.cn\"");
  EXPECT_EQ(nameIn("us-iso-east-1", Service::ECR), "\"gov.ic.c2s.us-iso-east-1.ecr.api\"");
  EXPECT_EQ(nameIn("us-east-1", Service::IAM), "\"com.amazonaws.iam\"");
  EXPECT_EQ(nameIn("us-east-2", Service::SAGEMAKER_NOTEBOOK),
            "\"aws.sagemaker.us-east-2.notebook\"");
}

TEST_F(VpcEndpointTest, ServicesOfOnesOwnHaveNoPrivateNames) {
  const InterfaceVpcEndpointService own("com.amazonaws.vpce.svc-1");
  EXPECT_EQ(own.port(), Number(443));
  EXPECT_EQ(own.privateDnsDefault(), Boolean(false));
  EXPECT_TRUE(Service::ECS.privateDnsDefault().isAbsent());
  EXPECT_EQ(Service::KEYSPACES.port(), Number(9142));
  EXPECT_EQ(Service("x", "p", 8443).port(), Number(8443));
}

TEST_F(VpcEndpointTest, PoliciesOfEndpointsNameTheirPrincipals) {
  auto& endpoint = vpc().addGatewayEndpoint("S3", {.service = GatewayVpcEndpointAwsService::S3});
  EXPECT_FAILURE(
      endpoint.addToPolicy(iam::PolicyStatement({.actions = {"s3:GetObject"}, .resources = {"*"}})),
      ValidationError, "policyDocument: the statement on [\"s3:GetObject\"] names no principal");
}

TEST_F(VpcEndpointTest, GatewayEndpointsNeedRouteTables) {
  auto& imported = Vpc::fromVpcAttributes(
      stack_, "Imported",
      {.availabilityZones = {"a"}, .publicSubnetIds = {"s-1"}, .vpcId = "vpc-1"});
  EXPECT_FAILURE(imported.addGatewayEndpoint("S3", {.service = GatewayVpcEndpointAwsService::S3}),
                 ValidationError, "subnets: no route table is known for them");
}

TEST_F(VpcEndpointTest, SupportedZonesAreLookedUpOnlyWhereTheyCanBe) {
  EXPECT_FAILURE(
      vpc().addInterfaceEndpoint("Ecs", {.lookupSupportedAzs = true, .service = Service::ECS}),
      ValidationError,
      "lookupSupportedAzs: true needs a stack whose account and region are known; they are "
      "${AWS::AccountId} and ${AWS::Region}");
}

TEST_F(VpcEndpointTest, OnlySubnetsInSupportedZonesAreUsed) {
  testing::SynthesizedApp app(
      {{"availability-zones:account=111111111111:region=eu-west-1",
        Json::array({"eu-west-1a", "eu-west-1b"})},
       {"endpoint-service-availability-zones:account=111111111111:region=eu-west-1:"
        "serviceName=com.amazonaws.eu-west-1.ecs",
        Json::array({"eu-west-1b", "eu-west-1c"})}});
  auto& stack = app.stack("S", {.env = {.account = "111111111111", .region = "eu-west-1"}});
  auto& network = stack.create<Vpc>("Vpc", {.natGateways = 0});
  network.addInterfaceEndpoint("Ecs", {.lookupSupportedAzs = true, .service = Service::ECS});
  std::vector<std::size_t> subnets;
  for (const auto& [id, resource] : app.templateOf(stack)["Resources"].entries()) {
    const Json json(resource);
    if (json["Type"].text() == "AWS::EC2::VPCEndpoint") {
      subnets.push_back(json["Properties"]["SubnetIds"].size());
    }
  }
  EXPECT_THAT(subnets, ::testing::ElementsAre(1U));
}

TEST_F(VpcEndpointTest, ImportedEndpointsCanBeConnectedTo) {
  auto& group = stack_.create<SecurityGroup>("Group", {.vpc = bareVpc()});
  auto& endpoint = InterfaceVpcEndpoint::fromInterfaceVpcEndpointAttributes(
      stack_, "Endpoint", {.port = 443, .securityGroups = {group}, .vpcEndpointId = "vpce-1"});
  endpoint.connections().allowDefaultPortFromAnyIpv4();
  const Json rule =
      resourcesOf("AWS::EC2::SecurityGroup").at(0)["Properties"]["SecurityGroupIngress"][0];
  EXPECT_EQ(rule["FromPort"], Json(443));
}

}  // namespace
}  // namespace cdk::ec2
