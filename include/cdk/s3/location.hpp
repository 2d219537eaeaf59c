#pragma once

#include <cdk/core/value.hpp>

namespace cdk::s3 {

/// Where an object is.
struct Location {
  Required<String> bucketName;
  Required<String> objectKey;
  /// Default: the current version.
  String objectVersion{};
};

}  // namespace cdk::s3
