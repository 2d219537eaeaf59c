#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

const parity::Scenario scenario("core/cross_stack_list_export", [](cdk::App& app) {
  auto& producer = app.create<cdk::Stack>("Producer");
  auto& consumer = app.create<cdk::Stack>("Consumer");

  auto& thing = producer.create<cdk::CfnResource>("Thing", {.type = "Custom::Thing"});
  const cdk::List<cdk::String> list = thing.getAtt("List");
  const cdk::List<cdk::String> imported = producer.exportStringListValue(list);
  consumer.create<cdk::CfnOutput>("List", {.value = cdk::Fn::join(",", imported)});
  const cdk::List<cdk::String> named =
      producer.exportStringListValue(cdk::List<cdk::String>{"a", "b"}, {.name = "given-list"});
  consumer.create<cdk::CfnOutput>("Named", {.value = cdk::Fn::select(1, named)});
});

}  // namespace
