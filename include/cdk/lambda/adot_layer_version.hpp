#pragma once

#include <cdk/core/presence.hpp>
#include <cdk/ec2/required_enum.hpp>
#include <cdk/lambda/architecture.hpp>
#include <cdk/lambda/constant_text.hpp>

#include <cstdint>
#include <functional>
#include <utility>

/// Layers of the AWS Distro for OpenTelemetry.
/// https://aws-otel.github.io/docs/getting-started/lambda

namespace cdk {
class IConstruct;
}

namespace cdk::lambda {

/// The program that wraps a function's handler.
enum class AdotLambdaExecWrapper : std::uint8_t {
  /// For handlers of `RequestHandler` and the like.
  REGULAR_HANDLER,
  /// For handlers behind API Gateway.
  PROXY_HANDLER,
  /// For handlers of streams.
  STREAM_HANDLER,
  /// For Python.
  INSTRUMENT_HANDLER,
  /// For handlers of SQS messages.
  SQS_HANDLER,
};

/// The collector alone, for any runtime.
class AdotLambdaLayerGenericVersion {
 public:
  static const AdotLambdaLayerGenericVersion LATEST;
  static const AdotLambdaLayerGenericVersion V0_115_0;
  static const AdotLambdaLayerGenericVersion V0_102_1;
  static const AdotLambdaLayerGenericVersion V0_98_0;
  static const AdotLambdaLayerGenericVersion V0_90_1;
  static const AdotLambdaLayerGenericVersion V0_88_0;
  static const AdotLambdaLayerGenericVersion V0_84_0;
  static const AdotLambdaLayerGenericVersion V0_82_0;
  static const AdotLambdaLayerGenericVersion V0_62_1;

  [[nodiscard]] String layerVersion() const { return version_.value(); }
  /// ARN of the layer in the scope's stack. Throws `ValidationError` where it does not exist for
  /// the architecture or in the stack's region.
  [[nodiscard]] String layerArn(IConstruct& scope, const Architecture& architecture) const;

 private:
  constexpr explicit AdotLambdaLayerGenericVersion(detail::ConstantText version) noexcept
      : version_(std::move(version)) {}

  detail::ConstantText version_;
};

inline constexpr AdotLambdaLayerGenericVersion AdotLambdaLayerGenericVersion::LATEST{
    detail::ConstantText("0.115.0")};
inline constexpr AdotLambdaLayerGenericVersion AdotLambdaLayerGenericVersion::V0_115_0{
    detail::ConstantText("0.115.0")};
inline constexpr AdotLambdaLayerGenericVersion AdotLambdaLayerGenericVersion::V0_102_1{
    detail::ConstantText("0.102.1")};
inline constexpr AdotLambdaLayerGenericVersion AdotLambdaLayerGenericVersion::V0_98_0{
    detail::ConstantText("0.98.0")};
inline constexpr AdotLambdaLayerGenericVersion AdotLambdaLayerGenericVersion::V0_90_1{
    detail::ConstantText("0.90.1")};
inline constexpr AdotLambdaLayerGenericVersion AdotLambdaLayerGenericVersion::V0_88_0{
    detail::ConstantText("0.88.0")};
inline constexpr AdotLambdaLayerGenericVersion AdotLambdaLayerGenericVersion::V0_84_0{
    detail::ConstantText("0.84.0")};
inline constexpr AdotLambdaLayerGenericVersion AdotLambdaLayerGenericVersion::V0_82_0{
    detail::ConstantText("0.82.0")};
inline constexpr AdotLambdaLayerGenericVersion AdotLambdaLayerGenericVersion::V0_62_1{
    detail::ConstantText("0.62.1")};

/// Instruments Java programs without changing them.
class AdotLambdaLayerJavaAutoInstrumentationVersion {
 public:
  static const AdotLambdaLayerJavaAutoInstrumentationVersion LATEST;
  static const AdotLambdaLayerJavaAutoInstrumentationVersion V1_32_0_1;
  static const AdotLambdaLayerJavaAutoInstrumentationVersion V1_32_0;
  static const AdotLambdaLayerJavaAutoInstrumentationVersion V1_31_0;
  static const AdotLambdaLayerJavaAutoInstrumentationVersion V1_30_0;
  static const AdotLambdaLayerJavaAutoInstrumentationVersion V1_28_1;
  static const AdotLambdaLayerJavaAutoInstrumentationVersion V1_19_2;

  [[nodiscard]] String layerVersion() const { return version_.value(); }
  /// ARN of the layer in the scope's stack. Throws `ValidationError` where it does not exist for
  /// the architecture or in the stack's region.
  [[nodiscard]] String layerArn(IConstruct& scope, const Architecture& architecture) const;

 private:
  constexpr explicit AdotLambdaLayerJavaAutoInstrumentationVersion(
      detail::ConstantText version) noexcept
      : version_(std::move(version)) {}

  detail::ConstantText version_;
};

inline constexpr AdotLambdaLayerJavaAutoInstrumentationVersion
    AdotLambdaLayerJavaAutoInstrumentationVersion::LATEST{detail::ConstantText("1.32.0-1")};
inline constexpr AdotLambdaLayerJavaAutoInstrumentationVersion
    AdotLambdaLayerJavaAutoInstrumentationVersion::V1_32_0_1{detail::ConstantText("1.32.0-1")};
inline constexpr AdotLambdaLayerJavaAutoInstrumentationVersion
    AdotLambdaLayerJavaAutoInstrumentationVersion::V1_32_0{detail::ConstantText("1.32.0")};
inline constexpr AdotLambdaLayerJavaAutoInstrumentationVersion
    AdotLambdaLayerJavaAutoInstrumentationVersion::V1_31_0{detail::ConstantText("1.31.0")};
inline constexpr AdotLambdaLayerJavaAutoInstrumentationVersion
    AdotLambdaLayerJavaAutoInstrumentationVersion::V1_30_0{detail::ConstantText("1.30.0")};
inline constexpr AdotLambdaLayerJavaAutoInstrumentationVersion
    AdotLambdaLayerJavaAutoInstrumentationVersion::V1_28_1{detail::ConstantText("1.28.1")};
inline constexpr AdotLambdaLayerJavaAutoInstrumentationVersion
    AdotLambdaLayerJavaAutoInstrumentationVersion::V1_19_2{detail::ConstantText("1.19.2")};

/// For JavaScript programs.
class AdotLambdaLayerJavaScriptSdkVersion {
 public:
  static const AdotLambdaLayerJavaScriptSdkVersion LATEST;
  static const AdotLambdaLayerJavaScriptSdkVersion V1_30_0;
  static const AdotLambdaLayerJavaScriptSdkVersion V1_18_1;
  static const AdotLambdaLayerJavaScriptSdkVersion V1_17_1;
  static const AdotLambdaLayerJavaScriptSdkVersion V1_16_0;
  static const AdotLambdaLayerJavaScriptSdkVersion V1_15_0_1;
  static const AdotLambdaLayerJavaScriptSdkVersion V1_7_0;

  [[nodiscard]] String layerVersion() const { return version_.value(); }
  /// ARN of the layer in the scope's stack. Throws `ValidationError` where it does not exist for
  /// the architecture or in the stack's region.
  [[nodiscard]] String layerArn(IConstruct& scope, const Architecture& architecture) const;

 private:
  constexpr explicit AdotLambdaLayerJavaScriptSdkVersion(detail::ConstantText version) noexcept
      : version_(std::move(version)) {}

  detail::ConstantText version_;
};

inline constexpr AdotLambdaLayerJavaScriptSdkVersion AdotLambdaLayerJavaScriptSdkVersion::LATEST{
    detail::ConstantText("1.30.0")};
inline constexpr AdotLambdaLayerJavaScriptSdkVersion AdotLambdaLayerJavaScriptSdkVersion::V1_30_0{
    detail::ConstantText("1.30.0")};
inline constexpr AdotLambdaLayerJavaScriptSdkVersion AdotLambdaLayerJavaScriptSdkVersion::V1_18_1{
    detail::ConstantText("1.18.1")};
inline constexpr AdotLambdaLayerJavaScriptSdkVersion AdotLambdaLayerJavaScriptSdkVersion::V1_17_1{
    detail::ConstantText("1.17.1")};
inline constexpr AdotLambdaLayerJavaScriptSdkVersion AdotLambdaLayerJavaScriptSdkVersion::V1_16_0{
    detail::ConstantText("1.16.0")};
inline constexpr AdotLambdaLayerJavaScriptSdkVersion AdotLambdaLayerJavaScriptSdkVersion::V1_15_0_1{
    detail::ConstantText("1.15.0-1")};
inline constexpr AdotLambdaLayerJavaScriptSdkVersion AdotLambdaLayerJavaScriptSdkVersion::V1_7_0{
    detail::ConstantText("1.7.0")};

/// For Java programs that use the SDK.
class AdotLambdaLayerJavaSdkVersion {
 public:
  static const AdotLambdaLayerJavaSdkVersion LATEST;
  static const AdotLambdaLayerJavaSdkVersion V1_32_0_1;
  static const AdotLambdaLayerJavaSdkVersion V1_32_0;
  static const AdotLambdaLayerJavaSdkVersion V1_31_0;
  static const AdotLambdaLayerJavaSdkVersion V1_30_0;
  static const AdotLambdaLayerJavaSdkVersion V1_28_1;
  static const AdotLambdaLayerJavaSdkVersion V1_19_0;

  [[nodiscard]] String layerVersion() const { return version_.value(); }
  /// ARN of the layer in the scope's stack. Throws `ValidationError` where it does not exist for
  /// the architecture or in the stack's region.
  [[nodiscard]] String layerArn(IConstruct& scope, const Architecture& architecture) const;

 private:
  constexpr explicit AdotLambdaLayerJavaSdkVersion(detail::ConstantText version) noexcept
      : version_(std::move(version)) {}

  detail::ConstantText version_;
};

inline constexpr AdotLambdaLayerJavaSdkVersion AdotLambdaLayerJavaSdkVersion::LATEST{
    detail::ConstantText("1.32.0-1")};
inline constexpr AdotLambdaLayerJavaSdkVersion AdotLambdaLayerJavaSdkVersion::V1_32_0_1{
    detail::ConstantText("1.32.0-1")};
inline constexpr AdotLambdaLayerJavaSdkVersion AdotLambdaLayerJavaSdkVersion::V1_32_0{
    detail::ConstantText("1.32.0")};
inline constexpr AdotLambdaLayerJavaSdkVersion AdotLambdaLayerJavaSdkVersion::V1_31_0{
    detail::ConstantText("1.31.0")};
inline constexpr AdotLambdaLayerJavaSdkVersion AdotLambdaLayerJavaSdkVersion::V1_30_0{
    detail::ConstantText("1.30.0")};
inline constexpr AdotLambdaLayerJavaSdkVersion AdotLambdaLayerJavaSdkVersion::V1_28_1{
    detail::ConstantText("1.28.1")};
inline constexpr AdotLambdaLayerJavaSdkVersion AdotLambdaLayerJavaSdkVersion::V1_19_0{
    detail::ConstantText("1.19.0")};

/// For Python programs.
class AdotLambdaLayerPythonSdkVersion {
 public:
  static const AdotLambdaLayerPythonSdkVersion LATEST;
  static const AdotLambdaLayerPythonSdkVersion V1_29_0;
  static const AdotLambdaLayerPythonSdkVersion V1_25_0;
  static const AdotLambdaLayerPythonSdkVersion V1_24_0;
  static const AdotLambdaLayerPythonSdkVersion V1_21_0;
  static const AdotLambdaLayerPythonSdkVersion V1_20_0_1;
  static const AdotLambdaLayerPythonSdkVersion V1_20_0;
  static const AdotLambdaLayerPythonSdkVersion V1_19_0_1;
  static const AdotLambdaLayerPythonSdkVersion V1_18_0;
  static const AdotLambdaLayerPythonSdkVersion V1_17_0;
  static const AdotLambdaLayerPythonSdkVersion V1_16_0;
  static const AdotLambdaLayerPythonSdkVersion V1_15_0;
  static const AdotLambdaLayerPythonSdkVersion V1_14_0;
  static const AdotLambdaLayerPythonSdkVersion V1_13_0;

  [[nodiscard]] String layerVersion() const { return version_.value(); }
  /// ARN of the layer in the scope's stack. Throws `ValidationError` where it does not exist for
  /// the architecture or in the stack's region.
  [[nodiscard]] String layerArn(IConstruct& scope, const Architecture& architecture) const;

 private:
  constexpr explicit AdotLambdaLayerPythonSdkVersion(detail::ConstantText version) noexcept
      : version_(std::move(version)) {}

  detail::ConstantText version_;
};

inline constexpr AdotLambdaLayerPythonSdkVersion AdotLambdaLayerPythonSdkVersion::LATEST{
    detail::ConstantText("1.29.0")};
inline constexpr AdotLambdaLayerPythonSdkVersion AdotLambdaLayerPythonSdkVersion::V1_29_0{
    detail::ConstantText("1.29.0")};
inline constexpr AdotLambdaLayerPythonSdkVersion AdotLambdaLayerPythonSdkVersion::V1_25_0{
    detail::ConstantText("1.25.0")};
inline constexpr AdotLambdaLayerPythonSdkVersion AdotLambdaLayerPythonSdkVersion::V1_24_0{
    detail::ConstantText("1.24.0")};
inline constexpr AdotLambdaLayerPythonSdkVersion AdotLambdaLayerPythonSdkVersion::V1_21_0{
    detail::ConstantText("1.21.0")};
inline constexpr AdotLambdaLayerPythonSdkVersion AdotLambdaLayerPythonSdkVersion::V1_20_0_1{
    detail::ConstantText("1.20.0-1")};
inline constexpr AdotLambdaLayerPythonSdkVersion AdotLambdaLayerPythonSdkVersion::V1_20_0{
    detail::ConstantText("1.20.0")};
inline constexpr AdotLambdaLayerPythonSdkVersion AdotLambdaLayerPythonSdkVersion::V1_19_0_1{
    detail::ConstantText("1.19.0-1")};
inline constexpr AdotLambdaLayerPythonSdkVersion AdotLambdaLayerPythonSdkVersion::V1_18_0{
    detail::ConstantText("1.18.0")};
inline constexpr AdotLambdaLayerPythonSdkVersion AdotLambdaLayerPythonSdkVersion::V1_17_0{
    detail::ConstantText("1.17.0")};
inline constexpr AdotLambdaLayerPythonSdkVersion AdotLambdaLayerPythonSdkVersion::V1_16_0{
    detail::ConstantText("1.16.0")};
inline constexpr AdotLambdaLayerPythonSdkVersion AdotLambdaLayerPythonSdkVersion::V1_15_0{
    detail::ConstantText("1.15.0")};
inline constexpr AdotLambdaLayerPythonSdkVersion AdotLambdaLayerPythonSdkVersion::V1_14_0{
    detail::ConstantText("1.14.0")};
inline constexpr AdotLambdaLayerPythonSdkVersion AdotLambdaLayerPythonSdkVersion::V1_13_0{
    detail::ConstantText("1.13.0")};

/// A layer of any of these kinds.
class AdotLayerVersion {
 public:
  static AdotLayerVersion fromGenericLayerVersion(AdotLambdaLayerGenericVersion version);
  static AdotLayerVersion fromJavaAutoInstrumentationLayerVersion(
      AdotLambdaLayerJavaAutoInstrumentationVersion version);
  static AdotLayerVersion fromJavaScriptSdkLayerVersion(
      AdotLambdaLayerJavaScriptSdkVersion version);
  static AdotLayerVersion fromJavaSdkLayerVersion(AdotLambdaLayerJavaSdkVersion version);
  static AdotLayerVersion fromPythonSdkLayerVersion(AdotLambdaLayerPythonSdkVersion version);

  /// See `layerArn` of the kinds.
  [[nodiscard]] String layerArn(IConstruct& scope, const Architecture& architecture) const {
    return arn_(scope, architecture);
  }

 private:
  using LayerArn = std::function<String(IConstruct& scope, const Architecture& architecture)>;
  explicit AdotLayerVersion(LayerArn arn) : arn_(std::move(arn)) {}

  LayerArn arn_;
};

/// How a function is instrumented.
struct AdotInstrumentationConfig {
  ec2::RequiredEnum<AdotLambdaExecWrapper> execWrapper;
  AdotLayerVersion layerVersion;
  Presence presence_{};

  static AdotInstrumentationConfig absent();
};

}  // namespace cdk::lambda
