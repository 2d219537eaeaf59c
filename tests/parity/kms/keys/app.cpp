#include <cdk/core.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;
namespace kms = cdk::kms;

const parity::Scenario scenario("kms/keys", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Keys");

  auto& plain = stack.create<kms::Key>("Plain");
  stack.create<cdk::CfnOutput>("Arn", {.value = plain.keyArn()});
  stack.create<cdk::CfnOutput>("Id", {.value = plain.keyId()});

  auto& full = stack.create<kms::Key>(
      "Full", {.admins = {iam::ArnPrincipal("arn:aws:iam::222222222222:role/admin")},
               .alias = "alias/full",
               .description = "Everything",
               .enableKeyRotation = true,
               .enabled = false,
               .multiRegion = true,
               .pendingWindow = cdk::Duration::days(10),
               .removalPolicy = cdk::RemovalPolicy::DESTROY,
               .rotationPeriod = cdk::Duration::days(180)});
  full.addAlias("second");
  full.addToResourcePolicy(
      iam::PolicyStatement({.actions = {"kms:Decrypt"},
                            .principals = {iam::ServicePrincipal("s3.amazonaws.com")},
                            .resources = {"*"}}));
  stack.create<kms::Key>(
      "Signing", {.keySpec = kms::KeySpec::RSA_2048, .keyUsage = kms::KeyUsage::SIGN_VERIFY});
  stack.create<kms::Key>(
      "OwnPolicy",
      {.policy = iam::PolicyDocument(
           {.statements = {iam::PolicyStatement({.actions = {"kms:*"},
                                                 .principals = {iam::AccountRootPrincipal()},
                                                 .resources = {"*"}})}})});

  auto& alias = stack.create<kms::Alias>("Alias", {.aliasName = "alias/mine", .targetKey = plain});
  stack.create<cdk::CfnOutput>("AliasName", {.value = alias.aliasName()});
  stack.create<cdk::CfnOutput>("AliasArn", {.value = alias.aliasArn()});
  auto& imported = kms::Alias::fromAliasName(stack, "Existing", "alias/existing");
  stack.create<cdk::CfnOutput>("ImportedName", {.value = imported.aliasName()});
  auto& byArn = kms::Key::fromKeyArn(
      stack, "ByArn",
      "arn:aws:kms:eu-west-1:111111111111:key/12345678-1234-1234-1234-123456789012");
  stack.create<cdk::CfnOutput>("ByArnId", {.value = byArn.keyId()});
});

}  // namespace
