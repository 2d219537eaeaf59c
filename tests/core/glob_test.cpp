#include "core/glob.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "core/utf.hpp"

namespace cdk::internal {
namespace {

bool matches(std::string_view pattern, std::string_view path) {
  return Glob(toUtf16(pattern)).matches(toUtf16(path));
}

std::vector<std::string> expanded(std::string_view pattern) {
  std::vector<std::string> texts;
  for (const std::u16string& text : expandBraces(toUtf16(pattern))) texts.push_back(toUtf8(text));
  return texts;
}

using Texts = std::vector<std::string>;

TEST(Braces, ExpandToEachMember) {
  EXPECT_EQ(expanded("a{b,c}d"), (Texts{"abd", "acd"}));
  EXPECT_EQ(expanded("{a,b}{c,d}"), (Texts{"ac", "ad", "bc", "bd"}));
  EXPECT_EQ(expanded("a{,b}"), (Texts{"a", "ab"}));
}

TEST(Braces, Nest) {
  EXPECT_EQ(expanded("a{b,c{d,e}f}g"), (Texts{"abg", "acdfg", "acefg"}));
  EXPECT_EQ(expanded("x{{a,b}}y"), (Texts{"x{a}y", "x{b}y"}));
}

TEST(Braces, CountNumbersAndLetters) {
  EXPECT_EQ(expanded("{1..3}"), (Texts{"1", "2", "3"}));
  EXPECT_EQ(expanded("{3..-1..2}"), (Texts{"3", "1", "-1"}));
  EXPECT_EQ(expanded("{08..10}"), (Texts{"08", "09", "10"}));
  EXPECT_EQ(expanded("{a..c}"), (Texts{"a", "b", "c"}));
}

TEST(Braces, StayWhereTheySayNothing) {
  EXPECT_EQ(expanded("a{b}c"), Texts{"a{b}c"});
  EXPECT_EQ(expanded("{}"), Texts{"{}"});
  EXPECT_EQ(expanded("a{b,c"), Texts{"a{b,c"});
  EXPECT_EQ(expanded("${a,b}"), Texts{"${a,b}"});
  EXPECT_EQ(expanded("\\{a,b}"), Texts{"{a,b}"});
  EXPECT_EQ(expanded("{2..}"), Texts{"{2..}"});
}

TEST(Glob, WithoutSlashIsComparedWithTheLastName) {
  EXPECT_TRUE(matches("*.js", "a/b/c.js"));
  EXPECT_TRUE(matches("node_modules", "a/node_modules"));
  EXPECT_FALSE(matches("a", "a/b"));
}

TEST(Glob, WithSlashIsComparedWithTheWholePath) {
  EXPECT_TRUE(matches("a/*", "a/b"));
  EXPECT_FALSE(matches("a/*", "x/a/b"));
  EXPECT_FALSE(matches("a/*", "a/b/c"));
  EXPECT_FALSE(matches("/a", "a"));
  EXPECT_FALSE(matches("a/", "a"));
  EXPECT_FALSE(matches("./a", "a"));
  EXPECT_TRUE(matches("x/../a//b", "a/b"));
}

TEST(Glob, StarMatchesWithinAName) {
  EXPECT_TRUE(matches("a*c", "ac"));
  EXPECT_TRUE(matches("a*c", "abbc"));
  EXPECT_TRUE(matches("a**c", "abbc"));
  EXPECT_FALSE(matches("a*c", "abd"));
}

TEST(Glob, WildcardsDoNotMatchALeadingDot) {
  for (const char* pattern : {"*", "?a", "[.a]a", "*.js", "**/*", "+(*)", "!(x)"}) {
    EXPECT_FALSE(matches(pattern, ".a")) << pattern;
  }
  EXPECT_TRUE(matches(".*", ".a"));
  EXPECT_TRUE(matches("[.]a", ".a"));
  EXPECT_TRUE(matches("a*", "a.b"));
}

TEST(Glob, DoubleStarMatchesAnyDepth) {
  EXPECT_TRUE(matches("**/x", "x"));
  EXPECT_TRUE(matches("**/x", "a/b/x"));
  EXPECT_TRUE(matches("a/**/x", "a/x"));
  EXPECT_TRUE(matches("a/**/b/**/x", "a/1/b/2/3/x"));
  EXPECT_FALSE(matches("a/**/x", "a/.hidden/x"));
}

TEST(Glob, DoubleStarAtTheEndNeedsSomethingToMatch) {
  EXPECT_TRUE(matches("a/**", "a/b/c"));
  EXPECT_FALSE(matches("a/**", "a"));
  EXPECT_TRUE(matches("**", "a/b"));
}

TEST(Glob, QuestionMarkMatchesOneUnit) {
  EXPECT_TRUE(matches("a?c", "abc"));
  EXPECT_TRUE(matches("?", "é"));
  EXPECT_TRUE(matches("??", "😀"));
  EXPECT_FALSE(matches("?", "ab"));
}

TEST(Glob, ClassesHaveRangesNegationAndNames) {
  EXPECT_TRUE(matches("[a-c]x", "bx"));
  EXPECT_FALSE(matches("[a-c]x", "dx"));
  EXPECT_TRUE(matches("[!a-c]x", "dx"));
  EXPECT_TRUE(matches("[^a-c]x", "dx"));
  EXPECT_TRUE(matches("[]a]x", "]x"));
  EXPECT_TRUE(matches("[a-]x", "-x"));
  EXPECT_TRUE(matches("[[:digit:]]x", "7x"));
  EXPECT_FALSE(matches("[[:alpha:]]x", "7x"));
  EXPECT_TRUE(matches("[\\]]x", "]x"));
  EXPECT_FALSE(matches("[c-a]x", "bx"));
}

TEST(Glob, AnUnclosedClassIsText) { EXPECT_TRUE(matches("[ab", "[ab")); }

TEST(Glob, BackslashEscapes) {
  EXPECT_TRUE(matches("a\\*", "a*"));
  EXPECT_FALSE(matches("a\\*", "ab"));
}

TEST(Glob, BracesAreAlternatives) {
  EXPECT_TRUE(matches("*.{js,ts}", "a/b.ts"));
  EXPECT_FALSE(matches("*.{js,ts}", "b.css"));
  EXPECT_TRUE(matches("{a,b/c}", "x/a"));
  EXPECT_TRUE(matches("{a,b/c}", "b/c"));
}

TEST(Glob, ExtendedPatternsChooseRepeatAndNegate) {
  EXPECT_TRUE(matches("@(a|b)c", "bc"));
  EXPECT_FALSE(matches("@(a|b)c", "abc"));
  EXPECT_TRUE(matches("?(a)c", "c"));
  EXPECT_TRUE(matches("+(a|b)c", "abac"));
  EXPECT_FALSE(matches("+(a|b)c", "c"));
  EXPECT_TRUE(matches("*(a|b)c", "c"));
  EXPECT_TRUE(matches("x!(a|b)", "xc"));
  EXPECT_FALSE(matches("x!(a|b)", "xa"));
  EXPECT_TRUE(matches("@(a|+(b|!(c)d))", "bbxd"));
}

TEST(Glob, ANegationTakesTheRestOfTheNameIntoAccount) {
  EXPECT_FALSE(matches("a!(b).js", "ab.js"));
  EXPECT_TRUE(matches("a!(b).js", "abb.js"));
  EXPECT_FALSE(matches("*(x|a!(b))c", "abc"));
}

TEST(Glob, AnUnclosedExtendedPatternIsText) {
  EXPECT_TRUE(matches("a+(b", "a+(b"));
  EXPECT_TRUE(matches("a@(b*", "a@(bcd"));
}

TEST(Glob, ACommentMatchesNothing) {
  EXPECT_FALSE(matches("#a", "#a"));
  EXPECT_TRUE(matches("\\#a", "#a"));
}

TEST(Glob, MatchesWithoutBacktrackingForEver) {
  std::string pattern;
  for (int i = 0; i < 30; ++i) pattern += "*a";
  EXPECT_FALSE(matches(pattern + "b", std::string(200, 'a')));
  EXPECT_FALSE(matches("*(*(a|*)|b*)c", std::string(100, 'a')));
}

}  // namespace
}  // namespace cdk::internal
