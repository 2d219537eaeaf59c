#include <cdk/ecs/service_managed_volume.hpp>

#include "ranges.hpp"

#include <cdk/core/error.hpp>
#include <cdk/iam/managed_policy.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/iam/role.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace cdk::ecs {

namespace {

using Type = ec2::EbsDeviceVolumeType;

constexpr double MAX_THROUGHPUT = 2000;
constexpr double MIN_INITIALIZATION_RATE = 100;
constexpr double MAX_INITIALIZATION_RATE = 300;

struct Range {
  double low;
  double high;
};

std::string_view nameOf(Type type) {
  switch (type) {
    case Type::STANDARD: return "standard";
    case Type::IO1: return "io1";
    case Type::IO2: return "io2";
    case Type::GP2: return "gp2";
    case Type::GP3: return "gp3";
    case Type::ST1: return "st1";
    case Type::SC1: return "sc1";
  }
  return {};
}

Range sizesOf(Type type) {
  switch (type) {
    case Type::STANDARD: return {1, 1024};
    case Type::IO1: return {4, 16384};
    case Type::IO2: return {4, 65536};
    case Type::GP2: return {1, 16384};
    case Type::GP3: return {1, 65536};
    case Type::ST1:
    case Type::SC1: return {125, 16384};
  }
  return {};
}

std::optional<Range> iopsOf(Type type) {
  switch (type) {
    case Type::IO1: return Range{100, 64000};
    case Type::IO2: return Range{100, 256000};
    case Type::GP3: return Range{3000, 80000};
    default: return {};
  }
}

void checkRange(const IConstruct& volume, const char* property, const Number& number, Range range,
                std::string_view what) {
  if (!isOutside(number, range.low, range.high)) return;
  fail(volume, property,
       number.describe() + " is not allowed; " + std::string(what) + " from " +
           Json(range.low).dump() + " to " + Json(range.high).dump());
}

void checkIops(const IConstruct& volume, const Number& iops, Type type) {
  const auto range = iopsOf(type);
  const std::string name(nameOf(type));
  if (iops.isAbsent()) {
    if (type == Type::IO1 || type == Type::IO2) {
      fail(volume, "iops", "it is absent; volumes of the type " + name + " want it");
    }
    return;
  }
  if (!range) fail(volume, "iops", "it is not for volumes of the type " + name);
  checkRange(volume, "iops", iops, *range, "volumes of the type " + name + " have");
}

/// `snap-` and hexadecimal digits.
bool isSnapshotId(std::string_view text) {
  constexpr std::string_view PREFIX = "snap-";
  if (!text.starts_with(PREFIX) || text.size() == PREFIX.size()) return false;
  text.remove_prefix(PREFIX.size());
  return text.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

void checkSnapshot(const IConstruct& volume, const ServiceManagedEBSVolumeConfiguration& config) {
  const String& id = config.snapShotId;
  if (id.has_value() && !id.isUnresolved() && !isSnapshotId(id.literal())) {
    fail(volume, "snapShotId",
         id.describe() + " is not allowed; it is 'snap-' and hexadecimal digits");
  }
  if (!config.volumeInitializationRate) return;
  if (id.isAbsent()) {
    fail(volume, "volumeInitializationRate", "it is only for volumes with snapShotId");
  }
  checkRange(volume, "volumeInitializationRate", config.volumeInitializationRate->toMebibytes(),
             {MIN_INITIALIZATION_RATE, MAX_INITIALIZATION_RATE}, "it is a number of MiB");
}

void check(const IConstruct& volume, const ServiceManagedEBSVolumeConfiguration& config) {
  if (!config.size && config.snapShotId.isAbsent()) {
    fail(volume, "managedEBSVolume", "one of size and snapShotId is wanted");
  }
  const Type type = config.volumeType.value_or(Type::GP2);
  const std::string name(nameOf(type));
  checkSnapshot(volume, config);
  checkIops(volume, config.iops, type);
  if (config.size && !config.size->isUnresolved()) {
    checkRange(volume, "size", config.size->toGibibytes(), sizesOf(type),
               "volumes of the type " + name + " have GiB");
  }
  if (config.throughput.isAbsent()) return;
  if (type != Type::GP3) fail(volume, "throughput", "it is not for volumes of the type " + name);
  checkRange(volume, "throughput", config.throughput, {0, MAX_THROUGHPUT},
             "it is a number of MiB per second");
}

}  // namespace

ServiceManagedEBSVolumeConfiguration ServiceManagedEBSVolumeConfiguration::absent() noexcept {
  return {.presence_ = Presence::absent()};
}

ServiceManagedVolume::ServiceManagedVolume(cdk::Scope scope, Props props)
    : Construct(std::move(scope)),
      config_(std::move(props.managedEBSVolume)),
      name_(props.name),
      role_(config_.role) {
  if (isPresent(config_)) check(*this, config_);
  if (!role_) {
    role_ = create<iam::Role>("EBSRole",
                              {.assumedBy = iam::ServicePrincipal("ecs.amazonaws.com"),
                               .managedPolicies = {iam::ManagedPolicy::fromAwsManagedPolicyName(
                                   "service-role/AmazonECSInfrastructureRolePolicyForVolumes")}});
  }
}

ServiceManagedVolume::operator Volume() const {
  return {.configuredAtLaunch = configuredAtLaunch(), .name = name_};
}

void ServiceManagedVolume::mountIn(ContainerDefinition& container,
                                   ContainerMountPoint mountPoint) const {
  container.addMountPoints({{.containerPath = mountPoint.containerPath,
                             .readOnly = mountPoint.readOnly,
                             .sourceVolume = name_}});
}

}  // namespace cdk::ecs
