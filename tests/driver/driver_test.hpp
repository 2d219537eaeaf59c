// What the tests of the driver share: a directory, and the test app run in it.
#pragma once

#include "../core/temporary_directory.hpp"
#include "program.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace cdk::testing {

class DriverTest : public ::testing::Test {
 protected:
  TemporaryDirectory directory_;

  /// By hand, as a user types it.
  [[nodiscard]] ProgramResult byHand(std::vector<std::string> arguments) const {
    return run({.arguments = std::move(arguments)});
  }
  /// As the CLI does, with the context given.
  [[nodiscard]] ProgramResult byCli(const std::string& context,
                                    std::map<std::string, std::string> more = {}) const {
    more.emplace("CDK_OUTDIR", "cdk.out");
    more.emplace("CDK_CONTEXT_JSON", context);
    return run({.environment = std::move(more)});
  }
  [[nodiscard]] ProgramResult run(ProgramOptions options) const {
    options.directory = directory_.path();
    return runProgram(CDK_TEST_APP, options);
  }

  /// Names and contents of everything below `cdk.out`.
  [[nodiscard]] std::map<std::string, std::string> assembly() const {
    std::map<std::string, std::string> files;
    if (!std::filesystem::exists(directory_ / "cdk.out")) return files;
    for (const std::string& name : directory_.list("cdk.out")) {
      files.emplace(name, name.ends_with('/') ? "" : directory_.read("cdk.out/" + name));
    }
    return files;
  }
};

}  // namespace cdk::testing
