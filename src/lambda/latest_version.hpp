#pragma once

#include <cdk/lambda/version.hpp>

namespace cdk::lambda {

/// The version `$LATEST` of a function, which is no resource.
class LatestVersion final : public FunctionBase, public virtual IVersion {
 public:
  LatestVersion(Scope scope, FunctionBase& lambda)
      : FunctionBase(std::move(scope)), lambda_(&lambda) {}

  [[nodiscard]] Architecture architecture() const override { return lambda_->architecture(); }
  [[nodiscard]] String edgeArn() const override;
  [[nodiscard]] String functionArn() const override { return lambda_->functionArn() + ":$LATEST"; }
  [[nodiscard]] String functionName() const override {
    return lambda_->functionName() + ":$LATEST";
  }
  [[nodiscard]] Handle<iam::IPrincipal> grantPrincipal() const override {
    return lambda_->grantPrincipal();
  }
  [[nodiscard]] IFunction& lambda() const noexcept override { return *lambda_; }
  [[nodiscard]] IVersion& latestVersion() override { return *this; }
  [[nodiscard]] List<String> resourceArnsForGrantInvoke() const override { return {functionArn()}; }
  [[nodiscard]] Ref<iam::IRole> role() const override { return lambda_->role(); }
  [[nodiscard]] std::optional<TenancyConfig> tenancyConfig() const override {
    return lambda_->tenancyConfig();
  }
  [[nodiscard]] String version() const override { return "$LATEST"; }
  Alias& addAlias(std::string aliasName, AliasOptions options = {}) override;

 protected:
  [[nodiscard]] bool canCreatePermissions() const override { return false; }

 private:
  FunctionBase* lambda_;
};

}  // namespace cdk::lambda
