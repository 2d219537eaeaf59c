#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/efs.hpp>
#include <cdk/kms.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace efs = cdk::efs;
namespace kms = cdk::kms;

const parity::Scenario scenario("efs/replication", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Replication");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 2, .natGateways = 0, .restrictDefaultSecurityGroup = false});

  auto& destination = stack.create<efs::FileSystem>(
      "Destination",
      {.replicationOverwriteProtection = efs::ReplicationOverwriteProtection::DISABLED,
       .vpc = vpc});
  stack.create<efs::FileSystem>(
      "ToExisting",
      {.replicationConfiguration = efs::ReplicationConfiguration::existingFileSystem(destination),
       .vpc = vpc});
  stack.create<efs::FileSystem>(
      "ToOwnRegion",
      {.replicationConfiguration = efs::ReplicationConfiguration::regionalFileSystem(),
       .vpc = vpc});
  auto& kmsKey = stack.create<kms::Key>("Key");
  stack.create<efs::FileSystem>(
      "ToRegion", {.replicationConfiguration =
                       efs::ReplicationConfiguration::regionalFileSystem("us-west-2", kmsKey),
                   .replicationOverwriteProtection = efs::ReplicationOverwriteProtection::ENABLED,
                   .vpc = vpc});
  stack.create<efs::FileSystem>(
      "ToZone", {.replicationConfiguration = efs::ReplicationConfiguration::oneZoneFileSystem(
                     {.availabilityZone = "us-east-1a", .region = "us-east-1"}),
                 .vpc = vpc});

  const cdk::String zone = vpc.availabilityZones()[1];
  stack.create<efs::FileSystem>(
      "SecondZone", {.oneZone = true, .vpc = vpc, .vpcSubnets = {.availabilityZones = {zone}}});

  auto& group = ec2::SecurityGroup::fromSecurityGroupId(stack, "Group", "sg-12345");
  auto& imported = efs::FileSystem::fromFileSystemAttributes(
      stack, "Imported",
      {.fileSystemArn = cdk::Fn::importValue("files-arn"), .securityGroup = group});
  auto& point = efs::AccessPoint::fromAccessPointAttributes(
      stack, "Point",
      {.accessPointArn = cdk::Fn::importValue("point-arn"), .fileSystem = imported});
  stack.create<cdk::CfnOutput>("FileSystemId", {.value = imported.fileSystemId()});
  stack.create<cdk::CfnOutput>("PointId", {.value = point.accessPointId()});
});

}  // namespace
