#pragma once

#include <cdk/core/cfn_element.hpp>
#include <cdk/core/fn.hpp>

namespace cdk {

/// Props of `CfnCondition`.
struct CfnConditionProps {
  /// Default: none; set it later, or the condition isn't written.
  ConditionExpression expression{};
};

/// A condition of the template.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html
class CfnCondition : public CfnElement {
 public:
  using Props = CfnConditionProps;
  CfnCondition(Scope scope, Props props);

  void setExpression(ConditionExpression expression) { expression_ = std::move(expression); }
  [[nodiscard]] const ConditionExpression& expression() const noexcept { return expression_; }

  [[nodiscard]] std::optional<internal::Fragment> toCloudFormation() const override;

 private:
  ConditionExpression expression_;
};

}  // namespace cdk
