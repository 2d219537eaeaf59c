#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/efs.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace efs = cdk::efs;

const parity::Scenario scenario("efs/file_systems", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("FileSystems");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 2, .natGateways = 1, .restrictDefaultSecurityGroup = false});

  auto& plain = stack.create<efs::FileSystem>("Plain", {.vpc = vpc});
  plain.connections().allowDefaultPortFromAnyIpv4("everyone");
  stack.create<cdk::CfnOutput>("Id", {.value = plain.fileSystemId()});
  stack.create<cdk::CfnOutput>("Arn", {.value = plain.fileSystemArn()});
  auto& waits = stack.create<cdk::CfnResource>("Waits", {.type = "Custom::Waits"});
  waits.node().addDependency(plain.mountTargetsAvailable());

  auto& group = stack.create<ec2::SecurityGroup>("Group", {.vpc = vpc});
  stack.create<efs::FileSystem>(
      "Full", {.enableAutomaticBackups = true,
               .fileSystemName = "full",
               .lifecyclePolicy = efs::LifecyclePolicy::AFTER_30_DAYS,
               .outOfInfrequentAccessPolicy = efs::OutOfInfrequentAccessPolicy::AFTER_1_ACCESS,
               .performanceMode = efs::PerformanceMode::MAX_IO,
               .provisionedThroughputPerSecond = cdk::Size::mebibytes(128),
               .removalPolicy = cdk::RemovalPolicy::DESTROY,
               .securityGroup = group,
               .throughputMode = efs::ThroughputMode::PROVISIONED,
               .transitionToArchivePolicy = efs::LifecyclePolicy::AFTER_90_DAYS,
               .vpc = vpc,
               .vpcSubnets = {.onePerAz = true, .subnetType = ec2::SubnetType::PUBLIC}});
  stack.create<efs::FileSystem>("Open", {.allowAnonymousAccess = true,
                                         .encrypted = false,
                                         .throughputMode = efs::ThroughputMode::ELASTIC,
                                         .vpc = vpc});
  stack.create<efs::FileSystem>("OneZone", {.oneZone = true, .vpc = vpc});
});

}  // namespace
