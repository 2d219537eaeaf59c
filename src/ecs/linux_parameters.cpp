#include <cdk/ecs/linux_parameters.hpp>

#include "ranges.hpp"
#include "texts.hpp"

#include <cdk/core/error.hpp>
#include <cdk/ecs/cfn_task_definition.hpp>

#include <array>
#include <cmath>

namespace cdk::ecs {

namespace {

constexpr double MAX_SWAPPINESS = 100;

constexpr std::array<const char*, 38> CAPABILITIES = {
    "ALL",        "AUDIT_CONTROL",   "AUDIT_WRITE",      "BLOCK_SUSPEND",
    "CHOWN",      "DAC_OVERRIDE",    "DAC_READ_SEARCH",  "FOWNER",
    "FSETID",     "IPC_LOCK",        "IPC_OWNER",        "KILL",
    "LEASE",      "LINUX_IMMUTABLE", "MAC_ADMIN",        "MAC_OVERRIDE",
    "MKNOD",      "NET_ADMIN",       "NET_BIND_SERVICE", "NET_BROADCAST",
    "NET_RAW",    "SETFCAP",         "SETGID",           "SETPCAP",
    "SETUID",     "SYS_ADMIN",       "SYS_BOOT",         "SYS_CHROOT",
    "SYS_MODULE", "SYS_NICE",        "SYS_PACCT",        "SYS_PTRACE",
    "SYS_RAWIO",  "SYS_RESOURCE",    "SYS_TIME",         "SYS_TTY_CONFIG",
    "SYSLOG",     "WAKE_ALARM"};

constexpr std::array<const char*, 3> PERMISSIONS = {"read", "write", "mknod"};

constexpr std::array<const char*, 39> MOUNT_OPTIONS = {
    "defaults",   "ro",          "rw",         "suid",        "nosuid",        "dev",     "nodev",
    "exec",       "noexec",      "sync",       "async",       "dirsync",       "remount", "mand",
    "nomand",     "atime",       "noatime",    "diratime",    "nodiratime",    "bind",    "rbind",
    "unbindable", "runbindable", "private",    "rprivate",    "shared",        "rshared", "slave",
    "rslave",     "relatime",    "norelatime", "strictatime", "nostrictatime", "mode",    "uid",
    "gid",        "nr_inodes",   "nr_blocks",  "mpol"};

template <class E, std::size_t N>
List<String> texts(const std::vector<E>& enumerators, const std::array<const char*, N>& names) {
  if (enumerators.empty()) return {};
  std::vector<String> result;
  for (const E enumerator : enumerators) result.emplace_back(textOf(enumerator, names));
  return result;
}

template <class T>
void append(std::vector<T>& to, std::vector<T>& from) {
  for (T& element : from) to.push_back(std::move(element));
}

}  // namespace

LinuxParameters::LinuxParameters(cdk::Scope scope, Props props)
    : Construct(std::move(scope)), props_(std::move(props)) {
  const Number& swappiness = props_.swappiness;
  if (swappiness.isAbsent() || swappiness.isUnresolved()) return;
  const double value = swappiness.literal();
  if (isOutside(swappiness, 0, MAX_SWAPPINESS) || value != std::floor(value)) {
    fail(*this, "swappiness",
         swappiness.describe() + " is not allowed; it is a whole number from 0 to 100");
  }
}

void LinuxParameters::addCapabilities(std::vector<Capability> capabilities) {
  append(added_, capabilities);
}

void LinuxParameters::dropCapabilities(std::vector<Capability> capabilities) {
  append(dropped_, capabilities);
}

void LinuxParameters::addDevices(std::vector<Device> devices) { append(devices_, devices); }

void LinuxParameters::addTmpfs(std::vector<Tmpfs> tmpfs) { append(tmpfs_, tmpfs); }

Json LinuxParameters::renderLinuxParameters() const {
  std::vector<CfnTaskDefinition::DeviceProperty> devices;
  for (const Device& device : devices_) {
    devices.push_back({.containerPath = device.containerPath,
                       .hostPath = device.hostPath,
                       .permissions = texts(device.permissions, PERMISSIONS)});
  }
  std::vector<CfnTaskDefinition::TmpfsProperty> tmpfs;
  for (const Tmpfs& entry : tmpfs_) {
    tmpfs.push_back({.containerPath = entry.containerPath,
                     .mountOptions = texts(entry.mountOptions, MOUNT_OPTIONS),
                     .size = entry.size});
  }
  CfnTaskDefinition::LinuxParametersProperty parameters{
      .capabilities = {.add = texts(added_, CAPABILITIES), .drop = texts(dropped_, CAPABILITIES)},
      .initProcessEnabled = props_.initProcessEnabled,
      .maxSwap = props_.maxSwap ? props_.maxSwap->toMebibytes() : Number(),
      .sharedMemorySize = props_.sharedMemorySize,
      .swappiness = props_.maxSwap ? props_.swappiness : Number()};
  if (!devices.empty()) parameters.devices = devices;
  if (!tmpfs.empty()) parameters.tmpfs = tmpfs;
  return Json(parameters);
}

}  // namespace cdk::ecs
