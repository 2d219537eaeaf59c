#include <cdk/autoscaling.hpp>
#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/elbv2.hpp>

#include "scenario.hpp"

namespace {

namespace autoscaling = cdk::autoscaling;
namespace ec2 = cdk::ec2;
namespace elbv2 = cdk::elbv2;

// The network in one stack, a fleet behind a load balancer in another.
const parity::Scenario scenario("apps/ec2_web_fleet", [](cdk::App& app) {
  auto& network = app.create<cdk::Stack>("Network");
  auto& vpc = network.create<ec2::Vpc>("Vpc", {.maxAzs = 2, .natGateways = 1});

  auto& web = app.create<cdk::Stack>("Web");
  auto& fleet = web.create<autoscaling::AutoScalingGroup>(
      "Fleet",
      {.instanceType = ec2::InstanceType::of(ec2::InstanceClass::T3, ec2::InstanceSize::SMALL),
       .machineImage = ec2::MachineImage::latestAmazonLinux2023(),
       .maxCapacity = 3,
       .minCapacity = 2,
       .updatePolicy = autoscaling::UpdatePolicy::rollingUpdate(),
       .vpc = vpc});
  fleet.addUserData({"dnf install -y nginx", "systemctl start nginx"});

  auto& balancer =
      web.create<elbv2::ApplicationLoadBalancer>("Balancer", {.internetFacing = true, .vpc = vpc});
  auto& listener = balancer.addListener("Http", {.port = 80});
  listener.addTargets("Fleet",
                      {.healthCheck = {.path = "/health"}, .port = 80, .targets = {fleet}});
  fleet.scaleOnRequestCount("Load", {.targetRequestsPerMinute = 600});
  web.create<cdk::CfnOutput>("Url", {.value = "http://" + balancer.loadBalancerDnsName()});
});

}  // namespace
