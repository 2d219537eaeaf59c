// The message of an assertion that fails.
#pragma once

#include <cdk/assertions.hpp>

#include <functional>
#include <string>

namespace cdk::testing {

/// Empty if the action does not throw an `AssertionError`.
inline std::string assertionMessage(const std::function<void()>& action) {
  try {
    action();
  } catch (const assertions::AssertionError& error) {
    return error.what();
  }
  return {};
}

}  // namespace cdk::testing
