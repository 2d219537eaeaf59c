#include <cdk/assertions.hpp>
#include <cdk/core.hpp>

#include "../core/temporary_directory.hpp"
#include "assertion_message.hpp"

#include <assertions/golden.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <string>

namespace {

using cdk::assertions::Template;
using cdk::testing::assertionMessage;
using testing::AllOf;
using testing::HasSubstr;

class Golden : public testing::Test {
 protected:
  cdk::testing::TemporaryDirectory directory_;
  ~Golden() override { unsetenv("CDK_UPDATE_GOLDEN"); }

  static Template of(const std::string& type) {
    return Template::fromString("{\n \"Resources\": {\n  \"A\": {\n   \"Type\": \"" + type +
                                "\"\n  }\n }\n}");
  }
};

TEST_F(Golden, AFileThatIsNotThereIsAskedFor) {
  EXPECT_THAT(assertionMessage([&] { of("T").matchesGoldenFile(directory_ / "a.json"); }),
              AllOf(HasSubstr("there is no golden file"), HasSubstr("CDK_UPDATE_GOLDEN=1")));
}

TEST_F(Golden, TheEnvironmentHasItWritten) {
  setenv("CDK_UPDATE_GOLDEN", "1", 1);
  of("T").matchesGoldenFile(directory_ / "below/a.json");
  unsetenv("CDK_UPDATE_GOLDEN");
  of("T").matchesGoldenFile(directory_ / "below/a.json");
  setenv("CDK_UPDATE_GOLDEN", "0", 1);
  EXPECT_THAT(assertionMessage([&] { of("U").matchesGoldenFile(directory_ / "below/a.json"); }),
              AllOf(HasSubstr("-   \"Type\": \"T\""), HasSubstr("+   \"Type\": \"U\""),
                    HasSubstr("@@ line 1 of the file")));
}

TEST_F(Golden, HashesOfAssetsAreMaskedAndNumbered) {
  const std::string a(64, 'a');
  const std::string b(64, 'b');
  EXPECT_EQ(cdk::assertions::internal::maskAssetHashes(a + ".zip " + b + " " + a + " " +
                                                       std::string(65, 'a')),
            "<asset hash 1>.zip <asset hash 2> <asset hash 1> " + std::string(65, 'a'));
}

TEST_F(Golden, ATestNamesItsFile) {
  cdk::App app;
  auto& stack = app.create<cdk::Stack>("Stack");
  stack.create<cdk::CfnResource>("Thing", {.type = "Custom::Thing"});
  Template::fromStack(stack).matchesGolden("thing");
}

}  // namespace
