#include "merge_statements.hpp"

#include "support.hpp"

#include <algorithm>
#include <memory>
#include <optional>
#include <string_view>
#include <unordered_set>

namespace cdk::iam::detail {

namespace {

constexpr std::size_t kMaxMergedSize = 2000;
constexpr std::size_t kFewElements = 16;

bool contains(const std::vector<String>& values, const String& wanted) {
  return std::find(values.begin(), values.end(), wanted) != values.end();
}

/// Both without duplicates.
bool sameSet(const std::vector<String>& left, const std::vector<String>& right) {
  if (left.size() != right.size()) return false;
  if (std::equal(left.begin(), left.end(), right.begin())) return true;
  if (left.size() <= kFewElements) {
    return std::all_of(left.begin(), left.end(),
                       [&right](const String& value) { return contains(right, value); });
  }
  std::unordered_set<std::string_view> texts;
  std::vector<String> tokens;
  for (const String& value : right) {
    if (value.isUnresolved()) {
      tokens.push_back(value);
    } else {
      texts.insert(value.literal());
    }
  }
  return std::all_of(left.begin(), left.end(), [&](const String& value) {
    return value.isUnresolved() ? contains(tokens, value) : texts.contains(value.literal());
  });
}

List<String> unite(const List<String>& left, const List<String>& right) {
  std::vector<String> both = left.literal();
  for (const String& value : right.literal()) both.push_back(value);
  return both;  // the statement drops duplicates; what is written is sorted later
}

/// Principals that can be told apart by text, with that text, and the others.
struct Principals {
  std::vector<String> keys{};
  std::vector<Handle<IPrincipal>> comparable{};
  std::vector<Handle<IPrincipal>> others{};

  explicit Principals(const std::vector<Handle<IPrincipal>>& principals) {
    for (const Handle<IPrincipal>& principal : principals) add(principal);
  }
  void add(const Handle<IPrincipal>& principal) {
    const String key = ComparablePrincipal::dedupeStringFor(*principal);
    if (key.empty()) {
      others.push_back(principal);
      return;
    }
    const auto found = std::find(keys.begin(), keys.end(), key);
    if (found != keys.end()) {
      comparable[static_cast<std::size_t>(found - keys.begin())] = principal;
    } else {
      keys.push_back(key);
      comparable.push_back(principal);
    }
  }
};

bool samePrincipals(const std::vector<Handle<IPrincipal>>& left,
                    const std::vector<Handle<IPrincipal>>& right) {
  if (left.empty() && right.empty()) return true;
  const Principals a(left);
  const Principals b(right);
  return sameSet(a.keys, b.keys) && a.others.size() == b.others.size() &&
         std::all_of(a.others.begin(), a.others.end(), [&b](const Handle<IPrincipal>& one) {
           return std::any_of(b.others.begin(), b.others.end(),
                              [&one](const auto& other) { return other.get() == one.get(); });
         });
}

std::vector<Handle<IPrincipal>> unite(const std::vector<Handle<IPrincipal>>& left,
                                      const std::vector<Handle<IPrincipal>>& right) {
  Principals all(left);
  for (const Handle<IPrincipal>& principal : right) all.add(principal);
  std::vector<Handle<IPrincipal>> result = std::move(all.comparable);
  result.insert(result.end(), all.others.begin(), all.others.end());
  return result;
}

using Access = StatementAccess;

bool sameButWhatCanBeCombined(const PolicyStatement& a, const PolicyStatement& b) {
  return a.effect() == b.effect() && sameSet(Access::notActions(a), Access::notActions(b)) &&
         sameSet(Access::notResources(a), Access::notResources(b)) &&
         Access::conditions(a) == Access::conditions(b) &&
         samePrincipals(a.notPrincipals(), b.notPrincipals());
}

std::optional<MergedStatement> combine(const MergedStatement& left, const MergedStatement& right,
                                       bool limitSize, const SizeEstimates& estimates) {
  const PolicyStatement& a = *left.statement;
  const PolicyStatement& b = *right.statement;
  if (!a.sid().empty() || !b.sid().empty()) return {};
  // Two of the three have to be equal. Comparing stops as soon as that is decided.
  int different = 0;
  if (!sameSet(Access::actions(a), Access::actions(b))) ++different;
  if (!sameSet(Access::resources(a), Access::resources(b))) ++different;
  if (different > 1 || !sameButWhatCanBeCombined(a, b)) return {};
  if (!samePrincipals(a.principals(), b.principals())) ++different;
  if (different > 1) return {};
  if (Access::hasLiteralPrincipal(a) != Access::hasLiteralPrincipal(b)) return {};

  auto combined = std::make_shared<PolicyStatement>(a.copy({
      .actions = unite(a.actions(), b.actions()),
      .principals = unite(a.principals(), b.principals()),
      .resources = unite(a.resources(), b.resources()),
  }));
  if (limitSize && Access::estimateSize(*combined, estimates) > kMaxMergedSize) return {};
  MergedStatement merged{std::move(combined), left.originals};
  merged.originals.insert(merged.originals.end(), right.originals.begin(), right.originals.end());
  return merged;
}

std::optional<MergedStatement> unify(const MergedStatement& left, const MergedStatement& right) {
  const PolicyStatement& a = *left.statement;
  const PolicyStatement& b = *right.statement;
  if (!a.sid().equals(b.sid()) || !sameSet(Access::actions(a), Access::actions(b)) ||
      !sameSet(Access::resources(a), Access::resources(b)) || !sameButWhatCanBeCombined(a, b) ||
      !samePrincipals(a.principals(), b.principals())) {
    return {};
  }
  MergedStatement merged = left;
  merged.originals.insert(merged.originals.end(), right.originals.begin(), right.originals.end());
  return merged;
}

}  // namespace

std::vector<MergedStatement> mergeStatements(const std::vector<StatementPtr>& statements,
                                             const SizeEstimates& estimates, MergeOptions options) {
  std::vector<MergedStatement> merged;
  merged.reserve(statements.size());
  for (const StatementPtr& statement : statements) merged.push_back({statement, {statement}});

  bool changed = true;
  while (changed) {
    changed = false;
    for (std::size_t i = 0; i < merged.size(); ++i) {
      for (std::size_t j = i + 1; j < merged.size();) {
        auto both = options.combine ? combine(merged[i], merged[j], options.limitSize, estimates)
                                    : unify(merged[i], merged[j]);
        if (both) {
          merged[i] = std::move(*both);
          merged.erase(merged.begin() + static_cast<std::ptrdiff_t>(j));
          changed = true;
        } else {
          ++j;
        }
      }
    }
  }
  return merged;
}

}  // namespace cdk::iam::detail
