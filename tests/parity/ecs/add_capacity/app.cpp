#include <cdk/autoscaling.hpp>
#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/kms.hpp>

#include "scenario.hpp"

namespace {

namespace autoscaling = cdk::autoscaling;
namespace ec2 = cdk::ec2;
namespace ecs = cdk::ecs;
namespace kms = cdk::kms;

const parity::Scenario scenario("ecs/add_capacity", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("AddCapacity");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 2, .natGateways = 1, .restrictDefaultSecurityGroup = false});
  auto& cluster = stack.create<ecs::Cluster>("Cluster", {.vpc = vpc});

  cluster.addCapacity("Small", {.instanceType = ec2::InstanceType("t3.small")});

  auto& key = stack.create<kms::Key>("Key");
  auto& full = cluster.addCapacity(
      "Full",
      {.allowAllOutbound = false,
       .desiredCapacity = 2,
       .instanceType = ec2::InstanceType::of(ec2::InstanceClass::M6G, ec2::InstanceSize::LARGE),
       .machineImage = ecs::EcsOptimizedImage::amazonLinux2(ecs::AmiHardwareType::ARM),
       .maxCapacity = 4,
       .minCapacity = 1,
       .spotInstanceDraining = true,
       .topicEncryptionKey = key,
       .updatePolicy = autoscaling::UpdatePolicy::rollingUpdate({.minInstancesInService = 1}),
       .vpcSubnets = {.subnetType = ec2::SubnetType::PUBLIC}});
  full.connections().allowFromAnyIpv4(ec2::Port::tcp(8080));

  cluster.addCapacity("Bottlerocket", {.instanceType = ec2::InstanceType("c5.large"),
                                       .machineImageType = ecs::MachineImageType::BOTTLEROCKET});
  cluster.connections().allowFrom(ec2::Peer::ipv4("10.0.0.0/8"), ec2::Port::tcp(443));
});

}  // namespace
