#include <string>

#include <gtest/gtest.h>

#include <cdk/core/app.hpp>
#include <cdk/core/aspects.hpp>
#include <cdk/core/aws.hpp>
#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/lazy.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/core/stage.hpp>
#include <cdk/core/tags.hpp>

#include "synthesized_app.hpp"

namespace cdk {
namespace {

using testing::SynthesizedApp;
using testing::TemporaryDirectory;

class StackTest : public ::testing::Test {
 protected:
  /// The stack's tags as the CLI gets them.
  std::string tags(SynthesizedApp& app, std::string_view id = "S") {
    return app.manifest()["artifacts"][id]["properties"]["tags"].describe();
  }
  SynthesizedApp app_;
};

TEST_F(StackTest, KnowsItsKind) {
  Stack& stack = app_.stack();
  auto& stage = app_.app().create<Stage>("Stage");
  auto& thing = stack.create<CfnResource>("T", {.type = "A::B::C"});
  EXPECT_TRUE(Stack::isStack(stack));
  EXPECT_FALSE(Stack::isStack(thing));
  EXPECT_FALSE(Stack::isStack(stage));
  EXPECT_TRUE(Stage::isStage(stage));
  EXPECT_TRUE(Stage::isStage(app_.app()));
  EXPECT_FALSE(Stage::isStage(stack));
  EXPECT_TRUE(App::isApp(app_.app()));
  EXPECT_FALSE(App::isApp(stage));
  EXPECT_TRUE(CfnResource::isCfnResource(thing));
  EXPECT_FALSE(CfnResource::isCfnResource(stack));
  EXPECT_TRUE(CfnElement::isCfnElement(thing));
  EXPECT_EQ(stage.parentStage().get(), &app_.app());
  EXPECT_FALSE(app_.app().parentStage());
}

TEST_F(StackTest, HasTheEnvironmentOfItsResources) {
  Stack& stack = app_.stack("S", {.env = {.account = "1", .region = "r"}});
  auto& thing = stack.create<CfnResource>("T", {.type = "A::B::C"});
  EXPECT_EQ(thing.env().account.literal(), "1");
  EXPECT_EQ(stack.env().region.literal(), "r");
}

TEST_F(StackTest, TagsCanBeAddedAndTakenBack) {
  Stack& stack = app_.stack();
  stack.addStackTag("b", "1");
  stack.addStackTag("a", "2");
  stack.addStackTag("b", "3");
  stack.removeStackTag("a");
  EXPECT_EQ(tags(app_), R"({"b":"3"})");
}

TEST_F(StackTest, TagsOfTheConstructorStay) {
  Stack& stack = app_.stack("S", {.tags = {{"a", "1"}, {"b", "2"}}});
  stack.addStackTag("a", "other");
  stack.removeStackTag("b");
  EXPECT_EQ(tags(app_), R"({"a":"1","b":"2"})");
}

TEST_F(StackTest, TagsOfAspectsReachItOnPurposeOnly) {
  Stack& stack = app_.stack();
  Tags::of(stack).add("no", "1");
  Tags::of(stack).add("yes", "2", {.includeResourceTypes = {"aws:cdk:stack"}});
  EXPECT_EQ(tags(app_), R"({"yes":"2"})");
  SynthesizedApp implicit({{"@aws-cdk/core:explicitStackTags", false}});
  Tags::of(implicit.stack()).add("tag", "1");
  EXPECT_EQ(tags(implicit), R"({"tag":"1"})");
}

TEST_F(StackTest, TagsThatAreKnownAtDeploymentOnlyAreLeftOutWithAWarning) {
  Stack& stack = app_.stack();
  stack.addStackTag("late", Aws::REGION);
  stack.addStackTag("lazy", Lazy::string([] { return String("text"); }));
  EXPECT_EQ(tags(app_), R"({"lazy":"text"})");
  const Json metadata = app_.manifest()["artifacts"]["S"]["metadata"]["/S"];
  bool isWarned = false;
  for (const auto& [key, entry] : metadata.entries()) {
    isWarned = isWarned || (Json(entry)["type"] == Json("aws:cdk:warning") &&
                            Json(entry)["data"].text().find("'late'") != std::string_view::npos);
  }
  EXPECT_TRUE(isWarned) << metadata.dump();
}

TEST_F(StackTest, TemplatesAreCompactWhereTheContextSaysSo) {
  SynthesizedApp app({{"@aws-cdk/core:suppressTemplateIndentation", true}});
  Stack& compact = app.stack("Compact");
  Stack& indented = app.stack("Indented", {.suppressTemplateIndentation = false});
  app.manifest();
  EXPECT_EQ(app.directory().read("cdk.out/" + compact.templateFile()).find('\n'),
            std::string::npos);
  EXPECT_NE(app.directory().read("cdk.out/" + indented.templateFile()).find('\n'),
            std::string::npos);
}

TEST_F(StackTest, IsBundledWhereThePathMatchesAPatternOfTheCli) {
  EXPECT_TRUE(app_.stack().bundlingRequired());
  const auto required = [](Json patterns) {
    SynthesizedApp app({{"aws:cdk:bundling-stacks", std::move(patterns)}});
    auto& stage = app.app().create<Stage>("Stage");
    return std::string(app.stack("Web").bundlingRequired() ? "top " : "") +
           (stage.create<Stack>("Web").bundlingRequired() ? "nested" : "");
  };
  EXPECT_EQ(required(Json::array({"**"})), "top nested");
  EXPECT_EQ(required(Json::array({"W*"})), "top ");
  EXPECT_EQ(required(Json::array({"Stage/*"})), "nested");
  EXPECT_EQ(required(Json::array({"Stage"})), "");
  EXPECT_EQ(required(Json::array({})), "");
}

TEST_F(StackTest, AsksForAMissingValueOnce) {
  Stack& stack = app_.stack();
  stack.reportMissingContextKey({.key = "k", .props = {{"a", 1}}, .provider = "plugin"});
  stack.reportMissingContextKey({.key = "k", .props = {{"a", 2}}, .provider = "plugin"});
  EXPECT_EQ(app_.manifest()["missing"].dump(),
            R"([{"key":"k","provider":"plugin","props":{"a":1}}])");
}

TEST(AppTest, WritesNoTreeIfItIsNotWanted) {
  const TemporaryDirectory directory;
  const auto synth = [&directory](Boolean wanted) {
    App app({.outdir = directory.path().string(), .treeMetadata = std::move(wanted)});
    app.create<Stack>("S");
    app.synth();
    return Json::parse(directory.read("manifest.json"))["artifacts"]["Tree"].has_value() &&
           directory.list().contains("tree.json");
  };
  EXPECT_TRUE(synth({}));
  EXPECT_FALSE(synth(false));
  EXPECT_FALSE(directory.list().contains("tree.json"));
}

TEST(StageSynthesis, TellsTheCliToValidate) {
  SynthesizedApp app;
  app.stack();
  const auto validates = [&app](bool wanted) {
    app.app().synth({.force = true, .validateOnSynthesis = wanted});
    const Json manifest = Json::parse(app.directory().read("cdk.out/manifest.json"));
    return manifest["artifacts"]["S"]["properties"]["validateOnSynth"].dump();
  };
  EXPECT_EQ(validates(true), "true");
  EXPECT_EQ(validates(false), "false");
}

TEST(StageSynthesis, RunsAspectsOnceIfItIsTold) {
  SynthesizedApp app;
  Stack& stack = app.stack();
  int visits = 0;
  Aspects::of(stack).add([&](IConstruct& node) {
    if (&node != &static_cast<IConstruct&>(stack)) return;
    // The second aspect concerns what has been visited already.
    Aspects::of(app.app()).add([&visits](IConstruct&) { ++visits; });
  });
  app.app().synth({.aspectStabilization = false, .force = true});
  EXPECT_EQ(visits, 0);
}

TEST(StackElements, MadeWhileTheTemplateIsWrittenAreWrittenToo) {
  SynthesizedApp app;
  Stack& stack = app.stack();
  auto& thing = stack.create<CfnResource>("T", {.type = "A::B::C"});
  thing.addPropertyOverride("P", Lazy::any([&stack] {
                              if (!stack.node().tryFindChild("Late")) {
                                stack.create<CfnResource>("Late", {.type = "A::B::D"});
                              }
                              return Json("x");
                            }));
  EXPECT_EQ(app.templateOf(stack)["Resources"]["Late"].dump(), R"({"Type":"A::B::D"})");
}

TEST(StackElements, CannotBeMadeWithoutEnd) {
  SynthesizedApp app;
  Stack& stack = app.stack();
  auto& thing = stack.create<CfnResource>("T", {.type = "A::B::C"});
  int count = 0;
  thing.addPropertyOverride("P", Lazy::any([&stack, &count] {
                              stack.create<CfnResource>("L" + std::to_string(++count),
                                                        {.type = "A::B::D"});
                              return Json("x");
                            }));
  EXPECT_THROW(app.templateOf(stack), ConstructError);
}

}  // namespace
}  // namespace cdk
