#include "protocols.hpp"

#include <cdk/core/error.hpp>
#include <cdk/core/feature_flags.hpp>

#include <string>

namespace cdk::elasticloadbalancingv2 {

namespace {

constexpr const char* POST_QUANTUM_FLAG =
    "@aws-cdk/aws-elasticloadbalancingv2:usePostQuantumTlsPolicy";

ApplicationProtocol protocolOfPort(const IConstruct& construct, const Number& port) {
  if (!port.isUnresolved()) {
    const double number = port.literal();
    if (number == 80 || number == 8000 || number == 8008 || number == 8080) {
      return ApplicationProtocol::HTTP;
    }
    if (number == 443 || number == 8443) return ApplicationProtocol::HTTPS;
  }
  fail(construct, "protocol",
       "it is absent, and port " + port.describe() +
           " does not tell it (80, 8000, 8008, 8080, 443 and 8443 do)");
}

}  // namespace

ProtocolAndPort determineProtocolAndPort(const IConstruct& construct,
                                         std::optional<ApplicationProtocol> protocol,
                                         const Number& port) {
  if (!protocol && port.isAbsent()) return {};
  if (!protocol) protocol = protocolOfPort(construct, port);
  return {
      .protocol = protocol,
      .port = port.has_value() ? port : Number(*protocol == ApplicationProtocol::HTTPS ? 443 : 80)};
}

void checkNetworkProtocol(const IConstruct& construct, Protocol protocol) {
  if (protocol != Protocol::HTTP && protocol != Protocol::HTTPS) return;
  fail(construct, "protocol",
       std::string("Protocol::") + text(protocol) +
           " is not allowed; it is TCP, TLS, UDP or TCP_UDP");
}

String sslPolicyOf(const IConstruct& construct, const std::optional<SslPolicy>& wanted,
                   bool speaksTls) {
  if (wanted) return text(*wanted);
  const bool isPostQuantum = speaksTls && FeatureFlags::of(construct).isEnabled(POST_QUANTUM_FLAG);
  return isPostQuantum ? String(text(SslPolicy::TLS13_12_PQ)) : String();
}

}  // namespace cdk::elasticloadbalancingv2
