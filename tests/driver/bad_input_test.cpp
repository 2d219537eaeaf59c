// Bad input gets a clear error, and nothing is lost: every case names the construct and the line
// that made it, exits 1, and leaves what an earlier run wrote as it was.

#include "driver_test.hpp"

#include <gmock/gmock.h>

#include <csignal>
#include <fstream>
#include <map>
#include <string>
#include <string_view>

#include <sys/resource.h>

namespace {

using cdk::testing::DriverTest;
using cdk::testing::ProgramResult;
using testing::AllOf;
using testing::HasSubstr;

/// `test_app.cpp:N` for the line that carries the comment.
std::string lineOf(const std::string& comment) {
  std::ifstream source(CDK_TEST_APP_SOURCE);
  std::string line;
  for (int number = 1; std::getline(source, line); ++number) {
    if (line.ends_with("// " + comment)) return "test_app.cpp:" + std::to_string(number);
  }
  ADD_FAILURE() << "no line of the test app ends with // " << comment;
  return {};
}

class BadInput : public DriverTest {
 protected:
  std::map<std::string, std::string> before_;

  void SetUp() override {
    ASSERT_EQ(byCli("{}").status, 0);
    before_ = assembly();
    ASSERT_THAT(before_, testing::Contains(testing::Key("manifest.json")));
  }

  template <class Matcher>
  void expectRefused(const ProgramResult& result, const Matcher& message) const {
    EXPECT_EQ(result.status, 1);
    EXPECT_EQ(result.output, "");
    EXPECT_THAT(result.messages, message);
    EXPECT_EQ(assembly(), before_);
  }

  [[nodiscard]] ProgramResult caseOf(const std::string& name) const {
    return byCli(R"({"case":")" + name + R"("})");
  }
  [[nodiscard]] ProgramResult withFileLimit(rlim_t bytes) const {
    return run(
        {.environment = {{"CDK_OUTDIR", "cdk.out"}, {"CDK_CONTEXT_JSON", R"({"case":"prints"})"}},
         .prepare = [bytes] {
           const rlimit limit{bytes, bytes};
           ::setrlimit(RLIMIT_FSIZE, &limit);
           std::signal(SIGXFSZ, SIG_IGN);
         }});
  }
};

TEST_F(BadInput, ADuplicateId) {
  expectRefused(caseOf("duplicate-id"), AllOf(HasSubstr("[app/Same]"), HasSubstr("already"),
                                              HasSubstr(lineOf("duplicate-id"))));
}

TEST_F(BadInput, AnEmptyId) {
  expectRefused(caseOf("empty-id"),
                AllOf(HasSubstr("[app"), HasSubstr("empty"), HasSubstr(lineOf("empty-id"))));
}

TEST_F(BadInput, TwoIdsThatGiveOneLogicalId) {
  expectRefused(caseOf("logical-id"), AllOf(HasSubstr("[app/a1]"), HasSubstr("'app/a-1'"),
                                            HasSubstr(lineOf("logical-id"))));
}

TEST_F(BadInput, ACidrThatDoesNotFitItsSubnets) {
  expectRefused(caseOf("cidr"), AllOf(HasSubstr("[app/Vpc]"), HasSubstr("Wide"), HasSubstr("/20"),
                                      HasSubstr("10.0.0.0/24"), HasSubstr(lineOf("cidr"))));
}

TEST_F(BadInput, APairOfTaskCpuAndMemoryThatFargateDoesNotHave) {
  expectRefused(caseOf("cpu-memory"),
                AllOf(HasSubstr("[app/Task]"), HasSubstr("8192"), HasSubstr("256"),
                      HasSubstr("2048"), HasSubstr(lineOf("cpu-memory"))));
}

TEST_F(BadInput, TextTakenFromAnUnresolvedValue) {
  expectRefused(caseOf("unresolved-text"), AllOf(HasSubstr("app/Name"), HasSubstr("deployment")));
}

TEST_F(BadInput, AReferenceToAConstructOfAnotherApp) {
  expectRefused(caseOf("other-app"),
                AllOf(HasSubstr("[app/Arn]"), HasSubstr("'other/There'"),
                      HasSubstr("of another app"), HasSubstr(lineOf("other-app"))));
}

TEST_F(BadInput, ADependencyCycleNamesBothEnds) {
  expectRefused(caseOf("cycle"),
                AllOf(HasSubstr("app/First"), HasSubstr("app/Second"), HasSubstr(lineOf("cycle"))));
}

TEST_F(BadInput, AnExceptionThrownInAConstructor) {
  expectRefused(caseOf("constructor"), AllOf(HasSubstr("[app/Unlucky]"), HasSubstr("no luck today"),
                                             HasSubstr(lineOf("constructor"))));
}

TEST_F(BadInput, MalformedContext) {
  expectRefused(byCli("{\"a\": }"),
                AllOf(HasSubstr("CDK_CONTEXT_JSON"), HasSubstr("line 1"), HasSubstr("column")));
  expectRefused(byCli("[1]"), AllOf(HasSubstr("CDK_CONTEXT_JSON"), HasSubstr("no JSON object")));
}

TEST_F(BadInput, AMalformedOverflowFile) {
  const std::string file = directory_.write("overflow.json", "{\n\"a\": tru }").string();
  expectRefused(byCli("{}", {{"CONTEXT_OVERFLOW_LOCATION_ENV", file}}),
                AllOf(HasSubstr(file), HasSubstr("line 2")));
  expectRefused(byCli("{}", {{"CONTEXT_OVERFLOW_LOCATION_ENV", file + ".none"}}),
                AllOf(HasSubstr(file + ".none"), HasSubstr("cannot be read")));
}

TEST_F(BadInput, ACliThatReadsOnlyOlderSchemas) {
  expectRefused(byCli("{}", {{"CDK_CLI_ASM_VERSION", "8.0.0"}}),
                AllOf(HasSubstr("schema 8"), HasSubstr("schema 16")));
}

TEST_F(BadInput, AnOutputDirectoryThatCannotBeMade) {
  // Nobody can make a directory there, not even root.
  expectRefused(byHand({"--output", "/proc/cdk.out"}), HasSubstr("/proc/cdk.out"));
}

TEST_F(BadInput, AnOutputDirectoryThatIsAFile) {
  directory_.write("occupied", "in the way");
  expectRefused(byHand({"--output", "occupied"}), HasSubstr("occupied"));
  EXPECT_EQ(directory_.read("occupied"), "in the way");
}

TEST_F(BadInput, AnOutputDirectoryThatIsFull) {
  // A limit on the size of files fails a write in its middle, as a full disk does.
  for (const rlim_t limit : {0, 100, 300}) {
    expectRefused(withFileLimit(limit), HasSubstr("cannot write"));
  }
}

}  // namespace
