#pragma once

#include <cdk/core/construct.hpp>
#include <cdk/core/presence.hpp>
#include <cdk/core/size.hpp>
#include <cdk/ec2/block_device.hpp>
#include <cdk/ecs/task_definition.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace cdk::iam {
class IRole;
}
namespace cdk::kms {
class IKey;
}

namespace cdk::ecs {

/// File systems of volumes.
enum class FileSystemType : std::uint8_t {
  EXT3,
  EXT4,
  XFS,
  /// On Windows only.
  NTFS,
};

/// Where the tags of volumes come from.
enum class EbsPropagatedTagSource : std::uint8_t { SERVICE, TASK_DEFINITION };

/// Tags of a volume.
struct EBSTagSpecification {
  /// Default: not in the template, none.
  std::optional<EbsPropagatedTagSource> propagateTags{};
  /// Default: none.
  Map<String> tags{};
};

/// A volume of Elastic Block Store. `size` or `snapShotId` is wanted.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ebs-volumes.html
struct ServiceManagedEBSVolumeConfiguration {
  /// Default: what the account says.
  Boolean encrypted{};
  /// Default: the service's, `XFS`, or `NTFS` on Windows.
  std::optional<FileSystemType> fileSystemType{};
  /// Operations per second. Wanted for `IO1` (100 to 64000) and `IO2` (100 to 256000), possible for
  /// `GP3` (3000 to 80000). Default: the service's, 3000 for `GP3`.
  Number iops{};
  /// Default: the account's key for volumes, where the volume is encrypted.
  Ref<kms::IKey> kmsKeyId{};
  /// Role that makes and attaches volumes. Default: a new one (id: `EBSRole`).
  Ref<iam::IRole> role{};
  /// Whole GiB: 1 to 16384 for `GP2`, 1 to 65536 for `GP3`, 4 to 16384 for `IO1`, 4 to 65536 for
  /// `IO2`, 125 to 16384 for `ST1` and `SC1`, 1 to 1024 for `STANDARD`. Default: that of the
  /// snapshot.
  std::optional<Size> size{};
  /// What volumes have in them, such as `snap-066877671789bd71b`. Default: nothing.
  String snapShotId{};
  /// Default: none.
  std::vector<EBSTagSpecification> tagSpecifications{};
  /// MiB per second, up to 2000; for `GP3` only. Default: the service's, 125.
  Number throughput{};
  /// How much of the snapshot is loaded in a second, 100 to 300 MiB; only with `snapShotId`.
  /// Default: loaded as it is read.
  std::optional<Size> volumeInitializationRate{};
  /// Default: the service's, `GP3`; the limits here are then those of `GP2`, as in the reference.
  std::optional<ec2::EbsDeviceVolumeType> volumeType{};
  Presence presence_{};

  static ServiceManagedEBSVolumeConfiguration absent() noexcept;
};

/// Props of `ServiceManagedVolume`.
struct ServiceManagedVolumeProps {
  /// Default: the volume has a role and nothing else.
  ServiceManagedEBSVolumeConfiguration managedEBSVolume =
      ServiceManagedEBSVolumeConfiguration::absent();
  /// What containers mount it by.
  Required<String> name;
};

/// Where a volume is in the container.
using ContainerMountPoint = BaseMountPoint;

/// A volume that a service makes for each of its tasks, and deletes with it. Add it to the task
/// definition (it is a `Volume` too), to a container, and to the service.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ebs-volumes.html
class ServiceManagedVolume : public Construct {
 public:
  using Props = ServiceManagedVolumeProps;
  /// Throws `ValidationError` for what the type of volume needs or does not allow.
  ServiceManagedVolume(cdk::Scope scope, Props props);

  /// As a volume of a task definition: one that is configured at launch.
  operator Volume() const;  // NOLINT(google-explicit-constructor)

  /// Absent where it was not given.
  [[nodiscard]] const ServiceManagedEBSVolumeConfiguration& config() const { return config_; }
  /// Always true.
  [[nodiscard]] static constexpr bool configuredAtLaunch() noexcept { return true; }
  [[nodiscard]] String name() const { return name_; }
  /// Role that makes and attaches volumes.
  [[nodiscard]] iam::IRole& role() const { return *role_; }

  /// Mounts it in a container of a task definition that it is added to.
  void mountIn(ContainerDefinition& container, ContainerMountPoint mountPoint) const;

 private:
  ServiceManagedEBSVolumeConfiguration config_;
  String name_;
  Ref<iam::IRole> role_;
};

}  // namespace cdk::ecs
