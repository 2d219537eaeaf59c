#include <cdk/core.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;
namespace kms = cdk::kms;

const parity::Scenario scenario("kms/grants", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Grants");
  const iam::ServicePrincipal service("ec2.amazonaws.com");
  auto& key = stack.create<kms::Key>("Key");
  auto& role = stack.create<iam::Role>("Role", {.assumedBy = service});

  key.grantDecrypt(role);
  key.grantEncrypt(role);
  key.grantEncryptDecrypt(iam::ServicePrincipal("logs.amazonaws.com"));
  key.grantAdmin(iam::AccountPrincipal("222222222222"));
  key.grant(role, {"kms:DescribeKey"});

  auto& imported =
      kms::Key::fromKeyArn(stack, "Imported", "arn:aws:kms:eu-west-1:111111111111:key/abc");
  imported.grantEncryptDecrypt(role);

  auto& signing = stack.create<kms::Key>(
      "Signing", {.keySpec = kms::KeySpec::ECC_NIST_P256, .keyUsage = kms::KeyUsage::SIGN_VERIFY});
  signing.grantSignVerify(role);

  // Restricted to a service.
  stack.create<iam::Role>(
      "Via", {.assumedBy = kms::ViaServicePrincipal("s3.eu-west-1.amazonaws.com",
                                                    iam::AccountPrincipal("222222222222"))});

  // A role of a later stack cannot be named in the key's policy.
  auto& other = app.create<cdk::Stack>("Other");
  other.addDependency(stack);
  key.grantDecrypt(other.create<iam::Role>("Role", {.assumedBy = service}));
});

}  // namespace
