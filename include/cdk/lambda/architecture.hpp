#pragma once

#include <cdk/lambda/constant_text.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace cdk::lambda {

/// The instruction set of a function.
/// https://docs.aws.amazon.com/lambda/latest/dg/foundation-arch.html
class Architecture {
 public:
  static const Architecture ARM_64;
  static const Architecture X86_64;
  /// One that has no constant yet. `dockerPlatform` is that of the images it runs.
  static Architecture custom(String name, String dockerPlatform = "linux/amd64") {
    return Architecture(detail::ConstantText(std::move(name)),
                        detail::ConstantText(std::move(dockerPlatform)));
  }

  [[nodiscard]] std::string_view name() const { return name_.literal(); }
  [[nodiscard]] std::string_view dockerPlatform() const { return dockerPlatform_.literal(); }
  [[nodiscard]] std::string toString() const { return std::string(name()); }
  friend bool operator==(const Architecture& left, const Architecture& right) {
    return left.name() == right.name();
  }

 private:
  constexpr Architecture(detail::ConstantText name, detail::ConstantText dockerPlatform) noexcept
      : name_(std::move(name)), dockerPlatform_(std::move(dockerPlatform)) {}

  detail::ConstantText name_;
  detail::ConstantText dockerPlatform_;
};

inline constexpr Architecture Architecture::ARM_64{detail::ConstantText("arm64"),
                                                   detail::ConstantText("linux/arm64")};
inline constexpr Architecture Architecture::X86_64{detail::ConstantText("x86_64"),
                                                   detail::ConstantText("linux/amd64")};

}  // namespace cdk::lambda
