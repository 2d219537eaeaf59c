#include <string>

#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/elasticloadbalancingv2.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace ecs = cdk::ecs;
namespace elbv2 = cdk::elasticloadbalancingv2;

// A network for all, and one nested stack per service.
class ServiceStack : public cdk::NestedStack {
 public:
  ServiceStack(cdk::Scope scope, ecs::Cluster& cluster)
      : cdk::NestedStack(scope, {.description = "The service " + scope.id()}) {
    auto& taskDefinition = create<ecs::FargateTaskDefinition>("Task");
    taskDefinition.addContainer(
        "app", {.image = ecs::ContainerImage::fromRegistry("public.ecr.aws/nginx/nginx"),
                .portMappings = {{.containerPort = 80}}});
    auto& service = create<ecs::FargateService>(
        "Service",
        {.cluster = cluster, .minHealthyPercent = 100, .taskDefinition = taskDefinition});
    balancer_ = &create<elbv2::ApplicationLoadBalancer>(
        "Balancer", {.internetFacing = true, .vpc = cluster.vpc()});
    auto& listener = balancer_->addListener("Http", {.port = 80});
    listener.addTargets("App", {.port = 80, .targets = {service}});
  }

  [[nodiscard]] elbv2::ApplicationLoadBalancer& balancer() const { return *balancer_; }

 private:
  elbv2::ApplicationLoadBalancer* balancer_ = nullptr;
};

const parity::Scenario scenario("apps/nested_service", [](cdk::App& app) {
  auto& network = app.create<cdk::Stack>("Network");
  auto& vpc = network.create<ec2::Vpc>("Vpc", {.maxAzs = 2, .natGateways = 1});

  auto& services = app.create<cdk::Stack>("Services");
  auto& cluster = services.create<ecs::Cluster>("Cluster", {.vpc = vpc});
  for (const std::string id : {"Orders", "Bills"}) {
    auto& service = services.create<ServiceStack>(id, cluster);
    services.create<cdk::CfnOutput>(
        id + "Url", {.value = "http://" + service.balancer().loadBalancerDnsName()});
  }
});

}  // namespace
