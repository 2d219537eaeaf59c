#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

const parity::Scenario scenario("core/conditions_mappings", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("ConditionsMappings");

  auto& stage = stack.create<cdk::CfnParameter>("Stage", {.default_ = "dev"});
  auto& isProd = stack.create<cdk::CfnCondition>(
      "IsProd", {.expression = cdk::Fn::conditionEquals(stage.valueAsString(), "prod")});
  auto& isEurope = stack.create<cdk::CfnCondition>(
      "IsEurope", {.expression = cdk::Fn::conditionOr(
                       {cdk::Fn::conditionEquals(cdk::Aws::REGION, "eu-west-1"),
                        cdk::Fn::conditionEquals(cdk::Aws::REGION, "eu-central-1")})});
  auto& both = stack.create<cdk::CfnCondition>(
      "Both", {.expression = cdk::Fn::conditionAnd({isProd, cdk::Fn::conditionNot(isEurope)})});

  auto& sizes = stack.create<cdk::CfnMapping>(
      "Sizes", {.mapping = {{"dev", {{"count", 1}, {"type", "t3.micro"}}},
                            {"prod", {{"count", 3}, {"type", "m5.large"}}}}});
  sizes.setValue("test", "type", "t3.small");
  auto& lazySizes = stack.create<cdk::CfnMapping>(
      "LazySizes",
      {.lazy = true,
       .mapping = {{"eu-west-1", {{"ami", "ami-1"}}}, {"us-east-1", {{"ami", "ami-2"}}}}});

  auto& conditional = stack.create<cdk::CfnResource>(
      "Conditional",
      {.properties = {{"Ami", lazySizes.findInMap(cdk::Aws::REGION, "ami")},
                      {"FixedAmi", lazySizes.findInMap("us-east-1", "ami")},
                      {"FixedType", sizes.findInMap("prod", "type")},
                      {"Name",
                       cdk::Fn::conditionIf(isProd.logicalId(), "production", cdk::Aws::NO_VALUE)},
                      {"Type", sizes.findInMap(stage.valueAsString(), "type")},
                      {"TypeOrDefault", sizes.findInMap(stage.valueAsString(), "type", "t3.nano")}},
       .type = "Custom::Sized"});
  conditional.cfnOptions().condition = both;

  stack.create<cdk::CfnRule>(
      "ProdOnlyInUsEast1",
      {.assertions = {{.assert_ = cdk::Fn::conditionContains({"us-east-1"}, cdk::Aws::REGION),
                       .assertDescription = "production lives in us-east-1"}},
       .ruleCondition = cdk::Fn::conditionEquals(stage.valueAsString(), "prod")});
  stack.create<cdk::CfnOutput>(
      "Where", {.value = cdk::Fn::conditionIf("IsEurope", "here", "there").toString()});
});

}  // namespace
