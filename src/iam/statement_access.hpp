#pragma once

#include <cdk/iam/policy_statement.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace cdk {
class Stack;
}

namespace cdk::iam::detail {

/// How much room values take that are known only at deployment.
struct SizeEstimates {
  std::size_t action = 20;
  std::size_t arn = 150;
};

/// The estimates for a construct, from its context. Throws `ValidationError` where that is no
/// number.
SizeEstimates sizeEstimates(const IConstruct& scope);

/// What documents need of statements.
struct StatementAccess {
  [[nodiscard]] static const std::vector<String>& actions(const PolicyStatement& statement) {
    return statement.actions_;
  }
  [[nodiscard]] static const std::vector<String>& notActions(const PolicyStatement& statement) {
    return statement.notActions_;
  }
  [[nodiscard]] static const std::vector<String>& resources(const PolicyStatement& statement) {
    return statement.resources_;
  }
  [[nodiscard]] static const std::vector<String>& notResources(const PolicyStatement& statement) {
    return statement.notResources_;
  }
  [[nodiscard]] static const std::vector<std::pair<std::string, Json>>& conditions(
      const PolicyStatement& statement) {
    return statement.conditions_;
  }
  /// True where the principal is text alone.
  [[nodiscard]] static bool hasLiteralPrincipal(const PolicyStatement& statement);
  /// Roughly how many characters the statement takes.
  [[nodiscard]] static std::size_t estimateSize(const PolicyStatement& statement,
                                                const SizeEstimates& estimates);
};

}  // namespace cdk::iam::detail
