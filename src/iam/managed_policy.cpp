#include <cdk/iam/managed_policy.hpp>

#include "identity.hpp"
#include "policy_principal.hpp"

#include <cdk/core/arn.hpp>
#include <cdk/core/aws.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/iam/cfn_managed_policy.hpp>
#include <cdk/iam/group.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/iam/user.hpp>

namespace cdk::iam {

namespace {

class ImportedManagedPolicy final : public Resource, public IManagedPolicy {
 public:
  ImportedManagedPolicy(Scope scope, String arn)
      : Resource(std::move(scope)), arn_(std::move(arn)) {}
  [[nodiscard]] String managedPolicyArn() const override { return arn_; }
  [[nodiscard]] String referenceTo(std::string_view) const override { return arn_; }

 private:
  String arn_;
};

}  // namespace

AwsManagedPolicy::AwsManagedPolicy(String name)
    : arn_("arn:" + Aws::PARTITION + ":iam::aws:policy/" + name) {}

ManagedPolicy::ManagedPolicy(Scope scope, ManagedPolicyProps props)
    : Resource(std::move(scope), {.physicalName = props.managedPolicyName}),
      document_(props.document.value_or(PolicyDocument())),
      description_(props.description.value_or("")),
      path_(props.path.empty() ? String("/") : props.path),
      grantPrincipal_(detail::PolicyPrincipal<ManagedPolicy>(*this, "ManagedPolicy")) {
  const auto& resource = create<CfnManagedPolicy>(
      "Resource",
      {
          .description = description_,
          .groups =
              detail::lazyTexts(groups_, [](const IGroup* group) { return group->groupName(); }),
          .managedPolicyName = physicalName(),
          .path = path_,
          .policyDocument = document_,
          .roles = detail::lazyTexts(roles_, [](const IRole* role) { return role->roleName(); }),
          .users = detail::lazyTexts(users_, [](const IUser* user) { return user->userName(); }),
      });
  arn_ = getResourceArnAttribute(
      resource.ref(),
      {.region = "", .resource = "policy", .resourceName = physicalName(), .service = "iam"});
  name_ = getResourceNameAttribute(
      stack().splitArn(resource.ref(), ArnFormat::SLASH_RESOURCE_NAME).resourceName);

  for (IUser& user : props.users) attachToUser(user);
  for (IGroup& group : props.groups) attachToGroup(group);
  for (IRole& role : props.roles) attachToRole(role);
  addStatements(std::move(props.statements));
  node().addValidation([this] { return findings(); });
}

IManagedPolicy& ManagedPolicy::fromManagedPolicyName(IConstruct& scope, ConstructId id,
                                                     String managedPolicyName) {
  const Stack& stack = Stack::of(scope);
  return fromManagedPolicyArn(scope, std::move(id),
                              stack.formatArn({.account = stack.account(),
                                               .region = "",
                                               .resource = "policy",
                                               .resourceName = std::move(managedPolicyName),
                                               .service = "iam"}));
}

IManagedPolicy& ManagedPolicy::fromManagedPolicyArn(IConstruct& scope, ConstructId id,
                                                    String managedPolicyArn) {
  return scope.create<ImportedManagedPolicy>(std::move(id), std::move(managedPolicyArn));
}

AwsManagedPolicy ManagedPolicy::fromAwsManagedPolicyName(String managedPolicyName) {
  return AwsManagedPolicy(std::move(managedPolicyName));
}

void ManagedPolicy::addStatements(std::vector<PolicyStatement> statements) {
  document_.addStatements(std::move(statements));
}

void ManagedPolicy::attachToUser(IUser& user) { detail::addOnce(users_, user, &IUser::userArn); }

void ManagedPolicy::attachToRole(IRole& role) { detail::addOnce(roles_, role, &IRole::roleArn); }

void ManagedPolicy::attachToGroup(IGroup& group) {
  detail::addOnce(groups_, group, &IGroup::groupArn);
}

std::vector<std::string> ManagedPolicy::findings() const {
  if (document_.isEmpty()) {
    return {"the managed policy has no statements; IAM takes none without"};
  }
  return document_.validateForIdentityPolicy();
}

}  // namespace cdk::iam
