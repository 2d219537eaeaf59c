#include <string>
#include <string_view>

#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

const parity::Scenario scenario("core/logical_ids", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("LogicalIds");
  const auto thing = [](cdk::IConstruct & scope, std::string_view id) -> auto& {
    return scope.create<cdk::CfnResource>(id, {.type = "Custom::Thing"});
  };

  thing(stack, "Plain");
  thing(stack, "with-dash.and_more");
  thing(stack, "1st");
  auto& outer = stack.create<cdk::Construct>("Outer");
  thing(outer, "Inner");
  thing(outer, "Resource");
  auto& holder = outer.create<cdk::Construct>("Holder");
  thing(holder, "Default");
  auto& nested = outer.create<cdk::Construct>("Outer");
  thing(nested, "Outer");
  auto& hidden = outer.create<cdk::Construct>("Resource-1");
  thing(hidden, "Resource");
  auto& deflt = stack.create<cdk::Construct>("Default");
  thing(deflt, "Child");
  cdk::IConstruct* deep = &stack;
  for (int i = 0; i < 14; i++) {
    deep = &deep->create<cdk::Construct>("AVeryLongNameForALevel" + std::to_string(i));
  }
  thing(*deep, "End");
  auto& umlaut = stack.create<cdk::Construct>("ä");
  thing(umlaut, "Ö");

  auto& before = stack.create<cdk::Construct>("Before");
  auto& renamed = thing(before, "Resource");
  stack.renameLogicalId("Before9295B271", "After");
  auto& user = stack.create<cdk::CfnResource>(
      "User",
      {.properties = {{"AddrHead", stack.node().addr().substr(0, 4)},
                      {"Path", nested.node().path()},
                      {"Renamed", renamed.ref()},
                      {"StackRelative", cdk::Names::stackRelativeConstructPath(nested)},
                      {"UniqueId", cdk::Names::uniqueId(nested)},
                      {"UniqueLong", cdk::Names::uniqueId(*deep)},
                      {"UniqueName",
                       cdk::Names::uniqueResourceName(nested, {.maxLength = 20, .separator = "-"})},
                      {"UniqueNameShort", cdk::Names::uniqueResourceName(stack)},
                      {"UniqueNameSpecial",
                       cdk::Names::uniqueResourceName(hidden, {.allowedSpecialCharacters = "-"})}},
       .type = "Custom::User"});
  user.node().addDependency(renamed);
});

}  // namespace
