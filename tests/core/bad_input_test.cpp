#include <cdk/core.hpp>

#include "temporary_directory.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <stdexcept>
#include <string>

namespace {

using cdk::App;
using cdk::CfnOutput;
using cdk::CfnResource;
using cdk::Stack;
using testing::AllOf;
using testing::HasSubstr;

// The message of what `action` throws; empty if it throws nothing.
std::string messageOf(const std::function<void()>& action) {
  try {
    action();
  } catch (const std::exception& error) {
    return error.what();
  }
  return {};
}

std::string here(unsigned line) { return "bad_input_test.cpp:" + std::to_string(line); }

std::string contentOf(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

class EnvironmentVariable {
 public:
  EnvironmentVariable(const char* name, const std::string& value) : name_(name) {
    setenv(name, value.c_str(), 1);
  }
  ~EnvironmentVariable() { unsetenv(name_); }
  EnvironmentVariable(const EnvironmentVariable&) = delete;
  EnvironmentVariable& operator=(const EnvironmentVariable&) = delete;

 private:
  const char* name_;
};

class BadInput : public testing::Test {
 private:
  cdk::testing::TemporaryDirectory directory_;  // before the app, which is made in it

 protected:
  [[nodiscard]] std::string out() const { return (directory_.path() / "cdk.out").string(); }
  App app_{{.outdir = out()}};
  Stack& stack_ = app_.create<Stack>("stack");

  CfnResource& bucket(const std::string& id) {
    return stack_.create<CfnResource>(id, {.type = "AWS::S3::Bucket"});
  }
};

TEST_F(BadInput, ADuplicateIdNamesBothPlaces) {
  bucket("Same");
  const std::string message =
      messageOf([this] { stack_.create<CfnResource>("Same", {.type = "AWS::S3::Bucket"}); });
  EXPECT_THAT(message, AllOf(HasSubstr("[stack/Same]"), HasSubstr("already"),
                             HasSubstr(here(__LINE__ - 2))));
}

TEST_F(BadInput, AnEmptyIdIsRefused) {
  EXPECT_THAT(messageOf([this] { bucket(""); }), HasSubstr("id is empty"));
}

TEST_F(BadInput, ASlashInAnIdBecomesTwoHyphens) {
  EXPECT_EQ(bucket("a/b").node().path(), "stack/a--b");
}

TEST_F(BadInput, TwoIdsOfOneLogicalIdNameBothConstructs) {
  bucket("a-1");
  bucket("a1");
  EXPECT_THAT(messageOf([this] { app_.synth(); }),
              AllOf(HasSubstr("[stack/a1]"), HasSubstr("'stack/a-1'"), HasSubstr("'a1'"),
                    HasSubstr("bad_input_test.cpp")));
}

TEST_F(BadInput, TextOfAnUnresolvedValueIsRefusedAndNamesWhatItRefersTo) {
  const cdk::String arn = bucket("Bucket").getAtt("Arn");
  EXPECT_THAT(messageOf([&arn] { (void)arn.literal(); }), HasSubstr("stack/Bucket.Arn"));
}

TEST_F(BadInput, AReferenceToAnotherAppIsRefused) {
  App other({.outdir = out()});
  auto& there =
      other.create<Stack>("other").create<CfnResource>("There", {.type = "AWS::S3::Bucket"});
  stack_.create<CfnOutput>("Out", {.value = there.ref()});
  EXPECT_THAT(
      messageOf([this] { app_.synth(); }),
      AllOf(HasSubstr("[stack/Out]"), HasSubstr("'other/There'"), HasSubstr("of another app")));
}

TEST_F(BadInput, ADependencyCycleNamesBothEnds) {
  CfnResource& first = bucket("First");
  CfnResource& second = bucket("Second");
  first.addDependency(second);
  second.addDependency(first);
  EXPECT_THAT(messageOf([this] { app_.synth(); }),
              AllOf(HasSubstr("stack/First"), HasSubstr("stack/Second")));
}

TEST_F(BadInput, ACycleOfStacksNamesBothEnds) {
  Stack& other = app_.create<Stack>("other");
  stack_.addDependency(other);
  EXPECT_THAT(messageOf([&] { other.addDependency(stack_); }),
              AllOf(HasSubstr("[other]"), HasSubstr("'stack'")));
}

struct Throwing : cdk::Construct {
  explicit Throwing(cdk::Scope scope) : cdk::Construct(std::move(scope)) {
    create<cdk::Construct>("Child");
    throw std::runtime_error("no luck");
  }
};

TEST_F(BadInput, AnExceptionInAConstructorNamesTheConstructAndLeavesNothingInTheTree) {
  const std::string message = messageOf([this] { stack_.create<Throwing>("Bad"); });
  EXPECT_THAT(message,
              AllOf(HasSubstr("[stack/Bad]"), HasSubstr("no luck"), HasSubstr(here(__LINE__ - 2))));
  EXPECT_FALSE(stack_.node().tryFindChild("Bad"));
}

TEST_F(BadInput, AFailedRunLeavesThePreviousAssembly) {
  bucket("Good");
  app_.synth();
  const std::string before = contentOf(out() + "/manifest.json");
  ASSERT_FALSE(before.empty());
  App next({.outdir = out()});
  auto& stack = next.create<Stack>("next");
  stack.node().addValidation([] { return std::vector<std::string>{"it is not well"}; });
  EXPECT_THAT(messageOf([&next] { next.synth(); }),
              AllOf(HasSubstr("[next]"), HasSubstr("it is not well")));
  EXPECT_EQ(contentOf(out() + "/manifest.json"), before);
  EXPECT_FALSE(std::filesystem::exists(out() + "/next.template.json"));
}

TEST_F(BadInput, AnOutputDirectoryThatIsAFileIsRefused) {
  std::ofstream(out()) << "in the way";
  EXPECT_THAT(messageOf([this] { app_.synth(); }),
              AllOf(HasSubstr("could not be written"), HasSubstr("cdk.out")));
  EXPECT_EQ(contentOf(out()), "in the way");
}

TEST_F(BadInput, MalformedContextOfTheCliIsRefused) {
  const EnvironmentVariable context("CDK_CONTEXT_JSON", "{\"a\": }");
  EXPECT_THAT(messageOf([] { const App app; }),
              AllOf(HasSubstr("CDK_CONTEXT_JSON"), HasSubstr("column")));
}

TEST_F(BadInput, AMissingOverflowFileIsRefused) {
  const EnvironmentVariable overflow("CONTEXT_OVERFLOW_LOCATION_ENV", out() + "/none.json");
  EXPECT_THAT(messageOf([] { const App app; }), HasSubstr("none.json' cannot be read"));
}

TEST_F(BadInput, ACliThatReadsOnlyOlderSchemasIsRefused) {
  const EnvironmentVariable version("CDK_CLI_ASM_VERSION", "8.0.0");
  EXPECT_THAT(messageOf([this] { app_.synth(); }),
              AllOf(HasSubstr("up to schema 8"), HasSubstr("needs schema 16")));
  EXPECT_FALSE(std::filesystem::exists(out() + "/manifest.json"));
}

}  // namespace
