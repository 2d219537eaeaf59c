#pragma once

#include <cdk/core/duration.hpp>
#include <cdk/core/presence.hpp>
#include <cdk/core/ref.hpp>
#include <cdk/ec2/required_enum.hpp>
#include <cdk/ecs/log_driver.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace cdk::iam {
class IRole;
}
namespace cdk::kms {
class IKey;
}

namespace cdk::ecs {

/// How the lines of an access log look.
enum class ServiceConnectAccessLogFormat : std::uint8_t { TEXT, JSON };

/// What the proxy logs of requests. `format` is wanted.
struct ServiceConnectAccessLogConfiguration {
  std::optional<ServiceConnectAccessLogFormat> format{};
  /// Log the queries of requests too; they may have secrets in them. Default: not in the template,
  /// false.
  Boolean includeQueryParameters{};
  Presence presence_{};

  static ServiceConnectAccessLogConfiguration absent() noexcept;
};

/// How traffic between services is encrypted.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-tls.html
struct ServiceConnectTlsConfiguration {
  /// ARN of the private certificate authority. Default: none.
  String awsPcaAuthorityArn{};
  /// Key of the private keys. Default: one of the service's.
  Ref<kms::IKey> kmsKey{};
  /// Role that gets certificates. Default: none.
  Ref<iam::IRole> role{};
  Presence presence_{};

  static ServiceConnectTlsConfiguration absent() noexcept;
};

/// A port that other services of the namespace can reach.
struct ServiceConnectService {
  /// Name in the namespace; only once in a service. Default: `portMappingName`.
  String discoveryName{};
  /// Name that clients use. Default: the discovery name and the namespace, such as
  /// `web.internal`.
  String dnsName{};
  /// How long a connection may be idle; 0 for ever. Default: the service's, 5 minutes, or an hour
  /// for TCP.
  std::optional<Duration> idleTimeout{};
  /// Port of the proxy, 0 to 65535. Default: chosen by the service, or in the network mode
  /// `AWS_VPC` that of the container.
  Number ingressPortOverride{};
  /// How long an answer may take; 0 for ever. Not for TCP. Default: the service's, 15 seconds.
  std::optional<Duration> perRequestTimeout{};
  /// Port that clients use, 0 to 65535. Default: the port of the mapping.
  Number port{};
  /// Name of a port mapping of the task.
  Required<std::string> portMappingName;
  /// Default: traffic is not encrypted.
  ServiceConnectTlsConfiguration tls = ServiceConnectTlsConfiguration::absent();
};

/// How a service and others of its namespace reach each other, through a proxy in each task.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect.html
struct ServiceConnectProps {
  /// Wants `logDriver`. Default: no requests are logged.
  ServiceConnectAccessLogConfiguration accessLogConfiguration =
      ServiceConnectAccessLogConfiguration::absent();
  /// Where the output of the proxies goes. Default: nowhere.
  std::optional<LogDriver> logDriver{};
  /// Name or ARN of the namespace. Default: the cluster's default one; without it, it is wanted.
  String namespace_{};
  /// Ports that others can reach. Default: none; the tasks can reach others only.
  std::vector<ServiceConnectService> services{};
  Presence presence_{};

  static ServiceConnectProps absent() noexcept;
};

}  // namespace cdk::ecs
