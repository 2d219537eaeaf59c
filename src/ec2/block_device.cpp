#include <cdk/ec2/block_device.hpp>

#include <cmath>
#include <string>
#include <utility>

#include <cdk/core/annotations.hpp>
#include <cdk/core/error.hpp>

#include "block_device_checks.hpp"

namespace cdk::ec2 {

const char* toString(EbsDeviceVolumeType type) noexcept {
  switch (type) {
    case EbsDeviceVolumeType::STANDARD: return "standard";
    case EbsDeviceVolumeType::IO1: return "io1";
    case EbsDeviceVolumeType::IO2: return "io2";
    case EbsDeviceVolumeType::GP2: return "gp2";
    case EbsDeviceVolumeType::GP3: return "gp3";
    case EbsDeviceVolumeType::ST1: return "st1";
    case EbsDeviceVolumeType::SC1: break;
  }
  return "sc1";
}

BlockDeviceVolume BlockDeviceVolume::ebs(Number volumeSize, EbsDeviceOptions options) {
  return BlockDeviceVolume(
      EbsDeviceProps{.deleteOnTermination = std::move(options.deleteOnTermination),
                     .encrypted = std::move(options.encrypted),
                     .iops = std::move(options.iops),
                     .kmsKey = options.kmsKey,
                     .throughput = std::move(options.throughput),
                     .volumeInitializationRate = std::move(options.volumeInitializationRate),
                     .volumeSize = std::move(volumeSize),
                     .volumeType = options.volumeType});
}

BlockDeviceVolume BlockDeviceVolume::ebsFromSnapshot(String snapshotId,
                                                     EbsDeviceSnapshotOptions options) {
  return BlockDeviceVolume(
      EbsDeviceProps{.deleteOnTermination = std::move(options.deleteOnTermination),
                     .iops = std::move(options.iops),
                     .snapshotId = std::move(snapshotId),
                     .throughput = std::move(options.throughput),
                     .volumeInitializationRate = std::move(options.volumeInitializationRate),
                     .volumeSize = std::move(options.volumeSize),
                     .volumeType = options.volumeType});
}

BlockDeviceVolume BlockDeviceVolume::ephemeral(int volumeIndex) {
  if (volumeIndex < 0) {
    throw ValidationError("volumeIndex must be a number starting from 0, got " +
                          std::to_string(volumeIndex));
  }
  return BlockDeviceVolume({}, "ephemeral" + std::to_string(volumeIndex));
}

namespace {

void validateThroughput(const IConstruct& scope, const EbsDeviceProps& device) {
  const double throughput = device.throughput.literal();
  const std::string text = Json(throughput).dump();
  if (device.volumeType != EbsDeviceVolumeType::GP3) {
    fail(scope, "throughput",
         std::string("'throughput' requires 'volumeType': gp3, got: ") +
             (device.volumeType ? toString(*device.volumeType) : "none") + ".");
  }
  if (std::floor(throughput) != throughput) {
    fail(scope, "throughput", "'throughput' must be an integer, got: " + text + ".");
  }
  if (throughput < 125 || throughput > 2000) {
    fail(scope, "throughput", "'throughput' must be between 125 and 2000, got " + text + ".");
  }
  validateThroughputRatio(scope, device.throughput, device.iops);
}

}  // namespace

void validateThroughputRatio(const IConstruct& scope, const Number& throughput,
                             const Number& iops) {
  constexpr double HIGHEST = 0.25;
  if (throughput.isAbsent() || throughput.isUnresolved()) return;
  if (iops.isAbsent() || iops.isUnresolved() || iops.literal() == 0) return;
  const double ratio = throughput.literal() / iops.literal();
  if (ratio > HIGHEST) {
    fail(scope, "throughput",
         "Throughput (MiBps) to iops ratio of " + Json(ratio).dump() +
             " is too high; maximum is 0.25 MiBps per iops");
  }
}

void validateInitializationRate(const IConstruct& scope, const Size& rate) {
  if (rate.isUnresolved()) return;
  const double perSecond = rate.toMebibytes({.rounding = SizeRoundingBehavior::NONE}).literal();
  if (perSecond < 100 || perSecond > 300) {
    fail(scope, "volumeInitializationRate",
         "volumeInitializationRate must be between 100 and 300 MiB/s, got: " +
             Json(perSecond).dump() + " MiB/s");
  }
}

void validateEbsDevice(const IConstruct& scope, const EbsDeviceProps& device) {
  if (device.throughput.has_value() && !device.throughput.isUnresolved()) {
    validateThroughput(scope, device);
  }
  if (device.volumeInitializationRate) {
    validateInitializationRate(scope, *device.volumeInitializationRate);
  }
  const bool provisioned = device.volumeType == EbsDeviceVolumeType::IO1 ||
                           device.volumeType == EbsDeviceVolumeType::IO2;
  if (device.iops.has_value() && !provisioned && device.volumeType != EbsDeviceVolumeType::GP3) {
    Annotations::of(scope).addWarningV2(
        "@aws-cdk/aws-ec2:iopsIgnored",
        "iops will be ignored without volumeType: IO1, IO2, or GP3");
  }
  if (device.iops.isAbsent() && provisioned) {
    fail(scope, "iops",
         "iops property is required with volumeType: EbsDeviceVolumeType.IO1 and "
         "EbsDeviceVolumeType.IO2");
  }
}

}  // namespace cdk::ec2
