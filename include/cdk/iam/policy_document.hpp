#pragma once

#include <cdk/iam/policy_statement.hpp>

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace cdk::iam {

namespace detail {
struct DocumentState;
struct DocumentAccess;
}  // namespace detail

/// Props of `PolicyDocument`.
struct PolicyDocumentProps {
  /// Number the statements that have no `sid`. Default: false.
  Boolean assignSids{};
  /// Merge statements where that changes nothing in meaning, and sort what has no order.
  /// Default: true (feature flag `@aws-cdk/aws-iam:minimizePolicies`).
  Boolean minimize{};
  /// Default: none.
  std::vector<PolicyStatement> statements{};
};

/// A policy: a list of statements. A handle: copies stand for the same document, so that what is
/// added to one is seen by whoever holds another. It is written at synthesis, merged and sorted.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#access_policies-json
class PolicyDocument {
 public:
  using Props = PolicyDocumentProps;

  explicit PolicyDocument(PolicyDocumentProps props = {});

  /// Reads IAM's JSON form. Throws `ValidationError` if `Statement` is no list.
  static PolicyDocument fromJson(const Json& object);

  [[nodiscard]] bool isEmpty() const noexcept;
  [[nodiscard]] std::size_t statementCount() const noexcept;
  void addStatements(std::vector<PolicyStatement> statements);

  /// The document as low-level properties take it: rendered at synthesis, left out while empty.
  operator Json() const;   // NOLINT(google-explicit-constructor)
  operator Token() const;  // NOLINT(google-explicit-constructor)
  /// IAM's JSON form as it is now: not merged, tokens unresolved. Absent while empty.
  [[nodiscard]] Json toJSON() const;

  /// Findings of all statements; empty if all is well.
  [[nodiscard]] std::vector<std::string> validateForAnyPolicy() const;
  [[nodiscard]] std::vector<std::string> validateForResourcePolicy(
      ResourcePolicyValidationOptions options = {}) const;
  [[nodiscard]] std::vector<std::string> validateForTrustPolicy() const;
  [[nodiscard]] std::vector<std::string> validateForIdentityPolicy() const;

 private:
  friend struct detail::DocumentAccess;
  std::shared_ptr<detail::DocumentState> state_;
  /// Applied to statements before they are added; empty for most documents.
  std::function<void(PolicyStatement&)> adapt_;
};

}  // namespace cdk::iam
