#include "efs_test.hpp"

namespace cdk::efs {
namespace {

using testing::resolved;

class AccessPoints : public testing::InStack {};

TEST_F(AccessPoints, KnowTheirFileSystem) {
  auto& fileSystem = stack_.create<FileSystem>("Files", {.vpc = vpc_});
  auto& point = fileSystem.addAccessPoint("Point");
  EXPECT_EQ(&point.fileSystem(), &fileSystem);
  EXPECT_EQ(point.node().path(), "S/Files/Point");
}

TEST_F(AccessPoints, LeaveOutWhatWasNotGiven) {
  auto& fileSystem = stack_.create<FileSystem>("Files", {.vpc = vpc_});
  fileSystem.addAccessPoint("Point", {.posixUser = {.gid = "1", .uid = "2"}});
  const Json resources = app_.templateOf(stack_)["Resources"];
  Json point;
  for (const auto& [id, resource] : resources.entries()) {
    if (resource.member("Type").equals(String("AWS::EFS::AccessPoint"))) point = Json(resource);
  }
  EXPECT_EQ(point["Properties"]["PosixUser"].dump(), R"({"Gid":"1","Uid":"2"})");
  EXPECT_EQ(point["Properties"]["RootDirectory"].dump(), "{}");
  EXPECT_TRUE(point["Properties"]["ClientToken"].isAbsent());
}

TEST_F(AccessPoints, AreImportedByArn) {
  auto& point = AccessPoint::fromAccessPointAttributes(
      stack_, "Point",
      {.accessPointArn = "arn:aws:elasticfilesystem:eu-west-1:111122223333:access-point/fsap-1"});
  EXPECT_EQ(point.accessPointId(), "fsap-1");
  EXPECT_EQ(point.referenceTo("AccessPointId"), "fsap-1");
  EXPECT_EQ(point.referenceTo("Arn"), point.accessPointArn());
}

TEST_F(AccessPoints, AreImportedById) {
  auto& point = AccessPoint::fromAccessPointId(stack_, "Point", "fsap-1");
  EXPECT_EQ(resolved(stack_, point.accessPointArn()),
            R"({"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":elasticfilesystem:",)"
            R"({"Ref":"AWS::Region"},":",{"Ref":"AWS::AccountId"},":access-point/fsap-1"]]})");
}

TEST_F(AccessPoints, ImportedWithoutAFileSystemHaveNone) {
  auto& point = AccessPoint::fromAccessPointId(stack_, "Point", "fsap-1");
  EXPECT_REFUSAL(static_cast<void>(point.fileSystem()), "does not say which one");

  auto& fileSystem = FileSystem::fromFileSystemAttributes(
      stack_, "Files", {.fileSystemId = "fs-1", .securityGroup = group_});
  auto& known = AccessPoint::fromAccessPointAttributes(
      stack_, "Known", {.accessPointId = "fsap-1", .fileSystem = fileSystem});
  EXPECT_EQ(&known.fileSystem(), &fileSystem);
}

TEST_F(AccessPoints, AreImportedByExactlyOneOfArnAndId) {
  EXPECT_REFUSAL(AccessPoint::fromAccessPointAttributes(stack_, "None", {}), "exactly one of");
  EXPECT_REFUSAL(AccessPoint::fromAccessPointAttributes(
                     stack_, "Both", {.accessPointArn = "arn", .accessPointId = "fsap-1"}),
                 "exactly one of");
  EXPECT_REFUSAL(
      AccessPoint::fromAccessPointAttributes(
          stack_, "Wrong",
          {.accessPointArn = "arn:aws:elasticfilesystem:eu-west-1:111122223333:access-point"}),
      "names no access point");
}

TEST_F(AccessPoints, GetTheirIdOutOfALateBoundArn) {
  auto& point = AccessPoint::fromAccessPointAttributes(stack_, "Point",
                                                       {.accessPointArn = Fn::importValue("arn")});
  EXPECT_EQ(resolved(stack_, point.accessPointId()),
            R"({"Fn::Select":[1,{"Fn::Split":["/",{"Fn::Select":[5,{"Fn::Split":[":",)"
            R"({"Fn::ImportValue":"arn"}]}]}]}]})");
}

}  // namespace
}  // namespace cdk::efs
