#pragma once

#include <cdk/lambda/architecture.hpp>
#include <cdk/lambda/constant_text.hpp>

#include <utility>

namespace cdk {
class IConstruct;
}

namespace cdk::lambda {

/// A version of the extension that collects metrics of the system for Lambda Insights.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Lambda-Insights-extension-versions.html
class LambdaInsightsVersion {
 public:
  static const LambdaInsightsVersion VERSION_1_0_54_0;
  static const LambdaInsightsVersion VERSION_1_0_86_0;
  static const LambdaInsightsVersion VERSION_1_0_89_0;
  static const LambdaInsightsVersion VERSION_1_0_98_0;
  static const LambdaInsightsVersion VERSION_1_0_119_0;
  static const LambdaInsightsVersion VERSION_1_0_135_0;
  static const LambdaInsightsVersion VERSION_1_0_143_0;
  static const LambdaInsightsVersion VERSION_1_0_178_0;
  static const LambdaInsightsVersion VERSION_1_0_229_0;
  static const LambdaInsightsVersion VERSION_1_0_273_0;
  static const LambdaInsightsVersion VERSION_1_0_275_0;
  static const LambdaInsightsVersion VERSION_1_0_295_0;
  static const LambdaInsightsVersion VERSION_1_0_317_0;
  static const LambdaInsightsVersion VERSION_1_0_333_0;
  static const LambdaInsightsVersion VERSION_1_0_391_0;
  static const LambdaInsightsVersion VERSION_1_0_404_0;
  static const LambdaInsightsVersion VERSION_1_0_498_0;
  /// A layer that has no constant yet.
  static LambdaInsightsVersion fromInsightVersionArn(String arn);

  /// ARN of the layer in the scope's stack. Throws `ValidationError` where the version does not
  /// exist for the architecture or in the stack's region.
  [[nodiscard]] String layerVersionArn(
      IConstruct& scope, const Architecture& architecture = Architecture::X86_64) const;

 private:
  constexpr explicit LambdaInsightsVersion(detail::ConstantText version) noexcept
      : version_(std::move(version)) {}

  detail::ConstantText version_;
  String arn_{};
};

inline constexpr LambdaInsightsVersion LambdaInsightsVersion::VERSION_1_0_54_0{
    detail::ConstantText("1.0.54.0")};
inline constexpr LambdaInsightsVersion LambdaInsightsVersion::VERSION_1_0_86_0{
    detail::ConstantText("1.0.86.0")};
inline constexpr LambdaInsightsVersion LambdaInsightsVersion::VERSION_1_0_89_0{
    detail::ConstantText("1.0.89.0")};
inline constexpr LambdaInsightsVersion LambdaInsightsVersion::VERSION_1_0_98_0{
    detail::ConstantText("1.0.98.0")};
inline constexpr LambdaInsightsVersion LambdaInsightsVersion::VERSION_1_0_119_0{
    detail::ConstantText("1.0.119.0")};
inline constexpr LambdaInsightsVersion LambdaInsightsVersion::VERSION_1_0_135_0{
    detail::ConstantText("1.0.135.0")};
inline constexpr LambdaInsightsVersion LambdaInsightsVersion::VERSION_1_0_143_0{
    detail::ConstantText("1.0.143.0")};
inline constexpr LambdaInsightsVersion LambdaInsightsVersion::VERSION_1_0_178_0{
    detail::ConstantText("1.0.178.0")};
inline constexpr LambdaInsightsVersion LambdaInsightsVersion::VERSION_1_0_229_0{
    detail::ConstantText("1.0.229.0")};
inline constexpr LambdaInsightsVersion LambdaInsightsVersion::VERSION_1_0_273_0{
    detail::ConstantText("1.0.273.0")};
inline constexpr LambdaInsightsVersion LambdaInsightsVersion::VERSION_1_0_275_0{
    detail::ConstantText("1.0.275.0")};
inline constexpr LambdaInsightsVersion LambdaInsightsVersion::VERSION_1_0_295_0{
    detail::ConstantText("1.0.295.0")};
inline constexpr LambdaInsightsVersion LambdaInsightsVersion::VERSION_1_0_317_0{
    detail::ConstantText("1.0.317.0")};
inline constexpr LambdaInsightsVersion LambdaInsightsVersion::VERSION_1_0_333_0{
    detail::ConstantText("1.0.333.0")};
inline constexpr LambdaInsightsVersion LambdaInsightsVersion::VERSION_1_0_391_0{
    detail::ConstantText("1.0.391.0")};
inline constexpr LambdaInsightsVersion LambdaInsightsVersion::VERSION_1_0_404_0{
    detail::ConstantText("1.0.404.0")};
inline constexpr LambdaInsightsVersion LambdaInsightsVersion::VERSION_1_0_498_0{
    detail::ConstantText("1.0.498.0")};

}  // namespace cdk::lambda
