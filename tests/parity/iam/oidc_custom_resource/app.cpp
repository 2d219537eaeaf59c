#include <cdk/core.hpp>
#include <cdk/iam.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;

const parity::Scenario scenario("iam/oidc_custom_resource", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("OidcCustomResource");

  auto& provider = stack.create<iam::OpenIdConnectProvider>(
      "Provider", {.clientIds = {"client-1", "client-2"},
                   .thumbprints = {"0123456789012345678901234567890123456789"},
                   .url = "https://openid.example.com/path"});
  auto& plain = stack.create<iam::OpenIdConnectProvider>(
      "Plain", {.removalPolicy = cdk::RemovalPolicy::RETAIN, .url = "https://oidc.example.com"});
  stack.create<iam::Role>("Role", {.assumedBy = iam::OpenIdConnectPrincipal(provider)});
  stack.create<cdk::CfnOutput>("Issuer", {.value = provider.openIdConnectProviderIssuer()});
  stack.create<cdk::CfnOutput>("Thumbprints", {.value = plain.openIdConnectProviderthumbprints()});

  auto& existing = iam::OpenIdConnectProvider::fromOpenIdConnectProviderArn(
      stack, "Existing", "arn:aws:iam::111111111111:oidc-provider/openid.example.com");
  stack.create<iam::Role>("ForExisting",
                          {.assumedBy = iam::OpenIdConnectPrincipal(
                               existing, {{"StringEquals", {{"openid.example.com:aud", "a"}}}})});
  auto& native = iam::OidcProviderNative::fromOidcProviderArn(
      stack, "Native", "arn:aws:iam::111111111111:oidc-provider/native.example.com/id");
  stack.create<cdk::CfnOutput>("NativeIssuer", {.value = native.oidcProviderIssuer()});
});

}  // namespace
