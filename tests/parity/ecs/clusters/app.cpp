#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace ecs = cdk::ecs;

const parity::Scenario scenario("ecs/clusters", [](cdk::App& app) {
  auto& plain = app.create<cdk::Stack>("Plain");
  auto& cluster = plain.create<ecs::Cluster>("Cluster");
  plain.create<cdk::CfnOutput>("Arn", {.value = cluster.clusterArn()});
  plain.create<cdk::CfnOutput>("Name", {.value = cluster.clusterName()});

  auto& stack = app.create<cdk::Stack>("Clusters");
  auto& vpc = stack.create<ec2::Vpc>("Vpc", {.maxAzs = 1, .restrictDefaultSecurityGroup = false});
  stack.create<ecs::Cluster>("Insights", {.clusterName = "insights",
                                          .containerInsightsV2 = ecs::ContainerInsights::ENHANCED,
                                          .vpc = vpc});
  stack.create<ecs::Cluster>("Disabled",
                             {.containerInsightsV2 = ecs::ContainerInsights::DISABLED, .vpc = vpc});
  stack.create<ecs::Cluster>("Fargate", {.enableFargateCapacityProviders = true, .vpc = vpc});
  auto& discoverable = stack.create<ecs::Cluster>(
      "Discoverable", {.defaultCloudMapNamespace = {.name = "internal.local"}, .vpc = vpc});
  discoverable.enableFargateCapacityProviders();
  discoverable.addDefaultCapacityProviderStrategy(
      {{.base = 1, .capacityProvider = "FARGATE", .weight = 1},
       {.capacityProvider = "FARGATE_SPOT", .weight = 4}});

  auto& imported = ecs::Cluster::fromClusterAttributes(stack, "Imported",
                                                       {.clusterName = "existing", .vpc = vpc});
  stack.create<cdk::CfnOutput>("ImportedArn", {.value = imported.clusterArn()});
  auto& byArn = ecs::Cluster::fromClusterArn(stack, "ByArn",
                                             "arn:aws:ecs:eu-west-1:111111111111:cluster/other");
  stack.create<cdk::CfnOutput>("ByArnName", {.value = byArn.clusterName()});
});

}  // namespace
