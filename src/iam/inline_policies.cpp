#include "inline_policies.hpp"

#include "value_text.hpp"

#include <cdk/core/error.hpp>
#include <cdk/iam/policy.hpp>

#include <algorithm>

namespace cdk::iam::detail {

void InlinePolicies::add(Policy& policy) {
  if (std::find(policies_.begin(), policies_.end(), &policy) != policies_.end()) return;
  for (const Policy* other : policies_) {
    // Asking for the names marks both policies as referred to, as it does in the reference.
    const String otherName = other->policyName();
    const String name = policy.policyName();
    if (name != otherName) continue;
    fail(policy, "policyName",
         "'" + plainText(name) + "' is the name of '" + other->node().path() +
             "' already, which is attached to the same identity; give it another name");
  }
  policies_.push_back(&policy);
}

}  // namespace cdk::iam::detail
