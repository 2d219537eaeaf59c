#pragma once

#include <cdk/core/presence.hpp>
#include <cdk/core/value.hpp>

#include <optional>
#include <string_view>

namespace cdk::ecs {

/// Processor architecture of a task. The constants need no initialisation.
class CpuArchitecture {
 public:
  static const CpuArchitecture ARM64;
  static const CpuArchitecture X86_64;
  /// An architecture that the library does not know. `name` has to outlive the value.
  static constexpr CpuArchitecture of(const char* name) noexcept { return CpuArchitecture(name); }
  [[nodiscard]] constexpr const char* name() const noexcept { return name_; }

 private:
  constexpr explicit CpuArchitecture(const char* name) noexcept : name_(name) {}
  const char* name_;
};

inline constexpr CpuArchitecture CpuArchitecture::ARM64{"ARM64"};
inline constexpr CpuArchitecture CpuArchitecture::X86_64{"X86_64"};

/// Operating system of a task. The constants need no initialisation.
class OperatingSystemFamily {
 public:
  static const OperatingSystemFamily LINUX;
  static const OperatingSystemFamily WINDOWS_SERVER_2004_CORE;
  static const OperatingSystemFamily WINDOWS_SERVER_2016_FULL;
  static const OperatingSystemFamily WINDOWS_SERVER_2019_CORE;
  static const OperatingSystemFamily WINDOWS_SERVER_2019_FULL;
  static const OperatingSystemFamily WINDOWS_SERVER_2022_CORE;
  static const OperatingSystemFamily WINDOWS_SERVER_2022_FULL;
  static const OperatingSystemFamily WINDOWS_SERVER_2025_CORE;
  static const OperatingSystemFamily WINDOWS_SERVER_2025_FULL;
  static const OperatingSystemFamily WINDOWS_SERVER_20H2_CORE;
  /// A family that the library does not know. `family` has to outlive the value.
  static constexpr OperatingSystemFamily of(const char* family) noexcept {
    return OperatingSystemFamily(family);
  }
  [[nodiscard]] constexpr const char* name() const noexcept { return name_; }
  [[nodiscard]] constexpr bool isLinux() const noexcept {
    return std::string_view(name_) == "LINUX";
  }
  [[nodiscard]] constexpr bool isWindows() const noexcept {
    return std::string_view(name_).starts_with("WINDOWS");
  }

 private:
  constexpr explicit OperatingSystemFamily(const char* name) noexcept : name_(name) {}
  const char* name_;
};

inline constexpr OperatingSystemFamily OperatingSystemFamily::LINUX{"LINUX"};
inline constexpr OperatingSystemFamily OperatingSystemFamily::WINDOWS_SERVER_2004_CORE{
    "WINDOWS_SERVER_2004_CORE"};
inline constexpr OperatingSystemFamily OperatingSystemFamily::WINDOWS_SERVER_2016_FULL{
    "WINDOWS_SERVER_2016_FULL"};
inline constexpr OperatingSystemFamily OperatingSystemFamily::WINDOWS_SERVER_2019_CORE{
    "WINDOWS_SERVER_2019_CORE"};
inline constexpr OperatingSystemFamily OperatingSystemFamily::WINDOWS_SERVER_2019_FULL{
    "WINDOWS_SERVER_2019_FULL"};
inline constexpr OperatingSystemFamily OperatingSystemFamily::WINDOWS_SERVER_2022_CORE{
    "WINDOWS_SERVER_2022_CORE"};
inline constexpr OperatingSystemFamily OperatingSystemFamily::WINDOWS_SERVER_2022_FULL{
    "WINDOWS_SERVER_2022_FULL"};
inline constexpr OperatingSystemFamily OperatingSystemFamily::WINDOWS_SERVER_2025_CORE{
    "WINDOWS_SERVER_2025_CORE"};
inline constexpr OperatingSystemFamily OperatingSystemFamily::WINDOWS_SERVER_2025_FULL{
    "WINDOWS_SERVER_2025_FULL"};
inline constexpr OperatingSystemFamily OperatingSystemFamily::WINDOWS_SERVER_20H2_CORE{
    "WINDOWS_SERVER_20H2_CORE"};

/// What a task's containers run on.
struct RuntimePlatform {
  /// Default: not in the template.
  std::optional<CpuArchitecture> cpuArchitecture{};
  /// Default: not in the template.
  std::optional<OperatingSystemFamily> operatingSystemFamily{};
  Presence presence_{};

  static RuntimePlatform absent() noexcept;
};

}  // namespace cdk::ecs
