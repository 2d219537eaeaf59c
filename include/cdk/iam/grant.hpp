#pragma once

#include <cdk/core/construct.hpp>
#include <cdk/core/resource.hpp>
#include <cdk/iam/policy_statement.hpp>
#include <cdk/iam/principals.hpp>

#include <string_view>
#include <vector>

namespace cdk::iam {

/// What adding a statement to a resource's policy did.
struct AddToResourcePolicyResult {
  /// What to depend on for the statement to be in force. Default: the resource.
  Handle<IDependable> policyDependable{};
  bool statementAdded = false;
};

/// A resource with a policy of its own, such as a bucket or a key.
class IResourceWithPolicyV2 : public virtual IResource {
 public:
  virtual AddToResourcePolicyResult addToResourcePolicy(const PolicyStatement& statement) = 0;
};
/// The same under its older name.
using IResourceWithPolicy = IResourceWithPolicyV2;

class Grant;

/// What granting on a resource's key did.
struct GrantOnKeyResult;

/// A resource that may be encrypted with a key.
class IEncryptedResource : public virtual IResource {
 public:
  /// Lets the grantee do `actions` with the key, if there is one.
  virtual GrantOnKeyResult grantOnKey(Handle<IGrantable> grantee, List<String> actions) = 0;
};

/// Options of `Grant::addToPrincipal`.
struct GrantOnPrincipalOptions {
  Required<List<String>> actions;
  /// Default: none.
  Json conditions{};
  Required<Handle<IGrantable>> grantee;
  Required<List<String>> resourceArns;
};

/// Options of `Grant::addToPrincipalOrResource`.
struct GrantWithResourceOptions {
  Required<List<String>> actions;
  /// Default: none.
  Json conditions{};
  Required<Handle<IGrantable>> grantee;
  /// The resource whose policy is added to where the principal's can't be.
  Required<Ref<IResourceWithPolicyV2>> resource;
  Required<List<String>> resourceArns;
  /// ARNs as the resource's own policy has them (`*` for keys). Default: `resourceArns`.
  List<String> resourceSelfArns{};
};

/// Options of `Grant::addToPrincipalAndResource`.
struct GrantOnPrincipalAndResourceOptions {
  Required<List<String>> actions;
  /// Default: none.
  Json conditions{};
  Required<Handle<IGrantable>> grantee;
  Required<Ref<IResourceWithPolicyV2>> resource;
  Required<List<String>> resourceArns;
  /// The principal in the resource's policy. Default: the grantee's.
  Handle<IPrincipal> resourcePolicyPrincipal{};
  /// ARNs as the resource's own policy has them. Default: `resourceArns`.
  List<String> resourceSelfArns{};
};

/// Options of `Grant::addStatementToResourcePolicy`.
struct GrantPolicyWithResourceOptions {
  Required<List<String>> actions;
  /// Default: none.
  Json conditions{};
  Required<Handle<IGrantable>> grantee;
  Required<Ref<IResourceWithPolicyV2>> resource;
  Required<List<String>> resourceArns;
  /// Default: `resourceArns`.
  List<String> resourceSelfArns{};
  /// What is added to the resource's policy.
  PolicyStatement statement;
};

/// The outcome of granting permissions.
class Grant : public virtual IDependable {
 public:
  /// Adds to the principal's policy; where that has no effect or the principal is of another
  /// account, to the resource's policy.
  static Grant addToPrincipalOrResource(const GrantWithResourceOptions& options);
  /// Adds to the principal's policy only.
  static Grant addToPrincipal(const GrantOnPrincipalOptions& options);
  /// Adds to both policies.
  static Grant addToPrincipalAndResource(const GrantOnPrincipalAndResourceOptions& options);
  /// Adds the given statement to the resource's policy.
  static Grant addStatementToResourcePolicy(const GrantPolicyWithResourceOptions& options);
  /// A grant that does nothing, for what could not be granted. `intent` is for the reader.
  static Grant drop(Handle<IGrantable> grantee, std::string_view intent);

  /// True if anything was added.
  [[nodiscard]] bool success() const noexcept;
  /// Throws `ValidationError` where nothing was added.
  void assertSuccess() const;
  /// The constructs are created once the permissions are in force.
  void applyBefore(Refs<IConstruct> constructs) const;
  /// Both grants as one.
  [[nodiscard]] Grant combine(const Grant& other) const;

  /// Statements added to principals.
  [[nodiscard]] const std::vector<PolicyStatement>& principalStatements() const noexcept {
    return principalStatements_;
  }
  /// Statements added to resources.
  [[nodiscard]] const std::vector<PolicyStatement>& resourceStatements() const noexcept {
    return resourceStatements_;
  }

  [[nodiscard]] std::vector<IConstruct*> dependencyRoots() const override;

 private:
  Grant(Handle<IGrantable> grantee, List<String> actions, List<String> resourceArns);

  Handle<IGrantable> grantee_;
  List<String> actions_;
  List<String> resourceArns_;
  std::vector<PolicyStatement> principalStatements_;
  std::vector<PolicyStatement> resourceStatements_;
  std::vector<Handle<IDependable>> dependables_;
};

struct GrantOnKeyResult {
  /// Default: there is no key, so nothing was granted.
  std::optional<Grant> grant{};
};

/// Several dependables as one.
class CompositeDependable : public virtual IDependable {
 public:
  explicit CompositeDependable(std::vector<Handle<IDependable>> dependables)
      : dependables_(std::move(dependables)) {}
  [[nodiscard]] std::vector<IConstruct*> dependencyRoots() const override;

 private:
  std::vector<Handle<IDependable>> dependables_;
};

}  // namespace cdk::iam
