#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

const parity::Scenario scenario("core/stack_tags", [](cdk::App& app) {
  // Explicit stack tags; tags that an aspect adds stay with the resources.
  auto& stack = app.create<cdk::Stack>("StackTags",
                                       {.tags = {{"team", "core"}, {"Cost", "x"}, {"a-b", "y"}}});
  stack.addStackTag("later", "added");
  stack.addStackTag("team", "replaced");
  stack.removeStackTag("a-b");
  cdk::Tags::of(stack).add("aspect", "not-here");
  stack.create<cdk::CfnResource>("Thing", {.type = "Custom::Thing"});
});

}  // namespace
