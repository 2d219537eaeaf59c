#include <cdk/core.hpp>
#include <cdk/iam.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;

const parity::Scenario scenario("iam/user_password", [](cdk::App& app) {
  using cdk::SecretValue;
  auto& stack = app.create<cdk::Stack>("UserPassword");

  stack.create<iam::User>("Stored", {.password = SecretValue::secretsManager("initial-password"),
                                     .passwordResetRequired = true});
  stack.create<iam::User>("StoredField",
                          {.password = SecretValue::secretsManager(
                               "login", {.jsonField = "password", .versionStage = "AWSPREVIOUS"})});
  stack.create<iam::User>("Parameter", {.password = SecretValue::ssmSecure("/password", "2")});
  stack.create<iam::User>("Plain", {.password = SecretValue::unsafePlainText("Change-me-1")});
});

}  // namespace
