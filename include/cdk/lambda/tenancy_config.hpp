#pragma once

#include <cdk/lambda/constant_text.hpp>

#include <utility>

namespace cdk::lambda {

/// How a function keeps its tenants apart.
/// https://docs.aws.amazon.com/lambda/latest/dg/tenant-isolation.html
class TenancyConfig {
 public:
  /// Each tenant has execution environments of its own.
  static const TenancyConfig PER_TENANT;
  /// A mode that has no constant yet.
  explicit TenancyConfig(String mode) : mode_(std::move(mode)) {}

  [[nodiscard]] String tenantIsolationMode() const { return mode_.value(); }
  /// What the low-level resource says.
  [[nodiscard]] Json tenancyConfigProperty() const {
    return {{"TenantIsolationMode", tenantIsolationMode()}};
  }

 private:
  constexpr explicit TenancyConfig(detail::ConstantText mode) noexcept : mode_(std::move(mode)) {}

  detail::ConstantText mode_;
};

inline constexpr TenancyConfig TenancyConfig::PER_TENANT{detail::ConstantText("PER_TENANT")};

}  // namespace cdk::lambda
