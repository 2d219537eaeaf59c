#pragma once

#include <cdk/iam/grant.hpp>

namespace cdk::iam {

class IRole;

/// Permissions on a role.
class RoleGrants {
 public:
  static RoleGrants fromRole(IRole& role) { return RoleGrants(role); }
  /// Lets the identity assume the role; the role's trust policy has to allow it too. Throws
  /// `ValidationError` for a service or an account: those belong in the trust policy.
  Grant assumeRole(Handle<IPrincipal> identity);
  /// Lets the identity hand the role to a service.
  Grant passRole(Handle<IPrincipal> identity);

 private:
  explicit RoleGrants(IRole& role) : role_(&role) {}
  IRole* role_;
};

}  // namespace cdk::iam
