#include <cdk/lambda/function.hpp>

#include <cdk/core/arn.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/lazy.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/iam/managed_policy.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/lambda/cfn_function.hpp>
#include <cdk/lambda/cfn_permission.hpp>
#include <cdk/logs/log_group.hpp>

#include <algorithm>

namespace cdk::lambda {

namespace {

constexpr double MIN_STORAGE = 512;
constexpr double MAX_STORAGE = 10240;
constexpr int QUEUE_RETENTION_DAYS = 14;

/// What the low-level permission says of a principal.
struct CallingPrincipal {
  String principal{};
  String organizationId{};
};

CallingPrincipal callerOf(const IConstruct& function, const iam::IPrincipal& principal) {
  if (const auto* account = dynamic_cast<const iam::AccountPrincipal*>(&principal)) {
    return {.principal = account->accountId()};
  }
  if (const auto* organization = dynamic_cast<const iam::OrganizationPrincipal*>(&principal)) {
    return {.principal = "*", .organizationId = organization->organizationId()};
  }
  if (const auto* service = dynamic_cast<const iam::ServicePrincipal*>(&principal)) {
    return {.principal = service->service()};
  }
  if (const auto* arn = dynamic_cast<const iam::ArnPrincipal*>(&principal)) {
    return {.principal = arn->arn()};
  }
  if (const auto* role = dynamic_cast<const iam::IRole*>(&principal)) {
    return {.principal = role->roleArn()};
  }
  fail(function, "principal",
       "'" + principal.toString() +
           "' cannot call a function; accounts, ARNs, organizations, roles and services can");
}

class ImportedFunction : public FunctionBase {
 public:
  ImportedFunction(Scope scope, FunctionAttributes attrs)
      : FunctionBase(std::move(scope), {.environmentFromArn = attrs.functionArn}),
        architecture_(attrs.architecture.value_or(Architecture::X86_64)),
        arn_(attrs.functionArn),
        role_(attrs.role) {
    name_ = stack().splitArn(arn_, ArnFormat::COLON_RESOURCE_NAME).resourceName;
    if (attrs.securityGroup) {
      connections_ = ec2::Connections({.securityGroups = {*attrs.securityGroup}});
    }
    const ResourceEnvironment environment = env();
    sameEnvironment_ =
        attrs.sameEnvironment.value_or(environment.account.equals(stack().account()) &&
                                       environment.region.equals(stack().region()));
  }

  [[nodiscard]] Architecture architecture() const override { return architecture_; }
  [[nodiscard]] String functionArn() const override { return arn_; }
  [[nodiscard]] String functionName() const override { return name_; }
  [[nodiscard]] Ref<iam::IRole> role() const override { return role_; }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return property == "Arn" ? arn_ : name_;
  }

 protected:
  [[nodiscard]] bool canCreatePermissions() const override { return sameEnvironment_; }

 private:
  Architecture architecture_;
  String arn_;
  String name_{};
  Ref<iam::IRole> role_;
  bool sameEnvironment_ = false;
};

String tracingMode(Tracing tracing) {
  return tracing == Tracing::ACTIVE ? "Active" : "PassThrough";
}

void checkStorage(const IConstruct& function, const Size& size) {
  if (size.isUnresolved()) return;
  const double mebibytes = size.toMebibytes().literal();
  if (mebibytes < MIN_STORAGE || mebibytes > MAX_STORAGE) {
    fail(function, "ephemeralStorageSize",
         Json(mebibytes).dump() + " MiB is not allowed; it is 512 to 10240 MiB");
  }
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

Handle<iam::IPrincipal> FunctionBase::grantPrincipal() const {
  if (const Ref<iam::IRole> role = this->role()) return role->grantPrincipal();
  return iam::UnknownPrincipal({.resource = const_cast<FunctionBase&>(*this)});
}

void FunctionBase::addPermission(ConstructId id, Permission permission) {
  if (!canCreatePermissions()) return;
  const CallingPrincipal caller = callerOf(*this, *permission.principal);
  const auto authType = [&permission]() -> String {
    if (!permission.functionUrlAuthType) return {};
    return *permission.functionUrlAuthType == FunctionUrlAuthType::AWS_IAM ? "AWS_IAM" : "NONE";
  };
  IConstruct& scope = permission.scope ? *permission.scope : *this;
  scope.create<CfnPermission>(
      std::move(id), {.action = permission.action.value_or("lambda:InvokeFunction"),
                      .eventSourceToken = permission.eventSourceToken,
                      .functionName = functionArn(),
                      .functionUrlAuthType = authType(),
                      .invokedViaFunctionUrl = permission.invokedViaFunctionUrl,
                      .principal = caller.principal,
                      .principalOrgId = permission.organizationId.value_or(caller.organizationId),
                      .sourceAccount = permission.sourceAccount,
                      .sourceArn = permission.sourceArn});
}

void FunctionBase::addToRolePolicy(const iam::PolicyStatement& statement) {
  if (const Ref<iam::IRole> role = this->role()) role->addToPrincipalPolicy(statement);
}

cloudwatch::Metric FunctionBase::metric(std::string metricName, cloudwatch::MetricOptions props) {
  props.dimensionsMap = {{"FunctionName", functionName()}};
  return cloudwatch::Metric::of("AWS/Lambda", metricName, std::move(props)).attachTo(*this);
}

namespace {

cloudwatch::MetricOptions summed(cloudwatch::MetricOptions props) {
  if (props.statistic.isAbsent()) props.statistic = "Sum";
  return props;
}

}  // namespace

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

Function::Function(Scope scope, Props props)
    : FunctionBase(std::move(scope), {.physicalName = props.functionName}),
      architecture_(props.architecture.value_or(Architecture::X86_64)),
      runtime_(props.runtime),
      timeout_(props.timeout),
      role_(props.role) {
  if (props.code.isInline() && !runtime_.supportsInlineCode()) {
    fail(*this, "code",
         "runtime '" + std::string(runtime_.name()) +
             "' takes no inline code; those of Node.js and Python do");
  }
  if (props.ephemeralStorageSize) checkStorage(*this, *props.ephemeralStorageSize);
  if (!role_) {
    std::vector<Handle<iam::IManagedPolicy>> policies{
        iam::ManagedPolicy::fromAwsManagedPolicyName("service-role/AWSLambdaBasicExecutionRole")};
    if (props.vpc) {
      policies.push_back(iam::ManagedPolicy::fromAwsManagedPolicyName(
          "service-role/AWSLambdaVPCAccessExecutionRole"));
    }
    role_ = create<iam::Role>(
        "ServiceRole",
        {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com"), .managedPolicies = policies});
  }
  for (const iam::PolicyStatement& statement : props.initialPolicy) addToRolePolicy(statement);
  if (!props.environment.empty()) {
    for (auto& [key, value] : props.environment.literal()) addEnvironment(key, value);
  }
  configureVpc(props);
  String deadLetterTarget;
  if (props.deadLetterQueueEnabled.value_or(false)) {
    auto& queue =
        create<Construct>("DeadLetterQueue")
            .create<CfnResource>(
                "Resource", {.properties = {{"MessageRetentionPeriod",
                                             Duration::days(QUEUE_RETENTION_DAYS).toSeconds()}},
                             .type = "AWS::SQS::Queue"});
    queue.applyRemovalPolicy(RemovalPolicy::DESTROY);
    deadLetterTarget = queue.getAtt("Arn");
    addToRolePolicy(
        iam::PolicyStatement({.actions = {"sqs:SendMessage"}, .resources = {deadLetterTarget}}));
  }
  auto tracing = CfnFunction::TracingConfigProperty::absent();
  if (props.tracing && *props.tracing != Tracing::DISABLED) {
    addToRolePolicy(iam::PolicyStatement(
        {.actions = {"xray:PutTraceSegments", "xray:PutTelemetryRecords"}, .resources = {"*"}}));
    tracing = {.mode = tracingMode(*props.tracing)};
  }
  auto logging = CfnFunction::LoggingConfigProperty::absent();
  if (props.logGroup || props.loggingFormat) {
    logging = {.logFormat = !props.loggingFormat                          ? String()
                            : *props.loggingFormat == LoggingFormat::JSON ? String("JSON")
                                                                          : String("Text"),
               .logGroup = props.logGroup ? props.logGroup->logGroupName() : String()};
  }
  const CodeConfig code = props.code.bind(*this);
  auto vpcConfig = CfnFunction::VpcConfigProperty::absent();
  if (props.vpc) vpcConfig = {.securityGroupIds = securityGroupIds_, .subnetIds = subnetIds_};

  auto& resource = create<CfnFunction>(
      "Resource",
      {.architectures =
           props.architecture ? List<String>{String(architecture_.name())} : List<String>(),
       .code = {.s3Bucket = code.s3Bucket,
                .s3Key = code.s3Key,
                .s3ObjectVersion = code.s3ObjectVersion,
                .zipFile = code.inlineCode},
       .deadLetterConfig =
           deadLetterTarget.has_value()
               ? CfnFunction::DeadLetterConfigProperty{.targetArn = deadLetterTarget}
               : CfnFunction::DeadLetterConfigProperty::absent(),
       .description = props.description,
       .environment = Token(Lazy::uncached([this](const ResolveContext&) -> Json {
         const Map<String> variables = environmentVariables();
         return variables.empty() ? Json() : Json{{"Variables", variables}};
       })),
       .ephemeralStorage =
           props.ephemeralStorageSize
               ? CfnFunction::EphemeralStorageProperty{.size = props.ephemeralStorageSize
                                                                   ->toMebibytes()}
               : CfnFunction::EphemeralStorageProperty::absent(),
       .functionName = physicalName(),
       .handler = props.handler,
       .kmsKeyArn = props.environmentEncryption ? props.environmentEncryption->keyArn() : String(),
       .loggingConfig = logging,
       .memorySize = props.memorySize,
       .reservedConcurrentExecutions = props.reservedConcurrentExecutions,
       .role = role_->roleArn(),
       .runtime = String(runtime_.name()),
       .timeout = timeout_ ? timeout_->toSeconds() : Number(),
       .tracingConfig = tracing,
       .vpcConfig = vpcConfig});
  resource.node().addDependency(*role_);
  props.code.bindToResource(resource);
  functionName_ = getResourceNameAttribute(resource.ref());
  functionArn_ =
      getResourceArnAttribute(resource.attrArn(), {.arnFormat = ArnFormat::COLON_RESOURCE_NAME,
                                                   .resource = "function",
                                                   .resourceName = physicalName(),
                                                   .service = "lambda"});
  if (props.logGroup) {
    logGroup_ = props.logGroup.get();
  } else {
    logGroup_ =
        &create<logs::LogGroup>("LogGroup", {.logGroupName = "/aws/lambda/" + functionName_});
  }
}

void Function::configureVpc(const FunctionProps& props) {
  if (!props.vpc) {
    if (!props.securityGroups.empty()) {
      fail(*this, "securityGroups", "they are only for a function with a vpc");
    }
    if (isPresent(props.vpcSubnets)) {
      fail(*this, "vpcSubnets", "they are only for a function with a vpc");
    }
    return;
  }
  if (!props.securityGroups.empty() && props.allowAllOutbound.has_value()) {
    fail(*this, "allowAllOutbound",
         "it is for the group that is made; say it of the securityGroups given");
  }
  Refs<ec2::ISecurityGroup> groups = props.securityGroups;
  if (groups.empty()) {
    groups.push_back(create<ec2::SecurityGroup>(
        "SecurityGroup",
        {.allowAllOutbound = props.allowAllOutbound,
         .description = "Automatic security group for Lambda Function " + node().id(),
         .vpc = props.vpc}));
  }
  connections_ = ec2::Connections({.securityGroups = groups});
  std::vector<String> ids;
  for (const ec2::ISecurityGroup& group : groups) ids.push_back(group.securityGroupId());
  securityGroupIds_ = ids;
  const ec2::SelectedSubnets selected = props.vpc->selectSubnets(
      isPresent(props.vpcSubnets) ? props.vpcSubnets : ec2::SubnetSelection::absent());
  if (selected.hasPublic && !props.allowPublicSubnet.value_or(false)) {
    fail(*this, "vpcSubnets",
         "public subnets give a function no internet access; set allowPublicSubnet if that is "
         "wanted");
  }
  subnetIds_ = selected.subnetIds;
  node().addDependency(*selected.internetConnectivityEstablished);
}

Function& Function::addEnvironment(std::string key, String value) {
  for (auto& [name, existing] : environment_) {
    if (name == key) {
      existing = std::move(value);
      return *this;
    }
  }
  environment_.emplace_back(std::move(key), std::move(value));
  return *this;
}

Map<String> Function::environmentVariables() const {
  return environment_.empty() ? Map<String>() : Map<String>(environment_);
}

IFunction& Function::fromFunctionArn(IConstruct& scope, ConstructId id, String functionArn) {
  return fromFunctionAttributes(scope, std::move(id), {.functionArn = std::move(functionArn)});
}

IFunction& Function::fromFunctionAttributes(IConstruct& scope, ConstructId id,
                                            FunctionAttributes attrs) {
  return scope.create<ImportedFunction>(std::move(id), std::move(attrs));
}

IFunction& Function::fromFunctionName(IConstruct& scope, ConstructId id, String functionName) {
  return fromFunctionAttributes(
      scope, std::move(id),
      {.functionArn = Stack::of(scope).formatArn({.arnFormat = ArnFormat::COLON_RESOURCE_NAME,
                                                  .resource = "function",
                                                  .resourceName = std::move(functionName),
                                                  .service = "lambda"}),
       .sameEnvironment = true});
}

}  // namespace cdk::lambda
