#pragma once

#include <cdk/core/duration.hpp>
#include <cdk/lambda/destination.hpp>

#include <optional>
#include <vector>

namespace cdk::lambda {

class IVersion;

/// A version that gets a share of an alias' calls.
struct VersionWeight {
  Required<Ref<IVersion>> version;
  /// 0 to 1.
  Required<Number> weight;
};

/// What `addAlias` takes.
struct AliasOptions {
  /// Versions that get a share of the calls. Default: all calls go to the alias' version.
  std::vector<VersionWeight> additionalVersions{};
  /// Default: none.
  String description{};
  /// How long a call is kept for retries: 1 minute to 6 hours. Default: the service's, 6 hours.
  std::optional<Duration> maxEventAge{};
  /// Default: the outcome of failed calls goes nowhere.
  Handle<IDestination> onFailure{};
  /// Default: the outcome of successful calls goes nowhere.
  Handle<IDestination> onSuccess{};
  /// Execution environments that are always ready. Default: none.
  Number provisionedConcurrentExecutions{};
  /// 0 to 2. Default: the service's, 2.
  Number retryAttempts{};
};

}  // namespace cdk::lambda
