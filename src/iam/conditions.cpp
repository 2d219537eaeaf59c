#include "conditions.hpp"

#include <cdk/core/error.hpp>

#include <algorithm>

namespace cdk::iam::detail {

namespace {

template <class Member>
auto findMember(std::vector<std::pair<std::string, Member>>& members, std::string_view name) {
  return std::find_if(members.begin(), members.end(),
                      [name](const auto& member) { return member.first == name; });
}

/// The members of both objects, those of `over` where both have one.
Json overlaid(const Json& object, const Json& over) {
  auto members = object.entries();
  for (auto& [name, value] : over.entries()) {
    const auto there = findMember(members, name);
    if (there == members.end()) {
      members.emplace_back(name, std::move(value));
    } else {
      there->second = std::move(value);
    }
  }
  return Json::object(std::move(members));
}

void requireKeys(std::string_view name, const Json& keys) {
  if (keys.kind() == ValueKind::OBJECT || keys.kind() == ValueKind::TOKEN) return;
  throw ValidationError(std::string(name) + " has " + keys.describe() +
                            "; an object of condition keys and their values is wanted",
                        {.property = "conditions"});
}

}  // namespace

ConditionOperators conditionOperators(const Json& conditions) {
  ConditionOperators operators;
  if (conditions.isAbsent()) return operators;
  if (conditions.kind() != ValueKind::OBJECT) {
    throw ValidationError(
        conditions.describe() + " is no object of operators, each with its condition keys",
        {.property = "conditions"});
  }
  for (auto& [name, keys] : conditions.entries()) operators.emplace_back(name, Json(keys));
  return operators;
}

Json conditionObject(const ConditionOperators& operators) {
  return Json::object({operators.begin(), operators.end()});
}

void addCondition(ConditionOperators& operators, std::string_view name, const Json& keys) {
  requireKeys(name, keys);
  const auto there = findMember(operators, name);
  if (there == operators.end()) {
    operators.emplace_back(std::string(name), keys);
  } else {
    there->second = overlaid(there->second, keys);
  }
}

void addConditions(ConditionOperators& operators, const ConditionOperators& added) {
  for (const auto& [name, keys] : added) {
    const auto there = findMember(operators, name);
    if (there == operators.end()) {
      operators.emplace_back(name, keys);
      continue;
    }
    for (const Json& side : {there->second, keys}) {
      if (side.kind() != ValueKind::TOKEN) continue;
      throw ValidationError(name + " is given twice, once as " + side.describe() +
                                ", whose keys are known only at deployment; give it once",
                            {.property = "conditions"});
    }
    requireKeys(name, there->second);
    addCondition(operators, name, keys);
  }
}

bool sameConditions(const Json& left, const Json& right) {
  const auto isEmpty = [](const Json& value) {
    return value.isAbsent() || (value.kind() == ValueKind::OBJECT && value.size() == 0);
  };
  return isEmpty(left) ? isEmpty(right) : left.equals(right);
}

}  // namespace cdk::iam::detail
