#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/elbv2.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace elbv2 = cdk::elbv2;

const parity::Scenario scenario("elbv2/target_group_props", [](cdk::App& app) {
  constexpr auto IP = elbv2::TargetType::IP;
  auto& stack = app.create<cdk::Stack>("TargetGroupProps");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 1, .natGateways = 0, .restrictDefaultSecurityGroup = false});

  stack.create<elbv2::ApplicationTargetGroup>(
      "Random",
      {.crossZoneEnabled = true,
       .enableAnomalyMitigation = true,
       .ipAddressType = elbv2::TargetGroupIpAddressType::IPV6,
       .loadBalancingAlgorithmType = elbv2::TargetGroupLoadBalancingAlgorithmType::WEIGHTED_RANDOM,
       .protocol = elbv2::ApplicationProtocol::HTTPS,
       .protocolVersion = elbv2::ApplicationProtocolVersion::HTTP2,
       .targetType = IP,
       .vpc = vpc});
  stack.create<elbv2::ApplicationTargetGroup>(
      "Healthy",
      {.crossZoneEnabled = false,
       .enableAnomalyMitigation = false,
       .ipAddressType = elbv2::TargetGroupIpAddressType::IPV4,
       .loadBalancingAlgorithmType = elbv2::TargetGroupLoadBalancingAlgorithmType::ROUND_ROBIN,
       .port = 8443,
       .slowStart = cdk::Duration::seconds(0),
       .stickinessCookieDuration = cdk::Duration::days(7),
       .targetGroupHealth = {.dnsMinimumHealthyTargetCount = 3,
                             .dnsMinimumHealthyTargetPercentage = 70,
                             .routingMinimumHealthyTargetCount = 2,
                             .routingMinimumHealthyTargetPercentage = 50},
       .targetType = IP,
       .vpc = vpc});
  stack.create<elbv2::ApplicationTargetGroup>(
      "Off", {.port = 80,
              .targetGroupHealth = {.dnsMinimumHealthyTargetCount = 0,
                                    .dnsMinimumHealthyTargetPercentage = 0,
                                    .routingMinimumHealthyTargetPercentage = 0},
              .targetType = IP,
              .vpc = vpc});
  auto& grpc = stack.create<elbv2::ApplicationTargetGroup>(
      "Grpc", {.healthCheck = {.healthyGrpcCodes = "0-5",
                               .path = "/grpc.health.v1.Health/Check",
                               .protocol = elbv2::Protocol::HTTPS},
               .port = 443,
               .protocolVersion = elbv2::ApplicationProtocolVersion::GRPC,
               .targetType = IP,
               .vpc = vpc});
  grpc.enableCookieStickiness(cdk::Duration::minutes(1), "app");
  stack.create<elbv2::ApplicationTargetGroup>(
      "Plain", {.port = 80,
                .protocolVersion = elbv2::ApplicationProtocolVersion::HTTP1,
                .targetType = elbv2::TargetType::INSTANCE,
                .vpc = vpc});
  stack.create<elbv2::ApplicationTargetGroup>(
      "Function", {.healthCheck = {.enabled = true, .interval = cdk::Duration::minutes(1)},
                   .multiValueHeadersEnabled = true,
                   .targetType = elbv2::TargetType::LAMBDA});
});

}  // namespace
