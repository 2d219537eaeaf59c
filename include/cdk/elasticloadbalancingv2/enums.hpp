#pragma once

#include <cstdint>

namespace cdk::elasticloadbalancingv2 {

/// What clients speak with a listener of an application load balancer, and it with its targets.
enum class ApplicationProtocol : std::uint8_t { HTTP, HTTPS };

/// Version of the protocol between an application load balancer and its targets.
enum class ApplicationProtocolVersion : std::uint8_t { GRPC, HTTP1, HTTP2 };

/// Protocols of network load balancers and of health checks.
enum class Protocol : std::uint8_t { HTTP, HTTPS, TCP, TLS, UDP, TCP_UDP };

/// What kind of thing a target group sends requests to.
enum class TargetType : std::uint8_t { INSTANCE, IP, LAMBDA, ALB };

/// Addresses of a load balancer.
enum class IpAddressType : std::uint8_t { IPV4, DUAL_STACK, DUAL_STACK_WITHOUT_PUBLIC_IPV4 };

/// Addresses of the targets of a group.
enum class TargetGroupIpAddressType : std::uint8_t { IPV4, IPV6 };

/// How requests are spread over targets.
enum class TargetGroupLoadBalancingAlgorithmType : std::uint8_t {
  ROUND_ROBIN,
  LEAST_OUTSTANDING_REQUESTS,
  WEIGHTED_RANDOM,
};

/// What is done with requests that may be an attack by HTTP desynchronisation.
enum class DesyncMitigationMode : std::uint8_t { MONITOR, DEFENSIVE, STRICTEST };

/// What is done with the header `X-Forwarded-For`.
enum class XffHeaderProcessingMode : std::uint8_t { APPEND, PRESERVE, REMOVE };

/// Which HTTP versions a TLS listener of a network load balancer negotiates.
enum class AlpnPolicy : std::uint8_t {
  HTTP1_ONLY,
  HTTP2_ONLY,
  HTTP2_OPTIONAL,
  HTTP2_PREFERRED,
  NONE,
};

/// What happens to users who are not logged in.
enum class UnauthenticatedAction : std::uint8_t { DENY, ALLOW, AUTHENTICATE };

/// Whether clients have to show certificates.
enum class MutualAuthenticationMode : std::uint8_t { OFF, PASS_THROUGH, VERIFY };

/// Responses that a load balancer makes itself, for metrics.
enum class HttpCodeElb : std::uint8_t {
  ELB_3XX_COUNT,
  ELB_4XX_COUNT,
  ELB_5XX_COUNT,
  ELB_500_COUNT,
  ELB_502_COUNT,
  ELB_503_COUNT,
  ELB_504_COUNT,
};

/// Responses of targets, for metrics.
enum class HttpCodeTarget : std::uint8_t {
  TARGET_2XX_COUNT,
  TARGET_3XX_COUNT,
  TARGET_4XX_COUNT,
  TARGET_5XX_COUNT,
};

/// How clients in a zone are routed by a network load balancer.
enum class ClientRoutingPolicy : std::uint8_t {
  AVAILABILITY_ZONE_AFFINITY,
  PARTIAL_AVAILABILITY_ZONE_AFFINITY,
  ANY_AVAILABILITY_ZONE,
};

/// Which TLS versions and ciphers are offered.
/// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html
enum class SslPolicy : std::uint8_t {
  RECOMMENDED_TLS,
  TLS13_12_PQ,
  RECOMMENDED,
  TLS13_RES,
  TLS13_EXT1,
  TLS13_EXT2,
  TLS13_10,
  TLS13_11,
  TLS13_13,
  TLS13_13_PQ,
  TLS13_12_RES_PQ,
  TLS13_12_EXT1_PQ,
  TLS13_12_EXT2_PQ,
  TLS13_10_PQ,
  FIPS_TLS13_13,
  FIPS_TLS13_12_RES,
  FIPS_TLS13_12,
  FIPS_TLS13_12_EXT0,
  FIPS_TLS13_12_EXT1,
  FIPS_TLS13_12_EXT2,
  FIPS_TLS13_11,
  FIPS_TLS13_10,
  FIPS_TLS13_13_PQ,
  FIPS_TLS13_12_PQ,
  FIPS_TLS13_12_RES_PQ,
  FIPS_TLS13_12_EXT0_PQ,
  FIPS_TLS13_12_EXT1_PQ,
  FIPS_TLS13_12_EXT2_PQ,
  FIPS_TLS13_10_PQ,
  FORWARD_SECRECY_TLS12_RES_GCM,
  FORWARD_SECRECY_TLS12_RES,
  FORWARD_SECRECY_TLS12,
  FORWARD_SECRECY_TLS11,
  FORWARD_SECRECY,
  TLS12,
  TLS12_EXT,
  TLS11,
  LEGACY,
};

/// The names the service has for these.
[[nodiscard]] const char* text(ApplicationProtocol protocol) noexcept;
[[nodiscard]] const char* text(ApplicationProtocolVersion version) noexcept;
[[nodiscard]] const char* text(Protocol protocol) noexcept;
[[nodiscard]] const char* text(TargetType type) noexcept;
[[nodiscard]] const char* text(IpAddressType type) noexcept;
[[nodiscard]] const char* text(TargetGroupIpAddressType type) noexcept;
[[nodiscard]] const char* text(TargetGroupLoadBalancingAlgorithmType type) noexcept;
[[nodiscard]] const char* text(DesyncMitigationMode mode) noexcept;
[[nodiscard]] const char* text(XffHeaderProcessingMode mode) noexcept;
[[nodiscard]] const char* text(AlpnPolicy policy) noexcept;
[[nodiscard]] const char* text(UnauthenticatedAction action) noexcept;
[[nodiscard]] const char* text(MutualAuthenticationMode mode) noexcept;
[[nodiscard]] const char* text(HttpCodeElb code) noexcept;
[[nodiscard]] const char* text(HttpCodeTarget code) noexcept;
[[nodiscard]] const char* text(ClientRoutingPolicy policy) noexcept;
[[nodiscard]] const char* text(SslPolicy policy) noexcept;

}  // namespace cdk::elasticloadbalancingv2
