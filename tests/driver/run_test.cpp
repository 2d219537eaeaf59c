// `cdk::run`: what it does when the CLI calls it, and when a person does.

#include "driver_test.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <string>

namespace {

using cdk::testing::DriverTest;
using testing::AllOf;
using testing::HasSubstr;

class Run : public DriverTest {
 protected:
  [[nodiscard]] std::string templateText() const {
    return directory_.read("cdk.out/app.template.json");
  }
};

TEST_F(Run, ByHandItWritesCdkOutAndSaysSo) {
  const auto result = byHand({});
  EXPECT_EQ(result.status, 0);
  EXPECT_EQ(result.output, "");
  EXPECT_EQ(result.messages, "Cloud assembly written to cdk.out\n");
  EXPECT_THAT(templateText(), HasSubstr("AWS::SNS::Topic"));
}

TEST_F(Run, ByHandItWritesWhatTheCliWouldGet) {
  ASSERT_EQ(byHand({}).status, 0);
  const auto ours = assembly();
  std::filesystem::remove_all(directory_ / "cdk.out");
  ASSERT_EQ(
      byCli(R"({"aws:cdk:enable-path-metadata":true,"aws:cdk:enable-asset-metadata":true})").status,
      0);
  EXPECT_EQ(ours, assembly());
}

TEST_F(Run, ForTheCliItPrintsNothing) {
  const auto result = byCli("{}");
  EXPECT_EQ(result.status, 0);
  EXPECT_EQ(result.output, "");
  EXPECT_EQ(result.messages, "");
  EXPECT_THAT(assembly(), testing::Contains(testing::Key("manifest.json")));
}

TEST_F(Run, TheCliTurnsPathMetadataOn) {
  ASSERT_EQ(byCli("{}").status, 0);
  EXPECT_THAT(templateText(), Not(HasSubstr("aws:cdk:path")));
  ASSERT_EQ(byCli(R"({"aws:cdk:enable-path-metadata":true})").status, 0);
  EXPECT_THAT(templateText(), HasSubstr("app/Good"));
}

TEST_F(Run, ContextComesFromTheCliAndFromItsOverflowFile) {
  directory_.write("overflow.json", R"({"case":"prints"})");
  ASSERT_EQ(byCli(R"({"case":"good"})").status, 0);
  EXPECT_THAT(templateText(), Not(HasSubstr("changed")));
  ASSERT_EQ(byCli(R"({"case":"good"})",
                  {{"CONTEXT_OVERFLOW_LOCATION_ENV", (directory_ / "overflow.json").string()}})
                .status,
            0);
  EXPECT_THAT(templateText(), HasSubstr("changed"));
}

TEST_F(Run, AContextOptionIsTextSplitAtTheFirstEqualsSign) {
  ASSERT_EQ(byHand({"--context", "case=prints", "-c", "other=a=b"}).status, 0);
  EXPECT_THAT(templateText(), HasSubstr("changed"));
}

TEST_F(Run, OutputNamesTheDirectory) {
  const auto result = byHand({"--output", "some/where"});
  EXPECT_EQ(result.status, 0);
  EXPECT_EQ(result.messages, "Cloud assembly written to some/where\n");
  EXPECT_TRUE(std::filesystem::exists(directory_ / "some/where/manifest.json"));
  EXPECT_FALSE(std::filesystem::exists(directory_ / "cdk.out"));
}

TEST_F(Run, HelpTellsTheOptions) {
  const auto result = byHand({"--help"});
  EXPECT_EQ(result.status, 0);
  EXPECT_THAT(result.output, AllOf(HasSubstr("--output"), HasSubstr("--context"),
                                   HasSubstr("--version"), HasSubstr("cdk.out")));
  EXPECT_FALSE(std::filesystem::exists(directory_ / "cdk.out"));
}

TEST_F(Run, VersionIsOneLine) {
  const auto result = byHand({"--version"});
  EXPECT_EQ(result.status, 0);
  EXPECT_THAT(result.output, testing::MatchesRegex("cdk-cpp [0-9]+\\.[0-9]+\\.[0-9]+.*\n"));
  EXPECT_EQ(std::count(result.output.begin(), result.output.end(), '\n'), 1);
}

TEST_F(Run, AnUnknownOptionIsWrongUsage) {
  const auto result = byHand({"--outptu", "x"});
  EXPECT_EQ(result.status, 2);
  EXPECT_THAT(result.messages, AllOf(HasSubstr("--outptu"), HasSubstr("--help")));
}

TEST_F(Run, AContextOptionWithoutAKeyIsAnError) {
  const auto result = byHand({"--context", "=x"});
  EXPECT_EQ(result.status, 1);
  EXPECT_THAT(result.messages, AllOf(HasSubstr("'=x'"), HasSubstr("key=value")));
}

TEST_F(Run, LocksOfTheCliStay) {
  directory_.write("cdk.out/synth.lock", "1");
  ASSERT_EQ(byCli("{}").status, 0);
  EXPECT_EQ(directory_.read("cdk.out/synth.lock"), "1");
}

}  // namespace
