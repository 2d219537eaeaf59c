#include "imported_role.hpp"

#include "accounts.hpp"
#include "names.hpp"
#include "principal_json.hpp"
#include "value_text.hpp"

#include <cdk/core/annotations.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/feature_flags.hpp>
#include <cdk/core/names.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/iam/policy.hpp>

namespace cdk::iam::detail {

ImportedRole::ImportedRole(Scope scope, ImportedRoleProps props)
    : Resource(std::move(scope), {.account = props.account}), props_(std::move(props)) {}

Handle<IPrincipal> ImportedRole::grantPrincipal() const { return selfPrincipal(*this); }

PrincipalPolicyFragment ImportedRole::policyFragment() const { return arnFragment(props_.roleArn); }

String ImportedRole::referenceTo(std::string_view property) const {
  return property == "RoleName" ? roleName() : roleArn();
}

AddToPrincipalPolicyResult ImportedRole::addToPrincipalPolicy(const PolicyStatement& statement) {
  if (defaultPolicy_ == nullptr) {
    const bool unique = FeatureFlags::of(*this).isEnabled(
        "@aws-cdk/aws-iam:importedRoleStackSafeDefaultPolicyName");
    constexpr std::string_view prefix = "Policy";
    std::string name(prefix);
    if (unique) name += Names::uniqueId(*this);
    if (name.size() > MAX_POLICY_NAME_LENGTH) {
      name =
          std::string(prefix) +
          Names::uniqueResourceName(*this, {.maxLength = MAX_POLICY_NAME_LENGTH - prefix.size()});
    }
    if (props_.defaultPolicyName.has_value()) name = props_.defaultPolicyName.literal();
    defaultPolicy_ = &create<Policy>(name, {.policyName = unique ? String(name) : String()});
    attachInlinePolicy(*defaultPolicy_);
  }
  defaultPolicy_->addStatements({statement});
  return {.policyDependable = *defaultPolicy_, .statementAdded = true};
}

void ImportedRole::attachInlinePolicy(Policy& policy) {
  if (!mayBeSameAccount(env().account, policy.env().account)) return;
  inlinePolicies_.add(policy);
  policy.attachToRole(*this);
}

void ImportedRole::addManagedPolicy(Handle<IManagedPolicy> policy) {
  if (auto* own = dynamic_cast<ManagedPolicy*>(policy.get())) {
    own->attachToRole(*this);
    return;
  }
  Annotations::of(*this).addWarningV2(
      "@aws-cdk/aws-iam:IRoleCantBeUsedWithIManagedPolicy",
      "'" + plainText(policy->managedPolicyArn()) + "' is not attached to the role '" +
          plainText(roleName()) +
          "', since neither is made here; a ManagedPolicy that is can be attached");
}

Grant ImportedRole::grant(Handle<IPrincipal> grantee, List<String> actions) {
  return Grant::addToPrincipal(
      {.actions = std::move(actions), .grantee = grantee, .resourceArns = {roleArn()}});
}
Grant ImportedRole::grantPassRole(Handle<IPrincipal> grantee) {
  return grant(std::move(grantee), {"iam:PassRole"});
}
Grant ImportedRole::grantAssumeRole(Handle<IPrincipal> grantee) {
  return grant(std::move(grantee), {"sts:AssumeRole"});
}

ImmutableRole::ImmutableRole(Scope scope, IRole& role, bool addGrantsToResources)
    : Resource(std::move(scope), {.account = role.env().account, .region = role.env().region}),
      role_(&role),
      addGrantsToResources_(addGrantsToResources) {
  if (const auto child = role.node().defaultChild()) node().setDefaultChild(*child);
}

Handle<IPrincipal> ImmutableRole::grantPrincipal() const { return selfPrincipal(*this); }

AddToPrincipalPolicyResult ImmutableRole::addToPrincipalPolicy(
    const PolicyStatement& /*statement*/) {
  return {.policyDependable = NoDependency(), .statementAdded = !addGrantsToResources_};
}

}  // namespace cdk::iam::detail
