#include "core/json_text.hpp"

#include <limits>
#include <stdexcept>
#include <string>

#include <gtest/gtest.h>

namespace cdk::internal {
namespace {

std::string quoted(std::string_view text) {
  std::string out;
  appendJsonString(out, text);
  return out;
}

std::string written(double number) {
  std::string out;
  appendJsonNumber(out, number);
  return out;
}

TEST(JsonString, EscapesQuotesBackslashesAndControlCharacters) {
  EXPECT_EQ(quoted("a\"b\\c"), R"("a\"b\\c")");
  EXPECT_EQ(quoted("\b\f\n\r\t"), R"("\b\f\n\r\t")");
  EXPECT_EQ(quoted(std::string_view("\0\x01\x0B\x1F", 4)), R"("\u0000\u0001\u000b\u001f")");
}

TEST(JsonString, EscapesNothingElse) {
  EXPECT_EQ(quoted("/<>&'\x7F"), "\"/<>&'\x7F\"");
  EXPECT_EQ(quoted("é\u2028\u2029\uFEFF😀"), "\"é\u2028\u2029\uFEFF😀\"");
}

TEST(JsonString, AppendsToWhatIsThere) {
  std::string out = "x: ";
  appendJsonString(out, "");
  EXPECT_EQ(out, "x: \"\"");
}

TEST(JsonString, RefusesInvalidUtf8AndAppendsNothing) {
  std::string out = "x";
  EXPECT_THROW(appendJsonString(out, "a\xC3"), std::invalid_argument);
  EXPECT_THROW(appendJsonString(out, "\xED\xA0\x80"), std::invalid_argument);
  EXPECT_EQ(out, "x");
}

TEST(JsonNumber, IsWrittenAsJavaScriptWritesIt) {
  EXPECT_EQ(written(0), "0");
  EXPECT_EQ(written(-0.0), "0");
  EXPECT_EQ(written(-42), "-42");
  EXPECT_EQ(written(100), "100");
  EXPECT_EQ(written(1.5), "1.5");
  EXPECT_EQ(written(0.1), "0.1");
  EXPECT_EQ(written(1.0 / 3), "0.3333333333333333");
  EXPECT_EQ(written(4294967296), "4294967296");
  EXPECT_EQ(written(9007199254740993.0), "9007199254740992");
}

TEST(JsonNumber, GetsAnExponentFrom1e21AndBelow1eMinus6) {
  EXPECT_EQ(written(1e20), "100000000000000000000");
  EXPECT_EQ(written(999999999999999900000.0), "999999999999999900000");
  EXPECT_EQ(written(1e21), "1e+21");
  EXPECT_EQ(written(1.1e21), "1.1e+21");
  EXPECT_EQ(written(0.000001), "0.000001");
  EXPECT_EQ(written(0.000001234), "0.000001234");
  EXPECT_EQ(written(1e-7), "1e-7");
  EXPECT_EQ(written(-1.5e-9), "-1.5e-9");
}

TEST(JsonNumber, CoversTheWholeRange) {
  EXPECT_EQ(written(std::numeric_limits<double>::max()), "1.7976931348623157e+308");
  EXPECT_EQ(written(std::numeric_limits<double>::denorm_min()), "5e-324");
}

TEST(JsonNumber, IsNullWhenNotFinite) {
  EXPECT_EQ(written(std::numeric_limits<double>::infinity()), "null");
  EXPECT_EQ(written(std::numeric_limits<double>::quiet_NaN()), "null");
}

TEST(ArrayIndex, IsACanonicalDecimalBelow4294967295) {
  EXPECT_EQ(arrayIndex("0"), 0U);
  EXPECT_EQ(arrayIndex("10"), 10U);
  EXPECT_EQ(arrayIndex("4294967294"), 4294967294U);
}

TEST(ArrayIndex, IsNothingElse) {
  for (const char* name : {"", "01", "00", "-1", "+1", " 1", "1 ", "1.0", "1e3", "a", "4294967295",
                           "4294967296", "99999999999"}) {
    EXPECT_FALSE(arrayIndex(name).has_value()) << name;
  }
}

}  // namespace
}  // namespace cdk::internal
