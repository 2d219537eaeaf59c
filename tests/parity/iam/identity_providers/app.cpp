#include <string>

#include <cdk/core.hpp>
#include <cdk/iam.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;

const parity::Scenario scenario("iam/identity_providers", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("IdentityProviders");

  auto& oidc = stack.create<iam::OidcProviderNative>(
      "Oidc", {.clientIds = {"sts.amazonaws.com"},
               .thumbprints = {"0123456789012345678901234567890123456789"},
               .url = "https://token.actions.githubusercontent.com"});
  stack.create<iam::Role>(
      "Github",
      {.assumedBy = iam::OpenIdConnectPrincipal(
           oidc,
           {{"StringLike", {{"token.actions.githubusercontent.com:sub", "repo:owner/name:*"}}}})});
  auto& saml = stack.create<iam::SamlProvider>(
      "Saml",
      {.metadataDocument = iam::SamlMetadataDocument::fromXml("<xml>" + std::string(995, ' '))});
  stack.create<iam::Role>("Console", {.assumedBy = iam::SamlConsolePrincipal(saml)});
});

}  // namespace
