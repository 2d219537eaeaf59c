#pragma once

#include <cdk/iam/grant.hpp>

namespace cdk::logs {

class ILogGroup;

/// Permissions on a log group.
class LogGroupGrants {
 public:
  static LogGroupGrants fromLogGroup(ILogGroup& resource) { return LogGroupGrants(resource); }

  [[nodiscard]] ILogGroup& resource() const noexcept { return *resource_; }
  /// The resource whose policy is added to for principals that have none of their own.
  [[nodiscard]] Ref<iam::IResourceWithPolicyV2> policyResource() const;

  /// On the group and on its streams.
  iam::Grant actions(Handle<iam::IGrantable> grantee, List<String> actions);
  /// Lets the grantee read and filter events.
  iam::Grant read(Handle<iam::IGrantable> grantee);
  /// Lets the grantee make streams and write events.
  iam::Grant write(Handle<iam::IGrantable> grantee);

 private:
  explicit LogGroupGrants(ILogGroup& resource) : resource_(&resource) {}

  ILogGroup* resource_;
};

}  // namespace cdk::logs
