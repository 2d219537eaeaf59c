#pragma once

#include <cdk/core/cfn_element.hpp>

namespace cdk {

/// Props of `CfnParameter`.
struct CfnParameterProps {
  /// Default: no pattern.
  String allowedPattern{};
  /// Default: any value.
  List<String> allowedValues{};
  String constraintDescription{};
  /// Default value: text, or a number for a number parameter. Default: none; the deployment asks.
  Json default_{};
  String description{};
  Number maxLength{};
  Number maxValue{};
  Number minLength{};
  Number minValue{};
  /// Mask the value wherever CloudFormation shows it. Default: false.
  Boolean noEcho{};
  /// Default: `String`.
  String type{};
};

/// A parameter of the template.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
class CfnParameter : public CfnRefElement {
 public:
  using Props = CfnParameterProps;
  CfnParameter(Scope scope, Props props);

  /// The value, as the type that fits. Throws `ValidationError` where the parameter's type doesn't.
  [[nodiscard]] Token value() const;
  [[nodiscard]] String valueAsString() const;
  [[nodiscard]] Number valueAsNumber() const;
  [[nodiscard]] List<String> valueAsList() const;
  [[nodiscard]] CfnParameterProps& props() noexcept { return props_; }
  [[nodiscard]] bool noEcho() const;

  [[nodiscard]] std::optional<internal::Fragment> toCloudFormation() const override;

 private:
  CfnParameterProps props_;
};

}  // namespace cdk
