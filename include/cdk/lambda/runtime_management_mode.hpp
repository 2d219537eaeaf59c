#pragma once

#include <cdk/lambda/constant_text.hpp>

#include <utility>

namespace cdk::lambda {

/// When a function gets a newer version of its runtime.
/// https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html
class RuntimeManagementMode {
 public:
  /// When the service rolls it out.
  static const RuntimeManagementMode AUTO;
  /// When the function is updated.
  static const RuntimeManagementMode FUNCTION_UPDATE;
  /// Never: the function stays with the version of that ARN.
  static RuntimeManagementMode manual(String arn) {
    return RuntimeManagementMode("Manual", std::move(arn));
  }
  /// A mode that has no constant yet.
  explicit RuntimeManagementMode(String mode, String arn = {})
      : mode_(std::move(mode)), arn_(std::move(arn)) {}

  [[nodiscard]] String mode() const { return mode_.value(); }
  /// ARN of the runtime's version; absent where the service chooses it.
  [[nodiscard]] const String& arn() const noexcept { return arn_; }
  /// What the low-level resource says.
  [[nodiscard]] Json runtimeManagementConfig() const {
    return {{"RuntimeVersionArn", arn_}, {"UpdateRuntimeOn", mode()}};
  }

 private:
  constexpr explicit RuntimeManagementMode(detail::ConstantText mode) noexcept
      : mode_(std::move(mode)) {}

  detail::ConstantText mode_;
  String arn_{};
};

inline constexpr RuntimeManagementMode RuntimeManagementMode::AUTO{detail::ConstantText("Auto")};
inline constexpr RuntimeManagementMode RuntimeManagementMode::FUNCTION_UPDATE{
    detail::ConstantText("FunctionUpdate")};

}  // namespace cdk::lambda
