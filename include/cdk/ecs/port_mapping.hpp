#pragma once

#include <cdk/core/value.hpp>
#include <cdk/ecs/network_mode.hpp>

#include <cstdint>
#include <optional>
#include <utility>

namespace cdk::ecs {

/// Transport protocol of a port.
enum class Protocol : std::uint8_t { TCP, UDP };

/// What an application speaks on a port, for service connect. The constants need no
/// initialisation.
class AppProtocol {
 public:
  constexpr explicit AppProtocol(const char* value) noexcept : value_(value) {}
  static const AppProtocol grpc;
  static const AppProtocol http;
  static const AppProtocol http2;
  [[nodiscard]] constexpr const char* value() const noexcept { return value_; }

 private:
  const char* value_;
};

inline constexpr AppProtocol AppProtocol::grpc{"grpc"};
inline constexpr AppProtocol AppProtocol::http{"http"};
inline constexpr AppProtocol AppProtocol::http2{"http2"};

/// A port of the container.
struct PortMapping {
  /// For service connect; wants a `name`. A change to it replaces the service that is connected.
  /// Default: none, TCP.
  std::optional<AppProtocol> appProtocol{};
  /// `ContainerDefinition::CONTAINER_PORT_USE_RANGE` where `containerPortRange` is given.
  Required<Number> containerPort;
  /// First and last port, such as `8080-8090`. Default: none.
  String containerPortRange{};
  /// Port of the instance, for the network mode `BRIDGE`; that of the container in others.
  /// Default: chosen when the container starts.
  Number hostPort{};
  /// What service connect calls it; not empty, and only once in a container. Default: none.
  String name{};
  /// Default: TCP.
  std::optional<Protocol> protocol{};
};

/// Checks a port of a container against the network mode of its task.
class PortMap {
 public:
  PortMap(NetworkMode networkmode, PortMapping portmapping)
      : networkmode_(networkmode), portmapping_(std::move(portmapping)) {}

  [[nodiscard]] NetworkMode networkmode() const noexcept { return networkmode_; }
  [[nodiscard]] const PortMapping& portmapping() const noexcept { return portmapping_; }
  /// Throws `ValidationError` for a range together with a port of container or instance or in the
  /// modes `NONE`, `HOST` and `NAT`, for `CONTAINER_PORT_USE_RANGE` without one, for a port of the
  /// instance that the mode does not let differ, and for an empty name.
  void validate() const;

 private:
  NetworkMode networkmode_;
  PortMapping portmapping_;
};

/// Checks what service connect wants to know of a port.
class ServiceConnect {
 public:
  ServiceConnect(NetworkMode networkmode, PortMapping portmapping)
      : networkmode_(networkmode), portmapping_(std::move(portmapping)) {}

  [[nodiscard]] NetworkMode networkmode() const noexcept { return networkmode_; }
  [[nodiscard]] const PortMapping& portmapping() const noexcept { return portmapping_; }
  /// Whether the port has a name or an application protocol.
  [[nodiscard]] bool isServiceConnect() const;
  /// Throws `ValidationError` for an application protocol without a name, and for network modes
  /// other than `BRIDGE` and `AWS_VPC`.
  void validate() const;

 private:
  NetworkMode networkmode_;
  PortMapping portmapping_;
};

}  // namespace cdk::ecs
