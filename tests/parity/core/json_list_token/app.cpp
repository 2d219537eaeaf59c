#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

const parity::Scenario scenario("core/json_list_token", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("JsonList");

  // A late-bound list inside JSON text needs a function that quotes it at deployment.
  auto& thing = stack.create<cdk::CfnResource>("Thing", {.type = "Custom::Thing"});
  const cdk::List<cdk::String> list = thing.getAtt("List");
  stack.create<cdk::CfnOutput>("Once", {.value = stack.toJsonString({{"list", list}})});
  stack.create<cdk::CfnOutput>(
      "Again", {.value = stack.toJsonString(cdk::Json::array({list, {{"list", list}}}))});
});

}  // namespace
