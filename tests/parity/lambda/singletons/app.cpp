#include <cdk/core.hpp>
#include <cdk/iam.hpp>
#include <cdk/lambda.hpp>
#include <cdk/logs.hpp>
#include <cdk/sns.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;
namespace lambda = cdk::lambda;
namespace sns = cdk::sns;

const parity::Scenario scenario("lambda/singletons", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Singletons");
  lambda::SingletonFunctionProps props{
      .code = lambda::Code::fromInline("def handler(event, context): pass"),
      .handler = "index.handler",
      .lambdaPurpose = "Clean-Up",
      .runtime = lambda::Runtime::PYTHON_3_13,
      .uuid = "84c0de93-353f-4217-9b0b-45b6c993251a"};
  auto& first = stack.create<lambda::SingletonFunction>("First", props);
  props.memorySize = 512;
  auto& second = stack.create<lambda::SingletonFunction>("Second", props);
  props.lambdaPurpose = {};
  props.memorySize = {};
  stack.create<lambda::SingletonFunction>("Other", props);

  first.addEnvironment("STAGE", "prod");
  first.addLayers({lambda::LayerVersion::fromLayerVersionAttributes(
      stack, "Layer", {.layerVersionArn = "arn:aws:lambda:eu-west-1:111111111111:layer:l:1"})});
  second.addToRolePolicy(iam::PolicyStatement({.actions = {"sqs:*"}, .resources = {"*"}}));
  second.addPermission("Sns", {.principal = iam::ServicePrincipal("sns.amazonaws.com")});
  first.grantInvoke(iam::ServicePrincipal("events.amazonaws.com"));
  auto& role =
      stack.create<iam::Role>("Role", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")});
  second.grantInvoke(role);
  first.addFunctionUrl();
  second.configureAsyncInvoke({.retryAttempts = 1});

  auto& before = stack.create<sns::Topic>("Before");
  auto& after = stack.create<sns::Topic>("After");
  first.addDependency(before);
  second.dependOn(after);
  stack.create<cdk::CfnOutput>("Arn", {.value = second.functionArn()});
  stack.create<cdk::CfnOutput>("Version", {.value = first.currentVersion().version()});
  stack.create<cdk::CfnOutput>("LogGroup", {.value = second.logGroup().logGroupName()});
  stack.create<cdk::CfnOutput>("Name", {.value = second.constructName()});
});

}  // namespace
