#pragma once

#include <cdk/core/value.hpp>

#include <string>

namespace cdk::internal {

/// A value that the CLI is asked to look up.
struct MissingContext {
  std::string key;
  std::string provider;
  Json props;
};

}  // namespace cdk::internal
