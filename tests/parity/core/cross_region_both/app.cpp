#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

const parity::Scenario scenario("core/cross_region_both", [](cdk::App& app) {
  auto& producer = app.create<cdk::Stack>("Producer", {.env = {.region = "eu-west-1"}});
  auto& consumer = app.create<cdk::Stack>("Consumer", {.env = {.region = "us-east-1"}});

  auto& both = producer.create<cdk::CfnResource>("Both", {.type = "Custom::Both"});
  both.applyCrossStackReferenceStrength(cdk::ReferenceStrength::BOTH);
  auto& strong = producer.create<cdk::CfnResource>("Strong", {.type = "Custom::Strong"});
  cdk::CrossStackReferences::of(strong).produce(cdk::ReferenceStrength::STRONG);
  auto& weak = producer.create<cdk::CfnResource>("Weak", {.type = "Custom::Weak"});

  consumer.create<cdk::CfnResource>("User",
                                    {.properties = {{"Both", both.ref()},
                                                    {"List", both.getAtt("List").toStringList()},
                                                    {"Strong", strong.ref()},
                                                    {"Weak", weak.ref()}},
                                     .type = "Custom::User"});
});

}  // namespace
