#include <functional>
#include <memory>
#include <string>

#include <gtest/gtest.h>

#include <cdk/core/aspects.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/stage.hpp>

#include "synthesized_app.hpp"

namespace cdk {
namespace {

/// A stack `S` with `a`, `a/b` and `c`, and a log of visits.
class AspectsTest : public ::testing::Test {
 protected:
  using Visit = std::function<void(IConstruct&)>;

  Visit logging(std::string name, Visit then = {}) {
    return [this, name = std::move(name), then = std::move(then)](IConstruct& node) {
      log_ += (log_.empty() ? "" : " ") + name + ":" + node.node().path();
      if (then) then(node);
    };
  }
  /// Does something at the first visit of that construct.
  Visit once(IConstruct& at, std::function<void()> action) {
    return
        [&at, action = std::move(action), done = std::make_shared<bool>(false)](IConstruct& node) {
          if (&node != &at || *done) return;
          *done = true;
          action();
        };
  }
  std::string run() {
    app_.app().synth();
    return log_;
  }

  testing::SynthesizedApp app_;
  Stack& s_ = app_.stack();
  Construct& a_ = s_.create<Construct>("a");
  Construct& b_ = a_.create<Construct>("b");
  Construct& c_ = s_.create<Construct>("c");
  std::string log_;
};

TEST_F(AspectsTest, VisitInOrderOfPriorityOuterOnesFirst) {
  Aspects::of(a_).add(logging("a1"));
  Aspects::of(s_).add(logging("s1"));
  Aspects::of(s_).add(logging("s2"), {.priority = 100});
  Aspects::of(a_).add(logging("a2"), {.priority = 100});
  EXPECT_EQ(run(),
            "s2:S s1:S s2:S/a a2:S/a s1:S/a a1:S/a s2:S/a/b a2:S/a/b s1:S/a/b a1:S/a/b s2:S/c "
            "s1:S/c");
}

TEST_F(AspectsTest, VisitConstructsThatAspectsAdd) {
  Aspects::of(s_).add(logging("1", once(c_, [this] { a_.create<Construct>("new"); })));
  EXPECT_EQ(run(), "1:S 1:S/a 1:S/a/b 1:S/c 1:S/a/new");
}

TEST_F(AspectsTest, AddedToAConstructOnTheWayAreVisitedInPlace) {
  Aspects::of(s_).add(
      logging("1", once(a_, [this] { Aspects::of(a_).add(logging("n"), {.priority = 550}); })));
  Aspects::of(s_).add(logging("2"), {.priority = 600});
  EXPECT_EQ(run(), "1:S 2:S 1:S/a n:S/a 2:S/a 1:S/a/b n:S/a/b 2:S/a/b 1:S/c 2:S/c");
}

TEST_F(AspectsTest, AddedAboveVisitWhatWasPassedBeforeTheWalkGoesOn) {
  Aspects::of(s_).add(
      logging("1", once(a_, [this] { Aspects::of(s_).add(logging("n"), {.priority = 650}); })));
  Aspects::of(s_).add(logging("2"), {.priority = 600});
  EXPECT_EQ(run(), "1:S 2:S 1:S/a n:S 2:S/a n:S/a 1:S/a/b 2:S/a/b n:S/a/b 1:S/c 2:S/c n:S/c");
}

TEST_F(AspectsTest, AddedBelowMayHaveAnyPriority) {
  Aspects::of(s_).add(
      logging("1", once(a_, [this] { Aspects::of(b_).add(logging("n"), {.priority = 10}); })));
  EXPECT_EQ(run(), "1:S 1:S/a n:S/a/b 1:S/a/b 1:S/c");
}

TEST_F(AspectsTest, OfALowerPriorityCannotBeAddedWhereAHigherOneHasBeen) {
  Aspects::of(s_).add(
      logging("1", once(a_, [this] { Aspects::of(a_).add(logging("n"), {.priority = 10}); })));
  try {
    run();
    FAIL() << "nothing was thrown";
  } catch (const ConstructError& error) {
    EXPECT_EQ(error.context().constructPath, "S/a");
    EXPECT_NE(error.message().find("priority 10"), std::string::npos) << error.message();
  }
}

TEST_F(AspectsTest, VisitEachConstructOnce) {
  struct Counter : IAspect {
    void visit(IConstruct& /*node*/) override { ++visits; }
    int visits = 0;
  };
  const auto counter = std::make_shared<Counter>();
  Aspects::of(s_).addShared(counter);
  Aspects::of(s_).addShared(counter);
  Aspects::of(a_).addShared(counter, {.priority = 100});
  run();
  EXPECT_EQ(counter->visits, 4);
}

TEST_F(AspectsTest, StayOutOfNestedStages) {
  auto& stage = app_.app().create<Stage>("Stage");
  Aspects::of(app_.app()).add(logging("app"));
  Aspects::of(stage).add(logging("stage"));
  EXPECT_EQ(run(), "stage:Stage app: app:S app:S/a app:S/a/b app:S/c");
}

TEST_F(AspectsTest, ThatNeverStopAreReported) {
  Visit endless;
  endless = [this, &endless](IConstruct& node) {
    if (&node == &c_) Aspects::of(s_).add(endless);
  };
  Aspects::of(s_).add(endless);
  EXPECT_THROW(run(), ConstructError);
}

TEST_F(AspectsTest, ThatAddConstructsForEverAreReported) {
  Aspects::of(s_).add([](IConstruct& node) { node.create<Construct>("x"); });
  EXPECT_THROW(run(), ConstructError);
}

TEST_F(AspectsTest, MayAddAspectsToManyConstructs) {
  for (int i = 0; i < 500; ++i) s_.create<Construct>("c" + std::to_string(i));
  int visits = 0;
  Aspects::of(s_).add([this, &visits](IConstruct& node) {
    if (&node != &s_) Aspects::of(node).add([&visits](IConstruct&) { ++visits; });
  });
  run();
  EXPECT_EQ(visits, 504);  // `a` and `c`, and `a/b` for itself and for `a`
}

TEST(Aspects, AreListedInTheOrderOfAddition) {
  testing::SynthesizedApp app;
  Stack& stack = app.stack();
  Aspects::of(stack).add([](IConstruct&) {}, {.priority = 300});
  Aspects::of(stack).add([](IConstruct&) {}, {.priority = 100});
  const auto all = Aspects::of(stack).all();
  const auto& applied = Aspects::of(stack).applied();
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(applied[0].priority, 300);
  EXPECT_EQ(all[1], applied[1].aspect);
}

TEST(Aspects, GoOverTheTreeOnceWhereTheFlagSaysSo) {
  testing::SynthesizedApp app(Json{{"@aws-cdk/core:aspectStabilization", false}});
  Stack& stack = app.stack();
  auto& a = stack.create<Construct>("a");
  std::string log;
  Aspects::of(stack).add([&](IConstruct& node) {
    log += node.node().path() + " ";
    if (&node != &a) return;
    stack.create<Construct>("new");
    Aspects::of(stack).add([&log](IConstruct&) { log += "never"; });
  });
  app.app().synth();
  EXPECT_EQ(log, "S S/a ");
}

}  // namespace
}  // namespace cdk
