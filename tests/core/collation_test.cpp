#include "core/collation.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

namespace cdk::internal {
namespace {

int sign(int value) { return (value > 0) - (value < 0); }

// Compares each with each.
void expectAscending(const std::vector<std::string_view>& texts) {
  for (std::size_t i = 0; i < texts.size(); ++i) {
    for (std::size_t j = 0; j < texts.size(); ++j) {
      EXPECT_EQ(sign(localeCompare(texts[i], texts[j])), i < j   ? -1
                                                         : i > j ? 1
                                                                 : 0)
          << "'" << texts[i] << "' and '" << texts[j] << "'";
    }
  }
}

TEST(LocaleCompare, OrdersTheCharactersOfAscii) {
  constexpr std::string_view kOrder =
      "\t\n\v\f\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789"
      "aAbBcCdDeEfFgGhHiIjJkKlLmMnNoOpPqQrRsStTuUvVwWxXyYzZ";
  std::vector<std::string_view> characters;
  for (std::size_t i = 0; i < kOrder.size(); ++i) characters.push_back(kOrder.substr(i, 1));
  expectAscending(characters);
}

TEST(LocaleCompare, ComparesLettersBeforeCase) {
  expectAscending({"a_b", "a-b", "a/b", "a1", "a10", "a2", "ab", "aB", "Ab", "AB", "aB/a", "ab/c"});
  expectAscending({"xA/Q", "xa/R", "xA/R", "xa/S"});
}

TEST(LocaleCompare, IgnoresControlCharacters) {
  EXPECT_EQ(localeCompare("a\x01"
                          "b\x7F",
                          "ab"),
            0);
  EXPECT_EQ(localeCompare("\x02", ""), 0);
  EXPECT_GT(localeCompare("\x02"
                          "a",
                          ""),
            0);
}

TEST(LocaleCompare, PutsAPrefixFirst) { expectAscending({"", "a", "aa", "ab"}); }

// Random texts in the order that ICU 78 gives them.
TEST(LocaleCompare, OrdersAsciiTextsAsIcuDoes) {
  // clang-format off
  expectAscending({
    " ?", " %", " +", " =}A", "_", "__", "___", "____", "___1B", "_%\"B", "_b", "-", "-____", "-_b",
    "-_b_", "-_b/", "-?|", "-}^", "-1R2/", "-22-1", "-A", "-A-", "-A-_", "-A-A", "-A-A-", "-Aa",
    "-at", "-B? ", "-ct-s", "-S", ",", ",%~^", ",z<>)", ";,b!(", ";:}@Z", ";!", ":) ^$", ":+",
    "!,+/", "?", "?b,", "?Z|^$", ".'!", ".)", ".#", "'", "'*>", "\"", "\"(", "\"%)", "(,", "(\"%~]",
    "(//?", "):>", ")\\,(", "[(b*>", "[~`", "]", "]@", "]==&", "{", "{%@", "{|]_)", "{|+", "{b",
    "{z%;@", "}]\\", "}~=0!", "@',,_", "@*", "@^*;", "*", "/", "/!bZ9", "/\\[", "/1-", "/1kk",
    "/2s/2", "/aaa", "/ak", "/ass", "/aZ,9", "/ks", "/s/", "/S1/", "/tk2S", "\\\"Z", "#", "#-",
    "#)?}", "%,", "%/(", "%#B>#", "%+{a", "%A", "`", "^", "^}", "+", "+/|", "<", "<)Z)[", "<{[0]",
    "=", "= ", "=B", ">@_{", ">~@", ">9-", ">z<(", "~,! (", "~+\"_%", "0", "0};%'", "0A", "1",
    "1/1", "12-kk", "1a", "1c", "1cR-a", "1Rt--", "1s1RS", "2", "22-1", "22RS", "2k", "2s", "9,%%",
    "9,B\"9", "9\\", "a", "A", "a ).!", "A-", "A-_", "A-___", "A-_ba", "A-A", "A-A-_", "A-Aa", "a(",
    "A{", "a/", "a//Aa", "A%^B", "a|=", "a1-S/", "a1c", "aa", "AA", "aaa", "AAA", "aaaa", "Aaaa",
    "AAAA", "aaaaa", "Aaaaa", "AAAAA", "AAAAb", "AAAb", "AAAbb", "AAb", "aaB1B", "AAba", "AAbB",
    "Ab", "Abb", "abba", "Abbb", "Abbbb", "ac", "aR", "ats/", "b", "B", "b,", "B0", "B1B1", "ba",
    "baa", "baaa", "baaBB", "bb", "bbb", "BBB", "bbba", "bbbaa", "bbbb", "bbbbb", "Bbbbb", "bZa",
    "c", "c1", "ca", "ckR", "cS1ks", "ctS2", "k", "kc", "kR2-", "ks-", "ks1k", "ksS-", "kta", "R",
    "Rc", "Rck", "RRa", "s", "S-", "S--2c", "s-R", "S-ScR", "s/-", "S/2", "S1", "S1Sc", "sa", "Sc",
    "Sc1s-", "Sca", "sR", "sRtsc", "SSk2/", "St-R", "Sta", "t", "t/ctR", "t/Ra", "t2-", "t2/k",
    "tScs/", "tSR", "tts2/", "z", "Z", "z;", "Z.", "z}",
  });
  // clang-format on
}

TEST(LocaleCompare, PutsAccentedLettersBesideTheirBaseLetters) {
  expectAscending({" ", "\u00A0", "!", "¡",  "?",  "1",    "½",    "2",    "²",    "a", "A", "ª",
                   "à", "ae",     "æ", "af", "b",  "cafe", "café", "Café", "caff", "e", "E", "é",
                   "É", "è",      "ê", "ę",  "f",  "l",    "ł",    "m",    "n",    "ñ", "ŋ", "o",
                   "ø", "p",      "s", "ſ",  "ss", "ß",    "st",   "z",    "þ"});
}

TEST(LocaleCompare, ComparesAllLettersBeforeAnyAccent) {
  expectAscending({"aab", "áab", "aac", "áac"});
}

TEST(LocaleCompare, TakesALetterWithACombiningAccentAsTheOneCharacter) {
  EXPECT_EQ(localeCompare("e\u0301", "é"), 0);
}

TEST(LocaleCompare, PutsOtherCharactersLastByCodePoint) {
  expectAscending({"z", "þ", "α", "β", "あ", "😀"});
}

TEST(LocaleLess, SortsAContainer) {
  std::vector<std::string> paths = {"S/b", "S/A", "S/a", "S/B"};
  std::sort(paths.begin(), paths.end(), LocaleLess());
  EXPECT_EQ(paths, (std::vector<std::string>{"S/a", "S/A", "S/b", "S/B"}));
}

}  // namespace
}  // namespace cdk::internal
