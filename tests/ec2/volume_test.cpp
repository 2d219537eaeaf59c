#include <cdk/core/fn.hpp>
#include <cdk/ec2/key_pair.hpp>
#include <cdk/ec2/placement_group.hpp>
#include <cdk/ec2/volume.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/kms/key.hpp>

#include "ec2_test.hpp"

namespace cdk::ec2 {
namespace {

class VolumeTest : public testing::InStack {
 protected:
  Volume& make(VolumeProps props) { return stack_.create<Volume>("Volume", std::move(props)); }
  static VolumeProps gib(double size) {
    return {.availabilityZone = "eu-west-1a", .size = Size::gibibytes(size)};
  }
  iam::Role& role() {
    return stack_.create<iam::Role>("Role",
                                    {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")});
  }
};

TEST_F(VolumeTest, SizesAreThoseOfTheType) {
  EXPECT_FAILURE(make({.availabilityZone = "a"}), ValidationError,
                 "at least one of `size` or `snapshotId`");
  auto props = gib(2);
  props.iops = 100;
  props.volumeType = EbsDeviceVolumeType::IO1;
  EXPECT_FAILURE(make(props), ValidationError, "`io1`");
  props = gib(100);
  props.volumeType = EbsDeviceVolumeType::ST1;
  EXPECT_FAILURE(make(props), ValidationError,
                 "`st1` volumes must be between 125 GiB and 16384 GiB in size, got 100.");
}

TEST_F(VolumeTest, OperationsAreThoseOfTheType) {
  auto props = gib(100);
  props.volumeType = EbsDeviceVolumeType::IO1;
  EXPECT_FAILURE(make(props), ValidationError, "`iops` must be specified");
  props.iops = 6000;
  EXPECT_FAILURE(make(props), ValidationError, "maximum ratio of 50 IOPS/GiB");
  props.iops = 50;
  EXPECT_FAILURE(make(props), ValidationError, "must be between 100 and 64000, got 50");
  props.volumeType = EbsDeviceVolumeType::SC1;
  EXPECT_FAILURE(make(props), ValidationError, "`iops` may only be specified if");
}

TEST_F(VolumeTest, OtherOptionsAreCheckedToo) {
  auto props = gib(100);
  props.throughput = 200;
  EXPECT_FAILURE(make(props), ValidationError, "throughput property requires volumeType");
  props = gib(100);
  props.enableMultiAttach = true;
  EXPECT_FAILURE(make(props), ValidationError, "multi-attach is supported exclusively");
  props = gib(100);
  props.volumeInitializationRate = Size::mebibytes(200);
  EXPECT_FAILURE(make(props), ValidationError, "from a snapshot");
  props = gib(100);
  props.snapshotId = "snapshot-1";
  EXPECT_FAILURE(make(props), ValidationError, "got \"snapshot-1\"");
  props = gib(100);
  props.encryptionKey = stack_.create<kms::Key>("Key");
  EXPECT_FAILURE(make(props), ValidationError, "`encrypted` must be true");
  EXPECT_FAILURE(
      Volume::fromVolumeAttributes(stack_, "V", {.availabilityZone = "a", .volumeId = "v-1"}),
      ValidationError, "Expected `vol-");
}

TEST_F(VolumeTest, AttachingIsGrantedOnVolumeAndInstances) {
  auto& volume = make(gib(10));
  volume.grantAttachVolume(role());
  const Json statement =
      resourcesOf("AWS::IAM::Policy").at(0)["Properties"]["PolicyDocument"]["Statement"][0];
  EXPECT_EQ(statement["Action"].text(), "ec2:AttachVolume");
  EXPECT_EQ(statement["Resource"].size(), 2U);
}

TEST_F(VolumeTest, GrantsByTagTagVolumeAndInstances) {
  auto& volume = make(gib(10));
  auto& other = stack_.create<Volume>("Other", gib(10));
  volume.grantDetachVolumeByResourceTag(role(), {other}, "Mine");
  const Json statement =
      resourcesOf("AWS::IAM::Policy").at(0)["Properties"]["PolicyDocument"]["Statement"][0];
  EXPECT_THAT(statement["Condition"].dump(),
              ::testing::HasSubstr("ec2:ResourceTag/VolumeGrantDetach-Mine"));
  for (const Json& resource : resourcesOf("AWS::EC2::Volume")) {
    EXPECT_EQ(resource["Properties"]["Tags"][0]["Key"].text(), "VolumeGrantDetach-Mine");
  }
}

TEST_F(VolumeTest, ImportedKeysHaveNoPrivateKeyToRead) {
  auto& key = stack_.create<KeyPair>("Key", {.publicKeyMaterial = "ssh-rsa AAAA"});
  EXPECT_FAILURE(static_cast<void>(key.privateKey()), ValidationError, "imported keys");
  EXPECT_FAILURE(stack_.create<KeyPair>(
                     "Typed", {.publicKeyMaterial = "ssh-rsa AAAA", .type = KeyPairType::RSA}),
                 ValidationError, "Cannot specify 'type'");
}

TEST_F(VolumeTest, PlacementStrategiesGoWithTheirOptions) {
  EXPECT_FAILURE(stack_.create<PlacementGroup>(
                     "P", {.partitions = 2, .strategy = PlacementGroupStrategy::SPREAD}),
                 ValidationError, "can only specify 'partitions' with the 'PARTITION' strategy");
  EXPECT_FAILURE(stack_.create<PlacementGroup>("P", {.spreadLevel = PlacementGroupSpreadLevel::RACK,
                                                     .strategy = PlacementGroupStrategy::CLUSTER}),
                 ValidationError, "can only specify 'spreadLevel' with the 'SPREAD' strategy");
  auto& group = stack_.create<PlacementGroup>("P", {.partitions = 2});
  EXPECT_EQ(group.strategy(), PlacementGroupStrategy::PARTITION);
}

}  // namespace
}  // namespace cdk::ec2
