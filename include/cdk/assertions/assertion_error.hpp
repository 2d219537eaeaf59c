#pragma once

#include <cdk/core/error.hpp>

namespace cdk::assertions {

/// An assertion does not hold. `what()` tells which, with the closest candidates and their
/// differences marked.
class AssertionError : public Error {
 public:
  using Error::Error;
};

}  // namespace cdk::assertions
