#include <assertions/line_diff.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace {

using cdk::assertions::internal::lineDiff;

TEST(LineDiff, EqualTextsHaveNone) { EXPECT_EQ(lineDiff("a\nb\n", "a\nb\n"), ""); }

TEST(LineDiff, ShowsThreeLinesAround) {
  EXPECT_EQ(lineDiff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"),
            "@@ line 2 of the file, line 2 now @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
}

TEST(LineDiff, FindsTheShortestWay) {
  EXPECT_EQ(lineDiff("a\nb\nc\na\nb\nb\na\n", "c\nb\na\nb\na\nc\n"),
            "@@ line 1 of the file, line 1 now @@\n-a\n-b\n c\n+b\n a\n b\n-b\n a\n+c\n");
}

TEST(LineDiff, ShowsWhatOnlyOneHas) {
  EXPECT_EQ(lineDiff("", "a\n"), "@@ line 1 of the file, line 1 now @@\n+a\n");
  EXPECT_EQ(lineDiff("a\n", ""), "@@ line 1 of the file, line 1 now @@\n-a\n");
}

TEST(LineDiff, SaysWhereOnlyTheLastLineBreakDiffers) {
  EXPECT_EQ(lineDiff("a\n", "a"), "one of the two does not end in a line break\n");
}

TEST(LineDiff, ReplacesTheMiddleWhereNearlyAllDiffers) {
  std::string before = "same\n";
  std::string after = "same\n";
  for (int i = 0; i < 1500; ++i) {
    before += "b" + std::to_string(i) + "\n";
    after += "a" + std::to_string(i) + "\n";
  }
  const std::string diff = lineDiff(before, after);
  EXPECT_THAT(diff, testing::StartsWith("@@ line 1 of the file, line 1 now @@\n same\n-b0\n"));
  EXPECT_THAT(diff, testing::EndsWith("+a1499\n"));
}

}  // namespace
