#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

class Pair : public cdk::Construct {
 public:
  explicit Pair(cdk::Scope scope)
      : cdk::Construct(scope),
        first(create<cdk::CfnResource>("First", {.type = "Custom::First"})),
        second(create<cdk::CfnResource>("Second", {.type = "Custom::Second"})) {}

  cdk::CfnResource& first;
  cdk::CfnResource& second;
};

const parity::Scenario scenario("core/dependencies", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Dependencies");

  auto& single = stack.create<cdk::CfnResource>("Single", {.type = "Custom::Single"});
  auto& last = stack.create<cdk::CfnResource>("Last", {.type = "Custom::Last"});
  auto& a = stack.create<Pair>("A");
  auto& b = stack.create<Pair>("B");

  single.addDependency(last);
  single.addDependency(last);
  a.node().addDependency(b);
  b.node().addDependency(last);
  last.addDependency(a.first);
  last.removeDependency(a.first);
  b.second.addDependency(single);
  b.second.replaceDependency(single, b.first);

  // Between stacks: the stacks depend on each other, not the resources.
  auto& consumer = app.create<cdk::Stack>("Consumer");
  auto& user = consumer.create<cdk::CfnResource>("User", {.type = "Custom::User"});
  user.addDependency(single);

  auto& third = app.create<cdk::Stack>("Third");
  third.create<cdk::CfnResource>("Thing", {.type = "Custom::Thing"});
  third.addDependency(consumer, "it says so");

  // An output waits for nothing, and nothing waits for it.
  auto& output = stack.create<cdk::CfnOutput>("Output", {.value = "x"});
  output.node().addDependency(a);
});

}  // namespace
