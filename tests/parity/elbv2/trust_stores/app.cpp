#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/elbv2.hpp>
#include <cdk/s3.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace elbv2 = cdk::elbv2;
namespace s3 = cdk::s3;

const parity::Scenario scenario("elbv2/trust_stores", [](cdk::App& app) {
  using enum elbv2::MutualAuthenticationMode;
  auto& stack = app.create<cdk::Stack>("TrustStores");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 2, .natGateways = 0, .restrictDefaultSecurityGroup = false});
  auto& bucket = stack.create<s3::Bucket>("Bucket");
  auto& generated =
      stack.create<elbv2::TrustStore>("Generated", {.bucket = bucket, .key = "ca.pem"});
  auto& named = stack.create<elbv2::TrustStore>("Named", {.bucket = bucket,
                                                          .key = "more/ca.pem",
                                                          .trustStoreName = "my-authorities",
                                                          .version = "v1"});
  auto& imported = elbv2::TrustStore::fromTrustStoreArn(
      stack, "Imported",
      "arn:aws:elasticloadbalancing:eu-west-1:111111111111:truststore/my-trust/73e2d6bc24d8a067");
  stack.create<elbv2::TrustStoreRevocation>(
      "Revocation", {.revocationContents = {{.bucket = bucket, .key = "first.crl"},
                                            {.bucket = bucket,
                                             .key = "second.crl",
                                             .revocationType = elbv2::RevocationType::CRL,
                                             .version = "v2"}},
                     .trustStore = generated});

  auto& balancer = stack.create<elbv2::ApplicationLoadBalancer>("Balancer", {.vpc = vpc});
  const auto certificate =
      elbv2::ListenerCertificate::fromArn("arn:aws:acm:eu-west-1:111111111111:certificate/a");
  const std::vector<elbv2::MutualAuthentication> listeners{
      {.advertiseTrustStoreCaNames = true,
       .ignoreClientCertificateExpiry = true,
       .mutualAuthenticationMode = VERIFY,
       .trustStore = generated},
      {.advertiseTrustStoreCaNames = false,
       .mutualAuthenticationMode = VERIFY,
       .trustStore = named},
      {.mutualAuthenticationMode = VERIFY, .trustStore = imported},
      {.mutualAuthenticationMode = PASS_THROUGH},
      {.mutualAuthenticationMode = OFF},
      {}};
  int index = 0;
  for (const elbv2::MutualAuthentication& mutualAuthentication : listeners) {
    balancer.addListener("Https" + std::to_string(index),
                         {.certificates = {certificate},
                          .defaultAction = elbv2::ListenerAction::fixedResponse(200),
                          .mutualAuthentication = mutualAuthentication,
                          .port = 8440 + index,
                          .protocol = elbv2::ApplicationProtocol::HTTPS});
    ++index;
  }
  stack.create<cdk::CfnOutput>("Arn", {.value = generated.trustStoreArn()});
  stack.create<cdk::CfnOutput>("Name", {.value = generated.trustStoreName()});
  stack.create<cdk::CfnOutput>(
      "Certificates",
      {.value = cdk::String(static_cast<const cdk::Value&>(generated.numberOfCaCertificates()))});
  stack.create<cdk::CfnOutput>("Status", {.value = named.status()});
  stack.create<cdk::CfnOutput>("ImportedName", {.value = imported.trustStoreName()});
});

}  // namespace
