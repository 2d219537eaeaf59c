#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

cdk::CfnResource& make(cdk::Stack& scope, const char* id) {
  return scope.create<cdk::CfnResource>(id, {.type = "Custom::Thing"});
}

const parity::Scenario scenario("core/nested_dependencies", [](cdk::App& app) {
  auto& top = app.create<cdk::Stack>("Top");
  auto& first = top.create<cdk::NestedStack>("First");
  auto& second = top.create<cdk::NestedStack>("Second");
  auto& inner = second.create<cdk::NestedStack>("Inner");
  auto& other = app.create<cdk::Stack>("Other");

  auto& inTop = make(top, "InTop");
  auto& inFirst = make(first, "InFirst");
  auto& inSecond = make(second, "InSecond");
  auto& inInner = make(inner, "InInner");
  auto& inOther = make(other, "InOther");

  inFirst.addResourceDependency(inTop);
  inSecond.addResourceDependency(inFirst);
  inInner.addResourceDependency(inSecond);
  inInner.addResourceDependency(inOther);
  auto& last = make(top, "Last");
  last.addResourceDependency(inInner);

  auto& third = top.create<cdk::NestedStack>("Third");
  third.addStackDependency(first);
  make(third, "InThird").node().addDependency(second);

  cdk::DependencyGroup group{inTop};
  auto& grouped = make(top, "Grouped");
  grouped.node().addDependency(group);
  group.add(third);

  // Taken back.
  auto& free = make(first, "Free");
  free.addResourceDependency(last);
  free.removeResourceDependency(last);
});

}  // namespace
