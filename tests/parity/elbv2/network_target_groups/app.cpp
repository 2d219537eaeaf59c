#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/elbv2.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace elbv2 = cdk::elbv2;

const parity::Scenario scenario("elbv2/network_target_groups", [](cdk::App& app) {
  constexpr auto INSTANCE = elbv2::TargetType::INSTANCE;
  auto& stack = app.create<cdk::Stack>("NetworkTargetGroups");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 1, .natGateways = 0, .restrictDefaultSecurityGroup = false});

  auto& all = stack.create<elbv2::NetworkTargetGroup>(
      "All", {.connectionTermination = true,
              .crossZoneEnabled = true,
              .deregistrationDelay = cdk::Duration::minutes(1),
              .healthCheck = {.healthyHttpCodes = "200-399",
                              .healthyThresholdCount = 2,
                              .interval = cdk::Duration::seconds(30),
                              .path = "/health",
                              .port = "8080",
                              .protocol = elbv2::Protocol::HTTP,
                              .timeout = cdk::Duration::seconds(6),
                              .unhealthyThresholdCount = 5},
              .ipAddressType = elbv2::TargetGroupIpAddressType::IPV4,
              .port = 443,
              .preserveClientIp = false,
              .protocol = elbv2::Protocol::TLS,
              .proxyProtocolV2 = true,
              .targetGroupHealth = {.dnsMinimumHealthyTargetCount = 2,
                                    .routingMinimumHealthyTargetPercentage = 10},
              .targetGroupName = "all",
              .targetType = INSTANCE,
              .vpc = vpc});
  auto& tcp = stack.create<elbv2::NetworkTargetGroup>(
      "Tcp", {.connectionTermination = false,
              .healthCheck = {.interval = cdk::Duration::seconds(10),
                              .protocol = elbv2::Protocol::TCP,
                              .timeout = cdk::Duration::seconds(10)},
              .port = 80,
              .preserveClientIp = true,
              .proxyProtocolV2 = false,
              .targetType = INSTANCE,
              .vpc = vpc});
  tcp.configureHealthCheck({.path = "/", .protocol = elbv2::Protocol::HTTPS});
  tcp.setAttribute("stickiness.enabled", "true");
  tcp.setAttribute("stickiness.type", "source_ip");
  stack.create<elbv2::NetworkTargetGroup>(
      "Alb", {.port = 80, .targetType = elbv2::TargetType::ALB, .vpc = vpc});
  stack.create<elbv2::NetworkTargetGroup>("Udp",
                                          {.ipAddressType = elbv2::TargetGroupIpAddressType::IPV6,
                                           .port = 53,
                                           .protocol = elbv2::Protocol::UDP,
                                           .targetType = elbv2::TargetType::IP,
                                           .vpc = vpc});
  stack.create<cdk::CfnOutput>("FullName", {.value = all.targetGroupFullName()});
  stack.create<cdk::CfnOutput>("FirstBalancer",
                               {.value = cdk::Fn::select(0, all.targetGroupLoadBalancerArns())});
});

}  // namespace
