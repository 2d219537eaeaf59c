#include "attached_policies.hpp"

#include <cdk/core/error.hpp>
#include <cdk/iam/policy.hpp>

#include <algorithm>
#include <string>

namespace cdk::iam::detail {

void AttachedPolicies::attach(Policy& policy) {
  if (std::find(policies_.begin(), policies_.end(), &policy) != policies_.end()) return;
  for (const Policy* other : policies_) {
    // Asking for the names marks both policies as referred to, as it does in the reference.
    const String otherName = other->policyName();
    const String name = policy.policyName();
    if (name != otherName) continue;
    fail(policy, "policyName",
         "A policy named \"" +
             (name.isUnresolved() ? name.describe() : std::string(name.literal())) +
             "\" is already attached");
  }
  policies_.push_back(&policy);
}

}  // namespace cdk::iam::detail
