#include <cdk/core.hpp>
#include <cdk/lambda.hpp>

#include "scenario.hpp"

namespace {

namespace lambda = cdk::lambda;

lambda::FunctionProps basic() {
  return {.code = lambda::Code::fromInline("def handler(event, context): pass"),
          .handler = "index.handler",
          .runtime = lambda::Runtime::PYTHON_3_13};
}

void addToStack(cdk::Stack& stack, bool isArmThere) {
  auto props = basic();
  props.insightsVersion = lambda::LambdaInsightsVersion::VERSION_1_0_404_0;
  stack.create<lambda::Function>("Insights", props);
  props = basic();
  if (isArmThere) props.architecture = lambda::Architecture::ARM_64;
  props.insightsVersion = lambda::LambdaInsightsVersion::VERSION_1_0_229_0;
  stack.create<lambda::Function>("InsightsArm", props);
  props = basic();
  props.environment = {{"FIRST", "1"}};
  props.paramsAndSecrets = lambda::ParamsAndSecretsLayerVersion::fromVersion(
      lambda::ParamsAndSecretsVersions::V1_0_103,
      {.cacheEnabled = false,
       .cacheSize = 500,
       .httpPort = 8080,
       .logLevel = lambda::ParamsAndSecretsLogLevel::DEBUG_,
       .maxConnections = 5,
       .parameterStoreTimeout = cdk::Duration::seconds(2),
       .parameterStoreTtl = cdk::Duration::minutes(1),
       .secretsManagerTimeout = cdk::Duration::millis(500),
       .secretsManagerTtl = cdk::Duration::minutes(2)});
  stack.create<lambda::Function>("Params", props);
  props = basic();
  props.adotInstrumentation = {.execWrapper = lambda::AdotLambdaExecWrapper::INSTRUMENT_HANDLER,
                               .layerVersion = lambda::AdotLayerVersion::fromGenericLayerVersion(
                                   lambda::AdotLambdaLayerGenericVersion::V0_82_0)};
  stack.create<lambda::Function>("Generic", props);
}

const parity::Scenario scenario("lambda/extensions", [](cdk::App& app) {
  using lambda::AdotLayerVersion;
  // With the region known, and with it known at deployment only.
  for (const std::string region : {"eu-west-1", "cn-north-1", "any"}) {
    cdk::StackProps props;
    if (region != "any") props.env.region = region;
    addToStack(app.create<cdk::Stack>("In-" + region, props), region != "cn-north-1");
  }
  auto& stack = app.create<cdk::Stack>("Layers", {.env = {.region = "us-east-1"}});
  auto props = basic();
  props.adotInstrumentation = {.execWrapper = lambda::AdotLambdaExecWrapper::INSTRUMENT_HANDLER,
                               .layerVersion = AdotLayerVersion::fromPythonSdkLayerVersion(
                                   lambda::AdotLambdaLayerPythonSdkVersion::LATEST)};
  props.insightsVersion = lambda::LambdaInsightsVersion::fromInsightVersionArn(
      "arn:aws:lambda:us-east-1:580247275435:layer:LambdaInsightsExtension:60");
  props.paramsAndSecrets = lambda::ParamsAndSecretsLayerVersion::fromVersionArn(
      "arn:aws:lambda:us-east-1:177933569100:layer:AWS-Parameters-and-Secrets-Lambda-Extension:12");
  stack.create<lambda::Function>("All", props);
  for (const auto& [id, layerVersion] :
       {std::pair{"JavaScript", AdotLayerVersion::fromJavaScriptSdkLayerVersion(
                                    lambda::AdotLambdaLayerJavaScriptSdkVersion::V1_15_0_1)},
        {"Java", AdotLayerVersion::fromJavaSdkLayerVersion(
                     lambda::AdotLambdaLayerJavaSdkVersion::V1_32_0_1)},
        {"JavaAuto", AdotLayerVersion::fromJavaAutoInstrumentationLayerVersion(
                         lambda::AdotLambdaLayerJavaAutoInstrumentationVersion::LATEST)}}) {
    props = basic();
    props.adotInstrumentation = {.execWrapper = lambda::AdotLambdaExecWrapper::REGULAR_HANDLER,
                                 .layerVersion = layerVersion};
    props.runtime = lambda::Runtime::NODEJS_22_X;
    props.tracing = lambda::Tracing::DISABLED;
    stack.create<lambda::Function>(id, props);
  }
});

}  // namespace
