#include "core/utf.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace cdk::internal {
namespace {

TEST(Utf8, IsValidInItsShortestFormUpTo10FFFF) {
  for (const char* text : {"", "abc", "\u007F\u0080", "\u07FF\u0800", "\uD7FF\uE000", "\uFFFF",
                           "\U00010000", "\U0010FFFF"}) {
    EXPECT_TRUE(isValidUtf8(text)) << text;
  }
}

TEST(Utf8, IsInvalidWhenOverlongTruncatedSurrogateOrTooLarge) {
  for (const char* text :
       {"\x80", "\xC0\x80", "\xC1\xBF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xF0\x8F\xBF\xBF",
        "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "a\xC3", "\xE2\x82", "\xF0\x9F\x98"}) {
    EXPECT_FALSE(isValidUtf8(text)) << text;
  }
}

TEST(Utf8, TellsWhereItIsInvalid) {
  EXPECT_EQ(findInvalidUtf8("a\u00E9\xC3z"), 3U);
  EXPECT_EQ(findInvalidUtf8("a\u00E9"), std::string_view::npos);
}

TEST(ReplaceInvalidUtf8, LeavesValidText) {
  EXPECT_EQ(replaceInvalidUtf8("\u00E9 \U0001F600"), "\u00E9 \U0001F600");
}

TEST(ReplaceInvalidUtf8, PutsOneReplacementForEachMaximalPart) {
  EXPECT_EQ(replaceInvalidUtf8("\xE2\x82"), "\uFFFD");        // truncated
  EXPECT_EQ(replaceInvalidUtf8("\xF0\x9F\x98z"), "\uFFFDz");  // interrupted
  EXPECT_EQ(replaceInvalidUtf8("\xE2\xE2\x82\xAC"), "\uFFFD\u20AC");
  EXPECT_EQ(replaceInvalidUtf8("\xED\xA0\x80"), "\uFFFD\uFFFD\uFFFD");  // surrogate
  EXPECT_EQ(replaceInvalidUtf8("\xC0\x80"), "\uFFFD\uFFFD");
  EXPECT_EQ(replaceInvalidUtf8("\xF4\x90\x80\x80"), "\uFFFD\uFFFD\uFFFD\uFFFD");
}

TEST(Utf16Length, CountsTwoUnitsAboveFFFF) {
  EXPECT_EQ(utf16Length("a\u00E9\u20AC"), 3U);
  EXPECT_EQ(utf16Length("\U0001F600"), 2U);
  EXPECT_EQ(utf16Length("\xFF"), 1U);
}

TEST(CompareUtf16, OrdersByCodeUnitsAndNotByCodePoints) {
  const std::vector<std::string> ascending = {"",       "A",          "a",          "ab",
                                              "\uD7FF", "\U00010000", "\U0001F600", "\U0010FFFF",
                                              "\uE000", "\uFFFD",     "\uFFFF"};
  for (std::size_t i = 0; i < ascending.size(); ++i) {
    for (std::size_t j = 0; j < ascending.size(); ++j) {
      EXPECT_EQ(compareUtf16(ascending[i], ascending[j]), i < j ? -1 : i > j ? 1 : 0);
    }
  }
}

TEST(Utf16, ConvertsBothWays) {
  const std::string text = "a\u00E9\u20AC\U0001F600";
  EXPECT_EQ(toUtf16(text), u"a\u00E9\u20AC\U0001F600");
  EXPECT_EQ(toUtf8(toUtf16(text)), text);
}

TEST(Utf16, ReplacesLoneSurrogates) {
  EXPECT_EQ(toUtf8(std::u16string{0xD83D}), "\uFFFD");
  EXPECT_EQ(toUtf8(std::u16string{0xDE00, 0xD83D, u'a'}), "\uFFFD\uFFFDa");
}

}  // namespace
}  // namespace cdk::internal
