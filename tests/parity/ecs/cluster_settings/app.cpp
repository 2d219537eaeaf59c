#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/iam.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace ecs = cdk::ecs;
namespace iam = cdk::iam;

std::string isCluster(const cdk::IConstruct& construct) {
  return ecs::Cluster::isCluster(construct) ? "true" : "false";
}

const parity::Scenario scenario("ecs/cluster_settings", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("ClusterSettings");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 1, .natGateways = 0, .restrictDefaultSecurityGroup = false});
  stack.create<ecs::Cluster>("Enhanced",
                             {.containerInsightsV2 = ecs::ContainerInsights::ENHANCED, .vpc = vpc});
  stack.create<ecs::Cluster>("Disabled",
                             {.containerInsightsV2 = ecs::ContainerInsights::DISABLED, .vpc = vpc});
  stack.create<ecs::Cluster>("Private",
                             {.defaultCloudMapNamespace = {.name = "private.local"}, .vpc = vpc});
  stack.create<ecs::Cluster>("Http", {.defaultCloudMapNamespace = {.name = "http",
                                                                   .type = ecs::NamespaceType::HTTP,
                                                                   .useForServiceConnect = true},
                                      .vpc = vpc});
  auto& publicly = stack.create<ecs::Cluster>("Public", {.vpc = vpc});
  publicly.addDefaultCloudMapNamespace({.name = "example.com",
                                        .type = ecs::NamespaceType::DNS_PUBLIC,
                                        .useForServiceConnect = true});

  auto& fargate =
      stack.create<ecs::Cluster>("Fargate", {.enableFargateCapacityProviders = true, .vpc = vpc});
  fargate.addDefaultCapacityProviderStrategy(
      {{.base = 1, .capacityProvider = "FARGATE", .weight = 1},
       {.base = 0, .capacityProvider = "FARGATE_SPOT", .weight = 4}});
  auto& worker = stack.create<iam::Role>(
      "Worker", {.assumedBy = iam::ServicePrincipal("ecs-tasks.amazonaws.com")});
  fargate.grants().taskProtection(worker);
  auto& imported =
      ecs::Cluster::fromClusterAttributes(stack, "Imported", {.clusterName = "known", .vpc = vpc});
  ecs::ClusterGrants::fromCluster(imported).taskProtection(worker);
  stack.create<cdk::CfnOutput>("Tasks", {.value = fargate.arnForTasks("abc")});
  stack.create<cdk::CfnOutput>("AreClusters",
                               {.value = isCluster(fargate) + " " + isCluster(imported)});
});

}  // namespace
