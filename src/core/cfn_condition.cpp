#include <cdk/core/cfn_condition.hpp>

#include "value_node.hpp"

namespace cdk {

ConditionExpression::ConditionExpression(const CfnCondition& condition)
    : Value(internal::intrinsic("Condition", condition.logicalId())) {}

CfnCondition::CfnCondition(Scope scope, Props props)
    : CfnElement(std::move(scope)), expression_(std::move(props.expression)) {}

std::optional<internal::Fragment> CfnCondition::toCloudFormation() const {
  if (expression_.isAbsent()) return std::nullopt;
  return internal::Fragment{"Conditions", logicalIdText(), Json(expression_)};
}

}  // namespace cdk
