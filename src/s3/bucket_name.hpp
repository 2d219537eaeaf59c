#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace cdk::s3::detail {

/// Which rules a name has to keep.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
enum class NameRules : std::uint8_t {
  CURRENT,  ///< of new buckets
  LEGACY,   ///< of buckets made before 2018, in us-east-1
  PREFIX,   ///< of what the service adds account and region to
};

/// What is wrong with the name; empty if nothing is.
std::string problemOfName(std::string_view name, NameRules rules);

}  // namespace cdk::s3::detail
