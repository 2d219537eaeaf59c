// The commands that a person runs.

#include "driver_test.hpp"

#include <cdk/core/value.hpp>

#include <gmock/gmock.h>

#include <fstream>
#include <string>

namespace {

using cdk::Json;
using cdk::testing::DriverTest;
using cdk::testing::ProgramResult;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class Commands : public DriverTest {
 protected:
  /// Runs `arguments` with the test app's case, and expects that nothing stays behind.
  [[nodiscard]] ProgramResult command(std::vector<std::string> arguments,
                                      const std::string& name = "several") const {
    arguments.emplace_back("-c");
    arguments.emplace_back("case=" + name);
    ProgramResult result = byHand(std::move(arguments));
    EXPECT_FALSE(std::filesystem::exists(directory_ / "cdk.out"));
    return result;
  }
};

TEST_F(Commands, ListNamesTheStacksInTheOrderOfDeployment) {
  const auto result = command({"list"});
  EXPECT_EQ(result.status, 0);
  EXPECT_EQ(result.output, "app\nearly\nlate\nProd/inner\n");
  EXPECT_EQ(result.messages, "");
}

TEST_F(Commands, ListTellsNamesEnvironmentsAndDependencies) {
  EXPECT_EQ(command({"list", "--long", "late", "early"}).output,
            "early  early-stack  aws://unknown-account/unknown-region\n"
            "late   late         aws://111111111111/eu-west-1          after app, early\n");
  EXPECT_THAT(command({"list", "-d"}).output, HasSubstr("late        after app, early\n"));
  const Json json = Json::parse(command({"list", "--json", "late"}).output);
  ASSERT_EQ(json.size(), 1U);
  EXPECT_EQ(json[std::size_t{0}]["dependencies"], Json::array({"app", "early"}));
}

TEST_F(Commands, StacksAreNamedByPatterns) {
  EXPECT_EQ(command({"list", "*"}).output, "app\nearly\nlate\n");
  EXPECT_EQ(command({"list", "Prod/*"}).output, "Prod/inner\n");
  EXPECT_EQ(command({"list", "**"}).output, "app\nearly\nlate\nProd/inner\n");
  const auto result = command({"list", "nowhere"});
  EXPECT_EQ(result.status, 1);
  EXPECT_THAT(result.messages,
              AllOf(HasSubstr("'nowhere'"), HasSubstr("app early late Prod/inner")));
}

TEST_F(Commands, SynthPrintsTheTemplatesOfNamedStacks) {
  const Json one = Json::parse(command({"synth", "app"}).output);
  EXPECT_EQ(one["Resources"]["Good"]["Type"], Json("AWS::SNS::Topic"));
  const Json several = Json::parse(command({"synth", "app", "Prod/inner"}).output);
  EXPECT_TRUE(several["app"]["Resources"]["Good"].has_value());
  EXPECT_TRUE(several["Prod/inner"]["Resources"]["Deep"].has_value());
}

TEST_F(Commands, SynthWithoutAStackWritesTheAssembly) {
  const auto result = byHand({"synth", "--output", "there"});
  EXPECT_EQ(result.status, 0);
  EXPECT_EQ(result.messages, "Cloud assembly written to there\n");
  EXPECT_TRUE(std::filesystem::exists(directory_ / "there/manifest.json"));
}

TEST_F(Commands, TreeShowsWhatWasMadeWhere) {
  const std::string tree = command({"tree"}).output;
  EXPECT_THAT(tree, AllOf(HasSubstr("App"), HasSubstr("├─ app"), HasSubstr("AWS::SNS::Topic Good"),
                          HasSubstr("Stage"), HasSubstr("test_app.cpp:")));
  EXPECT_THAT(command({"tree", "--depth", "1"}).output, Not(HasSubstr("AWS::SNS::Topic")));
  EXPECT_EQ(command({"tree", "--depth", "0"}).status, 2);
  const Json json = Json::parse(command({"tree", "--json"}).output);
  EXPECT_EQ(json["children"][std::size_t{0}]["children"][std::size_t{0}]["logicalId"],
            Json("Good"));
  EXPECT_EQ(json["children"][std::size_t{0}]["class"], Json("Stack"));
}

TEST_F(Commands, MetadataListsWhatConstructsCarry) {
  EXPECT_THAT(command({"metadata", "app"}, "findings").output,
              AllOf(HasSubstr("app/Noted  aws:cdk:error  it is broken"),
                    HasSubstr("app/Noted  aws:cdk:warning  take care")));
  const Json json = Json::parse(command({"metadata", "--json", "app"}, "findings").output);
  EXPECT_THAT(json["/app/Noted"].dump(),
              HasSubstr(R"({"type":"aws:cdk:error","data":"it is broken"})"));
}

TEST_F(Commands, ContextIsThatOfTheFilesAndOptions) {
  directory_.write("cdk.json", R"({"app":"x","context":{"both":"cdk.json","o":{"a":1}}})");
  directory_.write("cdk.context.json", R"({"both":"context","looked-up":[1],"o":{"a":2,"b":3}})");
  const Json json = Json::parse(command({"context", "--json", "-c", "k=v"}, "good").output);
  EXPECT_EQ(json["both"], Json("cdk.json"));
  EXPECT_EQ(json["looked-up"], Json::array({1}));
  EXPECT_EQ(json["o"], Json({{"a", 1}, {"b", 3}}));
  EXPECT_EQ(json["k"], Json("v"));
  EXPECT_THAT(command({"context"}, "good").output, testing::ContainsRegex("looked-up +\\[1\\]\n"));
  directory_.write("cdk.json", "{");
  const auto result = command({"context"}, "good");
  EXPECT_EQ(result.status, 1);
  EXPECT_THAT(result.messages, AllOf(HasSubstr("cdk.json"), HasSubstr("line 1")));
}

TEST_F(Commands, FilesOfContextAreTheClisBusinessWhereItRunsTheApp) {
  directory_.write("cdk.json", R"({"context":{"case":"prints"}})");
  ASSERT_EQ(byCli("{}").status, 0);
  EXPECT_THAT(directory_.read("cdk.out/app.template.json"), Not(HasSubstr("changed")));
  ASSERT_EQ(byHand({}).status, 0);
  EXPECT_THAT(directory_.read("cdk.out/app.template.json"), HasSubstr("changed"));
}

TEST_F(Commands, ValidateFailsWhereThereAreErrors) {
  const auto result = command({"validate"}, "findings");
  EXPECT_EQ(result.status, 1);
  EXPECT_THAT(result.output,
              AllOf(HasSubstr("warning [app/Noted] take care"),
                    HasSubstr("error [app/Noted] it is broken"), HasSubstr("test_app.cpp:")));
  const Json json = Json::parse(command({"validate", "--json"}, "findings").output);
  EXPECT_EQ(json.size(), 2U);
  const auto good = command({"validate"}, "good");
  EXPECT_EQ(good.status, 0);
  EXPECT_EQ(good.output, "nothing to remark\n");
}

TEST_F(Commands, EachHasHelp) {
  for (const char* name : {"synth", "list", "tree", "metadata", "context", "validate"}) {
    const auto result = byHand({name, "--help"});
    EXPECT_EQ(result.status, 0);
    EXPECT_THAT(result.output, AllOf(HasSubstr(name), HasSubstr("--context"))) << name;
  }
  EXPECT_EQ(byHand({"unknown"}).status, 2);
}

TEST_F(Commands, OutputThatCannotBeWrittenIsAnError) {
  const auto result =
      run({.arguments = {"list"}, .prepare = [] {
             std::freopen("/dev/full", "w", stdout) != nullptr ? void() : ::_exit(125);
           }});
  EXPECT_EQ(result.status, 1);
  EXPECT_THAT(result.messages, HasSubstr("standard output cannot be written"));
}

}  // namespace
