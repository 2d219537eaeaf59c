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

/// A part of a document that was too long, with the statements, as they were added, that are in it.
struct DocumentPart {
  PolicyDocument document;
  std::vector<StatementPtr> originals{};
};

struct DocumentAccess {
  /// Adds one statement; kept by whoever wants to know where it ends up.
  static StatementPtr add(PolicyDocument& document, const PolicyStatement& statement);
  /// A view of the document that changes statements before it adds them.
  static PolicyDocument adapted(const PolicyDocument& document,
                                std::function<void(PolicyStatement&)> adapt);
  /// Leaves in the document what fits into `ownCapacity` characters, and puts the rest into further
  /// ones of `otherCapacity`. The first part is the document itself.
  static std::vector<DocumentPart> distribute(PolicyDocument& document, const IConstruct& scope,
                                              std::size_t ownCapacity, std::size_t otherCapacity);
};

}  // namespace cdk::iam::detail
