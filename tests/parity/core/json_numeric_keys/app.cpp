#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

const parity::Scenario scenario("core/json_numeric_keys", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("NumericKeys");

  // JavaScript puts keys that look like small integers first, in ascending order.
  stack.create<cdk::CfnResource>(
      "Thing", {.properties = {{"Codes",
                                {{"b", 1},
                                 {"404", "missing"},
                                 {"200", "fine"},
                                 {"a", 2},
                                 {"007", "agent"},
                                 {"-1", "negative"}}},
                               {"Accounts", {{"222222222222", "b"}, {"111111111111", "a"}}}},
                .type = "Custom::Thing"});
  stack.create<cdk::CfnMapping>("Map",
                                {.mapping = {{"20", {{"x", "second"}}}, {"3", {{"x", "first"}}}}});
});

}  // namespace
