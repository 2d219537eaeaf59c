#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/error.hpp>

#include "synthesized_app.hpp"

namespace cdk {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Property;
using testing::SynthesizedApp;
using ::testing::ThrowsMessage;

/// A plain value that can be depended on, as a grant is. Its roots are on the heap, so that a
/// pointer to a value that is gone would be noticed.
class Several : public virtual IDependable {
 public:
  explicit Several(std::vector<IConstruct*> roots) : roots_(std::move(roots)) {}
  [[nodiscard]] std::vector<IConstruct*> dependencyRoots() const override { return roots_; }

 private:
  std::vector<IConstruct*> roots_;
};

class DependencyTest : public ::testing::Test {
 protected:
  CfnResource& resource(const std::string& id) {
    return stack_.create<CfnResource>(id, {.type = "Custom::Thing"});
  }
  std::string dependsOn(const CfnResource& resource) {
    const Json fragment =
        app_.templateOf(stack_)["Resources"][resource.logicalIdText()]["DependsOn"];
    return fragment.isAbsent() ? "(absent)" : fragment.dump();
  }

  SynthesizedApp app_;
  Stack& stack_ = app_.stack();
  CfnResource& first_ = resource("First");
  CfnResource& second_ = resource("Second");
  CfnResource& last_ = resource("Last");
};

TEST_F(DependencyTest, APlainValueIsCopiedSoThatItMayBeATemporary) {
  last_.node().addDependency(Several({&first_, &second_}));
  EXPECT_THAT(last_.node().dependencies(),
              ElementsAre(static_cast<IConstruct*>(&first_), static_cast<IConstruct*>(&second_)));
  EXPECT_EQ(dependsOn(last_), R"(["First","Second"])");
}

TEST_F(DependencyTest, APlainValueMayGoOutOfScope) {
  {
    const auto value = std::make_unique<Several>(std::vector<IConstruct*>{&first_});
    last_.node().addDependency(*value);
    last_.node().addDependency({*value, second_});
  }
  EXPECT_EQ(dependsOn(last_), R"(["First","Second"])");
}

TEST_F(DependencyTest, AHandleKeepsItsValueAlive) {
  {
    const Handle<const IDependable> handle(Several({&second_}));
    last_.node().addDependency(handle);
  }
  EXPECT_EQ(dependsOn(last_), R"(["Second"])");
}

TEST_F(DependencyTest, AGroupMayGrowAfterItWasDependedOnAndBeGoneAtSynthesis) {
  {
    DependencyGroup group{first_};
    last_.node().addDependency(group);
    DependencyGroup same = group;
    same.add(Several({&second_}));
  }
  EXPECT_EQ(dependsOn(last_), R"(["First","Second"])");
}

TEST_F(DependencyTest, GroupsMayHoldGroups) {
  DependencyGroup inner;
  const DependencyGroup outer{inner, first_};
  last_.node().addDependency(outer);
  inner.add(second_);
  EXPECT_THAT(Dependable::of(outer).dependencyRoots(),
              ElementsAre(static_cast<IConstruct*>(&second_), static_cast<IConstruct*>(&first_)));
  EXPECT_EQ(dependsOn(last_), R"(["First","Second"])");
}

TEST_F(DependencyTest, AGroupCannotHoldItself) {
  DependencyGroup outer;
  DependencyGroup inner{outer};
  EXPECT_THROW(outer.add(inner), ConstructError);
  EXPECT_THROW(outer.add(outer), ConstructError);
  EXPECT_THAT(outer.dependencyRoots(), IsEmpty());
}

TEST_F(DependencyTest, AReferenceToAConstructMayBeGivenInEachOfItsForms) {
  last_.node().addDependency(Ref<CfnResource>(first_));
  const Refs<const IDependable> all{second_};
  last_.node().addDependency(all);
  EXPECT_EQ(dependsOn(last_), R"(["First","Second"])");
}

TEST_F(DependencyTest, AnEmptyReferenceIsRefused) {
  EXPECT_THAT([this] { last_.node().addDependency(Ref<CfnResource>()); },
              ThrowsMessage<ConstructError>(HasSubstr("[S/Last] it cannot depend on an empty")));
  DependencyGroup group;
  EXPECT_THROW(group.add(Ref<CfnResource>()), ConstructError);
}

TEST_F(DependencyTest, WhatIsRemovedKeepsNothingWaiting) {
  auto& other = app_.stack("Other");
  other.addDependency(stack_);
  auto& scope = stack_.create<Construct>("Scope");
  auto& removed = scope.create<CfnResource>("Removed", {.type = "Custom::Thing"});
  last_.addDependency(removed);
  last_.addDependency(first_);
  second_.node().addDependency(scope);
  second_.node().addDependency(removed);
  ASSERT_TRUE(stack_.node().tryRemoveChild("Scope"));
  EXPECT_EQ(dependsOn(last_), R"(["First"])");
  EXPECT_EQ(dependsOn(second_), "(absent)");
  ASSERT_TRUE(app_.app().node().tryRemoveChild("S"));
  EXPECT_THAT(other.dependencies(), IsEmpty());
}

TEST_F(DependencyTest, AConstructMayTakeOnePositionalArgumentAndHaveNoProps) {
  struct Counted : Construct {
    Counted(Scope scope, int number) : Construct(std::move(scope)), count(number) {}
    int count;
  };
  EXPECT_EQ(stack_.create<Counted>("Counted", 3).count, 3);
}

// ---- order of stacks
// -----------------------------------------------------------------------------

TEST_F(DependencyTest, ResourcesOfTwoStacksOrderTheStacks) {
  auto& other = app_.stack("Other");
  auto& there = other.create<CfnResource>("There", {.type = "Custom::Thing"});
  auto& alsoThere = other.create<CfnResource>("AlsoThere", {.type = "Custom::Thing"});
  last_.addResourceDependency(there);
  first_.addResourceDependency(alsoThere);
  EXPECT_THAT(stack_.dependencies(), ElementsAre(&other));
  last_.removeResourceDependency(there);
  EXPECT_THAT(stack_.dependencies(), ElementsAre(&other)) << "the other reason is still there";
  first_.removeResourceDependency(alsoThere);
  EXPECT_THAT(stack_.dependencies(), IsEmpty());
}

TEST_F(DependencyTest, ACycleOfStacksNamesEachOfThemAndWhy) {
  Stack& b = app_.stack("B");
  Stack& c = app_.stack("C");
  stack_.addStackDependency(b, "it is so");
  b.addStackDependency(c);
  EXPECT_THAT(
      [&] { c.addStackDependency(stack_, "nobody knows"); },
      ThrowsMessage<CycleError>(::testing::AllOf(
          HasSubstr("[C] it cannot be deployed after stack 'S'"), HasSubstr("because nobody knows"),
          HasSubstr("'S' (created at "), HasSubstr("is deployed after 'B' (created at "),
          HasSubstr("because it is so, 'B' (created at "),
          HasSubstr("is deployed after 'C' (created at "))));
}

// ---- cycles of resources
// -------------------------------------------------------------------------

TEST_F(DependencyTest, ResourcesThatReferToEachOtherAreRefused) {
  auto& a = stack_.create<CfnResource>(
      "A", {.properties = {{"Next", first_.ref()}}, .type = "Custom::Thing"});
  first_.addPropertyOverride("Back", second_.getAtt("Arn"));
  second_.addDependency(a);
  EXPECT_THAT([this] { app_.app().synth(); },
              ThrowsMessage<CycleError>(::testing::AllOf(
                  HasSubstr("'S/First' (created at "), HasSubstr("depends on 'S/Second'"),
                  HasSubstr("which depends on 'S/A'"), HasSubstr("which depends on the first"))));
}

TEST_F(DependencyTest, AResourceThatRefersToItselfIsRefused) {
  first_.addPropertyOverride("Self", first_.ref());
  EXPECT_THAT([this] { app_.app().synth(); },
              ThrowsMessage<CycleError>(HasSubstr("'S/First' (created at ")));
}

TEST_F(DependencyTest, ALogicalIdThatIsOnlyNamedIsNoDependency) {
  first_.addPropertyOverride("Signal", "cfn-signal --resource " + second_.logicalId());
  second_.addPropertyOverride("First", first_.ref());
  EXPECT_NO_THROW(app_.app().synth());
}

TEST_F(DependencyTest, ALongChainIsNoCycle) {
  CfnResource* previous = &last_;
  for (int i = 0; i < 20000; ++i) {
    auto& next = resource("Link" + std::to_string(i));
    previous->addDependency(next);
    previous = &next;
  }
  EXPECT_NO_THROW(app_.app().synth());
}

}  // namespace
}  // namespace cdk
