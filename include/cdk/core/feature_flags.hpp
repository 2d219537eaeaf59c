#pragma once

#include <cdk/core/construct.hpp>

#include <string_view>

namespace cdk {

/// Behaviour switches. Each has the recommended value unless the app's context says otherwise.
class FeatureFlags {
 public:
  static FeatureFlags of(const IConstruct& scope) { return FeatureFlags(scope); }
  /// The flag's value in context, else its recommended value.
  [[nodiscard]] bool isEnabled(std::string_view flag) const;

 private:
  explicit FeatureFlags(const IConstruct& scope) : scope_(&scope) {}
  const IConstruct* scope_;
};

}  // namespace cdk
