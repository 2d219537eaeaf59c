#include "statement_merger.hpp"

#include "principal_json.hpp"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_set>

namespace cdk::iam::detail {

namespace {

constexpr std::size_t MOST_CHARACTERS = 2000;

// Beyond this many elements a hash set beats comparing each with each.
constexpr std::size_t FEW_ELEMENTS = 16;

bool contains(const std::vector<String>& texts, const String& wanted) {
  return std::find(texts.begin(), texts.end(), wanted) != texts.end();
}

/// Whether lists without duplicates have the same elements.
bool sameElements(const std::vector<String>& left, const std::vector<String>& right) {
  if (left.size() != right.size()) return false;
  if (std::equal(left.begin(), left.end(), right.begin(), right.end())) return true;
  if (left.size() <= FEW_ELEMENTS) {
    return std::all_of(left.begin(), left.end(),
                       [&right](const String& text) { return contains(right, text); });
  }
  std::unordered_set<std::string_view> literals;
  std::vector<String> tokens;
  for (const String& text : right) {
    if (text.isUnresolved()) {
      tokens.push_back(text);
    } else {
      literals.insert(text.literal());
    }
  }
  return std::all_of(left.begin(), left.end(), [&](const String& text) {
    return text.isUnresolved() ? contains(tokens, text) : literals.contains(text.literal());
  });
}

/// Principals, each once, with what they are told apart by: a text of their own, or which object
/// they are.
struct KeyedPrincipals {
  std::vector<String> keys{};
  std::vector<Handle<IPrincipal>> principals{};

  void add(const std::vector<Handle<IPrincipal>>& added) {
    for (const Handle<IPrincipal>& principal : added) {
      String key = ComparablePrincipal::dedupeStringFor(*principal);
      if (key.empty()) {
        key = "@" + std::to_string(reinterpret_cast<std::uintptr_t>(principal.get()));
      }
      if (contains(keys, key)) continue;
      keys.push_back(std::move(key));
      principals.push_back(principal);
    }
  }
};

bool sameElements(const std::vector<Handle<IPrincipal>>& left,
                  const std::vector<Handle<IPrincipal>>& right) {
  if (left.empty() || right.empty()) return left.empty() && right.empty();
  KeyedPrincipals a;
  KeyedPrincipals b;
  a.add(left);
  b.add(right);
  return sameElements(a.keys, b.keys);
}

/// Statements drop duplicates, and what is written of several statements is sorted.
List<String> joined(std::vector<String> left, const std::vector<String>& right) {
  left.insert(left.end(), right.begin(), right.end());
  return left;
}

}  // namespace

/// The parts in which statements differ, of those that can be united.
struct StatementMerger::Difference {
  bool actions = false;
  bool resources = false;
  bool principals = false;

  [[nodiscard]] int count() const noexcept {
    return static_cast<int>(actions) + static_cast<int>(resources) + static_cast<int>(principals);
  }
};

/// Nothing where they differ in more parts than that, or in what cannot be united.
std::optional<StatementMerger::Difference> StatementMerger::differenceOf(const PolicyStatement& a,
                                                                         const PolicyStatement& b,
                                                                         int most) {
  bool apart = false;
  const auto differ = [&apart](const auto& left, const auto& right) {
    const bool same =
        left.isNegated == right.isNegated && sameElements(left.elements, right.elements);
    // What one statement leaves out, the other would have to leave out, too.
    if (!same && (left.isNegated || right.isNegated)) apart = true;
    return !same;
  };
  Difference difference;
  difference.actions = differ(a.actions_, b.actions_);
  difference.resources = differ(a.resources_, b.resources_);
  if (apart || difference.count() > most || a.effect_ != b.effect_ ||
      a.conditions_ != b.conditions_) {
    return {};
  }
  difference.principals = differ(a.principals_, b.principals_);
  if (apart || difference.count() > most) return {};
  return difference;
}

StatementPtr StatementMerger::united(const PolicyStatement& a, const PolicyStatement& b,
                                     const Difference& difference) {
  PolicyStatementProps overrides;
  if (difference.actions) overrides.actions = joined(a.actions_.elements, b.actions_.elements);
  if (difference.resources) {
    overrides.resources = joined(a.resources_.elements, b.resources_.elements);
  }
  KeyedPrincipals principals;
  principals.add(a.principals());
  principals.add(b.principals());
  overrides.principals = std::move(principals.principals);
  return std::make_shared<PolicyStatement>(a.copy(std::move(overrides)));
}

bool StatementMerger::absorb(MergedStatement& target, const MergedStatement& other) const {
  const PolicyStatement& a = *target.statement;
  const PolicyStatement& b = *other.statement;
  if (unites_) {
    // A statement with an id is left alone: somebody may look for it.
    if (!a.sid().empty() || !b.sid().empty()) return false;
    const auto difference = differenceOf(a, b, 1);
    if (!difference || isLiteral(a.principalJson_) != isLiteral(b.principalJson_)) return false;
    StatementPtr both = united(a, b, *difference);
    if (measure_ && measure_->of(*both) > MOST_CHARACTERS) return false;
    target.statement = std::move(both);
  } else if (!a.sid().equals(b.sid()) || !differenceOf(a, b, 0)) {
    return false;
  }
  target.originals.insert(target.originals.end(), other.originals.begin(), other.originals.end());
  return true;
}

std::vector<MergedStatement> StatementMerger::merge(
    const std::vector<StatementPtr>& statements) const {
  std::vector<MergedStatement> merged;
  merged.reserve(statements.size());
  for (const StatementPtr& statement : statements) merged.push_back({statement, {statement}});

  // What a statement has become may be merged with one that it was compared with before.
  for (std::size_t before = 0; before != merged.size();) {
    before = merged.size();
    for (std::size_t i = 0; i < merged.size(); ++i) {
      const auto later = merged.begin() + static_cast<std::ptrdiff_t>(i) + 1;
      merged.erase(std::remove_if(later, merged.end(),
                                  [this, &target = merged[i]](const MergedStatement& other) {
                                    return absorb(target, other);
                                  }),
                   merged.end());
    }
  }
  return merged;
}

}  // namespace cdk::iam::detail
