#include <cdk/iam/lazy_role.hpp>

#include "identity.hpp"

#include <utility>

namespace cdk::iam {

LazyRole::LazyRole(Scope scope, LazyRoleProps props)
    : Resource(std::move(scope)), props_(std::move(props)) {}

Role& LazyRole::instantiate() const {
  if (role_ == nullptr) {
    role_ = &node().construct().create<Role>("Default", props_);
    for (const PolicyStatement& statement : statements_) role_->addToPolicy(statement);
    for (Policy* policy : policies_) role_->attachInlinePolicy(*policy);
    for (const Handle<IManagedPolicy>& policy : managedPolicies_) role_->addManagedPolicy(policy);
  }
  return *role_;
}

String LazyRole::roleArn() const { return instantiate().roleArn(); }
String LazyRole::roleName() const { return instantiate().roleName(); }
String LazyRole::roleId() const { return instantiate().roleId(); }
Handle<IPrincipal> LazyRole::grantPrincipal() const { return detail::selfPrincipal(*this); }
String LazyRole::assumeRoleAction() const { return "sts:AssumeRole"; }
String LazyRole::principalAccount() const { return env().account; }
PrincipalPolicyFragment LazyRole::policyFragment() const { return instantiate().policyFragment(); }

AddToPrincipalPolicyResult LazyRole::addToPrincipalPolicy(const PolicyStatement& statement) {
  if (role_ != nullptr) return role_->addToPrincipalPolicy(statement);
  statements_.push_back(statement);
  return {.policyDependable = *this, .statementAdded = true};
}

void LazyRole::addManagedPolicy(Handle<IManagedPolicy> policy) {
  if (role_ != nullptr) {
    role_->addManagedPolicy(std::move(policy));
  } else {
    managedPolicies_.push_back(std::move(policy));
  }
}

void LazyRole::attachInlinePolicy(Policy& policy) {
  if (role_ != nullptr) {
    role_->attachInlinePolicy(policy);
  } else {
    policies_.push_back(&policy);
  }
}

Grant LazyRole::grant(Handle<IPrincipal> grantee, List<String> actions) {
  return instantiate().grant(std::move(grantee), std::move(actions));
}
Grant LazyRole::grantPassRole(Handle<IPrincipal> grantee) {
  return instantiate().grantPassRole(std::move(grantee));
}
Grant LazyRole::grantAssumeRole(Handle<IPrincipal> grantee) {
  return instantiate().grantAssumeRole(std::move(grantee));
}

}  // namespace cdk::iam
