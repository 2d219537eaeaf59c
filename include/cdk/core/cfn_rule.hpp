#pragma once

#include <vector>

#include <cdk/core/cfn_element.hpp>
#include <cdk/core/fn.hpp>

namespace cdk {

/// One assertion of a rule.
struct CfnRuleAssertion {
  Required<ConditionExpression> assert_;
  Required<String> assertDescription;
};

/// Props of `CfnRule`.
struct CfnRuleProps {
  std::vector<CfnRuleAssertion> assertions{};
  /// Default: the rule always takes effect.
  ConditionExpression ruleCondition{};
};

/// A rule that checks parameters before deployment.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/rules-section-structure.html
class CfnRule : public CfnRefElement {
 public:
  using Props = CfnRuleProps;
  CfnRule(Scope scope, Props props);

  void addAssertion(ConditionExpression condition, String description);

  [[nodiscard]] std::optional<internal::Fragment> toCloudFormation() const override;

 private:
  CfnRuleProps props_;
};

}  // namespace cdk
