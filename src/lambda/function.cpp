#include <cdk/lambda/function.hpp>

#include "version_hash.hpp"

#include <cdk/core/annotations.hpp>
#include <cdk/core/arn.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/feature_flags.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/lazy.hpp>
#include <cdk/core/names.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/iam/managed_policy.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/lambda/cfn_function.hpp>
#include <cdk/lambda/layer_version.hpp>
#include <cdk/logs/log_group.hpp>
#include <cdk/sns/topic.hpp>

#include <algorithm>
#include <array>
#include <cctype>

namespace cdk::lambda {

namespace {

constexpr double MIN_STORAGE = 512;
constexpr double MAX_STORAGE = 10240;
constexpr std::size_t MAX_NAME_LENGTH = 64;
constexpr std::size_t MAX_DESCRIPTION_LENGTH = 256;
constexpr std::size_t MAX_MOUNT_PATH_LENGTH = 160;
constexpr std::size_t MAX_LAYERS = 5;
constexpr double LONGEST_EXECUTION = 31622400;
constexpr double LONGEST_RETENTION_DAYS = 90;
constexpr int QUEUE_RETENTION_DAYS = 14;
constexpr int EFS_PORT = 2049;
// A logical id has room for 255 characters, and a hash has 32.
constexpr std::size_t MAX_VERSION_ID_LENGTH = 223;
// The part of `arn:aws:lambda:region:account:function:name`.
constexpr std::size_t NAME_PART = 6;

/// https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html
constexpr std::array<std::string_view, 18> RESERVED_VARIABLES = {
    "_HANDLER",
    "_X_AMZN_TRACE_ID",
    "AWS_DEFAULT_REGION",
    "AWS_REGION",
    "AWS_EXECUTION_ENV",
    "AWS_LAMBDA_FUNCTION_NAME",
    "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
    "AWS_LAMBDA_FUNCTION_VERSION",
    "AWS_LAMBDA_INITIALIZATION_TYPE",
    "AWS_LAMBDA_LOG_GROUP_NAME",
    "AWS_LAMBDA_LOG_STREAM_NAME",
    "AWS_ACCESS_KEY",
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "AWS_LAMBDA_RUNTIME_API",
    "LAMBDA_TASK_ROOT",
    "LAMBDA_RUNTIME_DIR",
};

class ImportedFunction final : public FunctionBase {
 public:
  ImportedFunction(Scope scope, FunctionAttributes attrs)
      : FunctionBase(std::move(scope), {.environmentFromArn = attrs.functionArn}),
        attrs_(std::move(attrs)) {
    if (attrs_.securityGroup) {
      connections_ = ec2::Connections({.securityGroups = {*attrs_.securityGroup}});
    }
    name_ = Fn::select(NAME_PART, Fn::split(":", attrs_.functionArn));
  }

  [[nodiscard]] Architecture architecture() const override {
    return attrs_.architecture.value_or(Architecture::X86_64);
  }
  [[nodiscard]] String functionArn() const override { return attrs_.functionArn; }
  [[nodiscard]] String functionName() const override { return name_; }
  [[nodiscard]] Ref<iam::IRole> role() const override { return attrs_.role; }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return property == "Arn" ? functionArn() : name_;
  }
  [[nodiscard]] std::optional<TenancyConfig> tenancyConfig() const override {
    return attrs_.tenancyConfig;
  }

 protected:
  [[nodiscard]] bool canCreatePermissions() const override {
    return attrs_.sameEnvironment.has_value() ? attrs_.sameEnvironment.literal()
                                              : isOfStackAccount(*this);
  }
  [[nodiscard]] bool skipPermissions() const override {
    return attrs_.skipPermissions.value_or(false);
  }

 private:
  FunctionAttributes attrs_;
  String name_{};
};

bool isWord(std::string_view text, std::string_view others) {
  return std::all_of(text.begin(), text.end(), [others](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 ||
           others.find(c) != std::string_view::npos;
  });
}

void checkName(const IConstruct& function, const String& name) {
  if (name.isAbsent() || name.isUnresolved()) return;
  const std::string_view text = name.literal();
  if (text.size() <= MAX_NAME_LENGTH && isWord(text, "-_")) return;
  fail(function, "functionName",
       "'" + std::string(text) + "' is not allowed; it is at most 64 letters, digits, - and _");
}

void checkDescription(const IConstruct& function, const String& description) {
  if (description.isAbsent() || description.isUnresolved()) return;
  const std::size_t length = description.literal().size();
  if (length <= MAX_DESCRIPTION_LENGTH) return;
  fail(function, "description",
       "it has " + std::to_string(length) + " characters; at most 256 are allowed");
}

void checkMountPath(const IConstruct& function, const String& path) {
  if (path.isUnresolved()) return;
  constexpr std::string_view prefix = "/mnt/";
  const std::string_view text = path.literal();
  if (text.starts_with(prefix) && text.size() > prefix.size() &&
      text.size() <= MAX_MOUNT_PATH_LENGTH && isWord(text.substr(prefix.size()), "-_.")) {
    return;
  }
  fail(function, "filesystem",
       "the localMountPath '" + std::string(text) +
           "' is not allowed; it is /mnt/ and letters, digits, -, _ and ., at most 160 characters "
           "in all");
}

double mebibytesOf(const Size& size) { return size.toMebibytes().literal(); }

void checkStorage(const IConstruct& function, const Size& size) {
  if (size.isUnresolved()) return;
  const double mebibytes = mebibytesOf(size);
  if (mebibytes < MIN_STORAGE || mebibytes > MAX_STORAGE) {
    fail(function, "ephemeralStorageSize",
         Json(mebibytes).dump() + " MiB is not allowed; it is 512 to 10240 MiB");
  }
}

void checkSnapStart(const IConstruct& function, const FunctionProps& props) {
  if (!props.snapStart) return;
  const auto refuse = [&function](std::string_view reason) {
    fail(function, "snapStart", std::string(reason));
  };
  if (!(props.runtime == Runtime::FROM_IMAGE) && !props.runtime.supportsSnapStart()) {
    refuse("the runtime '" + props.runtime.toString() + "' cannot start from snapshots");
  }
  if (props.tenancyConfig) refuse("it does not go with tenancyConfig");
  if (props.filesystem) refuse("it does not go with filesystem");
  if (props.ephemeralStorageSize && !props.ephemeralStorageSize->isUnresolved() &&
      mebibytesOf(*props.ephemeralStorageSize) > MIN_STORAGE) {
    refuse("it does not go with an ephemeralStorageSize of more than 512 MiB");
  }
}

void checkDeadLetters(const IConstruct& function, const FunctionProps& props) {
  if (props.deadLetterTopic && props.deadLetterQueueEnabled.has_value()) {
    fail(function, "deadLetterTopic", "it does not go with deadLetterQueueEnabled");
  }
}

/// Options that are of no use outside a VPC.
void checkVpcOptions(const IConstruct& function, const FunctionProps& props) {
  if (props.vpc) {
    if (props.securityGroups.empty()) return;
    for (const auto& [name, given] : {std::pair{"allowAllOutbound", props.allowAllOutbound},
                                      {"allowAllIpv6Outbound", props.allowAllIpv6Outbound}}) {
      if (!given.has_value()) continue;
      fail(function, name, "it is for the group that is made; say it of the securityGroups given");
    }
    return;
  }
  const auto refuseIf = [&function](bool isGiven, std::string_view name) {
    if (isGiven) fail(function, name, "it is only for a function with a vpc");
  };
  refuseIf(props.allowAllOutbound.has_value(), "allowAllOutbound");
  refuseIf(props.allowAllIpv6Outbound.has_value(), "allowAllIpv6Outbound");
  refuseIf(props.ipv6AllowedForDualStack.value_or(false), "ipv6AllowedForDualStack");
  refuseIf(!props.securityGroups.empty(), "securityGroups");
  refuseIf(isPresent(props.vpcSubnets), "vpcSubnets");
  refuseIf(props.filesystem.has_value(), "filesystem");
}

void checkLogging(const IConstruct& function, const FunctionProps& props) {
  if (!props.applicationLogLevelV2 && !props.systemLogLevelV2) return;
  if (props.loggingFormat == LoggingFormat::JSON) return;
  fail(function, props.applicationLogLevelV2 ? "applicationLogLevelV2" : "systemLogLevelV2",
       "levels are only for the loggingFormat JSON");
}

/// An image says itself what runs; all other code needs to be told.
void checkCode(const IConstruct& function, const CodeConfig& code, const FunctionProps& props) {
  const bool isImage = isPresent(code.image);
  const int kinds =
      (isImage ? 1 : 0) + (isPresent(code.s3Location) ? 1 : 0) + (code.inlineCode.empty() ? 0 : 1);
  if (kinds != 1) {
    fail(function, "code",
         "it is " + std::to_string(kinds) +
             " of image, inlineCode and s3Location; exactly one is wanted");
  }
  const auto check = [&](bool isFromImage, std::string_view property, std::string_view name) {
    if (isFromImage == isImage) return;
    fail(function, property,
         isImage ? "it has to be " + std::string(name) + "::FROM_IMAGE for an image"
                 : std::string(name) + "::FROM_IMAGE is only for images");
  };
  const String handler = props.handler;
  check(!handler.isUnresolved() && handler.literal() == Handler::FROM_IMAGE, "handler", "Handler");
  check(props.runtime == Runtime::FROM_IMAGE, "runtime", "Runtime");
  if (!code.inlineCode.empty() && !props.runtime.supportsInlineCode()) {
    fail(function, "code",
         "runtime '" + props.runtime.toString() +
             "' takes no inline code; those of Node.js and Python do");
  }
  if (isImage && !props.layers.empty()) {
    fail(function, "layers", "an image can have none; put what they have into it");
  }
  if (isImage && isPresent(props.adotInstrumentation)) {
    fail(function, "adotInstrumentation", "it is a layer, which an image cannot have");
  }
}

void checkAdot(const IConstruct& function, const FunctionProps& props) {
  if (!isPresent(props.adotInstrumentation)) return;
  if (props.runtime.family() == RuntimeFamily::GO) {
    fail(function, "adotInstrumentation", "there is no layer for Go");
  }
  if (props.runtime.family() == RuntimeFamily::PYTHON &&
      props.adotInstrumentation.execWrapper != AdotLambdaExecWrapper::INSTRUMENT_HANDLER) {
    fail(function, "adotInstrumentation",
         "the execWrapper has to be INSTRUMENT_HANDLER for Python");
  }
}

String textOf(AdotLambdaExecWrapper wrapper) {
  switch (wrapper) {
    case AdotLambdaExecWrapper::REGULAR_HANDLER: return "/opt/otel-handler";
    case AdotLambdaExecWrapper::PROXY_HANDLER: return "/opt/otel-proxy-handler";
    case AdotLambdaExecWrapper::STREAM_HANDLER: return "/opt/otel-stream-handler";
    case AdotLambdaExecWrapper::INSTRUMENT_HANDLER: return "/opt/otel-instrument";
    case AdotLambdaExecWrapper::SQS_HANDLER: break;
  }
  return "/opt/otel-sqs-handler";
}

String textOf(ApplicationLogLevel level) {
  switch (level) {
    case ApplicationLogLevel::INFO: return "INFO";
    case ApplicationLogLevel::DEBUG_: return "DEBUG";
    case ApplicationLogLevel::WARN: return "WARN";
    case ApplicationLogLevel::TRACE: return "TRACE";
    case ApplicationLogLevel::ERROR: return "ERROR";
    case ApplicationLogLevel::FATAL: break;
  }
  return "FATAL";
}

String textOf(SystemLogLevel level) {
  switch (level) {
    case SystemLogLevel::INFO: return "INFO";
    case SystemLogLevel::DEBUG_: return "DEBUG";
    case SystemLogLevel::WARN: break;
  }
  return "WARN";
}

CfnFunction::CodeProperty codeProperty(const CodeConfig& code) {
  CfnFunction::CodeProperty result{.sourceKmsKeyArn = code.sourceKMSKeyArn};
  if (isPresent(code.image)) {
    result.imageUri = code.image.imageUri;
  } else if (isPresent(code.s3Location)) {
    result.s3Bucket = code.s3Location.bucketName;
    result.s3Key = code.s3Location.objectKey;
    result.s3ObjectVersion = code.s3Location.objectVersion;
  } else {
    result.zipFile = code.inlineCode;
  }
  if (code.s3ObjectStorageMode) {
    result.s3ObjectStorageMode =
        String(*code.s3ObjectStorageMode == S3ObjectStorageMode::COPY ? "COPY" : "REFERENCE");
  }
  return result;
}

CfnFunction::ImageConfigProperty imageConfig(const CodeImageConfig& image) {
  if (image.cmd.isAbsent() && image.entrypoint.isAbsent() && image.workingDirectory.isAbsent()) {
    return CfnFunction::ImageConfigProperty::absent();
  }
  return {.command = image.cmd,
          .entryPoint = image.entrypoint,
          .workingDirectory = image.workingDirectory};
}

CfnFunction::LoggingConfigProperty loggingConfig(const FunctionProps& props) {
  if (!props.logGroup && !props.loggingFormat) {
    return CfnFunction::LoggingConfigProperty::absent();
  }
  CfnFunction::LoggingConfigProperty result;
  if (props.applicationLogLevelV2)
    result.applicationLogLevel = textOf(*props.applicationLogLevelV2);
  if (props.systemLogLevelV2) result.systemLogLevel = textOf(*props.systemLogLevelV2);
  if (props.loggingFormat) {
    result.logFormat = String(*props.loggingFormat == LoggingFormat::JSON ? "JSON" : "Text");
  }
  if (props.logGroup) result.logGroup = props.logGroup->logGroupName();
  return result;
}

CfnFunction::DurableConfigProperty durableConfig(const IConstruct& function,
                                                 const DurableConfig& config) {
  if (!isPresent(config)) return CfnFunction::DurableConfigProperty::absent();
  const auto check = [&function](std::string_view what, const Number& number, double largest,
                                 std::string_view unit) {
    if (number.isAbsent() || number.isUnresolved()) return;
    if (number.literal() >= 1 && number.literal() <= largest) return;
    fail(function, "durableConfig",
         "the " + std::string(what) + " of " + Json(number).dump() + " " + std::string(unit) +
             " is not allowed; it is 1 to " + Json(largest).dump() + " " + std::string(unit));
  };
  const Number timeout = config.executionTimeout.toSeconds();
  const Number retention = config.retentionPeriod ? config.retentionPeriod->toDays() : Number();
  check("executionTimeout", timeout, LONGEST_EXECUTION, "seconds");
  check("retentionPeriod", retention, LONGEST_RETENTION_DAYS, "days");
  Annotations::of(function).addInfoV2(
      "aws-lambda:Function.DurableConfig",
      "making the executions of an existing function durable replaces the function");
  return {.executionTimeout = timeout, .retentionPeriodInDays = retention};
}

CfnFunction::TracingConfigProperty tracingConfig(Function& function, const FunctionProps& props) {
  // Traces are what the distribution is for.
  const Tracing tracing = props.tracing.value_or(
      isPresent(props.adotInstrumentation) ? Tracing::ACTIVE : Tracing::DISABLED);
  if (tracing == Tracing::DISABLED) return CfnFunction::TracingConfigProperty::absent();
  function.addToRolePolicy(iam::PolicyStatement(
      {.actions = {"xray:PutTraceSegments", "xray:PutTelemetryRecords"}, .resources = {"*"}}));
  return {.mode = String(tracing == Tracing::ACTIVE ? "Active" : "PassThrough")};
}

cloudwatch::MetricOptions withStatistic(cloudwatch::MetricOptions props, const char* statistic) {
  if (props.statistic.isAbsent()) props.statistic = statistic;
  return props;
}

}  // namespace

Function::Function(Scope scope, Props props)
    : FunctionBase(std::move(scope), {.physicalName = props.functionName}),
      architecture_(props.architecture.value_or(Architecture::X86_64)),
      runtime_(props.runtime),
      timeout_(props.timeout),
      tenancyConfig_(props.tenancyConfig),
      role_(props.role),
      deadLetterTopic_(props.deadLetterTopic),
      versionOptions_(props.currentVersionOptions) {
  checkProps(props);
  createRole(props);
  const CodeConfig code = props.code.bind(*this);
  checkCode(*this, code, props);
  if (!props.environment.empty()) {
    for (auto& [key, value] : props.environment.literal()) addEnvironment(key, value);
  }
  const String deadLetterTarget = configureDeadLetters(props);
  configureVpc(props);

  auto deadLetters = CfnFunction::DeadLetterConfigProperty::absent();
  if (deadLetterTarget.has_value()) deadLetters = {.targetArn = deadLetterTarget};
  auto storage = CfnFunction::EphemeralStorageProperty::absent();
  if (props.ephemeralStorageSize) storage = {.size = props.ephemeralStorageSize->toMebibytes()};
  List<CfnFunction::FileSystemConfigProperty> fileSystems;
  if (props.filesystem) {
    fileSystems = {{.arn = props.filesystem->config().arn,
                    .localMountPath = props.filesystem->config().localMountPath}};
  }
  auto snapStart = CfnFunction::SnapStartProperty::absent();
  if (props.snapStart) snapStart = {.applyOn = "PublishedVersions"};
  auto runtimeManagement = CfnFunction::RuntimeManagementConfigProperty::absent();
  if (props.runtimeManagementMode) {
    runtimeManagement = {.runtimeVersionArn = props.runtimeManagementMode->arn(),
                         .updateRuntimeOn = props.runtimeManagementMode->mode()};
  }
  auto tenancy = CfnFunction::TenancyConfigProperty::absent();
  if (tenancyConfig_) tenancy = {.tenantIsolationMode = tenancyConfig_->tenantIsolationMode()};
  auto vpcConfig = CfnFunction::VpcConfigProperty::absent();
  if (props.vpc) {
    vpcConfig = {.ipv6AllowedForDualStack = props.ipv6AllowedForDualStack,
                 .securityGroupIds = securityGroupIds_,
                 .subnetIds = subnetIds_};
  }
  const bool isImage = isPresent(code.image);
  CfnFunctionProps low{
      .architectures =
          props.architecture ? List<String>{String(architecture_.name())} : List<String>(),
      .code = codeProperty(code),
      .deadLetterConfig = deadLetters,
      .description = props.description,
      .durableConfig = durableConfig(*this, props.durableConfig),
      .environment =
          Token(Lazy::uncached([this](const ResolveContext&) { return renderEnvironment(); })),
      .ephemeralStorage = storage,
      .fileSystemConfigs = fileSystems,
      .functionName = physicalName(),
      .handler = isImage ? String() : String(props.handler),
      .imageConfig = imageConfig(code.image),
      .kmsKeyArn = props.environmentEncryption ? props.environmentEncryption->keyArn() : String(),
      .layers = Lazy::list([this] { return renderLayers(); }, /*omitEmpty=*/true),
      .loggingConfig = loggingConfig(props),
      .memorySize = props.memorySize,
      .reservedConcurrentExecutions = props.reservedConcurrentExecutions,
      .role = role_->roleArn(),
      .runtime = isImage ? String() : String(runtime_.name()),
      .runtimeManagementConfig = runtimeManagement,
      .snapStart = snapStart,
      .tenancyConfig = tenancy,
      .timeout = timeout_ ? timeout_->toSeconds() : Number(),
      .tracingConfig = tracingConfig(*this, props),
      .vpcConfig = vpcConfig};
  if (isImage) low.packageType = "Image";
  if (props.recursiveLoop) {
    low.recursiveLoop =
        String(*props.recursiveLoop == RecursiveLoop::ALLOW ? "Allow" : "Terminate");
  }
  resource_ = &create<CfnFunction>("Resource", std::move(low));
  resource_->node().addDependency(*role_);
  props.code.bindToResource(*resource_);
  functionName_ = getResourceNameAttribute(resource_->ref());
  functionArn_ =
      getResourceArnAttribute(resource_->attrArn(), {.arnFormat = ArnFormat::COLON_RESOURCE_NAME,
                                                     .resource = "function",
                                                     .resourceName = physicalName(),
                                                     .service = "lambda"});
  if (props.snapStart) {
    Annotations::of(*this).addWarningV2(
        "@aws-cdk/aws-lambda:snapStartRequirePublish",
        "only published versions start from snapshots: make one, as currentVersion does");
  }
  addLayers(props.layers);
  for (const Handle<IEventSource>& source : props.events) addEventSource(source);
  if (props.logGroup) {
    logGroup_ = props.logGroup.get();
  } else {
    createLogGroup();
  }
  if (props.maxEventAge || props.onFailure || props.onSuccess || props.retryAttempts.has_value()) {
    configureAsyncInvoke({.maxEventAge = props.maxEventAge,
                          .onFailure = props.onFailure,
                          .onSuccess = props.onSuccess,
                          .retryAttempts = props.retryAttempts});
  }
  if (props.filesystem) dependOnFileSystem(props.filesystem->config());
  configureExtensions(props);
}

void Function::checkProps(const FunctionProps& props) const {
  checkName(*this, props.functionName);
  checkDescription(*this, props.description);
  if (props.ephemeralStorageSize) checkStorage(*this, *props.ephemeralStorageSize);
  checkVpcOptions(*this, props);
  checkDeadLetters(*this, props);
  if (props.filesystem) checkMountPath(*this, props.filesystem->config().localMountPath);
  checkSnapStart(*this, props);
  checkLogging(*this, props);
  checkAdot(*this, props);
}

void Function::createRole(const FunctionProps& props) {
  if (!role_) {
    std::vector<Handle<iam::IManagedPolicy>> policies{iam::ManagedPolicy::fromAwsManagedPolicyName(
        isPresent(props.durableConfig) ? "service-role/AWSLambdaBasicDurableExecutionRolePolicy"
                                       : "service-role/AWSLambdaBasicExecutionRole")};
    if (props.vpc) {
      policies.push_back(iam::ManagedPolicy::fromAwsManagedPolicyName(
          "service-role/AWSLambdaVPCAccessExecutionRole"));
    }
    role_ = create<iam::Role>(
        "ServiceRole",
        {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com"), .managedPolicies = policies});
  }
  if (props.filesystem) {
    for (const iam::PolicyStatement& statement : props.filesystem->config().policies) {
      addToRolePolicy(statement);
    }
  }
  for (const iam::PolicyStatement& statement : props.initialPolicy) addToRolePolicy(statement);
}

String Function::configureDeadLetters(const FunctionProps& props) {
  if (deadLetterTopic_) {
    String target = deadLetterTopic_->topicArn();
    addToRolePolicy(iam::PolicyStatement({.actions = {"sns:Publish"}, .resources = {target}}));
    return target;
  }
  if (!props.deadLetterQueueEnabled.value_or(false)) return {};
  auto& queue =
      create<Construct>("DeadLetterQueue")
          .create<CfnResource>("Resource",
                               {.properties = {{"MessageRetentionPeriod",
                                                Duration::days(QUEUE_RETENTION_DAYS).toSeconds()}},
                                .type = "AWS::SQS::Queue"});
  queue.applyRemovalPolicy(RemovalPolicy::DESTROY);
  String target = queue.getAtt("Arn");
  addToRolePolicy(iam::PolicyStatement({.actions = {"sqs:SendMessage"}, .resources = {target}}));
  return target;
}

void Function::configureVpc(const FunctionProps& props) {
  if (!props.vpc) return;
  Refs<ec2::ISecurityGroup> groups = props.securityGroups;
  if (groups.empty()) {
    groups.push_back(create<ec2::SecurityGroup>(
        "SecurityGroup",
        {.allowAllIpv6Outbound = props.allowAllIpv6Outbound,
         .allowAllOutbound = props.allowAllOutbound,
         .description = "Automatic security group for Lambda Function " + Names::uniqueId(*this),
         .vpc = props.vpc}));
  }
  connections_ = ec2::Connections({.securityGroups = groups});
  if (props.filesystem && props.filesystem->config().connections) {
    const ec2::Connections& files = *props.filesystem->config().connections;
    connections_->allowTo(files, files.defaultPort().value_or(ec2::Port::tcp(EFS_PORT)));
  }
  std::vector<String> ids;
  for (const ec2::ISecurityGroup& group : groups) ids.push_back(group.securityGroupId());
  securityGroupIds_ = ids;
  const ec2::SelectedSubnets selected = props.vpc->selectSubnets(props.vpcSubnets);
  if (selected.hasPublic && !props.allowPublicSubnet.value_or(false)) {
    fail(*this, "vpcSubnets",
         "public subnets give a function no internet access; set allowPublicSubnet if that is "
         "wanted");
  }
  subnetIds_ = selected.subnetIds;
  node().addDependency(*selected.internetConnectivityEstablished);
}

void Function::dependOnFileSystem(const FileSystemConfig& config) {
  node().addDependency(config.dependency);
  // The function cannot mount the file system before the rules between their groups are there.
  const auto dependOnRules = [this](const ec2::Connections& connections, std::string_view type) {
    for (ec2::ISecurityGroup& group : connections.securityGroups()) {
      for (IConstruct& construct : group.node().findAll()) {
        auto* rule = dynamic_cast<CfnResource*>(&construct);
        if (rule != nullptr && rule->cfnResourceType() == type) {
          resource_->node().addDependency(*rule);
        }
      }
    }
  };
  if (connections_) dependOnRules(*connections_, "AWS::EC2::SecurityGroupEgress");
  if (config.connections) dependOnRules(*config.connections, "AWS::EC2::SecurityGroupIngress");
}

void Function::configureExtensions(const FunctionProps& props) {
  const bool isImage = runtime_ == Runtime::FROM_IMAGE;
  const auto addLayer = [this](std::string_view id, String arn) {
    addLayers({LayerVersion::fromLayerVersionArn(*this, id, std::move(arn))});
  };
  if (props.insightsVersion) {
    if (!isImage) {
      addLayer("LambdaInsightsLayer", props.insightsVersion->layerVersionArn(*this, architecture_));
    }
    role_->addManagedPolicy(iam::ManagedPolicy::fromAwsManagedPolicyName(
        "CloudWatchLambdaInsightsExecutionRolePolicy"));
  }
  if (isPresent(props.adotInstrumentation)) {
    addLayer("AdotLayer", props.adotInstrumentation.layerVersion.layerArn(*this, architecture_));
    addEnvironment("AWS_LAMBDA_EXEC_WRAPPER", textOf(props.adotInstrumentation.execWrapper));
  }
  if (props.paramsAndSecrets) {
    addLayer("ParamsAndSecretsLayer",
             props.paramsAndSecrets->layerVersionArn(*this, architecture_));
    for (const auto& [name, value] : props.paramsAndSecrets->environmentVariables()) {
      addEnvironment(name, value);
    }
  }
}

void Function::createLogGroup() {
  const String name = "/aws/lambda/" + functionName_;
  if (FeatureFlags::of(*this).isEnabled("@aws-cdk/aws-lambda:useCdkManagedLogGroup")) {
    logGroup_ = &create<logs::LogGroup>("LogGroup", {.logGroupName = name});
  } else {
    // The service makes it at the first call.
    logGroup_ = &logs::LogGroup::fromLogGroupName(*this, node().id() + "-LogGroup", name);
  }
}

Version& Function::currentVersion() {
  if (currentVersion_ != nullptr) return *currentVersion_;
  hasCurrentVersion_ = true;
  if (hasInvokePermission_) warnInvokeFunctionPermissions(*this);
  currentVersion_ = &create<Version>(
      "CurrentVersion",
      {.codeSha256 = versionOptions_.codeSha256,
       .description = versionOptions_.description,
       .lambda = *this,
       .maxEventAge = versionOptions_.maxEventAge,
       .maxExecutionEnvironments = versionOptions_.maxExecutionEnvironments,
       .minExecutionEnvironments = versionOptions_.minExecutionEnvironments,
       .onFailure = versionOptions_.onFailure,
       .onSuccess = versionOptions_.onSuccess,
       .provisionedConcurrentExecutions = versionOptions_.provisionedConcurrentExecutions,
       .removalPolicy = versionOptions_.removalPolicy,
       .retryAttempts = versionOptions_.retryAttempts});
  currentVersion_->deriveLogicalId([this](const std::string& original) {
    const std::size_t excess =
        original.size() > MAX_VERSION_ID_LENGTH ? original.size() - MAX_VERSION_ID_LENGTH : 0;
    return original.substr(excess) + versionHash(versionTexts_);
  });
  return *currentVersion_;
}

std::string Function::versionHash(std::vector<std::string> texts) const {
  return detail::versionHash(
      {.function = resource_,
       .layers = sortedLayers(),
       .texts = std::move(texts),
       .isLocked = [this](std::string_view property) {
         for (const PropertyClass& known : classifiedProperties_) {
           if (known.name == property) return known.isLocked;
         }
         fail(*this, property,
              "it is not known whether a version of the function has the property as it is when "
              "the version is made; say it with classifyVersionProperty");
       }});
}

Alias& Function::addAlias(std::string aliasName, AliasOptions options) {
  return create<Alias>(ConstructId("Alias" + aliasName, node().location()),
                       {.additionalVersions = std::move(options.additionalVersions),
                        .aliasName = aliasName,
                        .description = options.description,
                        .maxEventAge = options.maxEventAge,
                        .onFailure = options.onFailure,
                        .onSuccess = options.onSuccess,
                        .provisionedConcurrentExecutions = options.provisionedConcurrentExecutions,
                        .retryAttempts = options.retryAttempts,
                        .version = currentVersion()});
}

void Function::invalidateVersionBasedOn(std::string text) {
  versionTexts_.push_back(std::move(text));
}

void Function::classifyVersionProperty(std::string propertyName, bool locked) {
  std::erase_if(classifiedProperties_,
                [&propertyName](const PropertyClass& known) { return known.name == propertyName; });
  classifiedProperties_.push_back({std::move(propertyName), locked});
}

Function& Function::addEnvironment(std::string key, String value, EnvironmentOptions options) {
  if (std::find(RESERVED_VARIABLES.begin(), RESERVED_VARIABLES.end(), key) !=
      RESERVED_VARIABLES.end()) {
    fail(*this, "environment",
         "'" + key +
             "' is not allowed: the service sets it; see "
             "https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html");
  }
  const bool removeInEdge = options.removeInEdge.value_or(false);
  for (Variable& variable : environment_) {
    if (variable.name == key) {
      variable = {std::move(key), std::move(value), removeInEdge};
      return *this;
    }
  }
  environment_.push_back({std::move(key), std::move(value), removeInEdge});
  return *this;
}

void Function::addLayers(Refs<ILayerVersion> layers) {
  for (ILayerVersion& layer : layers) {
    if (layers_.size() == MAX_LAYERS) {
      fail(layer, "layers",
           "the function '" + node().path() +
               "' has 5 layers already, the most "
               "that are allowed");
    }
    const std::vector<Runtime>& runtimes = layer.compatibleRuntimes();
    const bool isCompatible =
        runtimes.empty() || std::any_of(runtimes.begin(), runtimes.end(),
                                        [this](const Runtime& r) { return r == runtime_; });
    if (!isCompatible) {
      std::string names;
      for (const Runtime& runtime : runtimes) {
        if (!names.empty()) names += ", ";
        names += runtime.name();
      }
      fail(layer, "compatibleRuntimes",
           "the runtime of '" + node().path() + "' is " + runtime_.toString() +
               ", and the layer suits " + names);
    }
    layers_.push_back(&layer);
  }
}

void Function::useInEdge() {
  if (std::exchange(isUsedInEdge_, true)) return;
  node().addValidation([this] {
    std::vector<std::string> findings;
    for (const Variable& variable : environment_) {
      if (variable.removeInEdge) {
        Annotations::of(*this).addInfo("the environment variable " + variable.name +
                                       " is left out, as Lambda@Edge has none");
      } else {
        findings.push_back(
            "the function is used for Lambda@Edge, which has no environment "
            "variables; it has " +
            variable.name + ", which addEnvironment can mark with removeInEdge");
      }
    }
    return findings;
  });
}

Json Function::renderEnvironment() const {
  std::vector<std::pair<std::string, String>> variables;
  for (const Variable& variable : environment_) {
    if (variable.removeInEdge && isUsedInEdge_) continue;
    variables.emplace_back(variable.name, variable.value);
  }
  if (variables.empty()) return {};
  // In another order they would be another version.
  if (currentVersion_ != nullptr) {
    std::sort(variables.begin(), variables.end(),
              [](const auto& left, const auto& right) { return left.first < right.first; });
  }
  return {{"Variables", Map<String>(variables)}};
}

std::vector<ILayerVersion*> Function::sortedLayers() const {
  std::vector<ILayerVersion*> layers = layers_;
  if (FeatureFlags::of(*this).isEnabled("@aws-cdk/aws-lambda:recognizeLayerVersion")) {
    std::stable_sort(layers.begin(), layers.end(),
                     [](const ILayerVersion* left, const ILayerVersion* right) {
                       return left->node().path() < right->node().path();
                     });
  }
  return layers;
}

List<String> Function::renderLayers() const {
  std::vector<String> arns;
  for (const ILayerVersion* layer : sortedLayers()) arns.push_back(layer->layerVersionArn());
  return arns;
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

cloudwatch::Metric Function::metricAll(std::string metricName, cloudwatch::MetricOptions props) {
  return cloudwatch::Metric::of("AWS/Lambda", metricName, std::move(props));
}
cloudwatch::Metric Function::metricAllConcurrentExecutions(cloudwatch::MetricOptions props) {
  return metricAll("ConcurrentExecutions", withStatistic(std::move(props), "Maximum"));
}
cloudwatch::Metric Function::metricAllDuration(cloudwatch::MetricOptions props) {
  return metricAll("Duration", std::move(props));
}
cloudwatch::Metric Function::metricAllErrors(cloudwatch::MetricOptions props) {
  return metricAll("Errors", withStatistic(std::move(props), "Sum"));
}
cloudwatch::Metric Function::metricAllInvocations(cloudwatch::MetricOptions props) {
  return metricAll("Invocations", withStatistic(std::move(props), "Sum"));
}
cloudwatch::Metric Function::metricAllThrottles(cloudwatch::MetricOptions props) {
  return metricAll("Throttles", withStatistic(std::move(props), "Sum"));
}
cloudwatch::Metric Function::metricAllUnreservedConcurrentExecutions(
    cloudwatch::MetricOptions props) {
  return metricAll("UnreservedConcurrentExecutions", withStatistic(std::move(props), "Maximum"));
}

}  // namespace cdk::lambda
