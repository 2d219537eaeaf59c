#pragma once

#include <cdk/core/removal_policy.hpp>
#include <cdk/lambda/alias_options.hpp>
#include <cdk/lambda/function_base.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace cdk::lambda {

class Alias;
class CfnVersion;

/// A version of a function, made here or elsewhere.
class IVersion : public virtual IFunction {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME = "AWS::Lambda::Version";

  /// The ARN for Lambda@Edge. Asking for it says that the function is used there: synthesis throws
  /// `ValidationError` where it has environment variables without `removeInEdge`. Throws for
  /// `$LATEST`, which cannot be used there.
  [[nodiscard]] virtual String edgeArn() const = 0;
  /// The function itself.
  [[nodiscard]] virtual IFunction& lambda() const noexcept = 0;
  /// The version's number.
  [[nodiscard]] virtual String version() const = 0;
  /// Makes an alias of the version (id: `Alias` and the name). `Function::addAlias` is the better
  /// choice.
  virtual Alias& addAlias(std::string aliasName, AliasOptions options = {}) = 0;
};

/// Options of a function's current version.
struct VersionOptions {
  /// SHA-256 of the archive in base 64: the version is refused where the code is another. Default:
  /// not checked.
  String codeSha256{};
  /// Default: that of the function.
  String description{};
  /// Of a function with a capacity provider: the most execution environments. Default: no limit.
  Number maxExecutionEnvironments{};
  /// How long a call is kept for retries: 1 minute to 6 hours. Default: the service's, 6 hours.
  std::optional<Duration> maxEventAge{};
  /// Of a function with a capacity provider: the fewest execution environments. Default: the
  /// service's, 3.
  Number minExecutionEnvironments{};
  /// Default: the outcome of failed calls goes nowhere.
  Handle<IDestination> onFailure{};
  /// Default: the outcome of successful calls goes nowhere.
  Handle<IDestination> onSuccess{};
  /// Execution environments that are always ready. Default: none.
  Number provisionedConcurrentExecutions{};
  /// What happens to a version that is replaced. Default: `DESTROY`.
  std::optional<RemovalPolicy> removalPolicy{};
  /// 0 to 2. Default: the service's, 2.
  Number retryAttempts{};
};

/// Props of `Version`.
struct VersionProps {
  /// SHA-256 of the archive in base 64: the version is refused where the code is another. Default:
  /// not checked.
  String codeSha256{};
  /// Default: that of the function.
  String description{};
  /// The function that this is a version of.
  Required<Ref<IFunction>> lambda;
  /// How long a call is kept for retries: 1 minute to 6 hours. Default: the service's, 6 hours.
  std::optional<Duration> maxEventAge{};
  /// Of a function with a capacity provider: the most execution environments. Default: no limit.
  Number maxExecutionEnvironments{};
  /// Of a function with a capacity provider: the fewest execution environments. Default: the
  /// service's, 3.
  Number minExecutionEnvironments{};
  /// Default: the outcome of failed calls goes nowhere.
  Handle<IDestination> onFailure{};
  /// Default: the outcome of successful calls goes nowhere.
  Handle<IDestination> onSuccess{};
  /// Execution environments that are always ready. Default: none.
  Number provisionedConcurrentExecutions{};
  /// What happens to a version that is replaced. Default: `DESTROY`.
  std::optional<RemovalPolicy> removalPolicy{};
  /// 0 to 2. Default: the service's, 2.
  Number retryAttempts{};
};

/// An existing version.
struct VersionAttributes {
  /// The function that it is a version of.
  Required<Ref<IFunction>> lambda;
  /// The version's number.
  Required<String> version;
};

/// A version of a function: what it was when the version was made. A resource is one version, made
/// when it is created; `Function::currentVersion` is a new resource whenever the function differs.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-version.html
class Version : public QualifiedFunctionBase, public virtual IVersion {
 public:
  using Props = VersionProps;
  /// Throws `ValidationError` for numbers of environments that are negative or contradict each
  /// other, and for what `EventInvokeConfig` refuses.
  Version(Scope scope, Props props);

  /// The ARN ends in the version's number.
  static IVersion& fromVersionArn(IConstruct& scope, ConstructId id, String versionArn);
  static IVersion& fromVersionAttributes(IConstruct& scope, ConstructId id,
                                         VersionAttributes attrs);

  [[nodiscard]] String edgeArn() const override;
  [[nodiscard]] String functionArn() const override { return functionArn_; }
  /// Function name and version.
  [[nodiscard]] String functionName() const override;
  [[nodiscard]] IFunction& lambda() const noexcept override { return *lambda_; }
  [[nodiscard]] String version() const override { return version_; }

  Alias& addAlias(std::string aliasName, AliasOptions options = {}) override;
  /// The version stands in the dimension `FunctionName`.
  cloudwatch::Metric metric(std::string metricName, cloudwatch::MetricOptions props = {}) override;

  /// For the library's own use: the version's resource gets that logical id each time that its
  /// attributes are asked for, and before synthesis.
  void deriveLogicalId(std::function<std::string(const std::string& original)> derive);

 protected:
  [[nodiscard]] bool canCreatePermissions() const override { return true; }
  [[nodiscard]] String qualifier() const override { return version_; }

 private:
  void updateLogicalId() const;

  IFunction* lambda_;
  CfnVersion* resource_ = nullptr;
  std::function<std::string(const std::string& original)> derive_{};
  std::string originalLogicalId_{};
  mutable bool isDeriving_ = false;
  String functionArn_{};
  String version_{};
};

}  // namespace cdk::lambda
