#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

const parity::Scenario scenario("core/cross_stack_exports", [](cdk::App& app) {
  const cdk::Environment env{.account = "111111111111", .region = "eu-west-1"};
  auto& producer = app.create<cdk::Stack>("Producer", {.env = env});
  auto& consumer = app.create<cdk::Stack>("Consumer", {.env = env});
  auto& elsewhere = app.create<cdk::Stack>(
      "Elsewhere", {.env = {.account = "111111111111", .region = "us-east-1"}});

  auto& thing = producer.create<cdk::CfnResource>("Thing", {.type = "Custom::Thing"});

  consumer.create<cdk::CfnOutput>("Name", {.value = producer.exportValue(thing.ref())});
  consumer.create<cdk::CfnOutput>(
      "Given", {.value = producer.exportValue(cdk::String("literal"), {.name = "given-name"})});
  consumer.create<cdk::CfnOutput>("Weak", {.value = thing.getAtt("Weak").toString()});

  // To another region, a weak reference names the region.
  elsewhere.create<cdk::CfnOutput>("Far", {.value = thing.getAtt("Far").toString()});
});

}  // namespace
