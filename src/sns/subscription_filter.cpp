#include <cdk/sns/subscription_filter.hpp>

#include <cdk/core/error.hpp>

namespace cdk::sns {

namespace {

Json numeric(std::initializer_list<Json> condition) {
  return {{"numeric", Json::array(condition)}};
}

}  // namespace

SubscriptionFilter SubscriptionFilter::stringFilter(const StringConditions& stringConditions) {
  std::vector<Json> conditions;
  for (const std::string& text : stringConditions.allowlist) conditions.emplace_back(text);
  if (!stringConditions.denylist.empty()) {
    std::vector<Json> denied(stringConditions.denylist.begin(), stringConditions.denylist.end());
    conditions.push_back(Json{{"anything-but", Json::array(denied)}});
  }
  for (const std::string& text : stringConditions.matchPrefixes) {
    conditions.push_back(Json{{"prefix", text}});
  }
  for (const std::string& text : stringConditions.matchSuffixes) {
    conditions.push_back(Json{{"suffix", text}});
  }
  if (conditions.empty()) throw ValidationError("a string filter wants at least one condition");
  return SubscriptionFilter(std::move(conditions));
}

SubscriptionFilter SubscriptionFilter::numericFilter(const NumericConditions& numericConditions) {
  const NumericConditions& given = numericConditions;
  std::vector<Json> conditions;
  for (const double number : given.allowlist) conditions.push_back(numeric({"=", number}));
  if (given.greaterThan) conditions.push_back(numeric({">", *given.greaterThan}));
  if (given.greaterThanOrEqualTo)
    conditions.push_back(numeric({">=", *given.greaterThanOrEqualTo}));
  if (given.lessThan) conditions.push_back(numeric({"<", *given.lessThan}));
  if (given.lessThanOrEqualTo) conditions.push_back(numeric({"<=", *given.lessThanOrEqualTo}));
  if (isPresent(given.between)) {
    conditions.push_back(numeric({">=", given.between.start, "<=", given.between.stop}));
  }
  if (isPresent(given.betweenStrict)) {
    conditions.push_back(numeric({">", given.betweenStrict.start, "<", given.betweenStrict.stop}));
  }
  if (conditions.empty()) throw ValidationError("a numeric filter wants at least one condition");
  return SubscriptionFilter(std::move(conditions));
}

SubscriptionFilter SubscriptionFilter::existsFilter() {
  return SubscriptionFilter({Json{{"exists", true}}});
}

SubscriptionFilter SubscriptionFilter::notExistsFilter() {
  return SubscriptionFilter({Json{{"exists", false}}});
}

FilterOrPolicy FilterOrPolicy::filter(SubscriptionFilter filter) {
  FilterOrPolicy result;
  result.filter_ = std::move(filter);
  return result;
}

FilterOrPolicy FilterOrPolicy::policy(std::vector<std::pair<std::string, FilterOrPolicy>> policy) {
  FilterOrPolicy result;
  result.policy_ = std::move(policy);
  return result;
}

Json FilterOrPolicy::toJson() const {
  if (filter_) return Json::array(filter_->conditions());
  std::vector<std::pair<std::string, Value>> members;
  for (const auto& [name, member] : policy_) members.emplace_back(name, member.toJson());
  return Json::object(std::move(members));
}

std::size_t FilterOrPolicy::combinations(std::size_t depth) const {
  if (filter_) return filter_->conditions().size() * depth;
  std::size_t product = 1;
  for (const auto& [name, member] : policy_) product *= member.combinations(depth + 1);
  return product;
}

std::size_t FilterOrPolicy::attributes() const {
  if (filter_) return 1;
  std::size_t sum = 0;
  for (const auto& [name, member] : policy_) sum += member.attributes();
  return sum;
}

}  // namespace cdk::sns
