#include <string>

#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

class Note : public cdk::IAspect {
 public:
  explicit Note(std::string name) : name_(std::move(name)) {}
  void visit(cdk::IConstruct& node) override {
    if (auto* resource = dynamic_cast<cdk::CfnResource*>(&node)) {
      resource->addPropertyOverride(name_, ++count_);
    }
  }

 private:
  std::string name_;
  int count_ = 0;
};

const parity::Scenario scenario("core/aspects", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("AspectsStack");
  auto& first = stack.create<cdk::CfnResource>("First", {.type = "Custom::Thing"});
  stack.create<cdk::CfnResource>("Second", {.type = "Custom::Other"});

  cdk::Aspects::of(app).add(Note("FromApp"));
  cdk::Aspects::of(stack).add(Note("Late"), {.priority = cdk::AspectPriority::READONLY});
  cdk::Aspects::of(stack).add(Note("Early"), {.priority = cdk::AspectPriority::MUTATING});
  cdk::Aspects::of(first).add(Note("OnlyFirst"), {.priority = 10});

  // An aspect may create constructs, which aspects then visit too.
  cdk::Aspects::of(stack).add(
      [&stack, &first](cdk::IConstruct& node) {
        if (&node.node() == &first.node() && !stack.node().tryFindChild("Made")) {
          stack.create<cdk::CfnResource>("Made", {.type = "Custom::Made"});
        }
      },
      {.priority = cdk::AspectPriority::MUTATING});
});

}  // namespace
