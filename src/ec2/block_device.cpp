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
    throw ValidationError(
        std::to_string(volumeIndex) + " is not allowed; ephemeral volumes are counted from 0",
        {.property = "volumeIndex"});
  }
  return BlockDeviceVolume({}, "ephemeral" + std::to_string(volumeIndex));
}

namespace {

void validateThroughput(const IConstruct& scope, const EbsDeviceProps& device) {
  const double throughput = device.throughput.literal();
  const std::string text = Json(throughput).dump();
  if (device.volumeType != EbsDeviceVolumeType::GP3) {
    fail(scope, "throughput",
         text + " MiB/s is only for volumes of type gp3; volumeType is " +
             (device.volumeType ? toString(*device.volumeType) : "not given"));
  }
  if (std::floor(throughput) != throughput || throughput < 125 || throughput > 2000) {
    fail(scope, "throughput",
         text + " is not allowed; a whole number of 125 to 2000 MiB/s is wanted");
  }
  validateThroughputRatio(scope, device.throughput, device.iops);
}

}  // namespace

void validateThroughputRatio(const IConstruct& scope, const Number& throughput,
                             const Number& iops) {
  constexpr double HIGHEST = 0.25;
  if (throughput.isAbsent() || throughput.isUnresolved()) return;
  if (iops.isAbsent() || iops.isUnresolved() || iops.literal() == 0) return;
  if (throughput.literal() / iops.literal() > HIGHEST) {
    fail(scope, "throughput",
         Json(throughput).dump() + " MiB/s is too much for " + Json(iops).dump() +
             " iops; each of them carries at most 0.25 MiB/s");
  }
}

void validateInitializationRate(const IConstruct& scope, const Size& rate) {
  if (rate.isUnresolved()) return;
  const double perSecond = rate.toMebibytes({.rounding = SizeRoundingBehavior::NONE}).literal();
  if (perSecond < 100 || perSecond > 300) {
    fail(scope, "volumeInitializationRate",
         Json(perSecond).dump() + " MiB/s is not allowed; it is from 100 to 300 MiB/s");
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
        "iops of " + device.iops.describe() +
            " has no effect; only volumes of type io1, io2 and gp3 take it");
  }
  if (device.iops.isAbsent() && provisioned) {
    fail(scope, "iops",
         std::string("it has to be given for a volume of type ") + toString(*device.volumeType));
  }
}

}  // namespace cdk::ec2
