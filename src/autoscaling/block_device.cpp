#include <cdk/autoscaling/block_device.hpp>
#include <cdk/core/error.hpp>

#include <string>

namespace cdk::autoscaling {

BlockDeviceVolume BlockDeviceVolume::ebs(Number volumeSize, EbsDeviceOptions options) {
  return BlockDeviceVolume(
      EbsDeviceProps{.deleteOnTermination = options.deleteOnTermination,
                     .encrypted = options.encrypted,
                     .iops = options.iops,
                     .throughput = options.throughput,
                     .volumeInitializationRate = options.volumeInitializationRate,
                     .volumeSize = std::move(volumeSize),
                     .volumeType = options.volumeType});
}

BlockDeviceVolume BlockDeviceVolume::ebsFromSnapshot(String snapshotId,
                                                     EbsDeviceSnapshotOptions options) {
  return BlockDeviceVolume(
      EbsDeviceProps{.deleteOnTermination = options.deleteOnTermination,
                     .iops = options.iops,
                     .snapshotId = std::move(snapshotId),
                     .throughput = options.throughput,
                     .volumeInitializationRate = options.volumeInitializationRate,
                     .volumeSize = options.volumeSize,
                     .volumeType = options.volumeType});
}

BlockDeviceVolume BlockDeviceVolume::ephemeral(int volumeIndex) {
  if (volumeIndex < 0) {
    throw ValidationError(std::to_string(volumeIndex) + " is not allowed; it is 0 or more",
                          {.property = "volumeIndex"});
  }
  return BlockDeviceVolume({}, "ephemeral" + std::to_string(volumeIndex));
}

}  // namespace cdk::autoscaling
