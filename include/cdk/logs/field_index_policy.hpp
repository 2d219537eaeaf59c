#pragma once

#include <cdk/core/value.hpp>

#include <string>
#include <vector>

namespace cdk::logs {

/// Props of `FieldIndexPolicy`.
struct FieldIndexPolicyProps {
  /// Names of fields, 20 at most.
  std::vector<std::string> fields{};
};

/// Fields of events that are indexed, so that queries for one value look at few events.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatchLogs-Field-Indexing.html
class FieldIndexPolicy {
 public:
  /// Throws `ValidationError` for more than 20 fields.
  explicit FieldIndexPolicy(FieldIndexPolicyProps props);

  [[nodiscard]] const std::vector<std::string>& fields() const noexcept { return props_.fields; }

 private:
  FieldIndexPolicyProps props_;
};

}  // namespace cdk::logs
