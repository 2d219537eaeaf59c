#pragma once

#include "identity.hpp"
#include "inline_policies.hpp"

#include <cdk/iam/role.hpp>

namespace cdk::iam::detail {

struct ImportedRoleProps {
  String account{};
  String defaultPolicyName{};
  String roleArn{};
  String roleName{};
};

/// A role that exists already.
class ImportedRole final : public Resource,
                           public virtual IRole,
                           public virtual IComparablePrincipal {
 public:
  using Props = ImportedRoleProps;
  ImportedRole(Scope scope, ImportedRoleProps props);

  [[nodiscard]] String roleArn() const override { return props_.roleArn; }
  [[nodiscard]] String roleName() const override { return props_.roleName; }
  [[nodiscard]] Handle<IPrincipal> grantPrincipal() const override;
  [[nodiscard]] String assumeRoleAction() const override { return "sts:AssumeRole"; }
  [[nodiscard]] String principalAccount() const override { return props_.account; }
  [[nodiscard]] PrincipalPolicyFragment policyFragment() const override;
  [[nodiscard]] String dedupeString() const override { return "ImportedRole:" + props_.roleArn; }
  [[nodiscard]] String referenceTo(std::string_view property) const override;
  AddToPrincipalPolicyResult addToPrincipalPolicy(const PolicyStatement& statement) override;
  void addManagedPolicy(Handle<IManagedPolicy> policy) override;
  void attachInlinePolicy(Policy& policy) override;
  Grant grant(Handle<IPrincipal> grantee, List<String> actions) override;
  Grant grantPassRole(Handle<IPrincipal> grantee) override;
  Grant grantAssumeRole(Handle<IPrincipal> grantee) override;

 private:
  ImportedRoleProps props_;
  InlinePolicies inlinePolicies_;
  Policy* defaultPolicy_ = nullptr;
};

/// A role that nothing is attached to: what it is told to do is passed over in silence.
class ImmutableRole final : public Resource, public virtual IRole {
 public:
  ImmutableRole(Scope scope, IRole& role, bool addGrantsToResources);

  [[nodiscard]] Stack& stack() const noexcept override { return role_->stack(); }
  [[nodiscard]] std::vector<IConstruct*> dependencyRoots() const override { return {role_}; }
  [[nodiscard]] String roleArn() const override { return role_->roleArn(); }
  [[nodiscard]] String roleName() const override { return role_->roleName(); }
  [[nodiscard]] Handle<IPrincipal> grantPrincipal() const override;
  [[nodiscard]] String assumeRoleAction() const override { return role_->assumeRoleAction(); }
  [[nodiscard]] String principalAccount() const override { return role_->principalAccount(); }
  [[nodiscard]] PrincipalPolicyFragment policyFragment() const override {
    return role_->policyFragment();
  }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return role_->referenceTo(property);
  }
  AddToPrincipalPolicyResult addToPrincipalPolicy(const PolicyStatement& statement) override;
  void addManagedPolicy(Handle<IManagedPolicy> /*policy*/) override {}
  void attachInlinePolicy(Policy& /*policy*/) override {}
  Grant grant(Handle<IPrincipal> grantee, List<String> actions) override {
    return role_->grant(std::move(grantee), std::move(actions));
  }
  Grant grantPassRole(Handle<IPrincipal> grantee) override {
    return role_->grantPassRole(std::move(grantee));
  }
  Grant grantAssumeRole(Handle<IPrincipal> grantee) override {
    return role_->grantAssumeRole(std::move(grantee));
  }

 private:
  IRole* role_;
  bool addGrantsToResources_;
};

}  // namespace cdk::iam::detail
