#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

const parity::Scenario scenario("core/reference_precedence", [](cdk::App& app) {
  using cdk::ReferenceStrength;
  using cdk::Stack;
  auto& producer = app.create<Stack>("Producer");
  auto& consumer = app.create<Stack>("Consumer");
  cdk::CrossStackReferences::of(consumer).consume(ReferenceStrength::STRONG);
  auto& nested = producer.create<cdk::NestedStack>("Nested");

  auto& plain = producer.create<cdk::CfnResource>("Plain", {.type = "Custom::Plain"});
  auto& weak = producer.create<cdk::CfnResource>("Weak", {.type = "Custom::Weak"});
  weak.applyCrossStackReferenceStrength(ReferenceStrength::WEAK);
  auto& inner = nested.create<cdk::CfnResource>("Inner", {.type = "Custom::Inner"});

  consumer.create<cdk::CfnResource>(
      "User",
      {.properties = {{"Again", Stack::consumeReference(plain.ref(), ReferenceStrength::WEAK)},
                      {"Both", Stack::consumeReference(weak.getAtt("Both"))},
                      {"Id", Stack::consumeReference(producer.stackId(), ReferenceStrength::WEAK)},
                      {"Inner", Stack::consumeReference(inner.ref(), ReferenceStrength::WEAK)},
                      {"List",
                       Stack::consumeListReference(plain.getAtt("List"), ReferenceStrength::WEAK)},
                      {"Plain", plain.ref()},
                      {"Weak", weak.ref()},
                      {"WeakStrong",
                       Stack::consumeReference(weak.ref(), ReferenceStrength::STRONG)}},
       .type = "Custom::User"});
  // Without effect at home, and on the way into a nested stack.
  producer.create<cdk::CfnOutput>(
      "AtHome", {.value = Stack::consumeReference(plain.ref(), ReferenceStrength::STRONG)});
  nested.create<cdk::CfnOutput>(
      "Below", {.value = Stack::consumeReference(plain.ref(), ReferenceStrength::STRONG)});
});

}  // namespace
