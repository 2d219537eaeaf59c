#pragma once

#include <cdk/core/size.hpp>
#include <cdk/core/value.hpp>

#include <cstdint>
#include <optional>

namespace cdk::autoscaling {

/// Kinds of block storage volumes.
enum class EbsDeviceVolumeType : std::uint8_t { STANDARD, IO1, GP2, GP3, ST1, SC1 };

/// What all block storage volumes take.
struct EbsDeviceOptionsBase {
  /// Delete the volume with its instance. Default: true.
  Boolean deleteOnTermination{};
  /// Required for `IO1`; of effect for it and `GP3` only. Default: none.
  Number iops{};
  /// In MiB/s, 125 to 2000; only for `GP3`. Default: 125.
  Number throughput{};
  /// Rate at which blocks are fetched from the snapshot, 100 to 300 MiB/s. Default: none.
  std::optional<Size> volumeInitializationRate{};
  /// Default: `GP2`.
  std::optional<EbsDeviceVolumeType> volumeType{};
};

/// Options of `BlockDeviceVolume::ebs`; those of `EbsDeviceOptionsBase` are explained there.
struct EbsDeviceOptions {
  Boolean deleteOnTermination{};
  /// Default: false.
  Boolean encrypted{};
  Number iops{};
  Number throughput{};
  std::optional<Size> volumeInitializationRate{};
  std::optional<EbsDeviceVolumeType> volumeType{};
};

/// Options of `BlockDeviceVolume::ebsFromSnapshot`; those of `EbsDeviceOptionsBase` are explained
/// there.
struct EbsDeviceSnapshotOptions {
  Boolean deleteOnTermination{};
  Number iops{};
  Number throughput{};
  std::optional<Size> volumeInitializationRate{};
  /// In GiB. Default: the snapshot's size.
  Number volumeSize{};
  std::optional<EbsDeviceVolumeType> volumeType{};
};

/// All that is known of a block storage device.
struct EbsDeviceProps {
  Boolean deleteOnTermination{};
  Boolean encrypted{};
  Number iops{};
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
  static BlockDeviceVolume ebsFromSnapshot(String snapshotId,
                                           EbsDeviceSnapshotOptions options = {});
  /// Storage of the instance itself, counted from 0. Throws `ValidationError` for a negative index.
  static BlockDeviceVolume ephemeral(int volumeIndex);
  /// No volume: the launch template names the device and nothing else.
  static BlockDeviceVolume noDevice() { return BlockDeviceVolume(); }

  [[nodiscard]] const std::optional<EbsDeviceProps>& ebsDevice() const noexcept {
    return ebsDevice_;
  }
  [[nodiscard]] const String& virtualName() const noexcept { return virtualName_; }

  explicit BlockDeviceVolume(std::optional<EbsDeviceProps> ebsDevice = {}, String virtualName = {})
      : ebsDevice_(std::move(ebsDevice)), virtualName_(std::move(virtualName)) {}

 private:
  std::optional<EbsDeviceProps> ebsDevice_;
  String virtualName_;
};

/// A block device of the instances.
struct BlockDevice {
  /// Such as `/dev/xvda`.
  Required<String> deviceName;
  Required<BlockDeviceVolume> volume;
};

}  // namespace cdk::autoscaling
