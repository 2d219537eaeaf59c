#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/iam.hpp>
#include <cdk/lambda.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace ecs = cdk::ecs;
namespace iam = cdk::iam;
namespace lambda = cdk::lambda;

const parity::Scenario scenario("ecs/lifecycle_hooks", [](cdk::App& app) {
  using Stage = ecs::DeploymentLifecycleStage;
  auto& stack = app.create<cdk::Stack>("LifecycleHooks");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 1, .natGateways = 0, .restrictDefaultSecurityGroup = false});
  auto& cluster = stack.create<ecs::Cluster>("Cluster", {.vpc = vpc});
  auto& taskDefinition = stack.create<ecs::FargateTaskDefinition>("Task");
  taskDefinition.addContainer("web", {.image = ecs::ContainerImage::fromRegistry("nginx")});
  auto& handler = stack.create<lambda::Function>(
      "Check", {.code = lambda::Code::fromInline(
                    "def handler(event, context): return {\"hookStatus\": \"SUCCEEDED\"}"),
                .handler = "index.handler",
                .runtime = lambda::Runtime::PYTHON_3_13});
  auto& role = stack.create<iam::Role>("HookRole",
                                       {.assumedBy = iam::ServicePrincipal("ecs.amazonaws.com")});
  handler.grantInvoke(role);

  auto& service = stack.create<ecs::FargateService>(
      "Service",
      {.cluster = cluster,
       .deploymentStrategy = ecs::DeploymentStrategy::BLUE_GREEN,
       .lifecycleHooks = {ecs::DeploymentLifecycleLambdaTarget(
           handler, "Early",
           {.lifecycleStages = {Stage::RECONCILE_SERVICE, Stage::PRE_SCALE_UP}, .role = role})},
       .taskDefinition = taskDefinition});
  service.addLifecycleHook(ecs::DeploymentLifecycleLambdaTarget(
      handler, "Late",
      {.lifecycleStages = {Stage::POST_SCALE_UP, Stage::TEST_TRAFFIC_SHIFT,
                           Stage::POST_TEST_TRAFFIC_SHIFT, Stage::PRODUCTION_TRAFFIC_SHIFT,
                           Stage::POST_PRODUCTION_TRAFFIC_SHIFT},
       .role = role}));
});

}  // namespace
