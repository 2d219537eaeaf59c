#include <cdk/iam/group.hpp>

#include "identity.hpp"
#include "inline_policies.hpp"
#include "names.hpp"
#include "principal_json.hpp"
#include "value_text.hpp"

#include <cdk/core/annotations.hpp>
#include <cdk/core/arn.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/iam/cfn_group.hpp>
#include <cdk/iam/policy.hpp>
#include <cdk/iam/user.hpp>

namespace cdk::iam {

namespace {

class ImportedGroup final : public detail::GroupBase {
 public:
  ImportedGroup(Scope scope, String groupArn, const ArnComponents& arn)
      : GroupBase(std::move(scope), {}),
        arn_(std::move(groupArn)),
        name_(arn.resourceName),
        account_(arn.account) {}
  [[nodiscard]] String groupArn() const override { return arn_; }
  [[nodiscard]] String groupName() const override { return name_; }
  [[nodiscard]] String principalAccount() const override { return account_; }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return property == "Arn" ? arn_ : name_;
  }

 private:
  String arn_;
  String name_;
  String account_;
};

}  // namespace

namespace detail {

struct GroupBase::State {
  InlinePolicies inlinePolicies{};
  Policy* defaultPolicy = nullptr;
};

GroupBase::GroupBase(Scope scope, String physicalName)
    : Resource(std::move(scope), {.physicalName = std::move(physicalName)}),
      state_(std::make_unique<State>()) {}
GroupBase::~GroupBase() = default;

Handle<IPrincipal> GroupBase::grantPrincipal() const { return selfPrincipal(*this); }
String GroupBase::assumeRoleAction() const { return "sts:AssumeRole"; }
String GroupBase::principalAccount() const { return env().account; }
PrincipalPolicyFragment GroupBase::policyFragment() const { return arnFragment(groupArn()); }

void GroupBase::attachInlinePolicy(Policy& policy) {
  state_->inlinePolicies.add(policy);
  policy.attachToGroup(*this);
}

void GroupBase::addManagedPolicy(Handle<IManagedPolicy> /*policy*/) {}

AddToPrincipalPolicyResult GroupBase::addToPrincipalPolicy(const PolicyStatement& statement) {
  if (state_->defaultPolicy == nullptr) {
    state_->defaultPolicy = &create<Policy>("DefaultPolicy");
    state_->defaultPolicy->attachToGroup(*this);
  }
  state_->defaultPolicy->addStatements({statement});
  return {.policyDependable = *state_->defaultPolicy, .statementAdded = true};
}

void GroupBase::addUser(IUser& user) { user.addToGroup(*this); }

}  // namespace detail

Group::Group(Scope scope, GroupProps props)
    : GroupBase(std::move(scope), props.groupName),
      managedPolicies_(std::move(props.managedPolicies)) {
  const auto& resource = create<CfnGroup>(
      "Resource",
      {
          .groupName = physicalName(),
          .managedPolicyArns = detail::lazyTexts(
              managedPolicies_, [](const auto& policy) { return policy->managedPolicyArn(); }),
          .path = props.path,
      });
  arn_ = getResourceArnAttribute(
      resource.attrArn(), {.region = "",
                           .resource = "group",
                           .resourceName = detail::withoutLeadingSlash(props.path.value_or("")) +
                                           physicalName().value_or(""),
                           .service = "iam"});
  name_ = getResourceNameAttribute(resource.ref());
  warnAboutPolicyCount();
}

IGroup& Group::fromGroupArn(IConstruct& scope, ConstructId id, String groupArn) {
  const ArnComponents arn = Stack::of(scope).splitArn(groupArn, ArnFormat::SLASH_RESOURCE_NAME);
  return scope.create<ImportedGroup>(std::move(id), std::move(groupArn), arn);
}

IGroup& Group::fromGroupName(IConstruct& scope, ConstructId id, String groupName) {
  return fromGroupArn(scope, std::move(id),
                      Stack::of(scope).formatArn({.region = "",
                                                  .resource = "group",
                                                  .resourceName = std::move(groupName),
                                                  .service = "iam"}));
}

void Group::addManagedPolicy(Handle<IManagedPolicy> policy) {
  for (const auto& other : managedPolicies_) {
    if (other.get() == policy.get()) return;
  }
  managedPolicies_.push_back(std::move(policy));
  warnAboutPolicyCount();
}

void Group::warnAboutPolicyCount() {
  constexpr std::size_t most = 10;
  if (managedPolicies_.size() <= most) return;
  const String name = physicalName();
  const std::string shown =
      name.isAbsent() || name.isUnresolved() ? node().id() : detail::plainText(name);
  Annotations::of(*this).addWarningV2("@aws-cdk/aws-iam:groupMaxPoliciesExceeded",
                                      "the group '" + shown + "' has " +
                                          std::to_string(managedPolicies_.size()) +
                                          " managed policies; IAM attaches at most 10 to a group");
}

}  // namespace cdk::iam
