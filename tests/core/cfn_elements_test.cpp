#include <string>

#include <gtest/gtest.h>

#include <cdk/core/annotations.hpp>
#include <cdk/core/aws.hpp>
#include <cdk/core/cfn_code_deploy_blue_green_hook.hpp>
#include <cdk/core/cfn_condition.hpp>
#include <cdk/core/cfn_hook.hpp>
#include <cdk/core/cfn_mapping.hpp>
#include <cdk/core/cfn_output.hpp>
#include <cdk/core/cfn_parameter.hpp>
#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/cfn_rule.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>

#include "synthesized_app.hpp"

namespace cdk {
namespace {

using testing::resolved;
using testing::SynthesizedApp;

class CfnElements : public ::testing::Test {
 protected:
  std::string section(std::string_view name) {
    const Json json = app_.templateOf(stack_)[name];
    return json.isAbsent() ? "(absent)" : json.dump();
  }
  std::string output(const String& value) {
    stack_.create<CfnOutput>("O", {.value = value});
    return app_.templateOf(stack_)["Outputs"]["O"]["Value"].dump();
  }
  CfnMapping& mapping(Boolean lazy = {}) {
    return stack_.create<CfnMapping>(
        "M",
        {.lazy = lazy, .mapping = {{"a", Json{{"x", 1}, {"y", "two"}}}, {"b", Json{{"x", 3}}}}});
  }

  SynthesizedApp app_;
  Stack& stack_ = app_.stack();
};

TEST_F(CfnElements, AParameterWritesItsMembersInOrder) {
  const auto& parameter = stack_.create<CfnParameter>("P", {.allowedPattern = "a",
                                                            .allowedValues = {"1", "2"},
                                                            .constraintDescription = "cd",
                                                            .default_ = 5,
                                                            .description = "d",
                                                            .maxLength = 3,
                                                            .maxValue = 4,
                                                            .minLength = 1,
                                                            .minValue = 2,
                                                            .noEcho = true,
                                                            .type = "Number"});
  EXPECT_EQ(resolved(stack_, parameter.toCloudFormation()->body),
            R"({"Type":"Number","Default":5,"AllowedPattern":"a","AllowedValues":["1","2"],)"
            R"("ConstraintDescription":"cd","Description":"d","MaxLength":3,"MaxValue":4,)"
            R"("MinLength":1,"MinValue":2,"NoEcho":true})");
}

TEST_F(CfnElements, AParameterHasTheValueOfItsType) {
  auto& parameter = stack_.create<CfnParameter>("P");
  EXPECT_EQ(resolved(stack_, parameter.valueAsString()), R"({"Ref":"P"})");
  EXPECT_THROW((void)parameter.valueAsNumber(), ValidationError);
  EXPECT_THROW((void)parameter.valueAsList(), ValidationError);
  parameter.props().type = "Number";
  EXPECT_EQ(resolved(stack_, parameter.valueAsNumber()), R"({"Ref":"P"})");
  EXPECT_EQ(resolved(stack_, parameter.valueAsString()), R"({"Ref":"P"})");
  for (const char* type : {"CommaDelimitedList", "List<AWS::EC2::Subnet::Id>",
                           "AWS::SSM::Parameter::Value<List<String>>"}) {
    parameter.props().type = type;
    EXPECT_EQ(resolved(stack_, parameter.valueAsList()), R"({"Ref":"P"})");
    EXPECT_THROW((void)parameter.valueAsString(), ValidationError);
  }
}

TEST_F(CfnElements, AnOutputNamesItsExportAndCondition) {
  auto& condition = stack_.create<CfnCondition>("C", {.expression = Fn::conditionEquals(1, 1)});
  stack_.create<CfnOutput>(
      "O",
      {.condition = condition, .description = "d", .exportName = "e", .key = "K", .value = "v"});
  EXPECT_EQ(section("Outputs"),
            R"({"K":{"Description":"d","Value":"v","Export":{"Name":"e"},"Condition":"C"}})");
}

TEST_F(CfnElements, AnExportNameHasAtMost255Characters) {
  stack_.create<CfnOutput>("O", {.exportName = std::string(256, 'x'), .value = "v"});
  EXPECT_THROW(app_.app().synth(), ValidationErrors);
}

TEST_F(CfnElements, AnOutputIsImportedByOtherStacksOnly) {
  const auto& given = stack_.create<CfnOutput>("O", {.exportName = "given", .value = "v"});
  const auto& unnamed = stack_.create<CfnOutput>("U", {.value = "v"});
  const Stack& other = app_.stack("Other");
  EXPECT_EQ(resolved(other, given.importValue()), R"({"Fn::ImportValue":"given"})");
  EXPECT_THROW((void)resolved(stack_, given.importValue()), ValidationError);
  EXPECT_THROW((void)resolved(other, unnamed.importValue()), ValidationError);
}

TEST_F(CfnElements, AConditionWithoutExpressionIsNotWritten) {
  auto& first = stack_.create<CfnCondition>("C", {.expression = Fn::conditionEquals(1, 1)});
  stack_.create<CfnCondition>("Later");
  stack_.create<CfnCondition>("Same", {.expression = first});
  EXPECT_EQ(section("Conditions"), R"({"C":{"Fn::Equals":[1,1]},"Same":{"Condition":"C"}})");
}

TEST_F(CfnElements, ARuleWritesConditionAndAssertions) {
  auto& rule = stack_.create<CfnRule>(
      "R", {.assertions = {{.assert_ = Fn::conditionEquals(1, 2), .assertDescription = "d"}},
            .ruleCondition = Fn::conditionEquals("a", "b")});
  rule.addAssertion(Fn::conditionContains({"a"}, "b"), "e");
  EXPECT_EQ(resolved(stack_, rule.toCloudFormation()->body),
            R"({"RuleCondition":{"Fn::Equals":["a","b"]},"Assertions":[)"
            R"({"Assert":{"Fn::Equals":[1,2]},"AssertDescription":"d"},)"
            R"({"Assert":{"Fn::Contains":[["a"],"b"]},"AssertDescription":"e"}]})");
}

TEST_F(CfnElements, AMappingIsLookedUpAtDeployment) {
  auto& map = mapping();
  map.setValue("b", "x", 4);
  map.setValue("c", "z", "new");
  EXPECT_EQ(output(map.findInMap("a", "x")), R"({"Fn::FindInMap":["M","a","x"]})");
  EXPECT_EQ(section("Mappings"), R"({"M":{"a":{"x":1,"y":"two"},"b":{"x":4},"c":{"z":"new"}}})");
}

TEST_F(CfnElements, AMappingRefusesLiteralKeysThatItDoesNotHave) {
  const auto& map = mapping();
  EXPECT_THROW((void)map.findInMap("z", "x"), ValidationError);
  EXPECT_THROW((void)map.findInMap("a", "z"), ValidationError);
  EXPECT_THROW((void)map.findInMap("z", Aws::REGION), ValidationError);
  EXPECT_EQ(resolved(stack_, map.findInMap(Aws::REGION, "z")),
            R"({"Fn::FindInMap":["M",{"Ref":"AWS::Region"},"z"]})");
  EXPECT_EQ(resolved(stack_, map.findInMap("z", "x", "d")),
            R"({"Fn::FindInMap":["M","z","x",{"DefaultValue":"d"}]})");
}

TEST_F(CfnElements, ALazyMappingAnswersLiteralKeysAndIsNotWritten) {
  const auto& map = mapping(true);
  EXPECT_EQ(resolved(stack_, map.findInMap("z", "x", "d")), R"("d")");
  EXPECT_EQ(output(map.findInMap("a", "x")), "1");
  EXPECT_EQ(section("Mappings"), "(absent)");
}

TEST_F(CfnElements, ALazyMappingIsWrittenForTokens) {
  EXPECT_EQ(output(mapping(true).findInMap(Aws::REGION, "x")),
            R"({"Fn::FindInMap":["M",{"Ref":"AWS::Region"},"x"]})");
  EXPECT_EQ(section("Mappings"), R"({"M":{"a":{"x":1,"y":"two"},"b":{"x":3}}})");
}

TEST_F(CfnElements, AnotherStackGetsACopyOfTheMapping) {
  const auto& map = mapping();
  Stack& other = app_.stack("S2");
  other.create<CfnOutput>("O", {.value = map.findInMap("b", "x")});
  const Json json = app_.templateOf(other);
  EXPECT_EQ(
      json["Outputs"]["O"]["Value"].dump(),
      R"({"Fn::FindInMap":["MappingCopyMc8e57ebde99b133160ca07965cf028064867b2757b","b","x"]})");
  EXPECT_EQ(json["Mappings"].dump(), R"({"MappingCopyMc8e57ebde99b133160ca07965cf028064867b2757b":)"
                                     R"({"a":{"x":1,"y":"two"},"b":{"x":3}}})");
}

TEST_F(CfnElements, AHookWithoutPropertiesHasNone) {
  stack_.create<CfnHook>("H", {.type = "Custom::Hook"});
  EXPECT_EQ(section("Hooks"), R"({"H":{"Type":"Custom::Hook"}})");
}

TEST_F(CfnElements, ABlueGreenHookIsWrittenAsItIsAtSynthesis) {
  auto& hook = stack_.create<CfnCodeDeployBlueGreenHook>(
      "H", {.applications = std::vector<CfnCodeDeployBlueGreenApplication>{},
            .serviceRole = "before",
            .trafficRoutingConfig = {.type = CfnTrafficRoutingType::ALL_AT_ONCE}});
  EXPECT_EQ(hook.type().literal(), "AWS::CodeDeploy::BlueGreen");
  hook.props().serviceRole = "after";
  hook.props().trafficRoutingConfig = ABSENT;
  hook.props().lifecycleEventHooks = {.afterInstall = "f"};
  EXPECT_EQ(section("Hooks"),
            R"({"H":{"Type":"AWS::CodeDeploy::BlueGreen","Properties":{"ServiceRole":"after",)"
            R"("Applications":[],"LifecycleEventHooks":{"AfterInstall":"f"}}}})");
}

TEST_F(CfnElements, PoliciesOfAResourceTakeCloudFormationNamesToo) {
  auto& resource = stack_.create<CfnResource>("R", {.type = "A::B::C"});
  resource.cfnOptions().creationPolicy = {{"ResourceSignal", {{"Count", 2}}}};
  resource.cfnOptions().updatePolicy = Json{{"Custom", Aws::REGION}};
  EXPECT_EQ(section("Resources"),
            R"({"R":{"Type":"A::B::C","CreationPolicy":{"ResourceSignal":{"Count":2}},)"
            R"("UpdatePolicy":{"Custom":{"Ref":"AWS::Region"}}}})");
  resource.cfnOptions().creationPolicy = ABSENT;
  resource.cfnOptions().updatePolicy = {.useOnlineResharding = true};
  EXPECT_EQ(section("Resources"),
            R"({"R":{"Type":"A::B::C","UpdatePolicy":{"UseOnlineResharding":true}}})");
}

}  // namespace
}  // namespace cdk
