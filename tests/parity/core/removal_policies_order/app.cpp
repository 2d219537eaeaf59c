#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

const parity::Scenario scenario("core/removal_policies_order", [](cdk::App& app) {
  using cdk::MissingRemovalPolicies;
  using cdk::RemovalPolicies;
  struct Made {
    cdk::Stack& stack;
    cdk::CfnResource& kept;
  };
  const auto make = [&app](const char* id) -> Made {
    auto& stack = app.create<cdk::Stack>(id);
    stack.create<cdk::CfnResource>("Topic", {.type = "AWS::SNS::Topic"});
    stack.create<cdk::CfnResource>("Volume", {.type = "AWS::EC2::Volume"});
    return {stack, stack.create<cdk::CfnResource>("Kept", {.type = "AWS::SQS::Queue"})};
  };

  // The last one counts; the higher the priority, the later.
  const auto ordered = make("Ordered");
  RemovalPolicies::of(ordered.stack).destroy({.priority = 300});
  RemovalPolicies::of(ordered.stack).retain();
  RemovalPolicies::of(ordered.kept).retain({.priority = 400});

  // Of two at the same place, the later one; of two places, the inner one.
  const auto nested = make("Nested");
  RemovalPolicies::of(nested.kept).retainOnUpdateOrDelete();
  RemovalPolicies::of(nested.stack).retain();
  RemovalPolicies::of(nested.stack)
      .apply(cdk::RemovalPolicy::DESTROY, {.excludeResourceTypes = {"AWS::SNS::Topic"}});

  // Missing is what has neither policy.
  const auto missing = make("Missing");
  missing.kept.cfnOptions().updateReplacePolicy = cdk::CfnDeletionPolicy::SNAPSHOT;
  MissingRemovalPolicies::of(missing.stack).destroy({.priority = 900});
  RemovalPolicies::of(missing.stack)
      .snapshot({.applyToResourceTypes = {"AWS::EC2::Volume"}, .priority = 500});
});

}  // namespace
