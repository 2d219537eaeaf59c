#include <cdk/core.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;
namespace kms = cdk::kms;

const parity::Scenario scenario("kms/across_environments", [](cdk::App& app) {
  const cdk::Environment env{.account = "111111111111", .region = "eu-west-1"};
  const iam::ServicePrincipal service("ec2.amazonaws.com");
  auto& keys = app.create<cdk::Stack>("Keys", {.env = env});
  auto& key = keys.create<kms::Key>("Key", {.alias = "shared"});

  auto& sameRegion = app.create<cdk::Stack>("SameRegion", {.env = env});
  key.grantDecrypt(sameRegion.create<iam::Role>("Role", {.assumedBy = service}));

  auto& foreign = app.create<cdk::Stack>(
      "Foreign", {.env = {.account = "222222222222", .region = "eu-west-1"}});
  key.grantEncrypt(foreign.create<iam::Role>(
      "Role", {.assumedBy = service, .roleName = cdk::PhysicalName::GENERATE_IF_NEEDED}));
  key.grantDecrypt(
      iam::Role::fromRoleArn(foreign, "Imported", "arn:aws:iam::222222222222:role/existing"));
});

}  // namespace
