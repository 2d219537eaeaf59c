#pragma once

#include <cdk/iam/policy_statement.hpp>

#include <cstddef>

namespace cdk {
class IConstruct;
}

namespace cdk::iam::detail {

/// Tells roughly how many characters statements take.
class StatementSize {
 public:
  /// With the context of a construct, which may say how long ARNs are. Throws `ValidationError`
  /// where what it says is no number.
  explicit StatementSize(const IConstruct& scope);

  [[nodiscard]] std::size_t of(const PolicyStatement& statement) const;

 private:
  std::size_t arn_ = 150;
};

}  // namespace cdk::iam::detail
