#pragma once

#include <cdk/lambda/constant_text.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace cdk {
class IConstruct;
}

namespace cdk::lambda {

/// Languages of runtimes.
enum class RuntimeFamily : std::uint8_t { NODEJS, JAVA, PYTHON, DOTNET_CORE, GO, RUBY, OTHER };

/// What a runtime can do.
struct LambdaRuntimeProps {
  /// Image in which code is bundled. Default: `public.ecr.aws/sam/build-<name>`.
  String bundlingDockerImage{};
  /// The name may stand for a newer version after an upgrade of this library. Default: false.
  Boolean isVariable{};
  /// Default: false.
  Boolean supportsCodeGuruProfiling{};
  /// Default: false.
  Boolean supportsInlineCode{};
  /// Default: false.
  Boolean supportsSnapStart{};
};

/// The language and version that runs a function. The service takes no new functions of the older
/// ones; they are here for functions that exist.
/// https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html
class Runtime {
 public:
  static const Runtime NODEJS;
  static const Runtime NODEJS_4_3;
  static const Runtime NODEJS_6_10;
  static const Runtime NODEJS_8_10;
  static const Runtime NODEJS_10_X;
  static const Runtime NODEJS_12_X;
  static const Runtime NODEJS_14_X;
  static const Runtime NODEJS_16_X;
  static const Runtime NODEJS_18_X;
  static const Runtime NODEJS_20_X;
  static const Runtime NODEJS_LATEST;
  static const Runtime NODEJS_22_X;
  static const Runtime NODEJS_24_X;
  static const Runtime PYTHON_2_7;
  static const Runtime PYTHON_3_6;
  static const Runtime PYTHON_3_7;
  static const Runtime PYTHON_3_8;
  static const Runtime PYTHON_3_9;
  static const Runtime PYTHON_3_10;
  static const Runtime PYTHON_3_11;
  static const Runtime PYTHON_3_12;
  static const Runtime PYTHON_3_13;
  static const Runtime PYTHON_3_14;
  static const Runtime PYTHON_3_15;
  static const Runtime JAVA_8;
  static const Runtime JAVA_8_CORRETTO;
  static const Runtime JAVA_11;
  static const Runtime JAVA_17;
  static const Runtime JAVA_21;
  static const Runtime JAVA_25;
  static const Runtime JAVA_8_AL2023;
  static const Runtime JAVA_11_AL2023;
  static const Runtime JAVA_17_AL2023;
  static const Runtime DOTNET_6;
  static const Runtime DOTNET_8;
  static const Runtime DOTNET_9;
  static const Runtime DOTNET_10;
  static const Runtime DOTNET_CORE_1;
  static const Runtime DOTNET_CORE_2;
  static const Runtime DOTNET_CORE_2_1;
  static const Runtime DOTNET_CORE_3_1;
  static const Runtime GO_1_X;
  static const Runtime RUBY_2_5;
  static const Runtime RUBY_2_7;
  static const Runtime RUBY_3_2;
  static const Runtime RUBY_3_3;
  static const Runtime RUBY_3_4;
  static const Runtime RUBY_4_0;
  static const Runtime PROVIDED;
  static const Runtime PROVIDED_AL2;
  static const Runtime PROVIDED_AL2023;
  static const Runtime FROM_IMAGE;

  /// All of the above.
  static const std::array<Runtime, 52> ALL;

  /// The newest Python that all regions have.
  static Runtime determineLatestPythonRuntime(IConstruct& scope);

  /// A runtime that has no constant yet.
  explicit Runtime(String name, std::optional<RuntimeFamily> family = {},
                   LambdaRuntimeProps props = {});

  [[nodiscard]] std::string_view name() const { return name_.literal(); }
  [[nodiscard]] constexpr std::optional<RuntimeFamily> family() const noexcept { return family_; }
  [[nodiscard]] std::string bundlingDockerImage() const;
  [[nodiscard]] constexpr bool isVariable() const noexcept { return has(VARIABLE); }
  [[nodiscard]] constexpr bool supportsCodeGuruProfiling() const noexcept { return has(PROFILING); }
  [[nodiscard]] constexpr bool supportsInlineCode() const noexcept { return has(INLINE); }
  [[nodiscard]] constexpr bool supportsSnapStart() const noexcept { return has(SNAP_START); }
  [[nodiscard]] std::string toString() const { return std::string(name()); }

  /// Same name, family and support for inline code.
  [[nodiscard]] bool runtimeEquals(const Runtime& other) const {
    return name() == other.name() && family_ == other.family_ &&
           supportsInlineCode() == other.supportsInlineCode();
  }
  friend bool operator==(const Runtime& left, const Runtime& right) {
    return left.runtimeEquals(right);
  }

 private:
  enum Feature : unsigned char {
    NONE = 0,
    INLINE = 1,
    PROFILING = 2,
    SNAP_START = 4,
    VARIABLE = 8
  };
  constexpr Runtime(detail::ConstantText name, std::optional<RuntimeFamily> family,
                    int features) noexcept
      : name_(std::move(name)), family_(family), features_(static_cast<unsigned char>(features)) {}
  [[nodiscard]] constexpr bool has(Feature feature) const noexcept {
    return (features_ & feature) != 0;
  }

  detail::ConstantText name_;
  String bundlingImage_{};
  std::optional<RuntimeFamily> family_{};
  unsigned char features_ = NONE;
};

inline constexpr Runtime Runtime::NODEJS{detail::ConstantText("nodejs"), RuntimeFamily::NODEJS,
                                         INLINE};
inline constexpr Runtime Runtime::NODEJS_4_3{detail::ConstantText("nodejs4.3"),
                                             RuntimeFamily::NODEJS, INLINE};
inline constexpr Runtime Runtime::NODEJS_6_10{detail::ConstantText("nodejs6.10"),
                                              RuntimeFamily::NODEJS, INLINE};
inline constexpr Runtime Runtime::NODEJS_8_10{detail::ConstantText("nodejs8.10"),
                                              RuntimeFamily::NODEJS, INLINE};
inline constexpr Runtime Runtime::NODEJS_10_X{detail::ConstantText("nodejs10.x"),
                                              RuntimeFamily::NODEJS, INLINE};
inline constexpr Runtime Runtime::NODEJS_12_X{detail::ConstantText("nodejs12.x"),
                                              RuntimeFamily::NODEJS, INLINE};
inline constexpr Runtime Runtime::NODEJS_14_X{detail::ConstantText("nodejs14.x"),
                                              RuntimeFamily::NODEJS, INLINE};
inline constexpr Runtime Runtime::NODEJS_16_X{detail::ConstantText("nodejs16.x"),
                                              RuntimeFamily::NODEJS, INLINE};
inline constexpr Runtime Runtime::NODEJS_18_X{detail::ConstantText("nodejs18.x"),
                                              RuntimeFamily::NODEJS, INLINE};
inline constexpr Runtime Runtime::NODEJS_20_X{detail::ConstantText("nodejs20.x"),
                                              RuntimeFamily::NODEJS, INLINE};
inline constexpr Runtime Runtime::NODEJS_LATEST{detail::ConstantText("nodejs24.x"),
                                                RuntimeFamily::NODEJS, INLINE | VARIABLE};
inline constexpr Runtime Runtime::NODEJS_22_X{detail::ConstantText("nodejs22.x"),
                                              RuntimeFamily::NODEJS, INLINE};
inline constexpr Runtime Runtime::NODEJS_24_X{detail::ConstantText("nodejs24.x"),
                                              RuntimeFamily::NODEJS, INLINE};
inline constexpr Runtime Runtime::PYTHON_2_7{detail::ConstantText("python2.7"),
                                             RuntimeFamily::PYTHON, INLINE};
inline constexpr Runtime Runtime::PYTHON_3_6{detail::ConstantText("python3.6"),
                                             RuntimeFamily::PYTHON, INLINE | PROFILING};
inline constexpr Runtime Runtime::PYTHON_3_7{detail::ConstantText("python3.7"),
                                             RuntimeFamily::PYTHON, INLINE | PROFILING};
inline constexpr Runtime Runtime::PYTHON_3_8{detail::ConstantText("python3.8"),
                                             RuntimeFamily::PYTHON, INLINE | PROFILING};
inline constexpr Runtime Runtime::PYTHON_3_9{detail::ConstantText("python3.9"),
                                             RuntimeFamily::PYTHON, INLINE | PROFILING};
inline constexpr Runtime Runtime::PYTHON_3_10{detail::ConstantText("python3.10"),
                                              RuntimeFamily::PYTHON, INLINE | PROFILING};
inline constexpr Runtime Runtime::PYTHON_3_11{detail::ConstantText("python3.11"),
                                              RuntimeFamily::PYTHON, INLINE | PROFILING};
inline constexpr Runtime Runtime::PYTHON_3_12{
    detail::ConstantText("python3.12"), RuntimeFamily::PYTHON, INLINE | PROFILING | SNAP_START};
inline constexpr Runtime Runtime::PYTHON_3_13{
    detail::ConstantText("python3.13"), RuntimeFamily::PYTHON, INLINE | PROFILING | SNAP_START};
inline constexpr Runtime Runtime::PYTHON_3_14{
    detail::ConstantText("python3.14"), RuntimeFamily::PYTHON, INLINE | PROFILING | SNAP_START};
inline constexpr Runtime Runtime::PYTHON_3_15{
    detail::ConstantText("python3.15"), RuntimeFamily::PYTHON, INLINE | PROFILING | SNAP_START};
inline constexpr Runtime Runtime::JAVA_8{detail::ConstantText("java8"), RuntimeFamily::JAVA,
                                         PROFILING};
inline constexpr Runtime Runtime::JAVA_8_CORRETTO{detail::ConstantText("java8.al2"),
                                                  RuntimeFamily::JAVA, PROFILING};
inline constexpr Runtime Runtime::JAVA_11{detail::ConstantText("java11"), RuntimeFamily::JAVA,
                                          PROFILING | SNAP_START};
inline constexpr Runtime Runtime::JAVA_17{detail::ConstantText("java17"), RuntimeFamily::JAVA,
                                          PROFILING | SNAP_START};
inline constexpr Runtime Runtime::JAVA_21{detail::ConstantText("java21"), RuntimeFamily::JAVA,
                                          PROFILING | SNAP_START};
inline constexpr Runtime Runtime::JAVA_25{detail::ConstantText("java25"), RuntimeFamily::JAVA,
                                          PROFILING | SNAP_START};
inline constexpr Runtime Runtime::JAVA_8_AL2023{detail::ConstantText("java8.al2023"),
                                                RuntimeFamily::JAVA, PROFILING};
inline constexpr Runtime Runtime::JAVA_11_AL2023{detail::ConstantText("java11.al2023"),
                                                 RuntimeFamily::JAVA, PROFILING | SNAP_START};
inline constexpr Runtime Runtime::JAVA_17_AL2023{detail::ConstantText("java17.al2023"),
                                                 RuntimeFamily::JAVA, PROFILING | SNAP_START};
inline constexpr Runtime Runtime::DOTNET_6{detail::ConstantText("dotnet6"),
                                           RuntimeFamily::DOTNET_CORE, NONE};
inline constexpr Runtime Runtime::DOTNET_8{detail::ConstantText("dotnet8"),
                                           RuntimeFamily::DOTNET_CORE, SNAP_START};
inline constexpr Runtime Runtime::DOTNET_9{detail::ConstantText("dotnet9"),
                                           RuntimeFamily::DOTNET_CORE, SNAP_START};
inline constexpr Runtime Runtime::DOTNET_10{detail::ConstantText("dotnet10"),
                                            RuntimeFamily::DOTNET_CORE, SNAP_START};
inline constexpr Runtime Runtime::DOTNET_CORE_1{detail::ConstantText("dotnetcore1.0"),
                                                RuntimeFamily::DOTNET_CORE, NONE};
inline constexpr Runtime Runtime::DOTNET_CORE_2{detail::ConstantText("dotnetcore2.0"),
                                                RuntimeFamily::DOTNET_CORE, NONE};
inline constexpr Runtime Runtime::DOTNET_CORE_2_1{detail::ConstantText("dotnetcore2.1"),
                                                  RuntimeFamily::DOTNET_CORE, NONE};
inline constexpr Runtime Runtime::DOTNET_CORE_3_1{detail::ConstantText("dotnetcore3.1"),
                                                  RuntimeFamily::DOTNET_CORE, NONE};
inline constexpr Runtime Runtime::GO_1_X{detail::ConstantText("go1.x"), RuntimeFamily::GO, NONE};
inline constexpr Runtime Runtime::RUBY_2_5{detail::ConstantText("ruby2.5"), RuntimeFamily::RUBY,
                                           NONE};
inline constexpr Runtime Runtime::RUBY_2_7{detail::ConstantText("ruby2.7"), RuntimeFamily::RUBY,
                                           NONE};
inline constexpr Runtime Runtime::RUBY_3_2{detail::ConstantText("ruby3.2"), RuntimeFamily::RUBY,
                                           NONE};
inline constexpr Runtime Runtime::RUBY_3_3{detail::ConstantText("ruby3.3"), RuntimeFamily::RUBY,
                                           NONE};
inline constexpr Runtime Runtime::RUBY_3_4{detail::ConstantText("ruby3.4"), RuntimeFamily::RUBY,
                                           NONE};
inline constexpr Runtime Runtime::RUBY_4_0{detail::ConstantText("ruby4.0"), RuntimeFamily::RUBY,
                                           NONE};
inline constexpr Runtime Runtime::PROVIDED{detail::ConstantText("provided"), RuntimeFamily::OTHER,
                                           NONE};
inline constexpr Runtime Runtime::PROVIDED_AL2{detail::ConstantText("provided.al2"),
                                               RuntimeFamily::OTHER, NONE};
inline constexpr Runtime Runtime::PROVIDED_AL2023{detail::ConstantText("provided.al2023"),
                                                  RuntimeFamily::OTHER, NONE};
inline constexpr Runtime Runtime::FROM_IMAGE{detail::ConstantText("FROM_IMAGE"), {}, NONE};

inline constexpr std::array<Runtime, 52> Runtime::ALL{
    Runtime::NODEJS,          Runtime::NODEJS_4_3,      Runtime::NODEJS_6_10,
    Runtime::NODEJS_8_10,     Runtime::NODEJS_10_X,     Runtime::NODEJS_12_X,
    Runtime::NODEJS_14_X,     Runtime::NODEJS_16_X,     Runtime::NODEJS_18_X,
    Runtime::NODEJS_20_X,     Runtime::NODEJS_LATEST,   Runtime::NODEJS_22_X,
    Runtime::NODEJS_24_X,     Runtime::PYTHON_2_7,      Runtime::PYTHON_3_6,
    Runtime::PYTHON_3_7,      Runtime::PYTHON_3_8,      Runtime::PYTHON_3_9,
    Runtime::PYTHON_3_10,     Runtime::PYTHON_3_11,     Runtime::PYTHON_3_12,
    Runtime::PYTHON_3_13,     Runtime::PYTHON_3_14,     Runtime::PYTHON_3_15,
    Runtime::JAVA_8,          Runtime::JAVA_8_CORRETTO, Runtime::JAVA_11,
    Runtime::JAVA_17,         Runtime::JAVA_21,         Runtime::JAVA_25,
    Runtime::JAVA_8_AL2023,   Runtime::JAVA_11_AL2023,  Runtime::JAVA_17_AL2023,
    Runtime::DOTNET_6,        Runtime::DOTNET_8,        Runtime::DOTNET_9,
    Runtime::DOTNET_10,       Runtime::DOTNET_CORE_1,   Runtime::DOTNET_CORE_2,
    Runtime::DOTNET_CORE_2_1, Runtime::DOTNET_CORE_3_1, Runtime::GO_1_X,
    Runtime::RUBY_2_5,        Runtime::RUBY_2_7,        Runtime::RUBY_3_2,
    Runtime::RUBY_3_3,        Runtime::RUBY_3_4,        Runtime::RUBY_4_0,
    Runtime::PROVIDED,        Runtime::PROVIDED_AL2,    Runtime::PROVIDED_AL2023,
    Runtime::FROM_IMAGE};

}  // namespace cdk::lambda
