#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace cdk::lambda {

/// Languages of runtimes.
enum class RuntimeFamily : std::uint8_t { NODEJS, JAVA, PYTHON, DOTNET_CORE, GO, RUBY, OTHER };

/// The language and version that runs a function.
/// https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html
class Runtime {
 public:
  static const Runtime DOTNET_8;
  static const Runtime DOTNET_9;
  static const Runtime DOTNET_10;
  /// The image says what runs.
  static const Runtime FROM_IMAGE;
  static const Runtime JAVA_8_CORRETTO;
  static const Runtime JAVA_11;
  static const Runtime JAVA_17;
  static const Runtime JAVA_21;
  static const Runtime JAVA_25;
  static const Runtime NODEJS_20_X;
  static const Runtime NODEJS_22_X;
  static const Runtime NODEJS_24_X;
  static const Runtime PROVIDED_AL2;
  static const Runtime PROVIDED_AL2023;
  static const Runtime PYTHON_3_10;
  static const Runtime PYTHON_3_11;
  static const Runtime PYTHON_3_12;
  static const Runtime PYTHON_3_13;
  static const Runtime PYTHON_3_14;
  static const Runtime RUBY_3_2;
  static const Runtime RUBY_3_3;
  static const Runtime RUBY_3_4;

  /// A runtime that has no constant yet. `name` has to outlive the value: pass a literal.
  constexpr explicit Runtime(const char* name, std::optional<RuntimeFamily> family = {},
                             bool supportsInlineCode = false) noexcept
      : name_(name), family_(family), supportsInlineCode_(supportsInlineCode) {}

  [[nodiscard]] constexpr std::string_view name() const noexcept { return name_; }
  [[nodiscard]] constexpr std::optional<RuntimeFamily> family() const noexcept { return family_; }
  [[nodiscard]] constexpr bool supportsInlineCode() const noexcept { return supportsInlineCode_; }
  [[nodiscard]] constexpr bool runtimeEquals(Runtime other) const noexcept {
    return name() == other.name();
  }
  friend constexpr bool operator==(Runtime left, Runtime right) noexcept {
    return left.runtimeEquals(right);
  }

 private:
  const char* name_;
  std::optional<RuntimeFamily> family_;
  bool supportsInlineCode_;
};

inline constexpr Runtime Runtime::DOTNET_8{"dotnet8", RuntimeFamily::DOTNET_CORE};
inline constexpr Runtime Runtime::DOTNET_9{"dotnet9", RuntimeFamily::DOTNET_CORE};
inline constexpr Runtime Runtime::DOTNET_10{"dotnet10", RuntimeFamily::DOTNET_CORE};
inline constexpr Runtime Runtime::FROM_IMAGE{"FROM_IMAGE"};
inline constexpr Runtime Runtime::JAVA_8_CORRETTO{"java8.al2", RuntimeFamily::JAVA};
inline constexpr Runtime Runtime::JAVA_11{"java11", RuntimeFamily::JAVA};
inline constexpr Runtime Runtime::JAVA_17{"java17", RuntimeFamily::JAVA};
inline constexpr Runtime Runtime::JAVA_21{"java21", RuntimeFamily::JAVA};
inline constexpr Runtime Runtime::JAVA_25{"java25", RuntimeFamily::JAVA};
inline constexpr Runtime Runtime::NODEJS_20_X{"nodejs20.x", RuntimeFamily::NODEJS, true};
inline constexpr Runtime Runtime::NODEJS_22_X{"nodejs22.x", RuntimeFamily::NODEJS, true};
inline constexpr Runtime Runtime::NODEJS_24_X{"nodejs24.x", RuntimeFamily::NODEJS, true};
inline constexpr Runtime Runtime::PROVIDED_AL2{"provided.al2", RuntimeFamily::OTHER};
inline constexpr Runtime Runtime::PROVIDED_AL2023{"provided.al2023", RuntimeFamily::OTHER};
inline constexpr Runtime Runtime::PYTHON_3_10{"python3.10", RuntimeFamily::PYTHON, true};
inline constexpr Runtime Runtime::PYTHON_3_11{"python3.11", RuntimeFamily::PYTHON, true};
inline constexpr Runtime Runtime::PYTHON_3_12{"python3.12", RuntimeFamily::PYTHON, true};
inline constexpr Runtime Runtime::PYTHON_3_13{"python3.13", RuntimeFamily::PYTHON, true};
inline constexpr Runtime Runtime::PYTHON_3_14{"python3.14", RuntimeFamily::PYTHON, true};
inline constexpr Runtime Runtime::RUBY_3_2{"ruby3.2", RuntimeFamily::RUBY};
inline constexpr Runtime Runtime::RUBY_3_3{"ruby3.3", RuntimeFamily::RUBY};
inline constexpr Runtime Runtime::RUBY_3_4{"ruby3.4", RuntimeFamily::RUBY};

}  // namespace cdk::lambda
