#include <vector>

#include <gtest/gtest.h>

#include <cdk/core/duration.hpp>
#include <cdk/core/presence.hpp>
#include <cdk/core/ref.hpp>
#include <cdk/core/struct_table.hpp>
#include <cdk/core/value.hpp>

namespace cdk {
namespace {

enum class Kind { FIRST, SECOND };

/// Has no empty state that a user could make.
class Amount {
 public:
  static Amount of(int value) { return Amount(value); }
  [[nodiscard]] int value() const { return value_; }

 private:
  friend class cdk::Required<Amount>;
  Amount() = default;
  explicit Amount(int value) : value_(value) {}
  int value_ = 0;
};

struct ModeValues {
  static constexpr std::string_view ALLOWED[] = {"fast", "slow"};
};

struct Inner {
  Required<Amount> amount;
  Required<Kind> kind;
  Required<List<String>> names;
  String text{};
  Presence presence_{};
  static Inner absent() noexcept {
    return {.amount = ABSENT, .kind = ABSENT, .names = ABSENT, .presence_ = Presence::absent()};
  }
};

struct Outer {
  Inner inner = ABSENT;
  Required<Choice<ModeValues>> mode;
  Presence presence_{};
  static Outer absent() noexcept { return {.mode = ABSENT, .presence_ = Presence::absent()}; }
};

struct Props {
  Inner needed = REQUIRED;
  Kind neededKind = REQUIRED;
  Outer optional = ABSENT;
};

Props makeProps(Props props) { return props; }

TEST(NestedProps, AreAbsentUnlessTheyAreWritten) {
  const Props props =
      makeProps({.needed = {.amount = Amount::of(1), .kind = Kind::FIRST, .names = {"a"}},
                 .neededKind = Kind::SECOND});
  EXPECT_TRUE(isPresent(props.needed));
  EXPECT_EQ(props.neededKind, Kind::SECOND);
  EXPECT_FALSE(isPresent(props.optional));
}

TEST(NestedProps, AreWrittenAsBracesAtAnyDepthWithTheirRequiredFields) {
  const Props props = makeProps(
      {.needed = {.amount = Amount::of(1), .kind = Kind::FIRST, .names = {"a"}},
       .neededKind = Kind::FIRST,
       .optional = {.inner = {.amount = Amount::of(2), .kind = Kind::SECOND, .names = {"b", "c"}},
                    .mode = "fast"}});
  ASSERT_TRUE(isPresent(props.optional));
  ASSERT_TRUE(isPresent(props.optional.inner));
  EXPECT_EQ(props.optional.inner.amount.value().value(), 2);
  EXPECT_EQ(props.optional.inner.names.size(), 2U);
  EXPECT_EQ(props.optional.mode.toString().literal(), "fast");
}

TEST(NestedProps, CanBeCopiedWhileTheyAreAbsent) {
  Outer outer{.mode = "slow"};
  const Outer copy = outer;
  EXPECT_FALSE(isPresent(copy.inner));
  outer.inner = Inner{.amount = Amount::of(3), .kind = Kind::FIRST, .names = {"x"}};
  EXPECT_TRUE(isPresent(outer.inner));
  outer.inner = ABSENT;
  EXPECT_FALSE(isPresent(outer.inner));
}

TEST(RequiredEnumerators, AreTheEnumerator) {
  const Required<Kind> kind = Kind::SECOND;
  EXPECT_TRUE(kind == Kind::SECOND);
  EXPECT_TRUE(kind != Kind::FIRST);
  switch (kind) {
    case Kind::FIRST: FAIL(); break;
    case Kind::SECOND: SUCCEED(); break;
  }
  const Kind plain = kind;
  EXPECT_EQ(plain, Kind::SECOND);
}

class IThing {
 public:
  virtual ~IThing() = default;
  [[nodiscard]] virtual int id() const = 0;
};
class Thing : public IThing {
 public:
  [[nodiscard]] int id() const override { return 7; }
};

TEST(Handles, ShareWhatASharedPointerOwns) {
  const auto owner = std::make_shared<Thing>();
  const Handle<IThing> handle = owner;
  EXPECT_EQ(handle.get(), owner.get());
  EXPECT_EQ(owner.use_count(), 2);
  EXPECT_FALSE(Handle<IThing>(std::shared_ptr<Thing>()).has_value());
}

}  // namespace
}  // namespace cdk
