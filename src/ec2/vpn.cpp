#include <cdk/ec2/vpn.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include <cdk/core/error.hpp>
#include <cdk/ec2/cfn_customer_gateway.hpp>
#include <cdk/ec2/cfn_vpn_connection.hpp>
#include <cdk/ec2/cfn_vpn_connection_route.hpp>
#include <cdk/ec2/cfn_vpn_gateway.hpp>
#include <cdk/ec2/vpc.hpp>

#include "cidr.hpp"

namespace cdk::ec2 {

namespace {

constexpr const char* TYPE = "ipsec.1";
constexpr int DEFAULT_ASN = 65000;

/// Blocks of 169.254.0.0/16 that Amazon uses itself.
constexpr std::array<std::string_view, 7> RESERVED_TUNNEL_CIDRS = {
    "169.254.0.0/30", "169.254.1.0/30", "169.254.2.0/30",     "169.254.3.0/30",
    "169.254.4.0/30", "169.254.5.0/30", "169.254.169.252/30",
};

bool isIpv4Address(const String& text) {
  try {
    return CidrBlock::ofAddress(text.literal()).mask() == 32;
  } catch (const ValidationError&) {
    return false;
  }
}

bool isTunnelCidr(std::string_view text) {
  try {
    return CidrBlock::parse(text).mask() == 30 && text.starts_with("169.254.");
  } catch (const ValidationError&) {
    return false;
  }
}

bool isPreSharedKey(std::string_view key) {
  return key.size() >= 8 && key.size() <= 64 && key.front() != '0' &&
         std::all_of(key.begin(), key.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                  c == '.' || c == '_';
         });
}

void validateTunnels(const IConstruct& scope, const std::vector<VpnTunnelOption>& tunnels) {
  if (tunnels.size() > 2) {
    fail(scope, "tunnelOptions",
         "Cannot specify more than two `tunnelOptions`, got " + std::to_string(tunnels.size()));
  }
  if (tunnels.size() == 2 && tunnels[0].tunnelInsideCidr.has_value() &&
      tunnels[0].tunnelInsideCidr == tunnels[1].tunnelInsideCidr) {
    fail(scope, "tunnelOptions",
         "Same " + tunnels[0].tunnelInsideCidr.describe() +
             " `tunnelInsideCidr` cannot be used for both tunnels.");
  }
  for (std::size_t i = 0; i < tunnels.size(); ++i) {
    const std::string where = " for tunnel " + std::to_string(i + 1);
    const String& key = tunnels[i].preSharedKey;
    if (key.has_value() && !key.isUnresolved() && !isPreSharedKey(key.literal())) {
      fail(scope, "preSharedKey",
           "The `preSharedKey`" + where +
               " is invalid. Allowed characters are alphanumeric characters and ._. Must be "
               "between 8 and 64 characters in length and cannot start with zero (0).");
    }
    const String& cidr = tunnels[i].tunnelInsideCidr;
    if (cidr.isAbsent() || cidr.isUnresolved()) continue;
    const std::string text(cidr.literal());
    if (std::find(RESERVED_TUNNEL_CIDRS.begin(), RESERVED_TUNNEL_CIDRS.end(), text) !=
        RESERVED_TUNNEL_CIDRS.end()) {
      fail(scope, "tunnelInsideCidr",
           "The `tunnelInsideCidr` " + text + where + " is a reserved inside CIDR.");
    }
    if (!isTunnelCidr(text)) {
      fail(scope, "tunnelInsideCidr",
           "The `tunnelInsideCidr` " + text + where +
               " is not a size /30 CIDR block from the 169.254.0.0/16 range.");
    }
  }
}

/// A VPN connection that exists already.
class ImportedVpnConnection : public Resource, public virtual IVpnConnection {
 public:
  ImportedVpnConnection(Scope scope, VpnConnectionAttributes attrs)
      : Resource(std::move(scope)), attrs_(std::move(attrs)) {}

  [[nodiscard]] Number customerGatewayAsn() const override { return attrs_.customerGatewayAsn; }
  [[nodiscard]] String customerGatewayId() const override { return attrs_.customerGatewayId; }
  [[nodiscard]] String customerGatewayIp() const override { return attrs_.customerGatewayIp; }
  [[nodiscard]] String vpnId() const override { return attrs_.vpnId; }

 private:
  VpnConnectionAttributes attrs_;
};

}  // namespace

VpnGateway::VpnGateway(Scope scope, Props props)
    : Resource(std::move(scope)),
      gatewayId_(create<CfnVPNGateway>("Default",
                                       {.amazonSideAsn = props.amazonSideAsn, .type = props.type})
                     .ref()) {}

VpnConnection::VpnConnection(Scope scope, Props props)
    : Resource(std::move(scope)),
      customerGatewayAsn_(props.asn.value_or(DEFAULT_ASN)),
      customerGatewayIp_(props.ip) {
  IVpc& vpc = props.vpc;
  if (vpc.vpnGatewayId().isAbsent()) {
    vpc.enableVpnGateway({.amazonSideAsn = props.asn, .type = TYPE});
  }
  if (!props.ip.isUnresolved() && !isIpv4Address(props.ip)) {
    fail(*this, "ip",
         "The `ip` " + std::string(props.ip.literal()) + " is not a valid IPv4 address.");
  }
  validateTunnels(*this, props.tunnelOptions);
  customerGatewayId_ =
      create<CfnCustomerGateway>(
          "CustomerGateway", {.bgpAsn = customerGatewayAsn_, .ipAddress = props.ip, .type = TYPE})
          .ref();
  CfnVPNConnectionProps connection{.customerGatewayId = customerGatewayId_,
                                   .staticRoutesOnly = props.staticRoutes.has_value(),
                                   .type = TYPE,
                                   .vpnGatewayId = vpc.vpnGatewayId()};
  if (!props.tunnelOptions.empty()) {
    std::vector<CfnVPNConnection::VpnTunnelOptionsSpecificationProperty> tunnels;
    for (const VpnTunnelOption& tunnel : props.tunnelOptions) {
      tunnels.push_back(
          {.preSharedKey = tunnel.preSharedKey, .tunnelInsideCidr = tunnel.tunnelInsideCidr});
    }
    connection.vpnTunnelOptionsSpecifications = tunnels;
  }
  vpnId_ = create<CfnVPNConnection>("Resource", std::move(connection)).ref();
  for (const String& route : props.staticRoutes.literal()) {
    std::string id = "Route";
    for (const char c : route.literal()) {
      if (c >= '0' && c <= '9') id += c;
    }
    create<CfnVPNConnectionRoute>(id, {.destinationCidrBlock = route, .vpnConnectionId = vpnId_});
  }
}

IVpnConnection& VpnConnection::fromVpnConnectionAttributes(IConstruct& scope, ConstructId id,
                                                           VpnConnectionAttributes attrs) {
  return scope.create<ImportedVpnConnection>(std::move(id), std::move(attrs));
}

}  // namespace cdk::ec2
