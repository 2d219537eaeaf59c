#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/elbv2.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace elbv2 = cdk::elbv2;

const parity::Scenario scenario("elbv2/forwarding", [](cdk::App& app) {
  using elbv2::ListenerAction;
  using elbv2::ListenerCondition;
  auto& stack = app.create<cdk::Stack>("Forwarding");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 2, .natGateways = 0, .restrictDefaultSecurityGroup = false});
  const auto group = [&](const char* id) -> elbv2::ApplicationTargetGroup& {
    return stack.create<elbv2::ApplicationTargetGroup>(
        id, {.port = 80, .targetType = elbv2::TargetType::IP, .vpc = vpc});
  };
  auto& blue = group("Blue");
  auto& green = group("Green");
  auto& balancer = stack.create<elbv2::ApplicationLoadBalancer>("Balancer", {.vpc = vpc});
  auto& listener = balancer.addListener(
      "Http", {.defaultAction = ListenerAction::weightedForward(
                   {{.targetGroup = blue, .weight = 9}, {.targetGroup = green}}),
               .port = 80});
  listener.addAction("Shared", {.action = ListenerAction::forward({blue, green}),
                                .conditions = {ListenerCondition::pathPatterns({"/shared"})},
                                .priority = 10});
  listener.addAction("Sticky", {.action = ListenerAction::forward(
                                    {blue}, {.stickinessDuration = cdk::Duration::hours(1)}),
                                .conditions = {ListenerCondition::pathPatterns({"/sticky"})},
                                .priority = 20});
  listener.addTargetGroups("Groups", {.conditions = {ListenerCondition::pathPatterns({"/groups"})},
                                      .priority = 30,
                                      .targetGroups = {blue, green}});
  listener.addTargets(
      "Targets",
      {.conditions = {ListenerCondition::pathPatterns({"/a", "/b", "/c", "/d", "/e"})},
       .deregistrationDelay = cdk::Duration::seconds(20),
       .enableAnomalyMitigation = true,
       .healthCheck = {.path = "/ok"},
       .loadBalancingAlgorithmType = elbv2::TargetGroupLoadBalancingAlgorithmType::WEIGHTED_RANDOM,
       .port = 8443,
       .priority = 40,
       .protocol = elbv2::ApplicationProtocol::HTTPS,
       .protocolVersion = elbv2::ApplicationProtocolVersion::HTTP2,
       .stickinessCookieDuration = cdk::Duration::hours(2),
       .stickinessCookieName = "session",
       .targetGroupName = "targets"});
  auto& rule = stack.create<elbv2::ApplicationListenerRule>(
      "Rule", {.action = ListenerAction::redirect({.host = "#{host}",
                                                   .permanent = true,
                                                   .port = "8443",
                                                   .protocol = "HTTPS",
                                                   .query = "#{query}"}),
               .conditions = {ListenerCondition::pathPatterns({"/old"})},
               .listener = listener,
               .priority = 50});
  rule.addCondition(ListenerCondition::httpRequestMethods({"GET", "HEAD"}));
  stack.create<elbv2::ApplicationListenerRule>(
      "GroupsRule", {.conditions = {ListenerCondition::pathPatterns({"/rule"})},
                     .listener = listener,
                     .priority = 60,
                     .targetGroups = {green}});
  const auto certificate = [](std::string_view id) {
    return elbv2::ListenerCertificate::fromArn(
        cdk::format("arn:aws:acm:eu-west-1:111111111111:certificate/{}", id));
  };
  auto& secure = balancer.addListener(
      "Https", {.certificates = {certificate("a"), certificate("b"), certificate("c")},
                .defaultAction = ListenerAction::authenticateJwt(
                    {.issuer = "https://issuer.example.com",
                     .jwksEndpoint = "https://issuer.example.com/jwks.json",
                     .next = ListenerAction::forward({green})}),
                .protocol = elbv2::ApplicationProtocol::HTTPS});
  stack.create<elbv2::ApplicationListenerCertificate>(
      "Certificate", {.certificates = {certificate("d")}, .listener = secure});
  stack.create<cdk::CfnOutput>("RuleArn", {.value = rule.listenerRuleArn()});
});

}  // namespace
