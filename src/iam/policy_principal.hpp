#pragma once

#include "principal_json.hpp"

#include <cdk/core/error.hpp>
#include <cdk/core/lazy.hpp>
#include <cdk/core/resource.hpp>
#include <cdk/iam/policy_statement.hpp>

#include <string>
#include <string_view>

namespace cdk::iam::detail {

/// The principal of a policy: what is granted to it becomes part of the policy. It has no ARN, so
/// it is of no use where a resource's policy would have to name it.
template <class P>
class PolicyPrincipal final : public virtual IPrincipal {
 public:
  PolicyPrincipal(P& policy, std::string_view kind) : policy_(&policy), kind_(kind) {}

  [[nodiscard]] Handle<IPrincipal> grantPrincipal() const override { return *this; }
  [[nodiscard]] String assumeRoleAction() const override { refuse(*policy_, kind_); }
  [[nodiscard]] String principalAccount() const override { return policy_->env().account; }
  [[nodiscard]] PrincipalPolicyFragment policyFragment() const override {
    return arnFragment(
        Lazy::string([policy = policy_, kind = kind_]() -> String { refuse(*policy, kind); }));
  }
  AddToPrincipalPolicyResult addToPrincipalPolicy(const PolicyStatement& statement) override {
    policy_->addStatements({statement});
    return {.policyDependable = *policy_, .statementAdded = true};
  }
  [[nodiscard]] std::string toString() const override {
    return std::string(kind_) + "(" + policy_->node().path() + ")";
  }

 private:
  [[noreturn]] static void refuse(const P& policy, std::string_view kind) {
    fail(policy, "grantPrincipal",
         "a " + std::string(kind) +
             " cannot be named in the policy of a resource, which this grant would have to; grant "
             "it to a role or user");
  }

  P* policy_;
  std::string_view kind_;
};

}  // namespace cdk::iam::detail
