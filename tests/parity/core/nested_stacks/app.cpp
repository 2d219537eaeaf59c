#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

const parity::Scenario scenario("core/nested_stacks", [](cdk::App& app) {
  auto& parent = app.create<cdk::Stack>("Parent");
  auto& top = parent.create<cdk::CfnResource>("Top", {.type = "Custom::Top"});

  auto& nested = parent.create<cdk::NestedStack>(
      "Nested", {.description = "The inner one",
                 .notificationArns = {{"arn:aws:sns:eu-west-1:111111111111:topic"}},
                 .parameters = {{"Given", "value"}},
                 .removalPolicy = cdk::RemovalPolicy::RETAIN,
                 .timeout = cdk::Duration::minutes(5)});
  nested.create<cdk::CfnParameter>("Given");
  auto& inner = nested.create<cdk::CfnResource>(
      "Inner", {.properties = {{"Above", top.getAtt("Arn")}, {"StackName", parent.stackName()}},
                .type = "Custom::Inner"});

  auto& sibling = parent.create<cdk::NestedStack>("Sibling");
  sibling.create<cdk::CfnResource>("Uses", {.properties = {{"Across", inner.ref()},
                                                           {"Id", nested.stackId()},
                                                           {"Name", sibling.stackName()}},
                                            .type = "Custom::Uses"});
  sibling.setParameter("Extra", "extra");

  auto& deep = nested.create<cdk::NestedStack>("Deep");
  deep.create<cdk::CfnResource>("Deepest",
                                {.properties = {{"Top", top.ref()}}, .type = "Custom::Deepest"});

  parent.create<cdk::CfnResource>(
      "Reads", {.properties = {{"Inner", inner.getAtt("Name")}, {"NestedId", nested.stackId()}},
                .type = "Custom::Reads"});
  auto& other = app.create<cdk::Stack>("Other");
  other.create<cdk::CfnOutput>("FromNested", {.value = inner.getAtt("Other").toString()});
});

}  // namespace
