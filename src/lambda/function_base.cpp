#include <cdk/lambda/function_base.hpp>

#include "invocation_grant.hpp"
#include "latest_version.hpp"
#include "permission_principal.hpp"

#include <cdk/core/annotations.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/lambda/cfn_permission.hpp>
#include <cdk/lambda/version.hpp>

#include <algorithm>
#include <array>

namespace cdk::lambda {

namespace {

constexpr const char* INVOKE_FUNCTION = "lambda:InvokeFunction";
constexpr const char* INVOKE_FUNCTION_URL = "lambda:InvokeFunctionUrl";

String textOf(std::optional<FunctionUrlAuthType> authType) {
  if (!authType) return {};
  return *authType == FunctionUrlAuthType::AWS_IAM ? "AWS_IAM" : "NONE";
}

cloudwatch::MetricOptions summed(cloudwatch::MetricOptions props) {
  if (props.statistic.isAbsent()) props.statistic = "Sum";
  return props;
}

}  // namespace

ec2::Connections& FunctionBase::connections() const {
  if (!connections_) {
    fail(*this, "connections",
         "the function is in no VPC; give it one with the property vpc (or a securityGroup where "
         "it is imported)");
  }
  return *connections_;
}

IVersion& FunctionBase::latestVersion() {
  if (latestVersion_ == nullptr) latestVersion_ = &create<LatestVersion>("$LATEST", *this);
  return *latestVersion_;
}

List<String> FunctionBase::resourceArnsForGrantInvoke() const {
  return {functionArn(), functionArn() + ":*"};
}

Handle<iam::IPrincipal> FunctionBase::grantPrincipal() const {
  if (const Ref<iam::IRole> role = this->role()) return role->grantPrincipal();
  return iam::UnknownPrincipal({.resource = const_cast<FunctionBase&>(*this)});
}

void FunctionBase::addEventSource(Handle<IEventSource> source) { source->bind(*this); }

EventSourceMapping& FunctionBase::addEventSourceMapping(ConstructId id,
                                                        EventSourceMappingOptions options) {
  return create<EventSourceMapping>(
      std::move(id), {.batchSize = options.batchSize,
                      .bisectBatchOnError = options.bisectBatchOnError,
                      .enabled = options.enabled,
                      .eventSourceArn = options.eventSourceArn,
                      .filterEncryption = options.filterEncryption,
                      .filters = std::move(options.filters),
                      .kafkaBootstrapServers = options.kafkaBootstrapServers,
                      .kafkaConsumerGroupId = options.kafkaConsumerGroupId,
                      .kafkaTopic = options.kafkaTopic,
                      .logLevel = options.logLevel,
                      .maxBatchingWindow = options.maxBatchingWindow,
                      .maxConcurrency = options.maxConcurrency,
                      .maxRecordAge = options.maxRecordAge,
                      .metricsConfig = std::move(options.metricsConfig),
                      .onFailure = options.onFailure,
                      .parallelizationFactor = options.parallelizationFactor,
                      .provisionedPollerConfig = options.provisionedPollerConfig,
                      .reportBatchItemFailures = options.reportBatchItemFailures,
                      .retryAttempts = options.retryAttempts,
                      .schemaRegistryConfig = options.schemaRegistryConfig,
                      .sourceAccessConfigurations = std::move(options.sourceAccessConfigurations),
                      .startingPosition = options.startingPosition,
                      .startingPositionTimestamp = options.startingPositionTimestamp,
                      .supportS3OnFailureDestination = options.supportS3OnFailureDestination,
                      .target = *this,
                      .tumblingWindow = options.tumblingWindow});
}

FunctionUrl& FunctionBase::addFunctionUrl(FunctionUrlOptions options) {
  return create<FunctionUrl>("FunctionUrl", {.authType = options.authType,
                                             .cors = std::move(options.cors),
                                             .function = *this,
                                             .invokeMode = options.invokeMode});
}

void FunctionBase::addPermission(ConstructId id, Permission permission) {
  if (!canCreatePermissions()) {
    if (skipPermissions()) return;
    const ResourceEnvironment own = env();
    Annotations::of(*this).addWarningV2(
        "UnclearLambdaEnvironment",
        "the permission '" + id.text() + "' is left out: the function belongs to account " +
            own.account.describe() + ", and its stack to account " + stack().account().describe() +
            "; import it with sameEnvironment if they are the same, or with skipPermissions if it "
            "has its permissions already");
    return;
  }
  const detail::PermissionPrincipal caller =
      detail::permissionPrincipal(*this, *permission.principal);
  const String action = permission.action.value_or(INVOKE_FUNCTION);
  IConstruct& scope = permission.scope ? *permission.scope : *this;
  considerWarningOnInvokeFunctionPermissions(scope, action);
  scope.create<CfnPermission>(
      std::move(id), {.action = action,
                      .eventSourceToken = permission.eventSourceToken,
                      .functionName = functionArn(),
                      .functionUrlAuthType = textOf(permission.functionUrlAuthType),
                      .invokedViaFunctionUrl = permission.invokedViaFunctionUrl,
                      .principal = caller.principal,
                      .principalOrgId = permission.organizationId.value_or(caller.organizationId),
                      .sourceAccount = permission.sourceAccount.value_or(caller.sourceAccount),
                      .sourceArn = permission.sourceArn.value_or(caller.sourceArn)});
}

void FunctionBase::addToRolePolicy(const iam::PolicyStatement& statement) {
  if (const Ref<iam::IRole> role = this->role()) role->addToPrincipalPolicy(statement);
}

void FunctionBase::configureAsyncInvoke(EventInvokeConfigOptions options) {
  createEventInvokeConfig(std::move(options), *this, {}, "function");
}

void FunctionBase::createEventInvokeConfig(EventInvokeConfigOptions options, IFunction& function,
                                           String qualifier, std::string_view whose) {
  constexpr std::string_view id = "EventInvokeConfig";
  if (node().tryFindChild(id)) {
    throw ConstructError("the asynchronous calls of the " + std::string(whose) +
                             " are configured already; say all in one place",
                         {.constructPath = node().path(), .location = node().location()});
  }
  create<EventInvokeConfig>(id, {.function = function,
                                 .maxEventAge = options.maxEventAge,
                                 .onFailure = options.onFailure,
                                 .onSuccess = options.onSuccess,
                                 .qualifier = std::move(qualifier),
                                 .retryAttempts = options.retryAttempts});
}

bool FunctionBase::isOfStackAccount(const IFunction& function) const {
  const String account = function.env().account;
  return !account.isUnresolved() && account.equals(stack().account());
}

void FunctionBase::considerWarningOnInvokeFunctionPermissions(const IConstruct& scope,
                                                              const String& action) {
  static constexpr std::array<std::string_view, 2> LETTING_CALL = {INVOKE_FUNCTION, "lambda:*"};
  if (&scope.node() != &node() || action.isUnresolved() ||
      std::find(LETTING_CALL.begin(), LETTING_CALL.end(), action.literal()) == LETTING_CALL.end()) {
    return;
  }
  hasInvokePermission_ = true;
  if (hasCurrentVersion_) warnInvokeFunctionPermissions(scope);
}

void FunctionBase::warnInvokeFunctionPermissions(const IConstruct& scope) {
  Annotations::of(scope).addWarningV2(
      "@aws-cdk/aws-lambda:addPermissionsToVersionOrAlias",
      "a permission of the function does not let call its versions and aliases: where callers name "
      "one, call grantInvoke or addPermission of the version or alias "
      "(https://github.com/aws/aws-cdk/issues/19273)");
}

iam::Grant FunctionBase::grantOnce(const Handle<iam::IGrantable>& grantee,
                                   const std::string& identifier, const Invocation& invocation) {
  if (const auto known = grants_.find(identifier); known != grants_.end()) return known->second;
  const auto addStatement = [&]() -> Handle<IDependable> {
    Node& below = permissionsNode();
    if (!below.tryFindChild(identifier)) {
      addPermission(identifier, {.action = invocation.action,
                                 .functionUrlAuthType = invocation.functionUrlAuthType,
                                 .invokedViaFunctionUrl = invocation.invokedViaFunctionUrl,
                                 .principal = grantee->grantPrincipal()});
    }
    if (const Ref<IConstruct> made = below.tryFindChild(identifier)) return *made;
    if (skipPermissions()) return *this;
    fail(*this, "grantInvoke",
         "'" + detail::describePrincipal(*grantee->grantPrincipal()) +
             "' needs a permission of the function, which cannot be made here: it is imported, or "
             "$LATEST; import it with sameEnvironment if it is of the stack's account, or with "
             "skipPermissions if it has its permissions already");
  };
  detail::PermissionPolicy policy(*this, addStatement);
  iam::Grant grant =
      iam::Grant::addToPrincipalOrResource({.actions = {invocation.action},
                                            .conditions = invocation.conditions,
                                            .grantee = grantee,
                                            .resource = policy,
                                            .resourceArns = invocation.resourceArns});
  grants_.emplace(identifier, grant);
  return grant;
}

iam::Grant FunctionBase::grantInvoke(Handle<iam::IGrantable> grantee) {
  return grantOnce(grantee, detail::invocationId(stack(), *grantee->grantPrincipal()),
                   {.resourceArns = resourceArnsForGrantInvoke()});
}

std::vector<iam::Grant> FunctionBase::grantInvokeCompositePrincipal(
    const iam::CompositePrincipal& compositePrincipal) {
  std::vector<iam::Grant> grants;
  for (const Handle<iam::IPrincipal>& principal : compositePrincipal.principals()) {
    grants.push_back(grantInvoke(principal));
  }
  return grants;
}

iam::Grant FunctionBase::grantInvokeLatestVersion(Handle<iam::IGrantable> grantee) {
  return grantInvokeVersion(std::move(grantee), latestVersion());
}

iam::Grant FunctionBase::grantInvokeVersion(Handle<iam::IGrantable> grantee, IVersion& version) {
  const String number = version.version();
  const bool isLatest = !number.isUnresolved() && number.literal() == "$LATEST";
  const String versionArn = functionArn() + ":" + number;
  const std::string identifier = detail::invocationId(
      stack(), *grantee->grantPrincipal(),
      number.isUnresolved() ? version.node().path() : std::string(number.literal()));
  return grantOnce(grantee, identifier,
                   {.resourceArns = isLatest ? List<String>{versionArn, functionArn()}
                                             : List<String>{versionArn}});
}

iam::Grant FunctionBase::grantInvokeUrl(Handle<iam::IGrantable> grantee) {
  const std::string identifier =
      "InvokeFunctionUrl" + detail::describePrincipal(*grantee->grantPrincipal());
  grantOnce(grantee, identifier,
            {.action = INVOKE_FUNCTION_URL,
             .conditions = {{"StringEquals", {{"lambda:FunctionUrlAuthType", "AWS_IAM"}}}},
             .functionUrlAuthType = FunctionUrlAuthType::AWS_IAM,
             .resourceArns = {functionArn()}});
  // A call through the URL is a call of the function as well.
  return grantOnce(grantee, identifier + "-DualAuth",
                   {.conditions = {{"Bool", {{"lambda:InvokedViaFunctionUrl", true}}}},
                    .invokedViaFunctionUrl = true,
                    .resourceArns = {functionArn()}});
}

cloudwatch::Metric FunctionBase::metric(std::string metricName, cloudwatch::MetricOptions props) {
  props.dimensionsMap = {{"FunctionName", functionName()}};
  return cloudwatch::Metric::of("AWS/Lambda", metricName, std::move(props)).attachTo(*this);
}

cloudwatch::Metric FunctionBase::metricDuration(cloudwatch::MetricOptions props) {
  return metric("Duration", std::move(props));
}
cloudwatch::Metric FunctionBase::metricErrors(cloudwatch::MetricOptions props) {
  return metric("Errors", summed(std::move(props)));
}
cloudwatch::Metric FunctionBase::metricInvocations(cloudwatch::MetricOptions props) {
  return metric("Invocations", summed(std::move(props)));
}
cloudwatch::Metric FunctionBase::metricThrottles(cloudwatch::MetricOptions props) {
  return metric("Throttles", summed(std::move(props)));
}

void QualifiedFunctionBase::configureAsyncInvoke(EventInvokeConfigOptions options) {
  createEventInvokeConfig(std::move(options), lambda(), qualifier(), "version or alias");
}

}  // namespace cdk::lambda
