#pragma once

#include <cdk/core/resource.hpp>
#include <cdk/iam/principals.hpp>

namespace cdk::iam {

class IManagedPolicy;
class Policy;

/// A role, user or group: a principal that policies are attached to.
class IIdentity : public virtual IPrincipal, public virtual IResource {
 public:
  /// Attaches a policy that lives below an identity or on its own.
  virtual void attachInlinePolicy(Policy& policy) = 0;
  virtual void addManagedPolicy(Handle<IManagedPolicy> policy) = 0;
};

}  // namespace cdk::iam
