#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

const parity::Scenario scenario("core/scoped_pseudo_parameters", [](cdk::App& app) {
  auto& one = app.create<cdk::Stack>("One");
  auto& two = app.create<cdk::Stack>("Two");
  auto& nested = one.create<cdk::NestedStack>("Nested");

  const cdk::ScopedAws scoped(one);
  const cdk::Json properties = {{"AccountId", scoped.accountId()},
                                {"Id", scoped.stackId()},
                                {"Joined", scoped.stackName() + "." + scoped.urlSuffix()},
                                {"Partition", scoped.partition()},
                                {"Region", scoped.region()}};
  one.create<cdk::CfnResource>("Thing", {.properties = properties, .type = "Custom::Thing"});
  two.create<cdk::CfnResource>("Thing", {.properties = properties, .type = "Custom::Thing"});
  auto& inNested =
      nested.create<cdk::CfnResource>("Thing", {.properties = properties, .type = "Custom::Thing"});

  one.create<cdk::CfnOutput>("Topic", {.value = cdk::Fn::select(0, one.notificationArns())});
  const cdk::String exportedId = one.exportValue(one.stackId());
  two.create<cdk::CfnOutput>("ExportedId", {.value = exportedId});
  nested.create<cdk::CfnOutput>("OwnId", {.value = nested.stackId()});
  const cdk::String lifted = one.exportValue(inNested.getAtt("Arn"), {.description = "Lifted"});
  one.create<cdk::CfnOutput>("FromNested", {.value = lifted});
});

}  // namespace
