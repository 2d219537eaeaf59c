#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/elasticloadbalancingv2_targets.hpp>
#include <cdk/elbv2.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace elbv2 = cdk::elbv2;
namespace targets = cdk::elasticloadbalancingv2_targets;

const parity::Scenario scenario("elbv2/target_groups", [](cdk::App& app) {
  using elbv2::ListenerCondition;
  auto& stack = app.create<cdk::Stack>("TargetGroups");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 1, .natGateways = 0, .restrictDefaultSecurityGroup = false});

  auto& ips = stack.create<elbv2::ApplicationTargetGroup>(
      "Ips", {.deregistrationDelay = cdk::Duration::seconds(10),
              .healthCheck = {.healthyHttpCodes = "200-299",
                              .healthyThresholdCount = 3,
                              .interval = cdk::Duration::seconds(15),
                              .path = "/status",
                              .port = "8081",
                              .protocol = elbv2::Protocol::HTTP,
                              .timeout = cdk::Duration::seconds(3),
                              .unhealthyThresholdCount = 4},
              .port = 8080,
              .slowStart = cdk::Duration::seconds(60),
              .stickinessCookieDuration = cdk::Duration::hours(1),
              .stickinessCookieName = "session",
              .targetGroupName = "ips",
              .targetType = elbv2::TargetType::IP,
              .targets = {targets::IpTarget("10.0.0.5"), targets::IpTarget("10.0.0.6", 9090)},
              .vpc = vpc});
  auto& instances = stack.create<elbv2::ApplicationTargetGroup>(
      "Instances", {.loadBalancingAlgorithmType =
                        elbv2::TargetGroupLoadBalancingAlgorithmType::LEAST_OUTSTANDING_REQUESTS,
                    .protocol = elbv2::ApplicationProtocol::HTTPS,
                    .targetType = elbv2::TargetType::INSTANCE,
                    .vpc = vpc});
  instances.addTarget({targets::InstanceIdTarget("i-12345", 444)});
  instances.configureHealthCheck({.enabled = true, .path = "/later"});
  instances.setAttribute("deregistration_delay.timeout_seconds", "5");
  auto& grpc = stack.create<elbv2::ApplicationTargetGroup>(
      "Grpc", {.port = 50051,
               .protocol = elbv2::ApplicationProtocol::HTTP,
               .protocolVersion = elbv2::ApplicationProtocolVersion::GRPC,
               .targetType = elbv2::TargetType::IP,
               .vpc = vpc});

  auto& balancer = stack.create<elbv2::ApplicationLoadBalancer>(
      "Balancer", {.vpc = vpc, .vpcSubnets = {.subnetType = ec2::SubnetType::PUBLIC}});
  auto& listener = balancer.addListener("Http", {.defaultTargetGroups = {ips}, .port = 80});
  listener.addTargetGroups("Second",
                           {.conditions = {ListenerCondition::pathPatterns({"/second/*"})},
                            .priority = 5,
                            .targetGroups = {instances}});
  listener.addAction(
      "Weighted", {.action = elbv2::ListenerAction::weightedForward(
                       {{.targetGroup = ips, .weight = 1}, {.targetGroup = instances, .weight = 3}},
                       {.stickinessDuration = cdk::Duration::minutes(5)}),
                   .conditions = {ListenerCondition::pathPatterns({"/both"})},
                   .priority = 6});
  stack.create<elbv2::ApplicationListenerRule>(
      "Rule", {.conditions = {ListenerCondition::hostHeaders({"grpc.example.com"})},
               .listener = listener,
               .priority = 7,
               .targetGroups = {grpc}});
  stack.create<cdk::CfnOutput>("GroupArn", {.value = ips.targetGroupArn()});
  stack.create<cdk::CfnOutput>("GroupName", {.value = grpc.targetGroupName()});
  stack.create<cdk::CfnOutput>("FullName", {.value = instances.targetGroupFullName()});
});

}  // namespace
