// What the tests of lambda share.
#pragma once

#include "../core/synthesized_app.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cdk/core.hpp>
#include <cdk/lambda.hpp>

namespace cdk::lambda::testing {

using cdk::testing::resolved;
using cdk::testing::SynthesizedApp;

/// A stack in an app of its own.
class InStack : public ::testing::Test {
 protected:
  /// What every function has to say.
  static FunctionProps basic() {
    return {.code = Code::fromInline("pass"),
            .handler = "index.handler",
            .runtime = Runtime::PYTHON_3_13};
  }
  Function& make(FunctionProps props = basic()) {
    return stack_.create<Function>("Function" + std::to_string(count_++), std::move(props));
  }
  /// The template, as it is written now.
  Json synth() { return app_.templateOf(stack_); }
  /// Resources of that type, by logical id.
  std::vector<std::pair<std::string, Json>> resourcesOf(std::string_view type) {
    std::vector<std::pair<std::string, Json>> found;
    for (const auto& [id, resource] : synth()["Resources"].entries()) {
      Json json(resource);
      if (json["Type"].text() == type) found.emplace_back(id, json);
    }
    return found;
  }
  /// The messages of that kind, such as `aws:cdk:warning`, on the construct.
  static std::vector<std::string> messages(const IConstruct& construct, std::string_view kind) {
    std::vector<std::string> found;
    for (const MetadataEntry& entry : construct.node().metadata()) {
      if (entry.type == kind) found.emplace_back(entry.data.text());
    }
    return found;
  }
  static std::vector<std::string> warnings(const IConstruct& construct) {
    return messages(construct, "aws:cdk:warning");
  }

  SynthesizedApp app_;
  Stack& stack_ = app_.stack();
  int count_ = 0;
};

/// Expects an error of that type whose text has this in it.
#define EXPECT_FAILURE(statement, type, part) \
  EXPECT_THAT([&] { statement; }, ::testing::ThrowsMessage<type>(::testing::HasSubstr(part)))

}  // namespace cdk::lambda::testing
