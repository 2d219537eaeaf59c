#pragma once

#include <cdk/core/error.hpp>

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

/// Expects that `statement` throws a `ValidationError` whose text has `part` in it.
template <class Action>
void expectRefusal(Action action, const std::string& part) {
  try {
    action();
    ADD_FAILURE() << "nothing was thrown; expected: " << part;
  } catch (const cdk::ValidationError& error) {
    EXPECT_THAT(error.what(), testing::HasSubstr(part));
  }
}
