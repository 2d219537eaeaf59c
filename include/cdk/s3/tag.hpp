#pragma once

#include <cdk/core/value.hpp>

namespace cdk::s3 {

/// A tag of objects.
struct Tag {
  Required<String> key;
  Required<String> value;
};

}  // namespace cdk::s3
