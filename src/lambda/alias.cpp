#include <cdk/lambda/alias.hpp>

#include "number_checks.hpp"
#include "scalable_function_attribute.hpp"

#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/lambda/cfn_alias.hpp>

namespace cdk::lambda {

namespace {

// The parts of `arn:aws:lambda:region:account:function:name:alias`.
constexpr std::size_t NAME_PART = 6;
constexpr std::size_t ALIAS_PART = 7;

class ImportedAlias final : public QualifiedFunctionBase, public virtual IAlias {
 public:
  ImportedAlias(Scope scope, const AliasAttributes& attrs)
      : QualifiedFunctionBase(std::move(scope)),
        aliasName_(attrs.aliasName.value()),
        version_(attrs.aliasVersion.get()) {}

  [[nodiscard]] String aliasName() const override { return aliasName_; }
  [[nodiscard]] String functionArn() const override {
    return lambda().functionArn() + ":" + aliasName_;
  }
  [[nodiscard]] String functionName() const override {
    return lambda().functionName() + ":" + aliasName_;
  }
  [[nodiscard]] IFunction& lambda() const noexcept override { return version_->lambda(); }
  [[nodiscard]] String referenceTo(std::string_view /*property*/) const override {
    return functionArn();
  }
  [[nodiscard]] IVersion& version() const noexcept override { return *version_; }

 protected:
  [[nodiscard]] bool canCreatePermissions() const override { return isOfStackAccount(lambda()); }
  [[nodiscard]] String qualifier() const override { return aliasName_; }

 private:
  String aliasName_;
  IVersion* version_;
};

CfnAlias::AliasRoutingConfigurationProperty routingConfig(
    const IConstruct& alias, const std::vector<VersionWeight>& versions) {
  if (versions.empty()) return CfnAlias::AliasRoutingConfigurationProperty::absent();
  double sum = 0;
  std::vector<CfnAlias::VersionWeightProperty> weights;
  for (const VersionWeight& weighted : versions) {
    detail::checkRange(alias, "additionalVersions", weighted.weight, 0, 1);
    if (!weighted.weight.isUnresolved()) sum += weighted.weight.literal();
    weights.push_back(
        {.functionVersion = weighted.version->version(), .functionWeight = weighted.weight});
  }
  if (sum > 1) {
    fail(alias, "additionalVersions",
         "the weights are " + Json(sum).dump() + " in all; at most 1 is allowed");
  }
  return {.additionalVersionWeights = weights};
}

}  // namespace

Alias::Alias(Scope scope, Props props)
    : QualifiedFunctionBase(std::move(scope), {.physicalName = props.aliasName}),
      aliasName_(props.aliasName.value()),
      version_(props.version.get()) {
  auto provisioned = CfnAlias::ProvisionedConcurrencyConfigurationProperty::absent();
  if (detail::isProvisioned(*this, props.provisionedConcurrentExecutions)) {
    provisioned = {.provisionedConcurrentExecutions = props.provisionedConcurrentExecutions};
  }
  auto& resource = create<CfnAlias>(
      "Resource", {.description = props.description,
                   .functionName = lambda().functionName(),
                   .functionVersion = version_->version(),
                   .name = aliasName_,
                   .provisionedConcurrencyConfig = provisioned,
                   .routingConfig = routingConfig(*this, props.additionalVersions)});
  functionArn_ = getResourceArnAttribute(
      resource.ref(), {.arnFormat = ArnFormat::COLON_RESOURCE_NAME,
                       .resource = "function",
                       .resourceName = lambda().functionName() + ":" + physicalName(),
                       .service = "lambda"});
  if (props.maxEventAge || props.onFailure || props.onSuccess || props.retryAttempts.has_value()) {
    configureAsyncInvoke({.maxEventAge = props.maxEventAge,
                          .onFailure = props.onFailure,
                          .onSuccess = props.onSuccess,
                          .retryAttempts = props.retryAttempts});
  }
}

String Alias::functionName() const {
  // From the ARN, so that who uses the name waits for the alias.
  return Fn::select(NAME_PART, Fn::split(":", functionArn_)) + ":" + aliasName_;
}

String Alias::qualifier() const { return Fn::select(ALIAS_PART, Fn::split(":", functionArn_)); }

cloudwatch::Metric Alias::metric(std::string metricName, cloudwatch::MetricOptions props) {
  const String function = lambda().functionName();
  props.dimensionsMap = {{"FunctionName", function}, {"Resource", function + ":" + aliasName_}};
  return cloudwatch::Metric::of("AWS/Lambda", metricName, std::move(props)).attachTo(*this);
}

IScalableFunctionAttribute& Alias::addAutoScaling(AutoScalingOptions options) {
  constexpr std::string_view id = "AliasScaling";
  if (node().tryFindChild(id)) {
    throw ConstructError("the provisioned concurrency of the alias scales already",
                         {.constructPath = node().path(), .location = node().location()});
  }
  // The service has a role for this, and uses no other.
  auto& role = iam::Role::fromRoleArn(
      *this, ConstructId("ScalingRole", node().location()),
      stack().formatArn(
          {.region = "",
           .resource = "role/aws-service-role/lambda.application-autoscaling.amazonaws.com",
           .resourceName = "AWSServiceRoleForApplicationAutoScaling_LambdaConcurrency",
           .service = "iam"}));
  return create<ScalableFunctionAttribute>(
      ConstructId(id, node().location()),
      {.dimension = "lambda:function:ProvisionedConcurrency",
       .maxCapacity = options.maxCapacity,
       .minCapacity = options.minCapacity,
       .resourceId = "function:" + functionName(),
       .role = role,
       .serviceNamespace = applicationautoscaling::ServiceNamespace::LAMBDA});
}

IAlias& Alias::fromAliasAttributes(IConstruct& scope, ConstructId id, AliasAttributes attrs) {
  return scope.create<ImportedAlias>(std::move(id), attrs);
}

}  // namespace cdk::lambda
