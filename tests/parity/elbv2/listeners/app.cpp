#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/elbv2.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace elbv2 = cdk::elbv2;

const parity::Scenario scenario("elbv2/listeners", [](cdk::App& app) {
  using elbv2::ListenerAction;
  using elbv2::ListenerCondition;
  auto& stack = app.create<cdk::Stack>("Listeners");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 1, .natGateways = 0, .restrictDefaultSecurityGroup = false});
  auto& balancer = stack.create<elbv2::ApplicationLoadBalancer>(
      "Balancer", {.internetFacing = true, .vpc = vpc});
  const auto certificate =
      elbv2::ListenerCertificate::fromArn("arn:aws:acm:eu-west-1:111111111111:certificate/a");

  balancer.addRedirect();
  balancer.addRedirect({.open = false,
                        .sourcePort = 8080,
                        .targetPort = 8443,
                        .targetProtocol = elbv2::ApplicationProtocol::HTTPS});

  auto& https = balancer.addListener(
      "Https", {.certificates = {certificate},
                .defaultAction = ListenerAction::fixedResponse(
                    404, {.contentType = "text/plain", .messageBody = "nothing here"}),
                .port = 443,
                .sslPolicy = elbv2::SslPolicy::RECOMMENDED_TLS});
  https.addCertificates(
      "More",
      {elbv2::ListenerCertificate::fromArn("arn:aws:acm:eu-west-1:111111111111:certificate/b")});
  https.addAction(
      "Redirect",
      {.action = ListenerAction::redirect(
           {.host = "www.example.com", .path = "/#{path}", .permanent = true, .query = "a=b"}),
       .conditions = {ListenerCondition::hostHeaders({"example.com"})},
       .priority = 1});
  https.addAction("Teapot",
                  {.action = ListenerAction::fixedResponse(418),
                   .conditions = {ListenerCondition::pathPatterns({"/tea", "/coffee"}),
                                  ListenerCondition::httpHeader("X-Pot", {"yes"}),
                                  ListenerCondition::httpRequestMethods({"BREW"}),
                                  ListenerCondition::queryStrings(
                                      {{.key = "milk", .value = "no"}, {.value = "sugar"}}),
                                  ListenerCondition::sourceIps({"10.0.0.0/8"})},
                   .priority = 2,
                   .removeSuffix = true});
  auto& closed =
      balancer.addListener("Closed", {.defaultAction = ListenerAction::fixedResponse(200),
                                      .open = false,
                                      .port = 8888,
                                      .protocol = elbv2::ApplicationProtocol::HTTP});
  closed.connections().allowDefaultPortFrom(ec2::Peer::ipv4("10.0.0.0/8"));
  stack.create<cdk::CfnOutput>("ListenerArn", {.value = https.listenerArn()});
});

}  // namespace
