#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

cdk::Environment in(const char* account, const char* region) {
  return {.account = account, .region = region};
}

const parity::Scenario scenario("core/cross_account", [](cdk::App& app) {
  auto& producer = app.create<cdk::Stack>("Producer", {.env = in("111111111111", "eu-west-1")});
  auto& thing = producer.create<cdk::CfnResource>("Thing", {.type = "Custom::Thing"});
  auto& nested = producer.create<cdk::NestedStack>("Nested");
  auto& inner = nested.create<cdk::CfnResource>("Inner", {.type = "Custom::Inner"});

  auto& custom = app.create<cdk::Stack>(
      "Custom", {.env = in("333333333333", "us-east-1"),
                 .synthesizer = cdk::DefaultStackSynthesizer(
                     {.cloudFormationExecutionRole = "arn:aws:iam::333333333333:role/mine"})});
  auto& plain = app.create<cdk::Stack>("Plain", {.env = in("222222222222", "eu-west-1")});
  auto& again = app.create<cdk::Stack>("Again", {.env = in("222222222222", "eu-west-1")});
  // Has no effect between accounts.
  cdk::CrossStackReferences::of(custom).consume(cdk::ReferenceStrength::STRONG);

  custom.create<cdk::CfnResource>(
      "User",
      {.properties = {{"Id", producer.stackId()}, {"Inner", inner.ref()}, {"Name", thing.ref()}},
       .type = "Custom::User"});
  plain.create<cdk::CfnResource>(
      "User", {.properties = {{"List", thing.getAtt("List").toStringList()}, {"Name", thing.ref()}},
               .type = "Custom::User"});
  again.create<cdk::CfnOutput>("Name", {.value = thing.ref()});

  // Long names are shortened, and another partition has ARNs of its own.
  auto& gov =
      app.create<cdk::Stack>("GovernmentStackWithAVeryLongNameThatHasToBeShortenedForTheRole",
                             {.env = in("444444444444", "us-gov-west-1")});
  auto& govThing = gov.create<cdk::CfnResource>("Thing", {.type = "Custom::Thing"});
  plain.create<cdk::CfnOutput>("Gov", {.value = govThing.ref()});
});

}  // namespace
