#include <cdk/iam/policy.hpp>

#include "identity.hpp"
#include "names.hpp"
#include "policy_principal.hpp"
#include "value_text.hpp"

#include <cdk/core/lazy.hpp>
#include <cdk/iam/cfn_policy.hpp>
#include <cdk/iam/group.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/iam/user.hpp>

#include <algorithm>

namespace cdk::iam {

/// Left out of the template while it says nothing, or nothing about anybody.
class ConditionalPolicy final : public CfnPolicy {
 public:
  ConditionalPolicy(Scope scope, CfnPolicyProps props, const Policy& policy)
      : CfnPolicy(std::move(scope), std::move(props)), policy_(&policy) {}
  [[nodiscard]] bool shouldSynthesize() const override { return policy_->isWritten(); }

 private:
  const Policy* policy_;
};

namespace {

class ImportedPolicy final : public Resource, public virtual IPolicy {
 public:
  ImportedPolicy(Scope scope, String policyName)
      : Resource(std::move(scope)), policyName_(std::move(policyName)) {}
  [[nodiscard]] String policyName() const override { return policyName_; }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    fail(*this, property,
         "only the name of the policy is known, '" + detail::plainText(policyName_) +
             "'; a policy that is made here is wanted");
  }

 private:
  String policyName_;
};

/// The logical id of the resource below `policy`, its end where it is too long for a name.
String nameFromLogicalId(const Policy& policy) {
  return Lazy::string([&policy]() -> String {
    const auto resource = policy.node().defaultChild<CfnPolicy>();
    const std::string_view id = resource->logicalIdText();
    return String(id.substr(id.size() - std::min(id.size(), detail::MAX_POLICY_NAME_LENGTH)));
  });
}

}  // namespace

Policy::Policy(Scope scope, PolicyProps props)
    : Resource(
          std::move(scope),
          {.physicalName = props.policyName.empty() ? nameFromLogicalId(*this) : props.policyName}),
      document_(props.document.value_or(PolicyDocument())),
      grantPrincipal_(detail::PolicyPrincipal<Policy>(*this, "Policy")),
      force_(props.force.value_or(false)) {
  create<ConditionalPolicy>(
      "Resource",
      CfnPolicyProps{
          .groups =
              detail::lazyTexts(groups_, [](const IGroup* group) { return group->groupName(); }),
          .policyDocument = document_,
          .policyName = physicalName(),
          .roles = detail::lazyTexts(roles_, [](const IRole* role) { return role->roleName(); }),
          .users = detail::lazyTexts(users_, [](const IUser* user) { return user->userName(); }),
      },
      *this);
  name_ = physicalName();

  for (IUser& user : props.users) attachToUser(user);
  for (IGroup& group : props.groups) attachToGroup(group);
  for (IRole& role : props.roles) attachToRole(role);
  addStatements(std::move(props.statements));
  node().addValidation([this] { return findings(); });
}

IPolicy& Policy::fromPolicyName(IConstruct& scope, ConstructId id, String policyName) {
  return scope.create<ImportedPolicy>(std::move(id), std::move(policyName));
}

String Policy::policyName() const {
  referenceTaken_ = true;
  return name_;
}

void Policy::addStatements(std::vector<PolicyStatement> statements) {
  document_.addStatements(std::move(statements));
}

void Policy::attachToUser(IUser& user) {
  if (detail::addOnce(users_, user, &IUser::userArn)) user.attachInlinePolicy(*this);
}

void Policy::attachToRole(IRole& role) {
  if (detail::addOnce(roles_, role, &IRole::roleArn)) role.attachInlinePolicy(*this);
}

void Policy::attachToGroup(IGroup& group) {
  if (detail::addOnce(groups_, group, &IGroup::groupArn)) group.attachInlinePolicy(*this);
}

bool Policy::isAttached() const noexcept {
  return !groups_.empty() || !users_.empty() || !roles_.empty();
}

bool Policy::isWritten() const noexcept {
  return force_ || referenceTaken_ || (!document_.isEmpty() && isAttached());
}

std::vector<std::string> Policy::findings() const {
  std::vector<std::string> findings = document_.validateForIdentityPolicy();
  if (!force_ && !referenceTaken_) return findings;  // else it is written, whatever it is
  const std::string reason = force_ ? "force is true" : "something refers to it";
  if (document_.isEmpty()) {
    findings.push_back("the policy has no statements, and " + reason + "; add one");
  }
  if (!isAttached()) {
    findings.push_back("the policy is attached to nobody, and " + reason +
                       "; attach it to a user, group or role");
  }
  return findings;
}

}  // namespace cdk::iam
