#pragma once

#include <cdk/iam/policy_document.hpp>

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace cdk::iam::detail {

/// A statement in a document has an address of its own, by which its origin is known after merging.
using StatementPtr = std::shared_ptr<PolicyStatement>;

struct DocumentState {
  std::vector<StatementPtr> statements{};
  bool assignSids = false;
  std::optional<bool> minimize{};
};

/// A document with the statements, as they were added, that ended up in it.
struct SplitDocument {
  PolicyDocument document;
  std::vector<StatementPtr> originals;
};

struct DocumentAccess {
  /// Adds one statement; kept by whoever wants to know where it ends up.
  static StatementPtr add(PolicyDocument& document, const PolicyStatement& statement);
  /// A view of the document that changes statements before it adds them.
  static PolicyDocument adapted(const PolicyDocument& document,
                                std::function<void(PolicyStatement&)> adapt);
  /// True if both stand for the same document.
  static bool same(const PolicyDocument& left, const PolicyDocument& right) noexcept {
    return left.state_ == right.state_;
  }
  /// Takes out what doesn't fit into `ownSize` characters, into documents of `otherSize`. The
  /// first of the result is the document itself.
  static std::vector<SplitDocument> split(PolicyDocument& document, const IConstruct& scope,
                                          std::size_t ownSize, std::size_t otherSize);
};

}  // namespace cdk::iam::detail
