#pragma once

#include <string_view>

namespace cdk::lambda {

/// The instruction set of a function.
class Architecture {
 public:
  static const Architecture ARM_64;
  static const Architecture X86_64;
  /// Both texts have to outlive the value: pass literals.
  static constexpr Architecture custom(const char* name,
                                       const char* dockerPlatform = "linux/amd64") noexcept {
    return Architecture(name, dockerPlatform);
  }

  [[nodiscard]] constexpr std::string_view name() const noexcept { return name_; }
  [[nodiscard]] constexpr std::string_view dockerPlatform() const noexcept { return platform_; }
  friend constexpr bool operator==(Architecture left, Architecture right) noexcept {
    return left.name() == right.name();
  }

 private:
  constexpr Architecture(const char* name, const char* platform) noexcept
      : name_(name), platform_(platform) {}

  const char* name_;
  const char* platform_;
};

inline constexpr Architecture Architecture::ARM_64{"arm64", "linux/arm64"};
inline constexpr Architecture Architecture::X86_64{"x86_64", "linux/amd64"};

}  // namespace cdk::lambda
