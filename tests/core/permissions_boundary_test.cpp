#include <fstream>
#include <iterator>
#include <string>

#include <gtest/gtest.h>

#include <cdk/core/aspects.hpp>
#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/legacy_stack_synthesizer.hpp>
#include <cdk/core/permissions_boundary.hpp>
#include <cdk/core/stage.hpp>

#include "synthesized_app.hpp"

namespace cdk {
namespace {

using testing::SynthesizedApp;

class Boundaries : public ::testing::Test {
 protected:
  static void fill(Stack& stack) {
    stack.create<CfnResource>(
        "Role", {.properties = {{"PermissionsBoundary", "own"}}, .type = "AWS::IAM::Role"});
    stack.create<CfnResource>("User", {.type = "AWS::IAM::User"});
    stack.create<CfnResource>("Group", {.type = "AWS::IAM::Group"});
  }
  /// The boundary of the resource in the stack.
  static std::string boundary(SynthesizedApp& app, Stack& stack, std::string_view id) {
    app.app().synth({.force = true});
    std::ifstream file(Stage::of(stack)->outdir() + "/" + stack.templateFile());
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    return Json::parse(text)["Resources"][id]["Properties"]["PermissionsBoundary"].describe();
  }
  std::string boundary(Stack& stack, std::string_view id) { return boundary(app_, stack, id); }

  const Environment env_{.account = "111111111111", .region = "eu-west-1"};
  SynthesizedApp app_;
};

TEST_F(Boundaries, AreThatOfAllRolesAndUsers) {
  Stack& stack = app_.stack("S", {.permissionsBoundary = PermissionsBoundary::fromArn("arn:b")});
  fill(stack);
  EXPECT_EQ(boundary(stack, "Role"), "\"arn:b\"");
  EXPECT_EQ(boundary(stack, "User"), "\"arn:b\"");
  EXPECT_EQ(boundary(stack, "Group"), "(absent)");
}

TEST_F(Boundaries, ReplacePlaceholdersByWhatTheStackKnows) {
  Stack& stack = app_.stack("S", {.env = env_,
                                  .permissionsBoundary = PermissionsBoundary::fromName(
                                      "b-${Qualifier}-${AWS::AccountId}-${AWS::Region}")});
  fill(stack);
  EXPECT_EQ(boundary(stack, "User"),
            "\"arn:aws:iam::111111111111:policy/b-hnb659fds-111111111111-eu-west-1\"");
}

TEST_F(Boundaries, RefusePlaceholdersForWhatIsNotKnown) {
  try {
    app_.stack("S", {.permissionsBoundary = PermissionsBoundary::fromName("b-${AWS::Region}")});
    FAIL() << "not refused";
  } catch (const ValidationError& error) {
    EXPECT_EQ(error.context().constructPath, "S");
    EXPECT_EQ(error.context().property, "permissionsBoundary");
    EXPECT_NE(std::string(error.what()).find("${AWS::Region}"), std::string::npos);
  }
}

TEST_F(Boundaries, MayBeTokens) {
  Stack& stack = app_.stack(
      "S",
      {.permissionsBoundary = PermissionsBoundary::fromArn(Fn::importValue("x") + "-${Qualifier}"),
       .synthesizer = LegacyStackSynthesizer()});
  fill(stack);
  EXPECT_EQ(boundary(stack, "User"), R"({"Fn::Join":["",[{"Fn::ImportValue":"x"},"-hnb659fds"]]})");
}

TEST_F(Boundaries, OfAStageHoldForItsStacksUnlessTheyHaveTheirOwn) {
  auto& stage = app_.app().create<Stage>(
      "Stage", {.permissionsBoundary = PermissionsBoundary::fromArn("stage")});
  auto& inner = stage.create<Stage>("Inner");
  auto& inherits = stage.create<Stack>("Inherits");
  auto& inheritsToo = inner.create<Stack>("InheritsToo");
  auto& own =
      stage.create<Stack>("Own", {.permissionsBoundary = PermissionsBoundary::fromArn("own")});
  for (Stack* stack : {&inherits, &inheritsToo, &own}) fill(*stack);
  EXPECT_EQ(boundary(inherits, "User"), "\"stage\"");
  EXPECT_EQ(boundary(inheritsToo, "User"), "\"stage\"");
  EXPECT_EQ(boundary(own, "User"), "\"own\"");
}

TEST_F(Boundaries, CanComeFromContext) {
  SynthesizedApp app({{"@aws-cdk/core:permissionsBoundary", {{"arn", "a-${Qualifier}"}}}});
  Stack& stack = app.stack();
  fill(stack);
  EXPECT_EQ(boundary(app, stack, "User"), "\"a-hnb659fds\"");
  SynthesizedApp other({{"@aws-cdk/core:permissionsBoundary", {{"unknown", 1}}}});
  Stack& free = other.stack();
  fill(free);
  EXPECT_EQ(boundary(other, free, "User"), "(absent)");
}

TEST_F(Boundaries, AreSetBeforeOtherAspectsLook) {
  Stack& stack = app_.stack("S", {.permissionsBoundary = PermissionsBoundary::fromArn("arn:b")});
  fill(stack);
  Aspects::of(stack).add([](IConstruct& node) {
    if (node.node().id() == "User") {
      dynamic_cast<CfnResource&>(node).addPropertyOverride("PermissionsBoundary", "mine");
    }
  });
  EXPECT_EQ(boundary(stack, "User"), "\"mine\"");
  EXPECT_EQ(boundary(stack, "Role"), "\"arn:b\"");
}

}  // namespace
}  // namespace cdk
