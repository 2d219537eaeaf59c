#pragma once

#include <cdk/core/construct.hpp>
#include <cdk/core/value.hpp>
#include <cdk/elasticloadbalancingv2/enums.hpp>

#include <optional>

namespace cdk::elasticloadbalancingv2 {

/// Protocol and port where at least one of them is known.
struct ProtocolAndPort {
  std::optional<ApplicationProtocol> protocol{};
  Number port{};
};

/// Throws `ValidationError` for a port whose protocol is not well known.
ProtocolAndPort determineProtocolAndPort(const IConstruct& construct,
                                         std::optional<ApplicationProtocol> protocol,
                                         const Number& port);

/// Throws `ValidationError` for a protocol that network load balancers do not speak.
void checkNetworkProtocol(const IConstruct& construct, Protocol protocol);

/// The policy of a listener: what is wanted, else for TLS the recommended one, if the feature flag
/// says so. Absent leaves it to the service.
String sslPolicyOf(const IConstruct& construct, const std::optional<SslPolicy>& wanted,
                   bool speaksTls);

}  // namespace cdk::elasticloadbalancingv2
