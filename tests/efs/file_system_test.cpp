#include <cdk/iam/principals.hpp>
#include <cdk/iam/role.hpp>

#include "efs_test.hpp"

namespace cdk::efs {
namespace {

using testing::resolved;

class FileSystems : public testing::InStack {
 protected:
  FileSystem& make(FileSystemProps props) {
    return stack_.create<FileSystem>("Files" + std::to_string(count_++), std::move(props));
  }
  IFileSystem& import(FileSystemAttributes attrs) {
    return FileSystem::fromFileSystemAttributes(stack_, "Imported" + std::to_string(count_++),
                                                std::move(attrs));
  }
  int count_ = 0;
};

TEST_F(FileSystems, WantAnAmountOfProvisionedThroughput) {
  EXPECT_REFUSAL(make({.throughputMode = ThroughputMode::PROVISIONED, .vpc = vpc_}),
                 "provisionedThroughputPerSecond");
  EXPECT_NO_THROW(make({.provisionedThroughputPerSecond = Size::mebibytes(8),
                        .throughputMode = ThroughputMode::PROVISIONED,
                        .vpc = vpc_}));
}

TEST_F(FileSystems, RefuseModesThatDoNotGoTogether) {
  EXPECT_REFUSAL(make({.performanceMode = PerformanceMode::MAX_IO,
                       .throughputMode = ThroughputMode::ELASTIC,
                       .vpc = vpc_}),
                 "ELASTIC does not go with PerformanceMode::MAX_IO");
  EXPECT_REFUSAL(make({.oneZone = true, .performanceMode = PerformanceMode::MAX_IO, .vpc = vpc_}),
                 "MAX_IO does not go with oneZone");
}

TEST_F(FileSystems, ThatAreReplicatedKeepTheirOverwriteProtection) {
  EXPECT_REFUSAL(
      make({.replicationConfiguration = ReplicationConfiguration::regionalFileSystem("eu-west-1"),
            .replicationOverwriteProtection = ReplicationOverwriteProtection::DISABLED,
            .vpc = vpc_}),
      "replicationOverwriteProtection");
}

TEST_F(FileSystems, InOneZoneTakeASubnetOfThatZone) {
  EXPECT_REFUSAL(
      make({.oneZone = true, .vpc = vpc_, .vpcSubnets = {.subnetType = ec2::SubnetType::PUBLIC}}),
      "availabilityZones is absent");
  EXPECT_REFUSAL(
      make({.oneZone = true, .vpc = vpc_, .vpcSubnets = {.availabilityZones = {"a", "b"}}}),
      "exactly one zone is wanted");
  EXPECT_REFUSAL(make({.oneZone = true, .vpc = vpc_, .vpcSubnets = {.availabilityZones = {"c"}}}),
                 R"('"c"' is no zone of the VPC; allowed: ["a","b"])");

  auto& second = make({.oneZone = true, .vpc = vpc_, .vpcSubnets = {.availabilityZones = {"b"}}});
  EXPECT_TRUE(second.node().tryFindChild("EfsMountTarget-PrivateSubnet2"));
  EXPECT_FALSE(second.node().tryFindChild("EfsMountTarget-PrivateSubnet1"));
}

TEST_F(FileSystems, CanBeDependedOnThroughTheirMountTargets) {
  auto& fileSystem = make({.vpc = vpc_});
  EXPECT_EQ(fileSystem.mountTargetsAvailable().dependencyRoots().size(), 2U);
  auto& imported = import({.fileSystemId = "fs-1", .securityGroup = group_});
  EXPECT_TRUE(imported.mountTargetsAvailable().dependencyRoots().empty());
}

TEST_F(FileSystems, AreImportedByExactlyOneOfArnAndId) {
  EXPECT_REFUSAL(import({.securityGroup = group_}), "exactly one of");
  EXPECT_REFUSAL(import({.fileSystemArn = "arn", .fileSystemId = "fs-1", .securityGroup = group_}),
                 "exactly one of");
  EXPECT_REFUSAL(
      import({.fileSystemArn = "arn:aws:elasticfilesystem:eu-west-1:111122223333:file-system",
              .securityGroup = group_}),
      "names no file system");
  auto& imported =
      import({.fileSystemArn = "arn:aws:elasticfilesystem:eu-west-1:111122223333:file-system/fs-1",
              .securityGroup = group_});
  EXPECT_EQ(imported.fileSystemId(), "fs-1");
  EXPECT_EQ(imported.connections().defaultPort()->toString(), "2049");
}

TEST_F(FileSystems, ThatAreImportedHaveNoPolicyToAddTo) {
  auto& imported = import({.fileSystemId = "fs-1", .securityGroup = group_});
  EXPECT_FALSE(imported.addToResourcePolicy(iam::PolicyStatement()).statementAdded);
}

TEST_F(FileSystems, GrantToPrincipalsWithoutAPolicyInTheirOwn) {
  auto& fileSystem = make({.allowAnonymousAccess = true, .vpc = vpc_});
  EXPECT_TRUE(fileSystem.grantRead(iam::AccountPrincipal("222222222222")).success());
  EXPECT_NE(app_.templateOf(stack_).dump().find("222222222222"), std::string::npos);
}

TEST_F(FileSystems, LetInClientsWithoutIdentityOnlyWhereAskedTo) {
  make({.allowAnonymousAccess = true, .vpc = vpc_});
  EXPECT_EQ(app_.templateOf(stack_).dump().find("FileSystemPolicy"), std::string::npos);
  make({.vpc = vpc_});
  EXPECT_NE(app_.templateOf(stack_).dump().find("AccessedViaMountTarget"), std::string::npos);
}

}  // namespace
}  // namespace cdk::efs
