#pragma once

#include <cdk/core/value.hpp>

namespace cdk {

/// What happens to a resource when it leaves the stack or is replaced.
enum class RemovalPolicy {
  DESTROY,                     ///< deleted
  RETAIN,                      ///< kept
  SNAPSHOT,                    ///< a snapshot is taken first, where the type supports it
  RETAIN_ON_UPDATE_OR_DELETE,  ///< kept, except when its creation fails and is rolled back
};

/// Options of `applyRemovalPolicy`.
struct RemovalPolicyOptions {
  /// Apply the same policy to the replacement of the resource. Default: true.
  Boolean applyToUpdateReplacePolicy{};
  /// Default when no policy is given. Default: `RETAIN`.
  std::optional<RemovalPolicy> default_{};
};

}  // namespace cdk
