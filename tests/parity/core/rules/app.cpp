#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

const parity::Scenario scenario("core/rules", [](cdk::App& app) {
  using cdk::Fn;
  auto& stack = app.create<cdk::Stack>("Rules");
  auto& size = stack.create<cdk::CfnParameter>(
      "Size", {.allowedValues = {"small", "large"}, .default_ = "small"});
  stack.create<cdk::CfnParameter>("Vpc", {.type = "AWS::EC2::VPC::Id"});
  auto& subnets =
      stack.create<cdk::CfnParameter>("Subnets", {.type = "List<AWS::EC2::Subnet::Id>"});

  stack.create<cdk::CfnRule>("Empty");
  auto& rule = stack.create<cdk::CfnRule>(
      "Network",
      {.assertions = {{.assert_ = Fn::conditionEachMemberIn(
                           Fn::valueOfAll("AWS::EC2::Subnet::Id", "VpcId"),
                           Fn::refAll("AWS::EC2::VPC::Id")),
                       .assertDescription = "All subnets are in the VPC"}},
       .ruleCondition = Fn::conditionNot(Fn::conditionEquals(size.valueAsString(), "small"))});
  rule.addAssertion(
      Fn::conditionAnd({Fn::conditionContains({"a", "b"}, Fn::valueOf("Vpc", "Tags.Name")),
                        Fn::conditionEachMemberEquals(subnets.valueAsList(), "subnet-1"),
                        Fn::conditionOr({Fn::conditionEquals(size.valueAsString(), "large"),
                                         Fn::conditionEquals("x", "y")})}),
      "Everything is as it should be");
  rule.overrideLogicalId("Renamed");
});

}  // namespace
