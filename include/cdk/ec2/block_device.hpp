#pragma once

#include <cdk/core/ref.hpp>
#include <cdk/core/size.hpp>
#include <cdk/core/value.hpp>

#include <optional>
#include <vector>

namespace cdk::kms {
class IKey;
}

namespace cdk::ec2 {

/// Types of block storage volumes.
/// https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html
enum class EbsDeviceVolumeType {
  /// Magnetic.
  STANDARD,
  /// Provisioned IOPS SSD.
  IO1,
  IO2,
  /// General purpose SSD.
  GP2,
  GP3,
  /// Throughput optimised HDD.
  ST1,
  /// Cold HDD.
  SC1,
  MAGNETIC = STANDARD,
  PROVISIONED_IOPS_SSD = IO1,
  PROVISIONED_IOPS_SSD_IO2 = IO2,
  GENERAL_PURPOSE_SSD = GP2,
  GENERAL_PURPOSE_SSD_GP3 = GP3,
  THROUGHPUT_OPTIMIZED_HDD = ST1,
  COLD_HDD = SC1,
};

/// The type's name in CloudFormation, such as `gp3`.
const char* toString(EbsDeviceVolumeType type) noexcept;

/// Options of `BlockDeviceVolume::ebs`.
struct EbsDeviceOptions {
  /// Delete the volume with its instance. Default: true in Auto Scaling groups, else false.
  Boolean deleteOnTermination{};
  /// Default: false.
  Boolean encrypted{};
  /// Required for `IO1` and `IO2`; of effect for these and `GP3` only. Default: none.
  Number iops{};
  /// Default: the account's key for volumes, where `encrypted`.
  Ref<kms::IKey> kmsKey{};
  /// In MiB/s, 125 to 2000; only for `GP3`. Default: 125.
  Number throughput{};
  /// Rate at which blocks are fetched from the snapshot, 100 to 300 MiB/s. Default: none.
  std::optional<Size> volumeInitializationRate{};
  /// Default: EC2's own.
  std::optional<EbsDeviceVolumeType> volumeType{};
};

/// Options of `BlockDeviceVolume::ebsFromSnapshot`.
struct EbsDeviceSnapshotOptions {
  /// Delete the volume with its instance. Default: true in Auto Scaling groups, else false.
  Boolean deleteOnTermination{};
  /// See `EbsDeviceOptions`.
  Number iops{};
  /// In MiB/s, 125 to 2000; only for `GP3`. Default: 125.
  Number throughput{};
  /// Rate at which blocks are fetched from the snapshot, 100 to 300 MiB/s. Default: none.
  std::optional<Size> volumeInitializationRate{};
  /// In GiB. Default: the snapshot's size.
  Number volumeSize{};
  /// Default: EC2's own.
  std::optional<EbsDeviceVolumeType> volumeType{};
};

/// All that is known of a block storage device.
struct EbsDeviceProps {
  Boolean deleteOnTermination{};
  Boolean encrypted{};
  Number iops{};
  Ref<kms::IKey> kmsKey{};
  String snapshotId{};
  Number throughput{};
  std::optional<Size> volumeInitializationRate{};
  /// In GiB.
  Number volumeSize{};
  std::optional<EbsDeviceVolumeType> volumeType{};
};

/// What is behind a block device. A copyable value.
class BlockDeviceVolume {
 public:
  /// A new volume of `volumeSize` GiB.
  static BlockDeviceVolume ebs(Number volumeSize, EbsDeviceOptions options = {});
  /// A volume made from a snapshot.
  static BlockDeviceVolume ebsFromSnapshot(String snapshotId,
                                           EbsDeviceSnapshotOptions options = {});
  /// Storage of the instance itself, counted from 0. Throws `ValidationError` for a negative index.
  static BlockDeviceVolume ephemeral(int volumeIndex);

  /// Absent for instance storage.
  [[nodiscard]] const std::optional<EbsDeviceProps>& ebsDevice() const noexcept {
    return ebsDevice_;
  }
  /// Absent for volumes of block storage.
  [[nodiscard]] const String& virtualName() const noexcept { return virtualName_; }

  explicit BlockDeviceVolume(std::optional<EbsDeviceProps> ebsDevice = {}, String virtualName = {})
      : ebsDevice_(std::move(ebsDevice)), virtualName_(std::move(virtualName)) {}

 private:
  std::optional<EbsDeviceProps> ebsDevice_;
  String virtualName_;
};

/// A block device of an instance.
struct BlockDevice {
  /// Such as `/dev/xvda`.
  Required<String> deviceName;
  /// False keeps the device out, even if the image has it. Default: true.
  Boolean mappingEnabled{};
  Required<BlockDeviceVolume> volume;
};

}  // namespace cdk::ec2
