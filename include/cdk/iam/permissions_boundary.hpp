#pragma once

#include <cdk/core/construct.hpp>
#include <cdk/iam/managed_policy.hpp>

namespace cdk::iam {

/// The permissions boundary of all roles and users in a subtree, those of custom resources too.
class PermissionsBoundary {
 public:
  static PermissionsBoundary of(IConstruct& scope) { return PermissionsBoundary(scope); }
  /// Sets the boundary; what constructs set themselves is overridden.
  void apply(Handle<IManagedPolicy> boundaryPolicy);
  /// Takes boundaries away, those of constructs too.
  void clear();

 private:
  explicit PermissionsBoundary(IConstruct& scope) : scope_(&scope) {}
  IConstruct* scope_;
};

}  // namespace cdk::iam
