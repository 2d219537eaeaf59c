#include <cdk/elasticloadbalancingv2/enums.hpp>

#include <array>
#include <cstddef>

namespace cdk::elasticloadbalancingv2 {

namespace {

template <class E, std::size_t N>
constexpr const char* pick(const std::array<const char*, N>& texts, E value) noexcept {
  const auto index = static_cast<std::size_t>(value);
  return index < N ? texts[index] : "";
}

}  // namespace

const char* text(ApplicationProtocol protocol) noexcept {
  return protocol == ApplicationProtocol::HTTPS ? "HTTPS" : "HTTP";
}

const char* text(ApplicationProtocolVersion version) noexcept {
  return pick(std::array{"GRPC", "HTTP1", "HTTP2"}, version);
}

const char* text(Protocol protocol) noexcept {
  return pick(std::array{"HTTP", "HTTPS", "TCP", "TLS", "UDP", "TCP_UDP"}, protocol);
}

const char* text(TargetType type) noexcept {
  return pick(std::array{"instance", "ip", "lambda", "alb"}, type);
}

const char* text(IpAddressType type) noexcept {
  return pick(std::array{"ipv4", "dualstack", "dualstack-without-public-ipv4"}, type);
}

const char* text(TargetGroupIpAddressType type) noexcept {
  return type == TargetGroupIpAddressType::IPV6 ? "ipv6" : "ipv4";
}

const char* text(TargetGroupLoadBalancingAlgorithmType type) noexcept {
  return pick(std::array{"round_robin", "least_outstanding_requests", "weighted_random"}, type);
}

const char* text(DesyncMitigationMode mode) noexcept {
  return pick(std::array{"monitor", "defensive", "strictest"}, mode);
}

const char* text(XffHeaderProcessingMode mode) noexcept {
  return pick(std::array{"append", "preserve", "remove"}, mode);
}

const char* text(AlpnPolicy policy) noexcept {
  return pick(std::array{"HTTP1Only", "HTTP2Only", "HTTP2Optional", "HTTP2Preferred", "None"},
              policy);
}

const char* text(UnauthenticatedAction action) noexcept {
  return pick(std::array{"deny", "allow", "authenticate"}, action);
}

const char* text(MutualAuthenticationMode mode) noexcept {
  return pick(std::array{"off", "passthrough", "verify"}, mode);
}

const char* text(HttpCodeElb code) noexcept {
  return pick(
      std::array{"HTTPCode_ELB_3XX_Count", "HTTPCode_ELB_4XX_Count", "HTTPCode_ELB_5XX_Count",
                 "HTTPCode_ELB_500_Count", "HTTPCode_ELB_502_Count", "HTTPCode_ELB_503_Count",
                 "HTTPCode_ELB_504_Count"},
      code);
}

const char* text(HttpCodeTarget code) noexcept {
  return pick(std::array{"HTTPCode_Target_2XX_Count", "HTTPCode_Target_3XX_Count",
                         "HTTPCode_Target_4XX_Count", "HTTPCode_Target_5XX_Count"},
              code);
}

const char* text(ClientRoutingPolicy policy) noexcept {
  return pick(std::array{"availability_zone_affinity", "partial_availability_zone_affinity",
                         "any_availability_zone"},
              policy);
}

const char* text(SslPolicy policy) noexcept {
  switch (policy) {
    case SslPolicy::RECOMMENDED_TLS: return "ELBSecurityPolicy-TLS13-1-2-2021-06";
    case SslPolicy::TLS13_12_PQ: return "ELBSecurityPolicy-TLS13-1-2-PQ-2025-09";
    case SslPolicy::RECOMMENDED: return "ELBSecurityPolicy-2016-08";
    case SslPolicy::TLS13_RES: return "ELBSecurityPolicy-TLS13-1-2-Res-2021-06";
    case SslPolicy::TLS13_EXT1: return "ELBSecurityPolicy-TLS13-1-2-Ext1-2021-06";
    case SslPolicy::TLS13_EXT2: return "ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06";
    case SslPolicy::TLS13_10: return "ELBSecurityPolicy-TLS13-1-0-2021-06";
    case SslPolicy::TLS13_11: return "ELBSecurityPolicy-TLS13-1-1-2021-06";
    case SslPolicy::TLS13_13: return "ELBSecurityPolicy-TLS13-1-3-2021-06";
    case SslPolicy::TLS13_13_PQ: return "ELBSecurityPolicy-TLS13-1-3-PQ-2025-09";
    case SslPolicy::TLS13_12_RES_PQ: return "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09";
    case SslPolicy::TLS13_12_EXT1_PQ: return "ELBSecurityPolicy-TLS13-1-2-Ext1-PQ-2025-09";
    case SslPolicy::TLS13_12_EXT2_PQ: return "ELBSecurityPolicy-TLS13-1-2-Ext2-PQ-2025-09";
    case SslPolicy::TLS13_10_PQ: return "ELBSecurityPolicy-TLS13-1-0-PQ-2025-09";
    case SslPolicy::FIPS_TLS13_13: return "ELBSecurityPolicy-TLS13-1-3-FIPS-2023-04";
    case SslPolicy::FIPS_TLS13_12_RES: return "ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04";
    case SslPolicy::FIPS_TLS13_12: return "ELBSecurityPolicy-TLS13-1-2-FIPS-2023-04";
    case SslPolicy::FIPS_TLS13_12_EXT0: return "ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-2023-04";
    case SslPolicy::FIPS_TLS13_12_EXT1: return "ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-2023-04";
    case SslPolicy::FIPS_TLS13_12_EXT2: return "ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-2023-04";
    case SslPolicy::FIPS_TLS13_11: return "ELBSecurityPolicy-TLS13-1-1-FIPS-2023-04";
    case SslPolicy::FIPS_TLS13_10: return "ELBSecurityPolicy-TLS13-1-0-FIPS-2023-04";
    case SslPolicy::FIPS_TLS13_13_PQ: return "ELBSecurityPolicy-TLS13-1-3-FIPS-PQ-2025-09";
    case SslPolicy::FIPS_TLS13_12_PQ: return "ELBSecurityPolicy-TLS13-1-2-FIPS-PQ-2025-09";
    case SslPolicy::FIPS_TLS13_12_RES_PQ: return "ELBSecurityPolicy-TLS13-1-2-Res-FIPS-PQ-2025-09";
    case SslPolicy::FIPS_TLS13_12_EXT0_PQ:
      return "ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-PQ-2025-09";
    case SslPolicy::FIPS_TLS13_12_EXT1_PQ:
      return "ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-PQ-2025-09";
    case SslPolicy::FIPS_TLS13_12_EXT2_PQ:
      return "ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-PQ-2025-09";
    case SslPolicy::FIPS_TLS13_10_PQ: return "ELBSecurityPolicy-TLS13-1-0-FIPS-PQ-2025-09";
    case SslPolicy::FORWARD_SECRECY_TLS12_RES_GCM: return "ELBSecurityPolicy-FS-1-2-Res-2020-10";
    case SslPolicy::FORWARD_SECRECY_TLS12_RES: return "ELBSecurityPolicy-FS-1-2-Res-2019-08";
    case SslPolicy::FORWARD_SECRECY_TLS12: return "ELBSecurityPolicy-FS-1-2-2019-08";
    case SslPolicy::FORWARD_SECRECY_TLS11: return "ELBSecurityPolicy-FS-1-1-2019-08";
    case SslPolicy::FORWARD_SECRECY: return "ELBSecurityPolicy-FS-2018-06";
    case SslPolicy::TLS12: return "ELBSecurityPolicy-TLS-1-2-2017-01";
    case SslPolicy::TLS12_EXT: return "ELBSecurityPolicy-TLS-1-2-Ext-2018-06";
    case SslPolicy::TLS11: return "ELBSecurityPolicy-TLS-1-1-2017-01";
    case SslPolicy::LEGACY: return "ELBSecurityPolicy-TLS-1-0-2015-04";
  }
  return "";
}

}  // namespace cdk::elasticloadbalancingv2
