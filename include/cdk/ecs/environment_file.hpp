#pragma once

#include <cdk/core/value.hpp>

#include <utility>

namespace cdk::s3 {
class IBucket;
}

namespace cdk::ecs {

/// A file of environment variables, one `NAME=value` to a line. A copyable value.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/use-environment-file.html
class EnvironmentFile {
 public:
  /// An object, whose name ends with `.env`; the execution role has to be able to read it. Default
  /// version: the newest.
  static EnvironmentFile fromBucket(const s3::IBucket& bucket, const String& key,
                                    String objectVersion = {});
  /// ARN of the object.
  [[nodiscard]] const String& value() const noexcept { return value_; }
  /// Absent for the newest.
  [[nodiscard]] const String& objectVersion() const noexcept { return version_; }

 private:
  EnvironmentFile(String value, String version)
      : value_(std::move(value)), version_(std::move(version)) {}
  String value_;
  String version_;
};

}  // namespace cdk::ecs
