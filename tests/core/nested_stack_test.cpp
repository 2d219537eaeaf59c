#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include <cdk/core/cfn_output.hpp>
#include <cdk/core/cfn_parameter.hpp>
#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/context_provider.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/nested_stack.hpp>

#include "synthesized_app.hpp"

namespace cdk {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::resolved;
using testing::SynthesizedApp;
using ::testing::ThrowsMessage;

std::string here(unsigned line) { return "nested_stack_test.cpp:" + std::to_string(line); }

class NestedStackTest : public ::testing::Test {
 protected:
  static CfnResource& resource(Stack& stack, const std::string& id, Json properties = {}) {
    return stack.create<CfnResource>(id, {.properties = properties, .type = "Custom::Thing"});
  }

  SynthesizedApp app_;
  Stack& parent_ = app_.stack("Parent");
};

TEST_F(NestedStackTest, IsAStackWithAParent) {
  auto& nested = parent_.create<NestedStack>("Nested");
  EXPECT_TRUE(nested.nested());
  EXPECT_EQ(nested.nestedStackParent().get(), &parent_);
  EXPECT_EQ(nested.nestedStackResource()->cfnResourceType(), "AWS::CloudFormation::Stack");
  EXPECT_EQ(&nested.nestedStackResource()->stack(), &parent_);
  EXPECT_EQ(&Stack::of(nested), &nested);
  EXPECT_TRUE(NestedStack::isNestedStack(nested));
  EXPECT_TRUE(Stack::isStack(nested));
  EXPECT_FALSE(NestedStack::isNestedStack(parent_));
  EXPECT_FALSE(parent_.nested());
  EXPECT_EQ(nested.templateFile(), "ParentNested1E9B6DEA.nested.template.json");
}

TEST_F(NestedStackTest, HasTheEnvironmentOfTheStackAround) {
  auto& known = app_.stack("Known", {.crossRegionReferences = true,
                                     .env = {.account = "111111111111", .region = "eu-west-1"}});
  auto& nested = known.create<NestedStack>("Nested");
  EXPECT_EQ(nested.environment(), "aws://111111111111/eu-west-1");
  EXPECT_TRUE(nested.crossRegionReferences());
  EXPECT_FALSE(parent_.create<NestedStack>("Nested").crossRegionReferences());
}

TEST_F(NestedStackTest, ItsNameAndIdDependOnWhoAsks) {
  auto& nested = parent_.create<NestedStack>("Nested");
  EXPECT_EQ(resolved(nested, nested.stackId()), R"({"Ref":"AWS::StackId"})");
  EXPECT_EQ(resolved(nested, nested.stackName()), R"({"Ref":"AWS::StackName"})");
  const std::string id = R"({"Ref":"NestedNestedStackNestedNestedStackResourceDEFDAA4D"})";
  EXPECT_EQ(resolved(parent_, nested.stackId()), id);
  EXPECT_EQ(resolved(parent_, nested.stackName()),
            R"({"Fn::Select":[1,{"Fn::Split":["/",)" + id + "]}]}");
}

TEST_F(NestedStackTest, NeedsAStackAround) {
  EXPECT_THAT([this] { app_.app().create<NestedStack>("Nested"); },
              ThrowsMessage<ConstructError>(AllOf(HasSubstr("[Nested]"), HasSubstr("below another"),
                                                  HasSubstr(here(__LINE__ - 2)))));
  auto& stage = parent_.create<Stage>("Stage");
  EXPECT_THROW(stage.create<NestedStack>("Nested"), ConstructError);
}

TEST_F(NestedStackTest, LeavesNothingInTheTreeWhereItIsRefused) {
  EXPECT_THROW(parent_.create<NestedStack>("Nested", {.timeout = Duration::seconds(90)}), Error);
  EXPECT_THAT(
      [this] { parent_.create<NestedStack>("Nested", {.removalPolicy = RemovalPolicy::SNAPSHOT}); },
      ThrowsMessage<ValidationError>(HasSubstr("AWS::CloudFormation::Stack has no snapshots")));
  EXPECT_THAT(parent_.node().children(), IsEmpty());
  EXPECT_NO_THROW(parent_.create<NestedStack>("Nested"));
}

TEST_F(NestedStackTest, ALaterValueOfAParameterReplacesAnEarlierOne) {
  auto& nested = parent_.create<NestedStack>("Nested", {.parameters = {{"A", "1"}, {"B", "2"}}});
  nested.create<CfnParameter>("A");
  nested.create<CfnParameter>("B");
  nested.setParameter("A", "3");
  const std::string id = nested.nestedStackResource()->logicalIdText();
  EXPECT_EQ(app_.templateOf(parent_)["Resources"][id]["Properties"]["Parameters"].dump(),
            R"({"A":"3","B":"2"})");
}

TEST_F(NestedStackTest, SynthesizingAgainChangesNothing) {
  auto& nested = parent_.create<NestedStack>("Nested");
  auto& inner = resource(nested, "Inner", {{"Above", resource(parent_, "Top").ref()}});
  auto& other = app_.stack("Other");
  other.create<CfnOutput>("Out", {.value = inner.ref()});
  const std::string first = app_.templateOf(parent_).dump() + app_.templateOf(nested).dump();
  EXPECT_EQ(app_.templateOf(parent_).dump() + app_.templateOf(nested).dump(), first);
  EXPECT_THAT(first, HasSubstr("referencetoParentTop4B66A5C8Ref"));
}

TEST_F(NestedStackTest, WhatItsLookupsMissIsReported) {
  auto& known = app_.stack("Known", {.env = {.account = "111111111111", .region = "eu-west-1"}});
  auto& nested = known.create<NestedStack>("Nested");
  resource(nested, "Inner", {{"Zones", nested.availabilityZones()}});
  EXPECT_EQ(app_.manifest()["missing"][0]["key"].text(),
            "availability-zones:account=111111111111:region=eu-west-1");
}

TEST_F(NestedStackTest, CannotWaitForTheStackAround) {
  auto& nested = parent_.create<NestedStack>("Nested");
  EXPECT_THAT([&] { nested.addStackDependency(parent_); },
              ThrowsMessage<ConstructError>(AllOf(HasSubstr("[Parent/Nested]"),
                                                  HasSubstr("'Parent' (created at"),
                                                  HasSubstr("which is around it"))));
  EXPECT_NO_THROW(parent_.addStackDependency(nested)) << "which is so anyway";
}

TEST_F(NestedStackTest, NestedStacksThatReferToEachOtherAreRefusedNamingBoth) {
  const unsigned line = __LINE__;
  auto& one = parent_.create<NestedStack>("One");
  auto& two = parent_.create<NestedStack>("Two");
  auto& inOne = resource(one, "Thing");
  auto& inTwo = resource(two, "Thing", {{"One", inOne.ref()}});
  resource(one, "Back", {{"Two", inTwo.ref()}});
  EXPECT_THAT(
      [this] { app_.app().synth(); },
      ThrowsMessage<CycleError>(AllOf(HasSubstr("nested stack 'Parent/One' (created at"),
                                      HasSubstr("nested stack 'Parent/Two' (created at"),
                                      HasSubstr(here(line + 1)), HasSubstr(here(line + 2)))));
}

TEST_F(NestedStackTest, ItsOwnIdDoesNotReachWhatIsNestedInIt) {
  auto& outer = parent_.create<NestedStack>("Outer");
  auto& inner = outer.create<NestedStack>("Inner");
  resource(inner, "Thing", {{"Outer", outer.stackId()}});
  EXPECT_THAT([this] { app_.app().synth(); },
              ThrowsMessage<CycleError>(HasSubstr("nested stack 'Parent/Outer'")));
}

TEST_F(NestedStackTest, RemovingItWithoutItsResourceIsReported) {
  auto& nested = parent_.create<NestedStack>("Nested");
  const String id = nested.stackId();
  resource(parent_, "Thing", {{"Id", id}});
  ASSERT_TRUE(parent_.node().tryRemoveChild("Nested"));
  EXPECT_THAT([this] { app_.app().synth(); },
              ThrowsMessage<ConstructError>(HasSubstr("'Parent/Nested', which is no longer")));
  ASSERT_TRUE(parent_.node().tryRemoveChild("Nested.NestedStack"));
  EXPECT_THAT([this] { app_.app().synth(); },
              ThrowsMessage<ConstructError>(HasSubstr("[Parent/Thing]")));
}

TEST_F(NestedStackTest, ExportsAreMadeByTheStackAround) {
  auto& nested = parent_.create<NestedStack>("Nested");
  auto& inner = resource(nested, "Inner");
  EXPECT_THAT([&] { nested.exportValue(inner.ref()); },
              ThrowsMessage<ValidationError>(
                  AllOf(HasSubstr("[Parent/Nested]"), HasSubstr("the stack around"))));
  EXPECT_EQ(resolved(parent_, nested.exportValue(inner.ref(), {.name = "given"})),
            R"({"Fn::ImportValue":"given"})");
  EXPECT_THAT(resolved(parent_, parent_.exportStringListValue(inner.getAtt("List"))),
              HasSubstr(R"({"Fn::Split":["||",{"Fn::ImportValue":"Parent:Exports)"));
}

}  // namespace
}  // namespace cdk
