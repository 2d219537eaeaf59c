#include <string_view>

#include <cdk/core.hpp>
#include <cdk/iam.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;

const parity::Scenario scenario("iam/principals", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Principals");
  const auto role = [&stack](std::string_view id, cdk::Handle<iam::IPrincipal> assumedBy) {
    stack.create<iam::Role>(id, {.assumedBy = assumedBy});
  };

  role("Service", iam::ServicePrincipal("ecs-tasks.amazonaws.com"));
  role("RegionalService", iam::ServicePrincipal("states", {.region = "cn-north-1"}));
  role("LogsService", iam::ServicePrincipal("logs.amazonaws.com"));
  role("Account", iam::AccountPrincipal("222222222222"));
  role("Root", iam::AccountRootPrincipal());
  role("Arn", iam::ArnPrincipal("arn:aws:iam::222222222222:user/someone"));
  role("InOrganization", iam::ArnPrincipal("*").inOrganization("o-1234567890"));
  role("Organization", iam::OrganizationPrincipal("o-1234567890"));
  role("Anyone", iam::AnyPrincipal());
  role("Star", iam::StarPrincipal());
  role("Canonical", iam::CanonicalUserPrincipal(
                        "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"));
  role("Federated", iam::FederatedPrincipal("cognito-identity.amazonaws.com",
                                            {{"StringEquals", {{"aud", "pool"}}}},
                                            "sts:AssumeRoleWithWebIdentity"));
  role("Web", iam::WebIdentityPrincipal("accounts.google.com"));

  auto& saml = iam::SamlProvider::fromSamlProviderArn(
      stack, "Provider", "arn:aws:iam::111111111111:saml-provider/idp");
  role("Saml", iam::SamlPrincipal(saml, {{"StringEquals", {{"SAML:aud", "here"}}}}));
  role("SamlConsole", iam::SamlConsolePrincipal(saml));

  role("Composite", iam::CompositePrincipal({iam::ServicePrincipal("ec2.amazonaws.com"),
                                             iam::ServicePrincipal("ecs.amazonaws.com"),
                                             iam::AccountPrincipal("333333333333")}));
  role("Conditional", iam::AccountPrincipal("222222222222")
                          .withConditions({{"StringEquals", {{"aws:PrincipalTag/team", "core"}}}}));
  role("Tagged", iam::ServicePrincipal("ec2.amazonaws.com").withSessionTags());
  role("ConditionalComposite",
       iam::CompositePrincipal(
           {iam::ServicePrincipal("ec2.amazonaws.com",
                                  {.conditions = {{"Bool", {{"aws:SecureTransport", "true"}}}}}),
            iam::ArnPrincipal("arn:aws:iam::222222222222:root")}));
});

}  // namespace
