#include "logs_test.hpp"

namespace cdk::logs {
namespace {

TEST(FilterPatterns, QuoteTerms) {
  EXPECT_EQ(FilterPattern::allTerms({"one", "two words"}).logPatternString(),
            R"("one" "two words")");
  EXPECT_EQ(FilterPattern::allTerms({R"(a"b)"}).logPatternString(), R"("a\"b")");
  EXPECT_EQ(FilterPattern::allTerms({}).logPatternString(), "");
}

TEST(FilterPatterns, MarkAlternatives) {
  EXPECT_EQ(FilterPattern::anyTerm({"a", "b"}).logPatternString(), R"(?"a" ?"b")");
  EXPECT_EQ(FilterPattern::anyTermGroup({{"a", "b"}, {"c"}}).logPatternString(),
            R"(?"a" "b" ?"c")");
}

TEST(FilterPatterns, CompareFieldsOfJson) {
  EXPECT_EQ(FilterPattern::stringValue("$.a", "==", R"(x"y)").logPatternString(),
            R"({ $.a = "x\"y" })");
  EXPECT_EQ(FilterPattern::numberValue("$.a", ">", 3.5).logPatternString(), "{ $.a > 3.5 }");
  EXPECT_EQ(FilterPattern::numberValue("$.a", "=", 1e21).logPatternString(), "{ $.a = 1e+21 }");
  EXPECT_EQ(FilterPattern::regexValue("$.a", "!=", "a|b").logPatternString(), "{ $.a != %a|b% }");
  EXPECT_EQ(FilterPattern::booleanValue("$.a", false).logPatternString(), "{ $.a IS FALSE }");
  EXPECT_EQ(FilterPattern::notExists("$.a.b[0]").logPatternString(), "{ $.a.b[0] NOT EXISTS }");
}

TEST(FilterPatterns, RefuseComparisonsThatTheServiceDoesNotKnow) {
  EXPECT_REFUSAL(FilterPattern::stringValue("$.a", "<", "b"), "'<' is not one of =, !=");
  EXPECT_REFUSAL(FilterPattern::numberValue("$.a", "<>", 1), "=, !=, <, <=, >, >=");
  EXPECT_REFUSAL(FilterPattern::exists("a"), "'a' does not begin with '$'");
}

TEST(FilterPatterns, CombineConditions) {
  const JsonPattern one = FilterPattern::exists("$.a");
  EXPECT_EQ(FilterPattern::all({one}).logPatternString(), one.logPatternString());
  EXPECT_EQ(FilterPattern::any({one, FilterPattern::isNull("$.b")}).logPatternString(),
            R"({ ($.a = "*") || ($.b IS NULL) })");
  EXPECT_REFUSAL(FilterPattern::all({}), "at least one");
  EXPECT_REFUSAL(FilterPattern::any({}), "at least one");
}

TEST(FilterPatterns, RestrictColumns) {
  EXPECT_EQ(FilterPattern::spaceDelimited({"a", "b", "..."})
                .whereString("a", "=", "x")
                .whereString("a", "!=", "y")
                .whereNumber("b", "<=", 1)
                .logPatternString(),
            R"([a = "x" && a != "y", b <= 1, ...])");
  EXPECT_EQ(FilterPattern::spaceDelimited({}).logPatternString(), "[]");
  EXPECT_EQ(FilterPattern::spaceDelimited({"w", "w"}).logPatternString(), "[w, w]");
}

TEST(FilterPatterns, RefuseColumnsThatCannotBeRestricted) {
  const auto columns = FilterPattern::spaceDelimited({"a", "..."});
  EXPECT_REFUSAL((void)columns.whereString("...", "=", "x"), "'...' is no column");
  EXPECT_REFUSAL((void)columns.whereString("b", "=", "x"), "no column 'b', only a, ...");
  EXPECT_REFUSAL((void)columns.whereString("a", "<", "x"), "'<' is not one of");
  EXPECT_REFUSAL(FilterPattern::spaceDelimited({"...", "a", "..."}), "only once");
  EXPECT_REFUSAL(FilterPattern::spaceDelimited({""}), "empty name");
}

}  // namespace
}  // namespace cdk::logs
