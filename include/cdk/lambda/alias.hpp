#pragma once

#include <cdk/lambda/alias_options.hpp>
#include <cdk/lambda/scalable_function_attribute.hpp>
#include <cdk/lambda/version.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace cdk::lambda {

/// An alias of a version, made here or elsewhere.
class IAlias : public virtual IFunction {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME = "AWS::Lambda::Alias";

  [[nodiscard]] virtual String aliasName() const = 0;
  /// The version that it stands for.
  [[nodiscard]] virtual IVersion& version() const noexcept = 0;
};

/// Props of `Alias`.
struct AliasProps {
  /// Versions that get a share of the calls. Default: all calls go to `version`.
  std::vector<VersionWeight> additionalVersions{};
  /// A change replaces the alias.
  Required<String> aliasName;
  /// Default: none.
  String description{};
  /// How long a call is kept for retries: 1 minute to 6 hours. Default: the service's, 6 hours.
  std::optional<Duration> maxEventAge{};
  /// Default: the outcome of failed calls goes nowhere.
  Handle<IDestination> onFailure{};
  /// Default: the outcome of successful calls goes nowhere.
  Handle<IDestination> onSuccess{};
  /// Execution environments that are always ready. Default: none.
  Number provisionedConcurrentExecutions{};
  /// 0 to 2. Default: the service's, 2.
  Number retryAttempts{};
  /// The version that it stands for.
  Required<Ref<IVersion>> version;
};

/// An existing alias.
struct AliasAttributes {
  Required<String> aliasName;
  /// The version that it stands for.
  Required<Ref<IVersion>> aliasVersion;
};

/// A name for a version, which can be moved to another one.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-alias.html
class Alias : public QualifiedFunctionBase, public virtual IAlias {
 public:
  using Props = AliasProps;
  /// Throws `ValidationError` for weights that are not between 0 and 1 or are more than 1 in all,
  /// and for what `EventInvokeConfig` refuses.
  Alias(Scope scope, Props props);

  static IAlias& fromAliasAttributes(IConstruct& scope, ConstructId id, AliasAttributes attrs);

  [[nodiscard]] String aliasName() const override { return aliasName_; }
  [[nodiscard]] String functionArn() const override { return functionArn_; }
  /// Function name and alias.
  [[nodiscard]] String functionName() const override;
  [[nodiscard]] IFunction& lambda() const noexcept override { return version_->lambda(); }
  [[nodiscard]] IVersion& version() const noexcept override { return *version_; }

  /// Lets the alias' provisioned concurrency scale (id: `AliasScaling`). Throws `ConstructError`
  /// where it does already.
  IScalableFunctionAttribute& addAutoScaling(AutoScalingOptions options);
  /// The alias stands in the dimension `Resource`.
  cloudwatch::Metric metric(std::string metricName, cloudwatch::MetricOptions props = {}) override;

 protected:
  [[nodiscard]] bool canCreatePermissions() const override { return true; }
  [[nodiscard]] String qualifier() const override;

 private:
  String aliasName_;
  IVersion* version_;
  String functionArn_{};
};

}  // namespace cdk::lambda
