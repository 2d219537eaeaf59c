#include <cdk/lambda/version.hpp>

#include "latest_version.hpp"
#include "number_checks.hpp"

#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/lazy.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/lambda/alias.hpp>
#include <cdk/lambda/cfn_version.hpp>
#include <cdk/lambda/function.hpp>

#include <vector>

namespace cdk::lambda {

namespace {

// Of `arn:aws:lambda:region:account:function:name:version`.
constexpr std::size_t VERSION_PART = 7;

Alias& aliasOf(IVersion& version, std::string aliasName, AliasOptions options) {
  return version.create<Alias>(
      ConstructId("Alias" + aliasName, version.node().location()),
      {.additionalVersions = std::move(options.additionalVersions),
       .aliasName = aliasName,
       .description = options.description,
       .maxEventAge = options.maxEventAge,
       .onFailure = options.onFailure,
       .onSuccess = options.onSuccess,
       .provisionedConcurrentExecutions = options.provisionedConcurrentExecutions,
       .retryAttempts = options.retryAttempts,
       .version = version});
}

[[noreturn]] void failOfLatest(const IConstruct& version) {
  fail(version, "edgeArn", "$LATEST cannot be used for Lambda@Edge; use a version");
}

/// A version that exists, of a function that is known.
class ImportedVersion final : public QualifiedFunctionBase, public virtual IVersion {
 public:
  ImportedVersion(Scope scope, String arn, IFunction& lambda, String version)
      : QualifiedFunctionBase(std::move(scope)),
        arn_(std::move(arn)),
        lambda_(&lambda),
        version_(std::move(version)) {}

  [[nodiscard]] String edgeArn() const override {
    if (!version_.isUnresolved() && version_.literal() == "$LATEST") failOfLatest(*this);
    return arn_;
  }
  [[nodiscard]] String functionArn() const override { return arn_; }
  [[nodiscard]] String functionName() const override {
    return lambda_->functionName() + ":" + version_;
  }
  [[nodiscard]] IFunction& lambda() const noexcept override { return *lambda_; }
  [[nodiscard]] String version() const override { return version_; }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return property == "Version" ? version_ : arn_;
  }
  Alias& addAlias(std::string aliasName, AliasOptions options) override {
    return aliasOf(*this, std::move(aliasName), std::move(options));
  }

 protected:
  [[nodiscard]] bool canCreatePermissions() const override { return isOfStackAccount(*lambda_); }
  [[nodiscard]] String qualifier() const override { return version_; }

 private:
  String arn_;
  IFunction* lambda_;
  String version_;
};

CfnVersion::FunctionScalingConfigProperty scalingConfig(const IConstruct& version,
                                                        const VersionProps& props) {
  const Number& least = props.minExecutionEnvironments;
  const Number& most = props.maxExecutionEnvironments;
  detail::checkExecutionEnvironments(version, least, most, detail::NO_LIMIT);
  if (least.isAbsent() && most.isAbsent()) {
    return CfnVersion::FunctionScalingConfigProperty::absent();
  }
  return {.maxExecutionEnvironments = most, .minExecutionEnvironments = least};
}

}  // namespace

Version::Version(Scope scope, Props props)
    : QualifiedFunctionBase(std::move(scope)), lambda_(props.lambda.get()) {
  auto provisioned = CfnVersion::ProvisionedConcurrencyConfigurationProperty::absent();
  if (detail::isProvisioned(*this, props.provisionedConcurrentExecutions)) {
    provisioned = {.provisionedConcurrentExecutions = props.provisionedConcurrentExecutions};
  }
  resource_ = &create<CfnVersion>("Resource", {.codeSha256 = props.codeSha256,
                                               .description = props.description,
                                               .functionName = lambda_->functionName(),
                                               .functionScalingConfig = scalingConfig(*this, props),
                                               .provisionedConcurrencyConfig = provisioned});
  // A new version under the same id would be another resource, not a renamed one.
  resource_->addMetadata("aws:cdk:do-not-refactor", true);
  if (props.removalPolicy) resource_->applyRemovalPolicy(*props.removalPolicy);
  functionArn_ = Lazy::string([this] {
    updateLogicalId();
    return resource_->ref();
  });
  version_ = Lazy::string([this] {
    updateLogicalId();
    return resource_->attrVersion();
  });
  if (props.maxEventAge || props.onFailure || props.onSuccess || props.retryAttempts.has_value()) {
    configureAsyncInvoke({.maxEventAge = props.maxEventAge,
                          .onFailure = props.onFailure,
                          .onSuccess = props.onSuccess,
                          .retryAttempts = props.retryAttempts});
  }
}

String Version::edgeArn() const {
  if (auto* function = dynamic_cast<Function*>(lambda_)) function->useInEdge();
  return functionArn_;
}

String Version::functionName() const { return lambda_->functionName() + ":" + version_; }

Alias& Version::addAlias(std::string aliasName, AliasOptions options) {
  return aliasOf(*this, std::move(aliasName), std::move(options));
}

String LatestVersion::edgeArn() const { failOfLatest(*this); }

Alias& LatestVersion::addAlias(std::string aliasName, AliasOptions options) {
  return aliasOf(*this, std::move(aliasName), std::move(options));
}

cloudwatch::Metric Version::metric(std::string metricName, cloudwatch::MetricOptions props) {
  return FunctionBase::metric(std::move(metricName), std::move(props));
}

void Version::deriveLogicalId(std::function<std::string(const std::string& original)> derive) {
  originalLogicalId_ = resource_->logicalIdText();
  derive_ = std::move(derive);
  // Not everything that names the resource asks this construct for its attributes.
  node().addValidation([this]() -> std::vector<std::string> {
    updateLogicalId();
    return {};
  });
}

void Version::updateLogicalId() const {
  // A function whose properties name its own version has no hash of them all.
  if (!derive_ || isDeriving_ || resource_->node().locked()) return;
  isDeriving_ = true;
  try {
    resource_->overrideLogicalId(derive_(originalLogicalId_));
  } catch (...) {
    isDeriving_ = false;
    throw;
  }
  isDeriving_ = false;
}

IVersion& Version::fromVersionArn(IConstruct& scope, ConstructId id, String versionArn) {
  const List<String> parts = Fn::split(":", versionArn);
  if (!versionArn.isUnresolved() && parts.size() != VERSION_PART + 1) {
    throw ValidationError("versionArn: '" + versionArn.describe() +
                              "' is no ARN of a version; it ends in the function's name and the "
                              "version, as in ':function:name:3'",
                          {.constructPath = scope.node().path()});
  }
  std::vector<String> functionParts;
  for (std::size_t i = 0; i < VERSION_PART; ++i) functionParts.push_back(Fn::select(i, parts));
  IFunction& function = Function::fromFunctionArn(scope, id.derived(id.text() + "Function"),
                                                  Fn::join(":", functionParts));
  return scope.create<ImportedVersion>(std::move(id), versionArn, function,
                                       Fn::select(VERSION_PART, parts));
}

IVersion& Version::fromVersionAttributes(IConstruct& scope, ConstructId id,
                                         VersionAttributes attrs) {
  const String version = attrs.version;
  return scope.create<ImportedVersion>(std::move(id), attrs.lambda->functionArn() + ":" + version,
                                       *attrs.lambda, version);
}

}  // namespace cdk::lambda
