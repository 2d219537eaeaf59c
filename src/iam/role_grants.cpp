#include <cdk/iam/role_grants.hpp>

#include <cdk/core/error.hpp>
#include <cdk/iam/role.hpp>

namespace cdk::iam {

Grant RoleGrants::assumeRole(Handle<IPrincipal> identity) {
  if (dynamic_cast<const ServicePrincipal*>(identity.get()) != nullptr ||
      dynamic_cast<const AccountPrincipal*>(identity.get()) != nullptr) {
    fail(*role_, "grantAssumeRole",
         identity->toString() +
             " has no policy to grant it by; add a statement to assumeRolePolicy() that names it");
  }
  return Grant::addToPrincipal(
      {.actions = {"sts:AssumeRole"}, .grantee = identity, .resourceArns = {role_->roleArn()}});
}

Grant RoleGrants::passRole(Handle<IPrincipal> identity) {
  return Grant::addToPrincipal(
      {.actions = {"iam:PassRole"}, .grantee = identity, .resourceArns = {role_->roleArn()}});
}

}  // namespace cdk::iam
