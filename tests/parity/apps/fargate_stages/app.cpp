#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/elbv2.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace ecs = cdk::ecs;
namespace elbv2 = cdk::elbv2;

// The same service in two environments.
struct ServiceProps {
  cdk::Number desiredCount{};
  cdk::Environment env{};
  cdk::String vpcId{};
};

class ServiceStack : public cdk::Stack {
 public:
  using Props = ServiceProps;

  ServiceStack(cdk::Scope scope, Props props) : cdk::Stack(scope, {.env = props.env}) {
    auto& vpc = ec2::Vpc::fromVpcAttributes(
        *this, "Vpc",
        {.availabilityZones = {"eu-west-1a", "eu-west-1b"},
         .privateSubnetIds = {props.vpcId + "-private-1", props.vpcId + "-private-2"},
         .publicSubnetIds = {props.vpcId + "-public-1", props.vpcId + "-public-2"},
         .vpcId = props.vpcId});
    auto& cluster =
        create<ecs::Cluster>("Cluster", {.enableFargateCapacityProviders = true, .vpc = vpc});
    auto& taskDefinition =
        create<ecs::FargateTaskDefinition>("Task", {.cpu = 512, .memoryLimitMiB = 1024});
    taskDefinition.addContainer(
        "app", {.image = ecs::ContainerImage::fromRegistry("public.ecr.aws/nginx/nginx"),
                .logging = ecs::LogDrivers::awsLogs({.streamPrefix = "app"}),
                .portMappings = {{.containerPort = 80}}});
    auto& service = create<ecs::FargateService>(
        "Service", {.circuitBreaker = {.enable = true, .rollback = true},
                    .cluster = cluster,
                    .desiredCount = props.desiredCount,
                    .minHealthyPercent = 100,
                    .taskDefinition = taskDefinition});
    auto& balancer =
        create<elbv2::ApplicationLoadBalancer>("Balancer", {.internetFacing = true, .vpc = vpc});
    auto& listener = balancer.addListener("Http", {.port = 80});
    listener.addTargets("App", {.port = 80, .targets = {service}});
    auto& scaling = service.autoScaleTaskCount({.maxCapacity = 10});
    scaling.scaleOnCpuUtilization("Cpu", {.targetUtilizationPercent = 70});
  }
};

class ServiceStage : public cdk::Stage {
 public:
  using Props = ServiceProps;

  ServiceStage(cdk::Scope scope, Props props) : cdk::Stage(scope, {.env = props.env}) {
    create<ServiceStack>("Service", {.desiredCount = props.desiredCount, .vpcId = props.vpcId});
  }
};

const parity::Scenario scenario("apps/fargate_stages", [](cdk::App& app) {
  app.create<ServiceStage>("Beta", {.desiredCount = 1,
                                    .env = {.account = "111111111111", .region = "eu-west-1"},
                                    .vpcId = "vpc-beta"});
  app.create<ServiceStage>("Prod", {.desiredCount = 4,
                                    .env = {.account = "222222222222", .region = "eu-west-1"},
                                    .vpcId = "vpc-prod"});
});

}  // namespace
