#pragma once

#include <cdk/core/construct.hpp>
#include <cdk/core/removal_policy.hpp>

#include <optional>
#include <string>
#include <vector>

namespace cdk {

/// What `RemovalPolicies` and `MissingRemovalPolicies` apply to.
struct RemovalPolicyProps {
  /// The only resource types that are changed. Default: all.
  std::vector<std::string> applyToResourceTypes{};
  /// Resource types that are left alone. Default: none.
  std::vector<std::string> excludeResourceTypes{};
  /// Priority of the aspect that does it; the lowest goes first, and the last one counts. Default:
  /// `AspectPriority::MUTATING`.
  std::optional<int> priority{};
};

/// Sets the removal policy of all resources of a subtree, also where they have one. A resource that
/// does not support the policy makes synthesis throw `ValidationError`.
class RemovalPolicies {
 public:
  static RemovalPolicies of(IConstruct& scope) { return RemovalPolicies(scope); }

  void apply(RemovalPolicy policy, RemovalPolicyProps props = {});
  void destroy(RemovalPolicyProps props = {});
  void retain(RemovalPolicyProps props = {});
  void retainOnUpdateOrDelete(RemovalPolicyProps props = {});
  void snapshot(RemovalPolicyProps props = {});

 private:
  explicit RemovalPolicies(IConstruct& scope) : scope_(&scope) {}
  IConstruct* scope_;
};

/// Sets the removal policy of those resources of a subtree that have none yet.
class MissingRemovalPolicies {
 public:
  static MissingRemovalPolicies of(IConstruct& scope) { return MissingRemovalPolicies(scope); }

  void apply(RemovalPolicy policy, RemovalPolicyProps props = {});
  void destroy(RemovalPolicyProps props = {});
  void retain(RemovalPolicyProps props = {});
  void retainOnUpdateOrDelete(RemovalPolicyProps props = {});
  void snapshot(RemovalPolicyProps props = {});

 private:
  explicit MissingRemovalPolicies(IConstruct& scope) : scope_(&scope) {}
  IConstruct* scope_;
};

}  // namespace cdk
