#pragma once

#include <cstdint>

namespace cdk::lambda {

/// Whether new execution environments start from a snapshot.
/// https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html
enum class SnapStartConf : std::uint8_t {
  /// Those of published versions do.
  ON_PUBLISHED_VERSIONS,
};

}  // namespace cdk::lambda
