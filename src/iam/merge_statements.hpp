#pragma once

#include "document_access.hpp"
#include "statement_access.hpp"

#include <vector>

namespace cdk::iam::detail {

/// A statement with those it was made from.
struct MergedStatement {
  StatementPtr statement;
  std::vector<StatementPtr> originals;
};

struct MergeOptions {
  /// Merge what differs in one of actions, resources and principals; otherwise only what is equal.
  bool combine = true;
  /// Make no statement that is estimated to be longer than a limit.
  bool limitSize = false;
};

/// Merges statements as far as that leaves the meaning as it is.
std::vector<MergedStatement> mergeStatements(const std::vector<StatementPtr>& statements,
                                             const SizeEstimates& estimates, MergeOptions options);

}  // namespace cdk::iam::detail
