#include <cdk/core.hpp>
#include <cdk/lambda.hpp>

#include "scenario.hpp"

namespace {

namespace lambda = cdk::lambda;

const parity::Scenario scenario("lambda/layers", [](cdk::App& app) {
  using lambda::LayerVersion;
  using lambda::Runtime;
  auto& stack = app.create<cdk::Stack>("Layers");
  const auto code = lambda::Code::fromAsset(cdk::besideSource("content"));

  auto& layer = stack.create<LayerVersion>(
      "Own",
      {.code = code,
       .compatibleArchitectures = {lambda::Architecture::ARM_64, lambda::Architecture::X86_64},
       .compatibleRuntimes = {Runtime::PYTHON_3_13, Runtime::PYTHON_3_14},
       .description = "greetings",
       .layerVersionName = "greetings",
       .license = "Apache-2.0",
       .removalPolicy = cdk::RemovalPolicy::RETAIN});
  layer.addPermission("All", {.accountId = "*"});
  layer.addPermission("Account", {.accountId = "222222222222"});
  layer.addPermission("Organization", {.accountId = "*", .organizationId = "o-1234567890"});
  auto& any = stack.create<LayerVersion>(
      "Any", {.code = code, .compatibleRuntimes = {Runtime::ALL.begin(), Runtime::ALL.end()}});

  auto& byArn = LayerVersion::fromLayerVersionArn(
      stack, "Imported", "arn:aws:lambda:eu-west-1:111111111111:layer:tools:7");
  byArn.addPermission("Permission", {.accountId = "222222222222"});
  auto& byAttributes = LayerVersion::fromLayerVersionAttributes(
      stack, "Attributes",
      {.compatibleRuntimes = {Runtime::PYTHON_3_13},
       .layerVersionArn = "arn:aws:lambda:" + stack.region() + ":111111111111:layer:more:3"});
  auto& literal = LayerVersion::fromLayerVersionAttributes(
      stack, "Literal",
      {.compatibleRuntimes = {Runtime::PYTHON_3_13, Runtime::JAVA_21},
       .layerVersionArn = "arn:aws:lambda:eu-west-1:111111111111:layer:some:2"});
  auto& unknown = LayerVersion::fromLayerVersionAttributes(
      stack, "Unknown", {.layerVersionArn = "arn:aws:lambda:eu-west-1:111111111111:layer:other:1"});

  lambda::FunctionProps props{.code = lambda::Code::fromInline("def handler(event, context): pass"),
                              .handler = "index.handler",
                              .runtime = Runtime::PYTHON_3_13};
  // Sorted by path, wherever they come from.
  props.layers = {unknown, layer, byArn, any, byAttributes};
  stack.create<lambda::Function>("Sorted", props);
  props.layers = {unknown, layer};
  auto& handler = stack.create<lambda::Function>("Handler", props);
  handler.addLayers({any, byAttributes, literal});
  stack.create<cdk::CfnOutput>("Version", {.value = handler.currentVersion().version()});
  stack.create<cdk::CfnOutput>("LayerArn", {.value = layer.layerVersionArn()});
});

}  // namespace
