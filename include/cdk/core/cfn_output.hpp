#pragma once

#include <cdk/core/cfn_element.hpp>

namespace cdk {

class CfnCondition;

/// Props of `CfnOutput`.
struct CfnOutputProps {
  /// Default: written always.
  Ref<CfnCondition> condition{};
  String description{};
  /// Export the value under this name. Default: not exported.
  String exportName{};
  /// Logical id. Default: computed.
  String key{};
  Required<String> value;
};

/// An output of the stack.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html
class CfnOutput : public CfnElement {
 public:
  using Props = CfnOutputProps;
  CfnOutput(Scope scope, Props props);

  [[nodiscard]] String value() const { return props_.value; }
  void setValue(String value) { props_.value = std::move(value); }
  [[nodiscard]] String description() const { return props_.description; }
  void setDescription(String description) { props_.description = std::move(description); }
  [[nodiscard]] String exportName() const { return props_.exportName; }
  void setExportName(String exportName) { props_.exportName = std::move(exportName); }
  void setCondition(CfnCondition& condition) { props_.condition = condition; }
  [[nodiscard]] Ref<CfnCondition> condition() const noexcept { return props_.condition; }
  /// `Fn::ImportValue` of the export, for other stacks. Synthesis throws `ValidationError` where
  /// the output has no export name or is in the same stack.
  [[nodiscard]] String importValue() const;

  [[nodiscard]] std::optional<internal::Fragment> toCloudFormation() const override;

 private:
  CfnOutputProps props_;
};

}  // namespace cdk
