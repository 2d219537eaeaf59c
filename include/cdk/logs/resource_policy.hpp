#pragma once

#include <cdk/core/resource.hpp>
#include <cdk/iam/policy_document.hpp>

#include <vector>

namespace cdk::logs {

/// Props of `ResourcePolicy`.
struct ResourcePolicyProps {
  std::vector<iam::PolicyStatement> policyStatements{};
  /// A change replaces the policy. Default: made from the path.
  String resourcePolicyName{};
};

/// Lets other services write to log groups of the account and region.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-resourcepolicy.html
class ResourcePolicy : public Resource {
 public:
  using Props = ResourcePolicyProps;
  explicit ResourcePolicy(Scope scope, Props props = {});

  /// The live document: statements added to it are written.
  [[nodiscard]] iam::PolicyDocument& document() noexcept { return document_; }

 private:
  iam::PolicyDocument document_{};
};

}  // namespace cdk::logs
