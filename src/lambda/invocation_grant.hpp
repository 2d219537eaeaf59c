#pragma once

#include <cdk/iam/grant.hpp>

#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace cdk::lambda::detail {

/// The permissions of a function as a policy that grants can add to. It lives as long as the grant
/// is made.
class PermissionPolicy final : public virtual iam::IResourceWithPolicyV2 {
 public:
  /// `add` makes a permission and says what to depend on.
  PermissionPolicy(IResource& function, std::function<Handle<IDependable>()> add)
      : function_(&function), add_(std::move(add)) {}

  iam::AddToResourcePolicyResult addToResourcePolicy(
      const iam::PolicyStatement& /*statement*/) override {
    return {.policyDependable = add_(), .statementAdded = true};
  }
  [[nodiscard]] Node& node() const noexcept override { return function_->node(); }
  [[nodiscard]] Stack& stack() const noexcept override { return function_->stack(); }
  [[nodiscard]] ResourceEnvironment env() const override { return function_->env(); }
  void applyRemovalPolicy(RemovalPolicy policy) override { function_->applyRemovalPolicy(policy); }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return function_->referenceTo(property);
  }

 private:
  IResource* function_;
  std::function<Handle<IDependable>()> add_;
};

/// Id of the permission that a grant makes: the same for equal principals. `version` is the one
/// that may be called, if it is one.
std::string invocationId(const Stack& stack, const iam::IPrincipal& principal,
                         std::string_view version = {});

}  // namespace cdk::lambda::detail
