#pragma once

#include <cdk/core/cfn_element.hpp>

namespace cdk {

/// Props of `CfnHook`.
struct CfnHookProps {
  /// Properties with CloudFormation names. Default: none.
  Json properties{};
  /// Such as `AWS::CodeDeploy::BlueGreen`.
  Required<String> type;
};

/// A hook of the template: something that CloudFormation does when it deploys the stack.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/hooks-section-structure.html
class CfnHook : public CfnElement {
 public:
  using Props = CfnHookProps;
  CfnHook(Scope scope, Props props);

  [[nodiscard]] String type() const { return props_.type; }

  [[nodiscard]] std::optional<internal::Fragment> toCloudFormation() const override;

 protected:
  /// For hooks with properties of their own: they are asked for when the template is written.
  CfnHook(Scope scope, String type);
  [[nodiscard]] virtual Json properties() const { return props_.properties; }

 private:
  CfnHookProps props_;
};

}  // namespace cdk
