#pragma once

#include <cdk/core/duration.hpp>
#include <cdk/core/presence.hpp>

#include <optional>

namespace cdk::lambda {

/// Lets executions of a function pause, and go on after failures.
/// https://docs.aws.amazon.com/lambda/latest/dg/durable-functions.html
struct DurableConfig {
  /// How long an execution may take in all: 1 to 31622400 seconds (366 days).
  Duration executionTimeout;
  /// How long the history of an execution is kept, in whole days: 1 to 90. Default: 14 days.
  std::optional<Duration> retentionPeriod{};
  Presence presence_{};

  static DurableConfig absent();
};

}  // namespace cdk::lambda
