#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/elbv2.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace elbv2 = cdk::elbv2;

const parity::Scenario scenario("elbv2/lookups", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Lookups",
                                       {.env = {.account = "111111111111", .region = "eu-west-1"}});

  // In the context.
  auto& found = elbv2::ApplicationLoadBalancer::fromLookup(
      stack, "Found", {.loadBalancerTags = {{"team", "core"}}});
  found.addListener("Http", {.port = 80}).addTargets("Targets", {.port = 80});
  stack.create<cdk::CfnOutput>("FoundArn", {.value = found.loadBalancerArn()});
  stack.create<cdk::CfnOutput>("FoundDns", {.value = found.loadBalancerDnsName()});
  stack.create<cdk::CfnOutput>("FoundZone", {.value = found.loadBalancerCanonicalHostedZoneId()});
  found.metrics().requestCount().createAlarm(stack, "Alarm",
                                             {.evaluationPeriods = 1, .threshold = 100});
  auto& listener =
      elbv2::ApplicationListener::fromLookup(stack, "Listener",
                                             {.listenerPort = 443,
                                              .listenerProtocol = elbv2::ApplicationProtocol::HTTPS,
                                              .loadBalancerArn = found.loadBalancerArn()});
  listener.addAction("Teapot", {.action = elbv2::ListenerAction::fixedResponse(418),
                                .conditions = {elbv2::ListenerCondition::pathPatterns({"/tea"})},
                                .priority = 1});
  listener.connections().allowDefaultPortFrom(ec2::Peer::ipv4("10.0.0.0/8"));

  // Not in the context: placeholders, and a list of what is missing.
  auto& missing = elbv2::ApplicationLoadBalancer::fromLookup(
      stack, "Missing",
      {.loadBalancerArn = "arn:aws:elasticloadbalancing:eu-west-1:111111111111:loadbalancer/app/"
                          "other/50dc6c495c0c9188"});
  missing.connections().allowFromAnyIpv4(ec2::Port::tcp(80));
  auto& network = elbv2::NetworkLoadBalancer::fromLookup(
      stack, "Network", {.loadBalancerTags = {{"env", "test"}, {"team", "core"}}});
  network.addListener("Tcp", {.port = 80}).addTargets("Targets", {.port = 80});
  stack.create<cdk::CfnOutput>("NetworkDns", {.value = network.loadBalancerDnsName()});
  stack.create<cdk::CfnOutput>("NetworkGroups",
                               {.value = cdk::Fn::join(",", network.securityGroups())});
  auto& missingListener = elbv2::ApplicationListener::fromLookup(
      stack, "MissingListener",
      {.listenerArn = "arn:aws:elasticloadbalancing:eu-west-1:111111111111:listener/app/other/"
                      "50dc6c495c0c9188/f2f7dc8efc522ab2"});
  missingListener.addCertificates(
      "More",
      {elbv2::ListenerCertificate::fromArn("arn:aws:acm:eu-west-1:111111111111:certificate/a")});
  auto& networkListener =
      elbv2::NetworkListener::fromLookup(stack, "NetworkListener",
                                         {.listenerPort = 8443,
                                          .listenerProtocol = elbv2::Protocol::TLS,
                                          .loadBalancerTags = {{"team", "core"}}});
  stack.create<cdk::CfnOutput>("NetworkListenerArn", {.value = networkListener.listenerArn()});
});

}  // namespace
