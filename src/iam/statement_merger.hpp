#pragma once

#include "document_access.hpp"
#include "statement_size.hpp"

#include <optional>
#include <vector>

namespace cdk::iam::detail {

/// A statement with those it was made from.
struct MergedStatement {
  StatementPtr statement;
  std::vector<StatementPtr> originals;
};

/// Merges statements as far as that leaves the meaning as it is.
class StatementMerger {
 public:
  /// Merges only what is equal.
  StatementMerger() = default;
  /// Merges also what differs in one of actions, resources and principals.
  static StatementMerger uniting() { return StatementMerger(std::optional<StatementSize>()); }
  /// The same, but makes no statement longer than 2000 characters of that measure.
  static StatementMerger uniting(const StatementSize& measure) {
    return StatementMerger(std::optional<StatementSize>(measure));
  }

  /// Each of the result stands at the place of the first that it was made from.
  [[nodiscard]] std::vector<MergedStatement> merge(
      const std::vector<StatementPtr>& statements) const;

 private:
  explicit StatementMerger(std::optional<StatementSize> measure)
      : unites_(true), measure_(measure) {}

  struct Difference;
  static std::optional<Difference> differenceOf(const PolicyStatement& a, const PolicyStatement& b,
                                                int most);
  static StatementPtr united(const PolicyStatement& a, const PolicyStatement& b,
                             const Difference& difference);
  /// Merges `other` into `target` if it can be. Returns whether it could.
  [[nodiscard]] bool absorb(MergedStatement& target, const MergedStatement& other) const;

  bool unites_ = false;
  std::optional<StatementSize> measure_{};
};

}  // namespace cdk::iam::detail
