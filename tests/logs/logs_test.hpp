// What the tests of logs share.
#pragma once

#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/logs.hpp>

#include "../core/synthesized_app.hpp"

namespace cdk::logs::testing {

using cdk::testing::resolved;
using cdk::testing::SynthesizedApp;

/// A stack with a log group, in an app of its own.
class InStack : public ::testing::Test {
 protected:
  /// The properties of all resources of that type.
  std::vector<Json> propertiesOf(std::string_view type) {
    std::vector<Json> found;
    for (const auto& [id, resource] : app_.templateOf(stack_)["Resources"].entries()) {
      const Json json(resource);
      if (json["Type"].text() == type) found.push_back(json["Properties"]);
    }
    return found;
  }

  SynthesizedApp app_;
  Stack& stack_ = app_.stack();
  LogGroup& group_ = stack_.create<LogGroup>("Group");
};

/// Expects a `ValidationError` whose text has this in it.
#define EXPECT_REFUSAL(statement, part) \
  EXPECT_THAT([&] { statement; },       \
              ::testing::ThrowsMessage<ValidationError>(::testing::HasSubstr(part)))

}  // namespace cdk::logs::testing
