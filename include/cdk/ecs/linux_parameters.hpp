#pragma once

#include <cdk/core/construct.hpp>
#include <cdk/core/size.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace cdk::ecs {

/// Capabilities of the Linux kernel.
enum class Capability : std::uint8_t {
  ALL,
  AUDIT_CONTROL,
  AUDIT_WRITE,
  BLOCK_SUSPEND,
  CHOWN,
  DAC_OVERRIDE,
  DAC_READ_SEARCH,
  FOWNER,
  FSETID,
  IPC_LOCK,
  IPC_OWNER,
  KILL,
  LEASE,
  LINUX_IMMUTABLE,
  MAC_ADMIN,
  MAC_OVERRIDE,
  MKNOD,
  NET_ADMIN,
  NET_BIND_SERVICE,
  NET_BROADCAST,
  NET_RAW,
  SETFCAP,
  SETGID,
  SETPCAP,
  SETUID,
  SYS_ADMIN,
  SYS_BOOT,
  SYS_CHROOT,
  SYS_MODULE,
  SYS_NICE,
  SYS_PACCT,
  SYS_PTRACE,
  SYS_RAWIO,
  SYS_RESOURCE,
  SYS_TIME,
  SYS_TTY_CONFIG,
  SYSLOG,
  WAKE_ALARM,
};

/// What a container may do with a device.
enum class DevicePermission : std::uint8_t { READ, WRITE, MKNOD };

/// A device of the instance in the container.
struct Device {
  /// Default: the same as on the instance.
  String containerPath{};
  Required<String> hostPath;
  /// Default: read, write and mknod.
  std::vector<DevicePermission> permissions{};
};

/// Mount options of a file system in memory.
enum class TmpfsMountOption : std::uint8_t {
  DEFAULTS,
  RO,
  RW,
  SUID,
  NOSUID,
  DEV,
  NODEV,
  EXEC,
  NOEXEC,
  SYNC,
  ASYNC,
  DIRSYNC,
  REMOUNT,
  MAND,
  NOMAND,
  ATIME,
  NOATIME,
  DIRATIME,
  NODIRATIME,
  BIND,
  RBIND,
  UNBINDABLE,
  RUNBINDABLE,
  PRIVATE,
  RPRIVATE,
  SHARED,
  RSHARED,
  SLAVE,
  RSLAVE,
  RELATIME,
  NORELATIME,
  STRICTATIME,
  NOSTRICTATIME,
  MODE,
  UID,
  GID,
  NR_INODES,
  NR_BLOCKS,
  MPOL,
};

/// A file system in memory.
struct Tmpfs {
  Required<String> containerPath;
  /// Default: none.
  std::vector<TmpfsMountOption> mountOptions{};
  /// MiB.
  Required<Number> size;
};

/// Props of `LinuxParameters`.
struct LinuxParametersProps {
  /// Run an init process that forwards signals. Default: false.
  Boolean initProcessEnabled{};
  /// Whole MiB. Default: no swap.
  std::optional<Size> maxSwap{};
  /// MiB. Default: Docker's.
  Number sharedMemorySize{};
  /// How readily memory is swapped out, a whole number from 0 to 100; of effect with `maxSwap`.
  /// Default: 60.
  Number swappiness{};
};

/// Options of the Linux kernel for a container.
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LinuxParameters.html
class LinuxParameters : public Construct {
 public:
  using Props = LinuxParametersProps;
  /// Throws `ValidationError` for values out of range.
  explicit LinuxParameters(cdk::Scope scope, Props props = {});

  /// Beside those of Docker. Not all of them can be added on Fargate.
  void addCapabilities(std::vector<Capability> capabilities);
  /// Takes away some of those of Docker.
  void dropCapabilities(std::vector<Capability> capabilities);
  void addDevices(std::vector<Device> devices);
  void addTmpfs(std::vector<Tmpfs> tmpfs);
  /// The low-level property, as things are now.
  [[nodiscard]] Json renderLinuxParameters() const;

 private:
  Props props_;
  std::vector<Capability> added_{};
  std::vector<Capability> dropped_{};
  std::vector<Device> devices_{};
  std::vector<Tmpfs> tmpfs_{};
};

}  // namespace cdk::ecs
