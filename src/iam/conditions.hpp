#pragma once

#include <cdk/core/value.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk::iam::detail {

/// Operators such as `StringEquals`, each with an object of keys and values.
using ConditionOperators = std::vector<std::pair<std::string, Json>>;

/// The members of an object; none for an absent value. Throws `ValidationError` for anything else.
ConditionOperators conditionOperators(const Json& conditions);

Json conditionObject(const ConditionOperators& operators);

/// Adds the keys to those of the operator; a key that is there is replaced. Throws
/// `ValidationError` unless `keys` is an object or a token.
void addCondition(ConditionOperators& operators, std::string_view name, const Json& keys);

/// Adds all operators of `added`, as a principal's conditions are added to those of the principal
/// inside. Throws `ValidationError` where an operator that both have is a token in one.
void addConditions(ConditionOperators& operators, const ConditionOperators& added);

/// Equal up to the difference between absent and `{}`.
bool sameConditions(const Json& left, const Json& right);

}  // namespace cdk::iam::detail
