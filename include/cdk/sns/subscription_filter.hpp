#pragma once

#include <cdk/core/presence.hpp>
#include <cdk/core/value.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cdk::sns {

/// Conditions on a text attribute; at least one is wanted.
struct StringConditions {
  std::vector<std::string> allowlist{};
  std::vector<std::string> denylist{};
  std::vector<std::string> matchPrefixes{};
  std::vector<std::string> matchSuffixes{};
};

/// A range of numbers.
struct BetweenCondition {
  double start = 0;
  double stop = 0;
  Presence presence_{};

  static BetweenCondition absent() noexcept { return {.presence_ = Presence::absent()}; }
};

/// Conditions on a number attribute; at least one is wanted.
struct NumericConditions {
  std::vector<double> allowlist{};
  /// Both ends are in.
  BetweenCondition between = BetweenCondition::absent();
  /// Neither end is in.
  BetweenCondition betweenStrict = BetweenCondition::absent();
  std::optional<double> greaterThan{};
  std::optional<double> greaterThanOrEqualTo{};
  std::optional<double> lessThan{};
  std::optional<double> lessThanOrEqualTo{};
};

/// What an attribute of a message has to be for a subscription to get it.
/// https://docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html
class SubscriptionFilter {
 public:
  explicit SubscriptionFilter(std::vector<Json> conditions = {})
      : conditions_(std::move(conditions)) {}

  /// Throws `ValidationError` where no condition is given.
  static SubscriptionFilter stringFilter(const StringConditions& stringConditions);
  static SubscriptionFilter numericFilter(const NumericConditions& numericConditions);
  /// The attribute is there, whatever its value.
  static SubscriptionFilter existsFilter();
  static SubscriptionFilter notExistsFilter();

  [[nodiscard]] const std::vector<Json>& conditions() const noexcept { return conditions_; }

 private:
  std::vector<Json> conditions_;
};

/// Filters by attribute name, in order.
using SubscriptionFilters = std::vector<std::pair<std::string, SubscriptionFilter>>;

/// A member of a filter on the message's body: a filter, or an object of members.
class FilterOrPolicy {
 public:
  static FilterOrPolicy filter(SubscriptionFilter filter);
  static FilterOrPolicy policy(std::vector<std::pair<std::string, FilterOrPolicy>> policy);

  [[nodiscard]] bool isFilter() const noexcept { return filter_.has_value(); }
  [[nodiscard]] bool isPolicy() const noexcept { return !isFilter(); }
  [[nodiscard]] Json toJson() const;
  /// How many combinations of conditions it stands for; the service allows 150.
  [[nodiscard]] std::size_t combinations(std::size_t depth = 1) const;
  [[nodiscard]] std::size_t attributes() const;

 private:
  FilterOrPolicy() = default;
  std::optional<SubscriptionFilter> filter_{};
  std::vector<std::pair<std::string, FilterOrPolicy>> policy_{};
};

}  // namespace cdk::sns
