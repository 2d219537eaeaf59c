#include <cdk/lambda/singleton_function.hpp>

#include <cdk/core/stack.hpp>
#include <cdk/lambda/layer_version.hpp>

#include <algorithm>
#include <cctype>

namespace cdk::lambda {

namespace {

std::string constructNameOf(const SingletonFunctionProps& props) {
  std::string uuid(props.uuid.literal());
  std::erase_if(uuid, [](unsigned char c) { return std::isalnum(c) == 0; });
  return std::string(props.lambdaPurpose.value_or("SingletonLambda").literal()) + uuid;
}

FunctionProps functionProps(SingletonFunctionProps props) {
  return {.adotInstrumentation = std::move(props.adotInstrumentation),
          .allowAllIpv6Outbound = std::move(props.allowAllIpv6Outbound),
          .allowAllOutbound = std::move(props.allowAllOutbound),
          .allowPublicSubnet = std::move(props.allowPublicSubnet),
          .applicationLogLevelV2 = std::move(props.applicationLogLevelV2),
          .architecture = std::move(props.architecture),
          .code = std::move(props.code),
          .currentVersionOptions = std::move(props.currentVersionOptions),
          .deadLetterQueueEnabled = std::move(props.deadLetterQueueEnabled),
          .deadLetterTopic = std::move(props.deadLetterTopic),
          .description = std::move(props.description),
          .durableConfig = std::move(props.durableConfig),
          .environment = std::move(props.environment),
          .environmentEncryption = std::move(props.environmentEncryption),
          .ephemeralStorageSize = std::move(props.ephemeralStorageSize),
          .events = std::move(props.events),
          .filesystem = std::move(props.filesystem),
          .functionName = std::move(props.functionName),
          .handler = std::move(props.handler),
          .initialPolicy = std::move(props.initialPolicy),
          .insightsVersion = std::move(props.insightsVersion),
          .ipv6AllowedForDualStack = std::move(props.ipv6AllowedForDualStack),
          .layers = std::move(props.layers),
          .logGroup = std::move(props.logGroup),
          .loggingFormat = std::move(props.loggingFormat),
          .maxEventAge = std::move(props.maxEventAge),
          .memorySize = std::move(props.memorySize),
          .onFailure = std::move(props.onFailure),
          .onSuccess = std::move(props.onSuccess),
          .paramsAndSecrets = std::move(props.paramsAndSecrets),
          .recursiveLoop = std::move(props.recursiveLoop),
          .reservedConcurrentExecutions = std::move(props.reservedConcurrentExecutions),
          .retryAttempts = std::move(props.retryAttempts),
          .role = std::move(props.role),
          .runtime = std::move(props.runtime),
          .runtimeManagementMode = std::move(props.runtimeManagementMode),
          .securityGroups = std::move(props.securityGroups),
          .snapStart = std::move(props.snapStart),
          .systemLogLevelV2 = std::move(props.systemLogLevelV2),
          .tenancyConfig = std::move(props.tenancyConfig),
          .timeout = std::move(props.timeout),
          .tracing = std::move(props.tracing),
          .vpc = std::move(props.vpc),
          .vpcSubnets = std::move(props.vpcSubnets)};
}

Function& sharedFunction(SingletonFunction& user, const std::string& name,
                         SingletonFunctionProps props) {
  if (const auto existing = user.stack().node().tryFindChild<Function>(name)) return *existing;
  return user.stack().create<Function>(ConstructId(name, user.node().location()),
                                       functionProps(std::move(props)));
}

}  // namespace

SingletonFunction::SingletonFunction(Scope scope, Props props)
    : FunctionBase(std::move(scope)),
      constructName_(constructNameOf(props)),
      function_(&sharedFunction(*this, constructName_, std::move(props))) {}

}  // namespace cdk::lambda
