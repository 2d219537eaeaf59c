#include <cdk/core.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;
namespace kms = cdk::kms;

const parity::Scenario scenario("kms/lookups", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Lookups",
                                       {.env = {.account = "111111111111", .region = "eu-west-1"}});
  auto& role =
      stack.create<iam::Role>("Role", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")});
  const auto text = [](bool value) { return value ? "true" : "false"; };

  auto& known = kms::Key::fromLookup(stack, "Known", {.aliasName = "alias/known"});
  known.grantDecrypt(role);
  stack.create<cdk::CfnOutput>("KnownArn", {.value = known.keyArn()});
  stack.create<cdk::CfnOutput>("IsDummy", {.value = text(kms::Key::isLookupDummy(known))});

  auto& missing = kms::Key::fromLookup(
      stack, "Missing", {.aliasName = "alias/missing", .returnDummyKeyOnMissing = true});
  stack.create<cdk::CfnOutput>("MissingId", {.value = missing.keyId()});
  stack.create<cdk::CfnOutput>("MissingIsDummy", {.value = text(kms::Key::isLookupDummy(missing))});
});

}  // namespace
