#pragma once

#include <vector>

#include <cdk/core/construct.hpp>
#include <cdk/core/presence.hpp>
#include <cdk/ec2/block_device.hpp>
#include <cdk/kms/key.hpp>

namespace cdk::ec2 {

/// Throws `ValidationError` where the options of a volume contradict each other.
void validateEbsDevice(const IConstruct& scope, const EbsDeviceProps& device);

/// Throws `ValidationError` for more than 0.25 MiB/s for each operation.
void validateThroughputRatio(const IConstruct& scope, const Number& throughput, const Number& iops);

/// Throws `ValidationError` for a rate that is not 100 to 300 MiB/s.
void validateInitializationRate(const IConstruct& scope, const Size& rate);

/// What launch templates and instances write of block devices. The resources' types have the same
/// fields, but for `noDevice` (text or an object) and what only launch templates support.
template <class Mapping>
std::vector<Mapping> renderBlockDevices(const IConstruct& scope,
                                        const std::vector<BlockDevice>& devices,
                                        const decltype(Mapping::noDevice)& noDevice) {
  std::vector<Mapping> mappings;
  for (const BlockDevice& device : devices) {
    Mapping mapping{.deviceName = device.deviceName};
    mapping.virtualName = device.volume.virtualName();
    if (const auto& ebs = device.volume.ebsDevice()) {
      validateEbsDevice(scope, *ebs);
      mapping.ebs.presence_ = Presence();
      mapping.ebs.deleteOnTermination = ebs->deleteOnTermination;
      mapping.ebs.encrypted = ebs->encrypted;
      mapping.ebs.iops = ebs->iops;
      if (ebs->kmsKey) mapping.ebs.kmsKeyId = ebs->kmsKey->keyArn();
      mapping.ebs.snapshotId = ebs->snapshotId;
      if constexpr (requires { mapping.ebs.throughput; }) mapping.ebs.throughput = ebs->throughput;
      if constexpr (requires { mapping.ebs.volumeInitializationRate; }) {
        if (ebs->volumeInitializationRate) {
          mapping.ebs.volumeInitializationRate = ebs->volumeInitializationRate->toMebibytes();
        }
      }
      mapping.ebs.volumeSize = ebs->volumeSize;
      if (ebs->volumeType) mapping.ebs.volumeType = String(toString(*ebs->volumeType));
    }
    if (!device.mappingEnabled.value_or(true)) mapping.noDevice = noDevice;
    mappings.push_back(std::move(mapping));
  }
  return mappings;
}

}  // namespace cdk::ec2
