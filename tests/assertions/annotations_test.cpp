#include <cdk/assertions.hpp>
#include <cdk/core.hpp>

#include "assertion_message.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using cdk::assertions::Annotations;
using cdk::assertions::Match;
using cdk::assertions::Tags;
using cdk::testing::assertionMessage;
using testing::AllOf;
using testing::HasSubstr;

TEST(AnnotationsTest, MessagesAreFoundByLevelPathAndText) {
  cdk::App app;
  auto& stack = app.create<cdk::Stack>("Stack");
  auto& thing = stack.create<cdk::CfnResource>("Thing", {.type = "Custom::Thing"});
  cdk::Annotations::of(thing).addWarningV2("id", "careful");
  cdk::Annotations::of(thing).addInfo("by the way");
  cdk::Annotations::of(stack).addError("bad");
  const Annotations annotations = Annotations::fromStack(stack);
  annotations.hasWarning("/Stack/Thing", Match::stringLikeRegexp("^careful"));
  annotations.hasInfo("*", "by the way");
  annotations.hasError("/Stack", "bad");
  annotations.hasNoError("/Stack/Thing", Match::anyValue());
  annotations.hasNoWarning("/Stack", Match::anyValue());
  annotations.hasNoInfo("/Stack", Match::anyValue());
  const auto found = annotations.findWarning("*", Match::anyValue());
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].level, "warning");
  EXPECT_EQ(found[0].id, "/Stack/Thing");
  EXPECT_EQ(annotations.findError("*", "bad").size(), 1U);
  EXPECT_EQ(annotations.findInfo("/Stack", "by the way").size(), 0U);
}

TEST(AnnotationsTest, FailuresShowWhatThereIs) {
  cdk::App app;
  auto& stack = app.create<cdk::Stack>("Stack");
  cdk::Annotations::of(stack).addWarning("careful");
  const Annotations annotations = Annotations::fromStack(stack);
  EXPECT_THAT(assertionMessage([&] { annotations.hasError("/Stack", "bad"); }),
              AllOf(HasSubstr("no error of '/Stack'"), HasSubstr("/Stack warning: \"careful\"")));
  EXPECT_THAT(assertionMessage([&] { annotations.hasNoWarning("*", Match::anyValue()); }),
              HasSubstr("careful"));
}

TEST(AnnotationsTest, MessagesOfAspectsCount) {
  cdk::App app;
  auto& stack = app.create<cdk::Stack>("Stack");
  cdk::Aspects::of(stack).add(
      [](cdk::IConstruct& node) { cdk::Annotations::of(node).addWarning("seen"); });
  Annotations::fromStack(stack).hasWarning("/Stack", "seen");
}

TEST(TagsTest, TagsOfAStackAreCompared) {
  cdk::App app;
  auto& tagged = app.create<cdk::Stack>("Tagged", {.tags = {{"team", "core"}, {"cost", "x"}}});
  auto& bare = app.create<cdk::Stack>("Bare");
  const Tags tags = Tags::fromStack(tagged);
  tags.hasValues({{"team", "core"}});
  tags.hasValues({{"cost", Match::stringLikeRegexp("x")}, {"none", Match::absent()}});
  EXPECT_EQ(tags.all().size(), 2U);
  Tags::fromStack(bare).hasNone();
  EXPECT_THAT(assertionMessage([&] {
                tags.hasValues({{"team", "other"}});
              }),
              HasSubstr("expected \"other\", found \"core\""));
  EXPECT_THAT(assertionMessage([&] { tags.hasNone(); }), HasSubstr("team = core"));
}

}  // namespace
