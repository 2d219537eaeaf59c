#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/elasticloadbalancingv2_targets.hpp>
#include <cdk/elbv2.hpp>
#include <cdk/lambda.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace elbv2 = cdk::elbv2;
namespace lambda = cdk::lambda;
namespace targets = cdk::elasticloadbalancingv2_targets;

const parity::Scenario scenario("elbv2/targets", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Targets");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 2, .natGateways = 0, .restrictDefaultSecurityGroup = false});
  auto& balancer = stack.create<elbv2::ApplicationLoadBalancer>("Balancer", {.vpc = vpc});
  auto& listener = balancer.addListener("Http", {.port = 80});

  auto& handler = stack.create<lambda::Function>(
      "Function", {.code = lambda::Code::fromInline(
                       "def handler(event, context): return {\"statusCode\": 200}"),
                   .handler = "index.handler",
                   .runtime = lambda::Runtime::PYTHON_3_13});
  listener.addTargets(
      "Functions", {.healthCheck = {.enabled = true}, .targets = {targets::LambdaTarget(handler)}});
  stack.create<elbv2::ApplicationTargetGroup>("MultiValue",
                                              {.multiValueHeadersEnabled = true,
                                               .targetType = elbv2::TargetType::LAMBDA,
                                               .targets = {targets::LambdaTarget(handler)}});

  auto& instance = stack.create<ec2::Instance>(
      "Instance", {.instanceType = ec2::InstanceType("t3.micro"),
                   .machineImage = ec2::MachineImage::genericLinux({{"eu-west-1", "ami-1"}}),
                   .vpc = vpc,
                   .vpcSubnets = {.subnetType = ec2::SubnetType::PUBLIC}});
  listener.addTargets(
      "Instances",
      {.conditions = {elbv2::ListenerCondition::pathPatterns({"/instances"})},
       .port = 80,
       .priority = 1,
       .targets = {targets::InstanceTarget(instance), targets::InstanceTarget(instance, 8080)}});

  auto& network = stack.create<elbv2::NetworkLoadBalancer>("Network", {.vpc = vpc});
  network.addListener("Tcp", {.port = 80})
      .addTargets("Balancer", {.port = 80, .targets = {targets::AlbListenerTarget(listener)}});
  stack.create<elbv2::NetworkTargetGroup>(
      "ByArn", {.port = 80,
                .targets = {targets::AlbArnTarget(
                    "arn:aws:elasticloadbalancing:eu-west-1:111111111111:loadbalancer/app/lb/"
                    "50dc6c495c0c9188",
                    8080)},
                .vpc = vpc});
  stack.create<elbv2::NetworkTargetGroup>(
      "Addresses",
      {.port = 80,
       .targets = {targets::IpTarget("10.0.0.5"), targets::IpTarget("192.168.1.1", 8080, "all")},
       .vpc = vpc});
});

}  // namespace
