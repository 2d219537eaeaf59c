#include <cdk/iam/grant.hpp>

#include "accounts.hpp"
#include "value_text.hpp"

#include <cdk/core/error.hpp>

#include <algorithm>

namespace cdk::iam {

namespace {

std::string describe(const IGrantable& grantee) {
  if (const auto* construct = dynamic_cast<const IConstruct*>(&grantee)) {
    return construct->node().path();
  }
  return grantee.grantPrincipal()->toString();
}

std::string describe(const List<String>& texts) {
  if (texts.isAbsent()) return {};
  if (texts.kind() == ValueKind::TOKEN) return texts.describe();
  std::string joined;
  for (const String& text : texts.literal()) {
    if (!joined.empty()) joined += ", ";
    joined += detail::plainText(text);
  }
  return joined;
}

void appendRoots(std::vector<IConstruct*>& roots,
                 const std::vector<Handle<IDependable>>& dependables) {
  for (const Handle<IDependable>& dependable : dependables) {
    for (IConstruct* root : dependable->dependencyRoots()) {
      if (std::find(roots.begin(), roots.end(), root) == roots.end()) roots.push_back(root);
    }
  }
}

}  // namespace

Grant::Grant(Handle<IGrantable> grantee, List<String> actions, List<String> resourceArns)
    : grantee_(std::move(grantee)),
      actions_(std::move(actions)),
      resourceArns_(std::move(resourceArns)) {}

Grant Grant::addToPrincipal(const GrantOnPrincipalOptions& options) {
  Grant grant(options.grantee, options.actions, options.resourceArns);
  PolicyStatement statement({.actions = options.actions,
                             .conditions = options.conditions,
                             .resources = options.resourceArns});
  AddToPrincipalPolicyResult added =
      options.grantee->grantPrincipal()->addToPrincipalPolicy(statement);
  if (!added.statementAdded) return grant;
  if (!added.policyDependable) {
    throw Error("'" + describe(*options.grantee) +
                    "' added a statement without saying what to wait for; its "
                    "addToPrincipalPolicy has to return that",
                {.property = "policyDependable"});
  }
  grant.principalStatements_.push_back(std::move(statement));
  grant.dependables_.push_back(std::move(added.policyDependable));
  return grant;
}

Grant Grant::addStatementToResourcePolicy(const GrantPolicyWithResourceOptions& options) {
  Grant grant(options.grantee, options.actions, options.resourceArns);
  AddToResourcePolicyResult added = options.resource->addToResourcePolicy(options.statement);
  grant.resourceStatements_.push_back(options.statement);
  if (added.statementAdded) {
    grant.dependables_.push_back(added.policyDependable ? std::move(added.policyDependable)
                                                        : Handle<IDependable>(options.resource));
  }
  return grant;
}

Grant Grant::addToPrincipalOrResource(const GrantWithResourceOptions& options) {
  Grant onPrincipal = addToPrincipal({.actions = options.actions,
                                      .conditions = options.conditions,
                                      .grantee = options.grantee,
                                      .resourceArns = options.resourceArns});
  const Handle<IPrincipal> principal = options.grantee->grantPrincipal();
  const String account = principal->principalAccount();
  if (onPrincipal.success() && !account.empty() &&
      detail::isTakenForSameAccount(options.resource->env().account, account)) {
    return onPrincipal;
  }
  return addStatementToResourcePolicy(
      {.actions = options.actions,
       .conditions = options.conditions,
       .grantee = options.grantee,
       .resource = options.resource,
       .resourceArns = options.resourceArns,
       .statement = PolicyStatement({
           .actions = options.actions,
           .conditions = options.conditions,
           .principals = {principal},
           .resources = options.resourceSelfArns.value_or(options.resourceArns),
       })});
}

Grant Grant::addToPrincipalAndResource(const GrantOnPrincipalAndResourceOptions& options) {
  Grant grant = addToPrincipal({.actions = options.actions,
                                .conditions = options.conditions,
                                .grantee = options.grantee,
                                .resourceArns = options.resourceArns});
  PolicyStatement statement({
      .actions = options.actions,
      .conditions = options.conditions,
      .principals = {options.resourcePolicyPrincipal ? options.resourcePolicyPrincipal
                                                     : options.grantee->grantPrincipal()},
      .resources = options.resourceSelfArns.value_or(options.resourceArns),
  });
  AddToResourcePolicyResult added = options.resource->addToResourcePolicy(statement);
  // As in the reference, the statement counts as the principal's.
  grant.principalStatements_ = {std::move(statement)};
  if (added.statementAdded) {
    grant.dependables_.push_back(added.policyDependable ? std::move(added.policyDependable)
                                                        : Handle<IDependable>(options.resource));
  }
  return grant;
}

Grant Grant::drop(Handle<IGrantable> grantee, std::string_view /*intent*/) {
  return {std::move(grantee), {}, {}};
}

bool Grant::success() const noexcept {
  return !principalStatements_.empty() || !resourceStatements_.empty();
}

void Grant::assertSuccess() const {
  if (success()) return;
  throw ValidationError("'" + describe(*grantee_) + "' was not granted " + describe(actions_) +
                        " on " + describe(resourceArns_) +
                        ": neither its policies nor those of the resource can be added to");
}

void Grant::applyBefore(Refs<IConstruct> constructs) const {
  for (IConstruct& construct : constructs) {
    for (const Handle<IDependable>& dependable : dependables_) {
      if (!dependable.owned()) {
        // A construct, or something a construct keeps: asked for its roots at synthesis.
        construct.node().addDependency(*dependable);
        continue;
      }
      for (IConstruct* root : dependable->dependencyRoots()) construct.node().addDependency(*root);
    }
  }
}

Grant Grant::combine(const Grant& other) const {
  Grant both = *this;
  const auto append = [](auto& target, const auto& added) {
    target.insert(target.end(), added.begin(), added.end());
  };
  append(both.principalStatements_, other.principalStatements_);
  append(both.resourceStatements_, other.resourceStatements_);
  append(both.dependables_, other.dependables_);
  return both;
}

std::vector<IConstruct*> Grant::dependencyRoots() const {
  std::vector<IConstruct*> roots;
  appendRoots(roots, dependables_);
  return roots;
}

std::vector<IConstruct*> CompositeDependable::dependencyRoots() const {
  std::vector<IConstruct*> roots;
  appendRoots(roots, dependables_);
  return roots;
}

}  // namespace cdk::iam
