#include <cdk/core/cfn_rule.hpp>

namespace cdk {

CfnRule::CfnRule(Scope scope, Props props)
    : CfnRefElement(std::move(scope)), props_(std::move(props)) {}

void CfnRule::addAssertion(ConditionExpression condition, String description) {
  props_.assertions.push_back(
      {.assert_ = std::move(condition), .assertDescription = std::move(description)});
}

std::optional<internal::Fragment> CfnRule::toCloudFormation() const {
  Json assertions;
  if (!props_.assertions.empty()) {
    std::vector<Json> list;
    for (const CfnRuleAssertion& assertion : props_.assertions) {
      list.push_back(Json::object({{"Assert", assertion.assert_.value()},
                                   {"AssertDescription", assertion.assertDescription.value()}}));
    }
    assertions = Json::array(list);
  }
  return internal::Fragment{
      "Rules", logicalIdText(),
      Json::object({{"RuleCondition", props_.ruleCondition}, {"Assertions", assertions}})};
}

}  // namespace cdk
