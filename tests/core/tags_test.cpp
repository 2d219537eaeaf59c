#include <array>
#include <cstddef>
#include <string>

#include <gtest/gtest.h>

#include <cdk/core/aspects.hpp>
#include <cdk/core/aws.hpp>
#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/stage.hpp>
#include <cdk/core/tag_manager.hpp>
#include <cdk/core/tags.hpp>

#include "synthesized_app.hpp"

namespace cdk {
namespace {

using testing::resolved;
using testing::SynthesizedApp;

struct CfnTopicProps {
  List<CfnTag> tags{};
};

/// What a generated class of a taggable type looks like.
class CfnTopic : public CfnResource {
 public:
  using Props = CfnTopicProps;
  CfnTopic(Scope scope, Props props)
      : CfnResource(std::move(scope), INFO, internal::PropsBox::of(std::move(props))) {}
  [[nodiscard]] std::string tagsText() const { return resolved(stack(), tags().renderTags()); }

 private:
  static constexpr std::array<internal::Field, 1> FIELDS{{{.name = "Tags",
                                                           .camelName = "tags",
                                                           .offset = offsetof(CfnTopicProps, tags),
                                                           .flags = internal::FieldFlags::TAGS}}};
  static constexpr internal::StructTable TABLE{
      .name = "CfnTopicProps", .fields = FIELDS, .size = sizeof(CfnTopicProps)};
  static constexpr internal::ResourceInfo INFO{.type = "AWS::SNS::Topic",
                                               .className = "cdk.sns.CfnTopic",
                                               .props = &TABLE,
                                               .tagType = TagType::STANDARD,
                                               .tagProperty = "Tags"};
};

class TagManagerTest : public ::testing::Test {
 protected:
  std::string render(const TagManager& manager) { return resolved(stack_, manager.renderTags()); }

  SynthesizedApp app_;
  Stack& stack_ = app_.stack();
};

TEST_F(TagManagerTest, RendersNothingWithoutTags) {
  EXPECT_EQ(render(TagManager(TagType::STANDARD, "T")), "(absent)");
  EXPECT_EQ(render(TagManager(TagType::MAP, "T", Map<String>(std::vector<Map<String>::Entry>{}))),
            "(absent)");
}

TEST_F(TagManagerTest, RendersEachFormInOrderOfKeys) {
  const auto withTags = [this](TagType type) {
    TagManager manager(type, "T");
    manager.setTag("b", "1", 0, false);
    manager.setTag("a", Aws::REGION);
    manager.setTag("B", "3");
    return render(manager);
  };
  EXPECT_EQ(
      withTags(TagType::STANDARD),
      R"([{"Key":"a","Value":{"Ref":"AWS::Region"}},{"Key":"b","Value":"1"},{"Key":"B","Value":"3"}])");
  EXPECT_EQ(withTags(TagType::KEY_VALUE), withTags(TagType::STANDARD));
  EXPECT_EQ(withTags(TagType::AUTOSCALING_GROUP),
            R"([{"Key":"a","PropagateAtLaunch":true,"Value":{"Ref":"AWS::Region"}},)"
            R"({"Key":"b","PropagateAtLaunch":false,"Value":"1"},)"
            R"({"Key":"B","PropagateAtLaunch":true,"Value":"3"}])");
  EXPECT_EQ(withTags(TagType::MAP), R"({"a":{"Ref":"AWS::Region"},"b":"1","B":"3"})");
  EXPECT_EQ(withTags(TagType::NOT_TAGGABLE), "(absent)");
}

TEST_F(TagManagerTest, TheHigherPriorityWinsAndTheLaterOfEquals) {
  TagManager manager(TagType::MAP, "T");
  manager.setTag("b", "1", 100);
  manager.setTag("b", "2", 50);
  manager.setTag("c", "1", 100);
  manager.setTag("c", "2", 100);
  EXPECT_EQ(render(manager), R"({"b":"1","c":"2"})");
}

TEST_F(TagManagerTest, ARemovedTagStaysAwayFromLowerPriorities) {
  TagManager manager(TagType::MAP, "T");
  manager.setTag("kept", "x", 100);
  manager.removeTag("kept", 99);
  manager.setTag("gone", "x", 100);
  manager.removeTag("gone", 100);
  manager.removeTag("before", 200);
  manager.setTag("before", "x", 100);
  manager.removeTag("back", 200);
  manager.setTag("back", "x", 200);
  EXPECT_EQ(render(manager), R"({"back":"x","kept":"x"})");
}

TEST_F(TagManagerTest, TagsGivenAsAPropertyHavePriority50) {
  TagManager manager(TagType::STANDARD, "T",
                     List<CfnTag>{{.key = "z", .value = "1"}, {.key = "y", .value = "1"}});
  manager.setTag("z", "2");
  manager.setTag("y", "2", 50);
  EXPECT_EQ(render(manager), R"([{"Key":"y","Value":"2"},{"Key":"z","Value":"1"}])");
  EXPECT_EQ(resolved(stack_, manager.tagValues()), R"({"y":"2","z":"1"})");
}

TEST_F(TagManagerTest, ReadsMapsAndTagsOfAutoScalingGroups) {
  EXPECT_EQ(render(TagManager(TagType::KEY_VALUE, "T", Map<String>{{"z", "1"}})),
            R"([{"Key":"z","Value":"1"}])");
  const Json tag{{"Key", "z"}, {"PropagateAtLaunch", false}, {"Value", "1"}};
  EXPECT_EQ(render(TagManager(TagType::AUTOSCALING_GROUP, "T", Json::array({tag}))),
            R"([{"Key":"z","PropagateAtLaunch":false,"Value":"1"}])");
}

TEST_F(TagManagerTest, KeepsTokensAmongTheTagsAtTheEnd) {
  TagManager manager(
      TagType::STANDARD, "T",
      Json::array({Fn::conditionIf("C", "x", Aws::NO_VALUE), Json{{"Key", "b"}, {"Value", "c"}}}));
  manager.setTag("a", "n");
  EXPECT_EQ(
      render(manager),
      R"([{"Key":"a","Value":"n"},{"Key":"b","Value":"c"},{"Fn::If":["C","x",{"Ref":"AWS::NoValue"}]}])");
}

TEST_F(TagManagerTest, ATokenInPlaceOfAllTagsStandsAlone) {
  TagManager manager(TagType::STANDARD, "T", Fn::ref("x"));
  EXPECT_EQ(render(manager), R"({"Ref":"x"})");
  manager.setTag("a", "b");
  EXPECT_THROW((void)manager.renderTags(), ValidationError);
}

TEST_F(TagManagerTest, AppliesToResourceTypesThatAreIncludedAndNotExcluded) {
  const TagManager manager(TagType::STANDARD, "T");
  EXPECT_TRUE(manager.applyTagAspectHere({}, {}));
  EXPECT_TRUE(manager.applyTagAspectHere({"T"}, {"U"}));
  EXPECT_FALSE(manager.applyTagAspectHere({"U"}, {}));
  EXPECT_FALSE(manager.applyTagAspectHere({"T"}, {"T"}));
}

class TagsTest : public TagManagerTest {};

TEST_F(TagsTest, ReachEverythingTaggableBelow) {
  auto& topic = stack_.create<CfnTopic>("T", {.tags = {{.key = "b", .value = "init"}}});
  auto& plain = stack_.create<CfnResource>("P", {.type = "A::B::C"});
  Tags::of(app_.app()).add("a", "app");
  Tags::of(stack_).add("b", "stack");
  Tags::of(topic).remove("a");
  app_.app().synth();
  EXPECT_EQ(topic.tagsText(), R"([{"Key":"b","Value":"stack"}])");
  EXPECT_EQ(app_.templateOf(stack_)["Resources"]["P"].dump(), R"({"Type":"A::B::C"})");
  EXPECT_FALSE(plain.isTaggable());
}

TEST_F(TagsTest, TheInnerTagWinsUnlessThePriorityIsLower) {
  auto& topic = stack_.create<CfnTopic>("T", {});
  Tags::of(topic).add("c", "own");
  Tags::of(stack_).add("c", "stack");
  Tags::of(stack_).add("d", "stack", {.priority = 150});
  Tags::of(topic).add("d", "own");
  app_.app().synth();
  EXPECT_EQ(topic.tagsText(), R"([{"Key":"c","Value":"own"},{"Key":"d","Value":"stack"}])");
}

TEST_F(TagsTest, HonourResourceTypes) {
  auto& topic = stack_.create<CfnTopic>("T", {});
  Tags::of(stack_).add("i", "x", {.includeResourceTypes = {"AWS::S3::Bucket"}});
  Tags::of(stack_).add("e", "x", {.excludeResourceTypes = {"AWS::SNS::Topic"}});
  Tags::of(stack_).add("k", "x", {.includeResourceTypes = {"AWS::SNS::Topic"}});
  app_.app().synth();
  EXPECT_EQ(topic.tagsText(), R"([{"Key":"k","Value":"x"}])");
}

TEST_F(TagsTest, ReachAStackOnlyWhereItsTypeIsNamed) {
  Tags::of(app_.app()).add("no", "x");
  Tags::of(app_.app()).add("yes", "x", {.includeResourceTypes = {"aws:cdk:stack"}});
  app_.app().synth();
  EXPECT_EQ(resolved(stack_, stack_.tags().tagValues()), R"({"yes":"x"})");
}

TEST(Tags, ReachStacksWhereTheFlagSaysSo) {
  SynthesizedApp app(Json{{"@aws-cdk/core:explicitStackTags", false}});
  Stack& stack = app.stack();
  Tags::of(app.app()).add("k", "v");
  app.app().synth();
  EXPECT_EQ(resolved(stack, stack.tags().tagValues()), R"({"k":"v"})");
}

TEST_F(TagsTest, AreThoseOfTheirConstruct) {
  auto& topic = stack_.create<CfnTopic>("Topic");
  auto& plain = stack_.create<CfnResource>("Plain", {.type = "A::B::C"});
  auto& construct = stack_.create<Construct>("Construct");
  EXPECT_EQ(TagManager::of(topic).get(), &topic.tags());
  EXPECT_EQ(TagManager::of(stack_).get(), &stack_.tags());
  EXPECT_FALSE(TagManager::isTaggable(plain));
  EXPECT_FALSE(TagManager::isTaggable(construct));
  EXPECT_EQ(topic.tags().tagPropertyName(), "tags");
}

TEST_F(TagsTest, AreRenderedAtSynthesis) {
  auto& topic = stack_.create<CfnTopic>("Topic");
  const Token rendered = topic.tags().renderedTags();
  topic.tags().setTag("k", "v");
  EXPECT_EQ(resolved(stack_, rendered), R"([{"Key":"k","Value":"v"}])");
}

TEST_F(TagsTest, CanBeSetAndRemovedByAspectsOfOnesOwn) {
  auto& topic = stack_.create<CfnTopic>("Topic");
  Aspects::of(stack_).add(Tag("a", "1"));
  Aspects::of(stack_).add(Tag("b", "2", {.priority = 300}));
  Aspects::of(stack_).add(RemoveTag("a"));
  Aspects::of(stack_).add(RemoveTag("b"));
  app_.app().synth();
  EXPECT_EQ(topic.tagsText(), R"([{"Key":"b","Value":"2"}])");
  EXPECT_EQ(Tag("a", "1").key(), "a");
  EXPECT_EQ(RemoveTag("a").key(), "a");
}

TEST_F(TagsTest, DoNotReachIntoOtherStages) {
  auto& stage = app_.app().create<Stage>("Stage");
  auto& topic = stage.create<Stack>("X").create<CfnTopic>("T", {});
  Tags::of(app_.app()).add("app", "x");
  Tags::of(stage).add("stage", "x");
  app_.app().synth();
  EXPECT_EQ(topic.tagsText(), R"([{"Key":"stage","Value":"x"}])");
}

}  // namespace
}  // namespace cdk
