#include <cdk/core.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>
#include <cdk/kms/cfn_key.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;
namespace kms = cdk::kms;

const parity::Scenario scenario("kms/imports", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Imports");
  auto& role =
      stack.create<iam::Role>("Role", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")});
  auto& key = stack.create<kms::Key>("Key");

  // Through aliases.
  auto& alias = key.addAlias("first");
  alias.addAlias("second");
  alias.grantDecrypt(role);
  alias.addToResourcePolicy(
      iam::PolicyStatement({.actions = {"kms:Sign"},
                            .principals = {iam::AccountPrincipal("222222222222")},
                            .resources = {"*"}}));
  auto& attributes = kms::Alias::fromAliasAttributes(
      stack, "Attributes", {.aliasName = "alias/known", .aliasTargetKey = key});
  attributes.grantEncrypt(role);
  stack.create<cdk::CfnOutput>("AttributesArn", {.value = attributes.keyArn()});
  auto& named = kms::Alias::fromAliasName(stack, "Named", "alias/named");
  named.grantEncryptDecrypt(role);
  named.grantSignVerify(role);
  named.grantGenerateMac(role);
  named.addToResourcePolicy(iam::PolicyStatement({.actions = {"kms:*"}, .resources = {"*"}}));
  stack.create<cdk::CfnOutput>("NamedArn", {.value = named.keyArn()});
  auto& parameter = stack.create<cdk::CfnParameter>("Parameter");
  const cdk::String late = parameter.valueAsString();
  stack.create<kms::Alias>("Late", {.aliasName = late, .targetKey = key});
  stack.create<kms::Alias>("Partly", {.aliasName = "part-" + late, .targetKey = key});
  stack.create<kms::Alias>(
      "Kept",
      {.aliasName = "kept", .removalPolicy = cdk::RemovalPolicy::RETAIN, .targetKey = alias});

  // Imported keys have no policy to add to.
  auto& imported = kms::Key::fromKeyArn(stack, "ByToken", late);
  imported.grantEncrypt(role);
  imported.grantDecrypt(iam::AccountPrincipal("222222222222"));
  imported.addAlias("of-imported");
  stack.create<cdk::CfnOutput>("ImportedId", {.value = imported.keyId()});

  // A key around a low-level one.
  auto& low = stack.create<kms::CfnKey>(
      "Low",
      {.keyPolicy = {{"Statement", cdk::Json::array({cdk::Json{
                                       {"Action", "kms:*"},
                                       {"Effect", "Allow"},
                                       {"Principal", {{"AWS", "arn:aws:iam::111111111111:root"}}},
                                       {"Resource", "*"}}})},
                     {"Version", "2012-10-17"}}});
  auto& wrapped = kms::Key::fromCfnKey(low);
  wrapped.grantDecrypt(role);
  wrapped.addAlias("wrapped");
  kms::Key::fromCfnKey(low).grantVerifyMac(iam::ServicePrincipal("logs.amazonaws.com"));

  // Principals that come through a service.
  key.addToResourcePolicy(
      iam::PolicyStatement({.actions = {"kms:Decrypt"},
                            .principals = {kms::ViaServicePrincipal("ec2.eu-west-1.amazonaws.com")},
                            .resources = {"*"}}));
  key.addToResourcePolicy(
      iam::PolicyStatement({.actions = {"kms:Encrypt"},
                            .principals = {kms::ViaServicePrincipal(
                                "ec2.eu-west-1.amazonaws.com",
                                iam::AnyPrincipal().withConditions(
                                    {{"StringEquals", {{"kms:CallerAccount", stack.account()}}}}))},
                            .resources = {"*"}}));
  stack
      .create<kms::Key>("HMAC_256", {.keySpec = kms::KeySpec::HMAC_256,
                                     .keyUsage = kms::KeyUsage::GENERATE_VERIFY_MAC})
      .grantGenerateMac(role);
  stack
      .create<kms::Key>("SM2",
                        {.keySpec = kms::KeySpec::SM2, .keyUsage = kms::KeyUsage::SIGN_VERIFY})
      .grantGenerateMac(role);
  stack
      .create<kms::Key>("ECC_NIST_EDWARDS25519", {.keySpec = kms::KeySpec::ECC_NIST_EDWARDS25519,
                                                  .keyUsage = kms::KeyUsage::SIGN_VERIFY})
      .grantGenerateMac(role);
});

}  // namespace
