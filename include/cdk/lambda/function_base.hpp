#pragma once

#include <cdk/cloudwatch/metric.hpp>
#include <cdk/core/resource.hpp>
#include <cdk/ec2/connections.hpp>
#include <cdk/iam/grant.hpp>
#include <cdk/lambda/architecture.hpp>
#include <cdk/lambda/event_invoke_config.hpp>
#include <cdk/lambda/event_source.hpp>
#include <cdk/lambda/event_source_mapping.hpp>
#include <cdk/lambda/function_url.hpp>
#include <cdk/lambda/permission.hpp>
#include <cdk/lambda/tenancy_config.hpp>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk::ec2 {
class ISecurityGroup;
}
namespace cdk::iam {
class CompositePrincipal;
class IRole;
}  // namespace cdk::iam

namespace cdk::lambda {

class IVersion;

/// A function, made here or elsewhere; a version or an alias of one.
class IFunction : public virtual IResource,
                  public virtual ec2::IConnectable,
                  public virtual iam::IGrantable {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME = "AWS::Lambda::Function";

  [[nodiscard]] virtual Architecture architecture() const = 0;
  [[nodiscard]] virtual String functionArn() const = 0;
  [[nodiscard]] virtual String functionName() const = 0;
  [[nodiscard]] virtual bool isBoundToVpc() const = 0;
  /// The version `$LATEST`, which a call without a qualifier goes to.
  [[nodiscard]] virtual IVersion& latestVersion() = 0;
  /// The node below which permissions are made.
  [[nodiscard]] virtual Node& permissionsNode() const noexcept = 0;
  /// What `grantInvoke` lets call: the function and all its versions and aliases, or the one
  /// version or alias that this is.
  [[nodiscard]] virtual List<String> resourceArnsForGrantInvoke() const = 0;
  /// The execution role; empty for an import that didn't say.
  [[nodiscard]] virtual Ref<iam::IRole> role() const = 0;
  /// Empty where tenants share execution environments.
  [[nodiscard]] virtual std::optional<TenancyConfig> tenancyConfig() const = 0;

  virtual void addEventSource(Handle<IEventSource> source) = 0;
  /// Calls the function with records of an event source.
  virtual EventSourceMapping& addEventSourceMapping(ConstructId id,
                                                    EventSourceMappingOptions options) = 0;
  /// Gives the function a URL (id: `FunctionUrl`).
  virtual FunctionUrl& addFunctionUrl(FunctionUrlOptions options = {}) = 0;
  /// Lets a principal call the function. Without effect, but a warning, for a function that is
  /// imported from another account. Throws `ValidationError` for a kind of principal or a condition
  /// that the service does not take.
  virtual void addPermission(ConstructId id, Permission permission) = 0;
  /// Adds to the execution role's policy; without effect where the role is not known.
  virtual void addToRolePolicy(const iam::PolicyStatement& statement) = 0;
  /// Says how asynchronous calls are retried (id: `EventInvokeConfig`). Throws `ConstructError`
  /// where it was said already.
  virtual void configureAsyncInvoke(EventInvokeConfigOptions options) = 0;

  /// Lets the grantee call the function. What has no policy of its own, such as a service or
  /// another account, gets a permission of the function; granting twice is granting once. Throws
  /// `ValidationError` where neither is possible.
  virtual iam::Grant grantInvoke(Handle<iam::IGrantable> identity) = 0;
  /// The same for each of the principals.
  virtual std::vector<iam::Grant> grantInvokeCompositePrincipal(
      const iam::CompositePrincipal& compositePrincipal) = 0;
  /// Lets the grantee call `$LATEST`, and the function without a qualifier.
  virtual iam::Grant grantInvokeLatestVersion(Handle<iam::IGrantable> identity) = 0;
  /// Lets the grantee call the function's URL.
  virtual iam::Grant grantInvokeUrl(Handle<iam::IGrantable> identity) = 0;
  /// Lets the grantee call one version, and the function without a qualifier if it is `$LATEST`.
  virtual iam::Grant grantInvokeVersion(Handle<iam::IGrantable> identity, IVersion& version) = 0;

  virtual cloudwatch::Metric metric(std::string metricName,
                                    cloudwatch::MetricOptions props = {}) = 0;
  /// Milliseconds that calls took, on average.
  virtual cloudwatch::Metric metricDuration(cloudwatch::MetricOptions props = {}) = 0;
  /// Number of calls that failed.
  virtual cloudwatch::Metric metricErrors(cloudwatch::MetricOptions props = {}) = 0;
  virtual cloudwatch::Metric metricInvocations(cloudwatch::MetricOptions props = {}) = 0;
  /// Number of calls refused because too many were under way.
  virtual cloudwatch::Metric metricThrottles(cloudwatch::MetricOptions props = {}) = 0;
};

/// An existing function.
struct FunctionAttributes {
  /// Default: `X86_64`.
  std::optional<Architecture> architecture{};
  Required<String> functionArn;
  /// Default: unknown.
  Ref<iam::IRole> role{};
  /// Say that it is in the stack's account, so that permissions can be made. Default: true where
  /// the stack's account is known and that of the ARN.
  Boolean sameEnvironment{};
  /// Default: unknown.
  Ref<ec2::ISecurityGroup> securityGroup{};
  /// The function has all permissions already: grants make none, and do not fail. Default: false.
  Boolean skipPermissions{};
  /// Default: tenants share execution environments.
  std::optional<TenancyConfig> tenancyConfig{};
};

/// What functions, versions and aliases have in common.
class FunctionBase : public Resource, public virtual IFunction {
 public:
  /// Throws `ValidationError` for a function that is in no VPC.
  [[nodiscard]] ec2::Connections& connections() const override;
  [[nodiscard]] bool isBoundToVpc() const override { return connections_.has_value(); }
  [[nodiscard]] IVersion& latestVersion() override;
  [[nodiscard]] Node& permissionsNode() const noexcept override { return node(); }
  [[nodiscard]] List<String> resourceArnsForGrantInvoke() const override;
  [[nodiscard]] std::optional<TenancyConfig> tenancyConfig() const override { return {}; }
  [[nodiscard]] Handle<iam::IPrincipal> grantPrincipal() const override;

  void addEventSource(Handle<IEventSource> source) override;
  EventSourceMapping& addEventSourceMapping(ConstructId id,
                                            EventSourceMappingOptions options) override;
  FunctionUrl& addFunctionUrl(FunctionUrlOptions options = {}) override;
  void addPermission(ConstructId id, Permission permission) override;
  void addToRolePolicy(const iam::PolicyStatement& statement) override;
  void configureAsyncInvoke(EventInvokeConfigOptions options) override;

  iam::Grant grantInvoke(Handle<iam::IGrantable> grantee) override;
  std::vector<iam::Grant> grantInvokeCompositePrincipal(
      const iam::CompositePrincipal& compositePrincipal) override;
  iam::Grant grantInvokeLatestVersion(Handle<iam::IGrantable> grantee) override;
  iam::Grant grantInvokeUrl(Handle<iam::IGrantable> grantee) override;
  iam::Grant grantInvokeVersion(Handle<iam::IGrantable> grantee, IVersion& version) override;

  cloudwatch::Metric metric(std::string metricName, cloudwatch::MetricOptions props = {}) override;
  cloudwatch::Metric metricDuration(cloudwatch::MetricOptions props = {}) override;
  cloudwatch::Metric metricErrors(cloudwatch::MetricOptions props = {}) override;
  cloudwatch::Metric metricInvocations(cloudwatch::MetricOptions props = {}) override;
  cloudwatch::Metric metricThrottles(cloudwatch::MetricOptions props = {}) override;

 protected:
  explicit FunctionBase(Scope scope, ResourceProps props = {})
      : Resource(std::move(scope), std::move(props)) {}

  /// Whether permissions of the function can be made here.
  [[nodiscard]] virtual bool canCreatePermissions() const = 0;
  /// Whether the function is known to have all permissions that it needs.
  [[nodiscard]] virtual bool skipPermissions() const { return false; }
  /// Whether the function is known to be of the same account as this construct's stack.
  [[nodiscard]] bool isOfStackAccount(const IFunction& function) const;
  /// Called for a permission of that action: one of a function does not let call its versions.
  virtual void considerWarningOnInvokeFunctionPermissions(const IConstruct& scope,
                                                          const String& action);
  /// Warns that permissions of the function are none of its versions.
  static void warnInvokeFunctionPermissions(const IConstruct& scope);
  /// Makes the configuration of asynchronous calls. `whose` is for the message where there is one.
  void createEventInvokeConfig(EventInvokeConfigOptions options, IFunction& function,
                               String qualifier, std::string_view whose);

  mutable std::optional<ec2::Connections> connections_{};
  /// A version was made of the function.
  bool hasCurrentVersion_ = false;
  /// A permission was made that lets call the function.
  bool hasInvokePermission_ = false;

 private:
  /// What `grantInvoke…` have in common.
  struct Invocation {
    String action = "lambda:InvokeFunction";
    Json conditions{};
    std::optional<FunctionUrlAuthType> functionUrlAuthType{};
    Boolean invokedViaFunctionUrl{};
    List<String> resourceArns{};
  };
  iam::Grant grantOnce(const Handle<iam::IGrantable>& grantee, const std::string& identifier,
                       const Invocation& invocation);

  std::map<std::string, iam::Grant> grants_{};
  IVersion* latestVersion_ = nullptr;
};

/// What versions and aliases have in common.
class QualifiedFunctionBase : public FunctionBase {
 public:
  /// The function itself.
  [[nodiscard]] virtual IFunction& lambda() const noexcept = 0;
  [[nodiscard]] Architecture architecture() const override { return lambda().architecture(); }
  [[nodiscard]] IVersion& latestVersion() override { return lambda().latestVersion(); }
  [[nodiscard]] List<String> resourceArnsForGrantInvoke() const override { return {functionArn()}; }
  [[nodiscard]] Ref<iam::IRole> role() const override { return lambda().role(); }
  [[nodiscard]] std::optional<TenancyConfig> tenancyConfig() const override {
    return lambda().tenancyConfig();
  }
  [[nodiscard]] Handle<iam::IPrincipal> grantPrincipal() const override {
    return lambda().grantPrincipal();
  }
  void configureAsyncInvoke(EventInvokeConfigOptions options) override;

 protected:
  using FunctionBase::FunctionBase;
  /// The version's number or the alias' name.
  [[nodiscard]] virtual String qualifier() const = 0;
  void considerWarningOnInvokeFunctionPermissions(const IConstruct& /*scope*/,
                                                  const String& /*action*/) override {}
};

}  // namespace cdk::lambda
