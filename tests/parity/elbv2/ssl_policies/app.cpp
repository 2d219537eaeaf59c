#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/elbv2.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace elbv2 = cdk::elbv2;

const parity::Scenario scenario("elbv2/ssl_policies", [](cdk::App& app) {
  using P = elbv2::SslPolicy;
  auto& stack = app.create<cdk::Stack>("SslPolicies");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 2, .natGateways = 0, .restrictDefaultSecurityGroup = false});
  auto& loadBalancer = stack.create<elbv2::ApplicationLoadBalancer>("Balancer", {.vpc = vpc});
  const auto certificate =
      elbv2::ListenerCertificate::fromArn("arn:aws:acm:eu-west-1:111111111111:certificate/a");
  int index = 0;
  for (const P sslPolicy : {P::RECOMMENDED_TLS,
                            P::TLS13_12_PQ,
                            P::RECOMMENDED,
                            P::TLS13_RES,
                            P::TLS13_EXT1,
                            P::TLS13_EXT2,
                            P::TLS13_10,
                            P::TLS13_11,
                            P::TLS13_13,
                            P::TLS13_13_PQ,
                            P::TLS13_12_RES_PQ,
                            P::TLS13_12_EXT1_PQ,
                            P::TLS13_12_EXT2_PQ,
                            P::TLS13_10_PQ,
                            P::FIPS_TLS13_13,
                            P::FIPS_TLS13_12_RES,
                            P::FIPS_TLS13_12,
                            P::FIPS_TLS13_12_EXT0,
                            P::FIPS_TLS13_12_EXT1,
                            P::FIPS_TLS13_12_EXT2,
                            P::FIPS_TLS13_11,
                            P::FIPS_TLS13_10,
                            P::FIPS_TLS13_13_PQ,
                            P::FIPS_TLS13_12_PQ,
                            P::FIPS_TLS13_12_RES_PQ,
                            P::FIPS_TLS13_12_EXT0_PQ,
                            P::FIPS_TLS13_12_EXT1_PQ,
                            P::FIPS_TLS13_12_EXT2_PQ,
                            P::FIPS_TLS13_10_PQ,
                            P::FORWARD_SECRECY_TLS12_RES_GCM,
                            P::FORWARD_SECRECY_TLS12_RES,
                            P::FORWARD_SECRECY_TLS12,
                            P::FORWARD_SECRECY_TLS11,
                            P::FORWARD_SECRECY,
                            P::TLS12,
                            P::TLS12_EXT,
                            P::TLS11,
                            P::LEGACY}) {
    stack.create<elbv2::ApplicationListener>(
        "Listener" + std::to_string(index),
        {.certificates = {certificate},
         .defaultAction = elbv2::ListenerAction::fixedResponse(200),
         .loadBalancer = loadBalancer,
         .open = false,
         .port = 1000 + index,
         .protocol = elbv2::ApplicationProtocol::HTTPS,
         .sslPolicy = sslPolicy});
    ++index;
  }
  auto& network = stack.create<elbv2::NetworkLoadBalancer>("Network", {.vpc = vpc});
  using Alpn = elbv2::AlpnPolicy;
  index = 0;
  for (const Alpn alpnPolicy : {Alpn::HTTP1_ONLY, Alpn::HTTP2_ONLY, Alpn::HTTP2_OPTIONAL,
                                Alpn::HTTP2_PREFERRED, Alpn::NONE}) {
    network
        .addListener("Tls" + std::to_string(index),
                     {.alpnPolicy = alpnPolicy, .certificates = {certificate}, .port = 443 + index})
        .addTargets("Targets", {.port = 443});
    ++index;
  }
});

}  // namespace
