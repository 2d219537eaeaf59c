#pragma once

#include <cdk/iam/role.hpp>

#include <vector>

namespace cdk::iam {

/// Props of `LazyRole`.
using LazyRoleProps = RoleProps;

/// A role that is made only when something needs its name or ARN; what was attached before is kept
/// until then.
class LazyRole : public Resource, public virtual IRole {
 public:
  using Props = LazyRoleProps;
  LazyRole(Scope scope, LazyRoleProps props);

  [[nodiscard]] String roleArn() const override;
  [[nodiscard]] String roleName() const override;
  [[nodiscard]] String roleId() const;
  [[nodiscard]] Handle<IPrincipal> grantPrincipal() const override;
  [[nodiscard]] String assumeRoleAction() const override;
  [[nodiscard]] String principalAccount() const override;
  [[nodiscard]] PrincipalPolicyFragment policyFragment() const override;
  AddToPrincipalPolicyResult addToPrincipalPolicy(const PolicyStatement& statement) override;
  void addManagedPolicy(Handle<IManagedPolicy> policy) override;
  void attachInlinePolicy(Policy& policy) override;
  Grant grant(Handle<IPrincipal> grantee, List<String> actions) override;
  Grant grantPassRole(Handle<IPrincipal> grantee) override;
  Grant grantAssumeRole(Handle<IPrincipal> grantee) override;

 private:
  [[nodiscard]] Role& instantiate() const;

  RoleProps props_;
  mutable Role* role_ = nullptr;
  std::vector<PolicyStatement> statements_;
  std::vector<Policy*> policies_;
  std::vector<Handle<IManagedPolicy>> managedPolicies_;
};

}  // namespace cdk::iam
