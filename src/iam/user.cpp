#include <cdk/iam/user.hpp>

#include "identity.hpp"
#include "inline_policies.hpp"
#include "names.hpp"
#include "principal_json.hpp"
#include "value_text.hpp"

#include <cdk/core/arn.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/iam/cfn_user.hpp>
#include <cdk/iam/cfn_user_to_group_addition.hpp>
#include <cdk/iam/group.hpp>
#include <cdk/iam/policy.hpp>

#include <algorithm>

namespace cdk::iam {

namespace {

class ImportedUser final : public Resource, public virtual IUser {
 public:
  ImportedUser(Scope scope, String userArn, String account)
      : Resource(std::move(scope)), arn_(std::move(userArn)), account_(std::move(account)) {
    name_ = detail::lastPathSegment(Arn::extractResourceName(arn_, "user"));
  }

  [[nodiscard]] String userArn() const override { return arn_; }
  [[nodiscard]] String userName() const override { return name_; }
  [[nodiscard]] Handle<IPrincipal> grantPrincipal() const override {
    return detail::selfPrincipal(*this);
  }
  [[nodiscard]] String assumeRoleAction() const override { return "sts:AssumeRole"; }
  [[nodiscard]] String principalAccount() const override { return account_; }
  [[nodiscard]] PrincipalPolicyFragment policyFragment() const override {
    return detail::arnFragment(arn_);
  }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return property == "Arn" ? arn_ : name_;
  }

  AddToPrincipalPolicyResult addToPrincipalPolicy(const PolicyStatement& statement) override {
    if (defaultPolicy_ == nullptr) {
      defaultPolicy_ = &create<Policy>("Policy");
      defaultPolicy_->attachToUser(*this);
    }
    defaultPolicy_->addStatements({statement});
    return {.policyDependable = *defaultPolicy_, .statementAdded = true};
  }
  void addToGroup(IGroup& group) override {
    const std::string id = std::string(name_.literal()) + "Group" + std::to_string(groupCount_++);
    Stack::of(group).create<CfnUserToGroupAddition>(
        id, {.groupName = group.groupName(), .users = {userName()}});
  }
  void attachInlinePolicy(Policy& policy) override {
    inlinePolicies_.add(policy);
    policy.attachToUser(*this);
  }
  void addManagedPolicy(Handle<IManagedPolicy> policy) override {
    fail(*this, "managedPolicies",
         "'" + detail::plainText(policy->managedPolicyArn()) +
             "' cannot be attached to the user '" + detail::plainText(name_) +
             "', which is not made here; a ManagedPolicy can be attached by its attachToUser()");
  }

 private:
  String arn_;
  String account_;
  String name_;
  detail::InlinePolicies inlinePolicies_;
  Policy* defaultPolicy_ = nullptr;
  int groupCount_ = 0;
};

CfnUser::LoginProfileProperty loginProfile(const IConstruct& user, const UserProps& props) {
  if (props.password.has_value()) {
    return {.password = props.password.unsafeUnwrap(),
            .passwordResetRequired = props.passwordResetRequired};
  }
  if (props.passwordResetRequired.value_or(false)) {
    fail(user, "passwordResetRequired",
         "true is not allowed without a password; give one, or leave it out");
  }
  return CfnUser::LoginProfileProperty::absent();
}

}  // namespace

struct User::State {
  std::vector<String> groups{};
  std::vector<Handle<IManagedPolicy>> managedPolicies{};
  detail::InlinePolicies inlinePolicies{};
  Policy* defaultPolicy = nullptr;
  String arn{};
  String name{};
};

User::User(Scope scope, UserProps props)
    : Resource(std::move(scope), {.physicalName = props.userName}),
      permissionsBoundary_(props.permissionsBoundary),
      state_(std::make_unique<State>()) {
  state_->managedPolicies = std::move(props.managedPolicies);
  const auto& resource = create<CfnUser>(
      "Resource",
      {
          .groups = detail::lazyTexts(state_->groups, [](const String& name) { return name; }),
          .loginProfile = loginProfile(*this, props),
          .managedPolicyArns =
              detail::lazyTexts(state_->managedPolicies,
                                [](const auto& policy) { return policy->managedPolicyArn(); }),
          .path = props.path,
          .permissionsBoundary =
              permissionsBoundary_ ? permissionsBoundary_->managedPolicyArn() : String(),
          .userName = physicalName(),
      });
  state_->arn = getResourceArnAttribute(
      resource.attrArn(), {.region = "",
                           .resource = "user",
                           .resourceName = detail::withoutLeadingSlash(props.path.value_or("")) +
                                           physicalName().value_or(""),
                           .service = "iam"});
  state_->name = getResourceNameAttribute(resource.ref());
  for (IGroup& group : props.groups) addToGroup(group);
}

User::~User() = default;

IUser& User::fromUserName(IConstruct& scope, ConstructId id, String userName) {
  return fromUserArn(scope, std::move(id),
                     Stack::of(scope).formatArn({.region = "",
                                                 .resource = "user",
                                                 .resourceName = std::move(userName),
                                                 .service = "iam"}));
}

IUser& User::fromUserArn(IConstruct& scope, ConstructId id, String userArn) {
  const String account = Stack::of(scope).splitArn(userArn, ArnFormat::SLASH_RESOURCE_NAME).account;
  return scope.create<ImportedUser>(std::move(id), std::move(userArn), account);
}

IUser& User::fromUserAttributes(IConstruct& scope, ConstructId id, UserAttributes attrs) {
  return fromUserArn(scope, std::move(id), std::move(attrs.userArn));
}

String User::userArn() const { return state_->arn; }
String User::userName() const { return state_->name; }
Handle<IPrincipal> User::grantPrincipal() const { return detail::selfPrincipal(*this); }
String User::assumeRoleAction() const { return "sts:AssumeRole"; }
String User::principalAccount() const { return env().account; }
PrincipalPolicyFragment User::policyFragment() const { return detail::arnFragment(state_->arn); }

void User::addToGroup(IGroup& group) { state_->groups.push_back(group.groupName()); }

void User::addManagedPolicy(Handle<IManagedPolicy> policy) {
  for (const auto& other : state_->managedPolicies) {
    if (other.get() == policy.get()) return;
  }
  state_->managedPolicies.push_back(std::move(policy));
}

void User::attachInlinePolicy(Policy& policy) {
  state_->inlinePolicies.add(policy);
  policy.attachToUser(*this);
}

AddToPrincipalPolicyResult User::addToPrincipalPolicy(const PolicyStatement& statement) {
  if (state_->defaultPolicy == nullptr) {
    state_->defaultPolicy = &create<Policy>("DefaultPolicy");
    state_->defaultPolicy->attachToUser(*this);
  }
  state_->defaultPolicy->addStatements({statement});
  return {.policyDependable = *state_->defaultPolicy, .statementAdded = true};
}

}  // namespace cdk::iam
