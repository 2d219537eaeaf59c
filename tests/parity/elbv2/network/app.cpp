#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/elbv2.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace elbv2 = cdk::elbv2;

const parity::Scenario scenario("elbv2/network", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Network");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 2, .natGateways = 0, .restrictDefaultSecurityGroup = false});
  const auto certificate = [](std::string_view id) {
    return elbv2::ListenerCertificate::fromArn(
        cdk::format("arn:aws:acm:eu-west-1:111111111111:certificate/{}", id));
  };
  auto& balancer = stack.create<elbv2::NetworkLoadBalancer>(
      "Balancer",
      {.clientRoutingPolicy = elbv2::ClientRoutingPolicy::PARTIAL_AVAILABILITY_ZONE_AFFINITY,
       .deletionProtection = true,
       .enforceSecurityGroupInboundRulesOnPrivateLinkTraffic = false,
       .internetFacing = true,
       .loadBalancerName = "edge",
       .minimumCapacityUnit = 5500,
       .vpc = vpc,
       .zonalShift = true});
  balancer.connections().allowFromAnyIpv4(ec2::Port::tcp(443));
  balancer.addSecurityGroup(stack.create<ec2::SecurityGroup>("Second", {.vpc = vpc}));

  const auto group =
      [&](const char* id, int port,
          std::optional<elbv2::Protocol> protocol = {}) -> elbv2::NetworkTargetGroup& {
    return stack.create<elbv2::NetworkTargetGroup>(
        id, {.port = port, .protocol = protocol, .targetType = elbv2::TargetType::IP, .vpc = vpc});
  };
  auto& first = group("First", 8443);
  auto& second = group("Second2", 8444);
  auto& tls = balancer.addListener("Tls", {.alpnPolicy = elbv2::AlpnPolicy::HTTP2_PREFERRED,
                                           .certificates = {certificate("a"), certificate("b")},
                                           .defaultTargetGroups = {first},
                                           .port = 443,
                                           .tcpIdleTimeout = cdk::Duration::minutes(10)});
  tls.addCertificates("More", {certificate("c")});
  balancer.addListener("OldTls", {.certificates = {certificate("a")},
                                  .defaultTargetGroups = {first},
                                  .port = 8443,
                                  .protocol = elbv2::Protocol::TLS,
                                  .sslPolicy = elbv2::SslPolicy::TLS12});
  auto& dns = group("Dns", 53, elbv2::Protocol::UDP);
  balancer.addListener(
      "Udp", {.defaultTargetGroups = {dns}, .port = 53, .protocol = elbv2::Protocol::UDP});
  auto& any = group("Any", 514, elbv2::Protocol::TCP_UDP);
  balancer.addListener("Both", {.defaultAction = elbv2::NetworkListenerAction::forward({any}),
                                .port = 514,
                                .protocol = elbv2::Protocol::TCP_UDP});
  balancer.addListener(
      "Shared",
      {.defaultAction = elbv2::NetworkListenerAction::forward({first, second}), .port = 81});
  balancer.addListener("Weighted",
                       {.defaultAction = elbv2::NetworkListenerAction::weightedForward(
                            {{.targetGroup = first, .weight = 9}, {.targetGroup = second}},
                            {.stickinessDuration = cdk::Duration::minutes(5)}),
                        .port = 82});
  auto& late = stack.create<elbv2::NetworkListener>("Late", {.loadBalancer = balancer, .port = 83});
  late.addTargetGroups("Groups", {first});
  late.addAction("Action", {.action = elbv2::NetworkListenerAction::forward({second})});
  auto& targets =
      balancer.addListener("Added", {.port = 84, .protocol = elbv2::Protocol::TCP})
          .addTargets("Targets",
                      {.deregistrationDelay = cdk::Duration::seconds(30),
                       .healthCheck = {.interval = cdk::Duration::seconds(10), .port = "9000"},
                       .port = 8084,
                       .preserveClientIp = true,
                       .proxyProtocolV2 = true,
                       .targetGroupName = "added"});
  stack.create<cdk::CfnOutput>("Arn", {.value = tls.listenerArn()});
  stack.create<cdk::CfnOutput>("TargetsArn", {.value = targets.targetGroupArn()});
  stack.create<ec2::VpcEndpointService>("Service", {.vpcEndpointServiceLoadBalancers = {balancer}});
});

}  // namespace
