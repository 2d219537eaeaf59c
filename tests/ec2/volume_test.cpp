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
                 "size: neither it nor snapshotId is given");
  auto props = gib(2);
  props.iops = 100;
  props.volumeType = EbsDeviceVolumeType::IO1;
  EXPECT_FAILURE(make(props), ValidationError,
                 "size: 2 GiB is not allowed for a volume of type io1; it has 4 to 16384 GiB");
  props = gib(100);
  props.volumeType = EbsDeviceVolumeType::ST1;
  EXPECT_FAILURE(make(props), ValidationError,
                 "size: 100 GiB is not allowed for a volume of type st1; it has 125 to 16384 GiB");
}

TEST_F(VolumeTest, OperationsAreThoseOfTheType) {
  auto props = gib(100);
  props.volumeType = EbsDeviceVolumeType::IO1;
  EXPECT_FAILURE(make(props), ValidationError, "iops: it has to be given for a volume of type io1");
  props.iops = 6000;
  EXPECT_FAILURE(
      make(props), ValidationError,
      "iops: 6000 is too much for 100 GiB; a volume of type io1 has at most 50 for each");
  props.iops = 50;
  EXPECT_FAILURE(make(props), ValidationError,
                 "iops: 50 is not allowed for a volume of type io1; it has 100 to 64000");
  props.volumeType = EbsDeviceVolumeType::SC1;
  EXPECT_FAILURE(make(props), ValidationError,
                 "iops: 50 is not allowed for a volume of type sc1, only for");
}

TEST_F(VolumeTest, OtherOptionsAreCheckedToo) {
  auto props = gib(100);
  props.throughput = 200;
  EXPECT_FAILURE(make(props), ValidationError, "is only for volumes of type gp3");
  props = gib(100);
  props.enableMultiAttach = true;
  EXPECT_FAILURE(make(props), ValidationError,
                 "enableMultiAttach: true is not allowed for a volume of type gp2");
  props = gib(100);
  props.volumeInitializationRate = Size::mebibytes(200);
  EXPECT_FAILURE(make(props), ValidationError,
                 "volumeInitializationRate: it is only for volumes that are made from a snapshot");
  props = gib(100);
  props.snapshotId = "snapshot-1";
  EXPECT_FAILURE(make(props), ValidationError,
                 "snapshotId: \"snapshot-1\" is not allowed; it is snap- and hex");
  props = gib(100);
  props.encryptionKey = stack_.create<kms::Key>("Key");
  EXPECT_FAILURE(make(props), ValidationError,
                 "encryptionKey: 'S/Key' is given, but the volume is not encrypted");
  EXPECT_FAILURE(
      Volume::fromVolumeAttributes(stack_, "V", {.availabilityZone = "a", .volumeId = "v-1"}),
      ValidationError, "volumeId: \"v-1\" is not allowed; it is vol- and hex");
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
  EXPECT_FAILURE(static_cast<void>(key.privateKey()), ValidationError,
                 "privateKey: it is not in the parameter store");
  EXPECT_FAILURE(stack_.create<KeyPair>(
                     "Typed", {.publicKeyMaterial = "ssh-rsa AAAA", .type = KeyPairType::RSA}),
                 ValidationError, "[S/Typed] type: rsa is given beside publicKeyMaterial");
}

TEST_F(VolumeTest, PlacementStrategiesGoWithTheirOptions) {
  EXPECT_FAILURE(stack_.create<PlacementGroup>(
                     "P", {.partitions = 2, .strategy = PlacementGroupStrategy::SPREAD}),
                 ValidationError,
                 "[S/P] partitions: it is an option of the strategy 'partition', and the strategy "
                 "is 'spread'");
  EXPECT_FAILURE(stack_.create<PlacementGroup>("P", {.spreadLevel = PlacementGroupSpreadLevel::RACK,
                                                     .strategy = PlacementGroupStrategy::CLUSTER}),
                 ValidationError,
                 "[S/P] spreadLevel: it is an option of the strategy 'spread', and the strategy is "
                 "'cluster'");
  auto& group = stack_.create<PlacementGroup>("P", {.partitions = 2});
  EXPECT_EQ(group.strategy(), PlacementGroupStrategy::PARTITION);
}

}  // namespace
}  // namespace cdk::ec2
