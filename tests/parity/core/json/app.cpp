#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

const parity::Scenario scenario("core/json", [](cdk::App& app) {
  using cdk::Json;
  auto& stack = app.create<cdk::Stack>("Json");

  auto& thing = stack.create<cdk::CfnResource>("Thing", {.type = "Custom::Thing"});
  const cdk::String arn = thing.getAtt("Arn");
  const cdk::Json obj = thing.getAtt("Obj");
  const cdk::Number number = thing.getAtt("N");

  // Plain values in properties.
  stack.create<cdk::CfnResource>(
      "Values",
      {.properties = {{"Absent", Json()},
                      {"Big", 12345678901},
                      {"Control", "tab\tnewline\nquote\"backslash\\slash/"},
                      {"EmptyList", Json::array({})},
                      {"EmptyMap", Json::object()},
                      {"EmptyText", ""},
                      {"False", false},
                      {"Float", 0.1},
                      {"Large", 1e21},
                      {"ListOfMaps",
                       Json::array({{{"A", 1}}, {{"B", Json::array({})}}, Json::object()})},
                      {"Nested", {{"Deep", {{"Empty", Json::object()}, {"Nothing", Json()}}}}},
                      {"Negative", -5},
                      {"Small", 1e-7},
                      {"Unicode", "äöü € 😀"},
                      {"Zero", 0},
                      {"null", "name"}},
       .type = "Custom::Values"});

  // Values turned into text.
  stack.create<cdk::CfnResource>(
      "Texts",
      {.properties = {{"Compact", stack.toJsonString({{"list", Json::array({1, "two", arn})},
                                                      {"number", 1.5},
                                                      {"plain", "text"}})},
                      {"Indented", stack.toJsonString({{"a", {{"b", thing.ref()}}}}, 2)},
                      {"Intrinsics",
                       stack.toJsonString(
                           {{"key", cdk::Aws::REGION}, {"obj", obj}, {"q", "\"" + arn + "\""}})},
                      {"Lazy", stack.toJsonString(
                                   {{"late", cdk::Lazy::string([] { return cdk::String("x"); })}})},
                      {"Literal",
                       stack.toJsonString({{"a", Json::null()}, {"b", true}, {"c", "ü\"\n"}})},
                      {"NumberToken", stack.toJsonString({{"n", number}})}},
       .type = "Custom::Texts"});
});

}  // namespace
