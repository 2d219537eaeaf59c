#include "permission_principal.hpp"

#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/iam/principals.hpp>

#include <string_view>
#include <vector>

namespace cdk::lambda::detail {

namespace {

[[noreturn]] void failOfPrincipal(const IConstruct& function, const iam::IPrincipal& principal) {
  fail(function, "principal",
       "'" + describePrincipal(principal) +
           "' cannot call a function; accounts, ARNs, organizations, roles, users, groups and "
           "services can");
}

/// The root identity of an account, which permissions name by the account's id.
bool isRootOf(const Stack& stack, const String& arn, const String& account) {
  if (account.isAbsent()) return false;
  const String root = "arn:" + stack.partition() + ":iam::" + account + ":root";
  return stack.resolve(arn).equals(stack.resolve(root));
}

String nameOf(const IConstruct& function, const iam::IPrincipal& principal,
              const iam::PrincipalPolicyFragment& fragment) {
  if (const auto* service = dynamic_cast<const iam::ServicePrincipal*>(&principal)) {
    return service->service();
  }
  if (dynamic_cast<const iam::CompositePrincipal*>(&principal) != nullptr) {
    failOfPrincipal(function, principal);
  }
  const auto entries = fragment.principalJson.entries();
  if (entries.size() != 1) failOfPrincipal(function, principal);
  const auto& [kind, names] = entries.front();
  if ((kind != "AWS" && kind != "Service") || names.size() != 1) {
    failOfPrincipal(function, principal);
  }
  String name(names.entries().front().second);
  const String account = principal.principalAccount();
  const bool isAccount = kind == "AWS" && isRootOf(Stack::of(function), name, account);
  return isAccount ? account : name;
}

void addCondition(PermissionPrincipal& result, const IConstruct& function,
                  std::string_view conditionOperator, std::string_view key, const Value& value) {
  String* target = nullptr;
  if (conditionOperator == "ArnLike" && key == "aws:SourceArn") target = &result.sourceArn;
  if (conditionOperator == "StringEquals") {
    if (key == "aws:SourceAccount") target = &result.sourceAccount;
    if (key == "aws:PrincipalOrgID") target = &result.organizationId;
  }
  const std::string condition = std::string(conditionOperator) + " of " + std::string(key);
  if (target == nullptr) {
    fail(function, "principal",
         "a permission cannot have the condition " + condition +
             "; it can have ArnLike of aws:SourceArn, and StringEquals of aws:SourceAccount and "
             "aws:PrincipalOrgID");
  }
  if (value.kind() != ValueKind::TEXT && value.kind() != ValueKind::TOKEN) {
    fail(function, "principal",
         "the condition " + condition + " is " + value.describe() +
             "; a permission takes one text: make one permission for each");
  }
  *target = String(value);
}

}  // namespace

PermissionPrincipal permissionPrincipal(const IConstruct& function,
                                        const iam::IPrincipal& principal) {
  const iam::PrincipalPolicyFragment fragment = principal.policyFragment();
  PermissionPrincipal result{.principal = nameOf(function, principal, fragment)};
  if (fragment.conditions.isAbsent()) return result;
  for (const auto& [conditionOperator, keys] : fragment.conditions.entries()) {
    for (const auto& [key, value] : keys.entries()) {
      addCondition(result, function, conditionOperator, key, value);
    }
  }
  return result;
}

std::string describePrincipal(const iam::IPrincipal& principal) {
  if (const auto* construct = dynamic_cast<const IConstruct*>(&principal)) {
    return construct->node().path();
  }
  return principal.toString();
}

}  // namespace cdk::lambda::detail
