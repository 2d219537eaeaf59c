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

#include "ipv4_block.hpp"

namespace cdk::ec2 {

namespace {

constexpr const char* TYPE = "ipsec.1";
constexpr const char* METRICS = "AWS/VPN";
constexpr int DEFAULT_ASN = 65000;

/// Blocks of 169.254.0.0/16 that Amazon uses itself.
constexpr std::array<std::string_view, 7> RESERVED_TUNNEL_CIDRS = {
    "169.254.0.0/30", "169.254.1.0/30", "169.254.2.0/30",     "169.254.3.0/30",
    "169.254.4.0/30", "169.254.5.0/30", "169.254.169.252/30",
};

bool isTunnelCidr(std::string_view text) {
  const auto block = Ipv4Block::tryParse(text);
  return block && block->mask() == 30 && text.starts_with("169.254.");
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
         "there are " + std::to_string(tunnels.size()) + "; a connection has two tunnels");
  }
  if (tunnels.size() == 2 && tunnels[0].tunnelInsideCidr.has_value() &&
      tunnels[0].tunnelInsideCidr == tunnels[1].tunnelInsideCidr) {
    fail(scope, "tunnelInsideCidr",
         "both tunnels have " + tunnels[0].tunnelInsideCidr.describe() +
             "; each needs a block of its own");
  }
  for (std::size_t i = 0; i < tunnels.size(); ++i) {
    const std::string where = "of tunnel " + std::to_string(i + 1);
    const String& key = tunnels[i].preSharedKey;
    if (key.has_value() && !key.isUnresolved() && !isPreSharedKey(key.literal())) {
      // Not shown: it is a secret.
      fail(scope, "preSharedKey",
           "the key " + where +
               " is not allowed; it has 8 to 64 letters, digits, '.' and '_', and no 0 in front");
    }
    const String& cidr = tunnels[i].tunnelInsideCidr;
    if (cidr.isAbsent() || cidr.isUnresolved()) continue;
    const std::string text(cidr.literal());
    if (std::find(RESERVED_TUNNEL_CIDRS.begin(), RESERVED_TUNNEL_CIDRS.end(), text) !=
        RESERVED_TUNNEL_CIDRS.end()) {
      fail(scope, "tunnelInsideCidr",
           "'" + text + "' " + where + " is a block that Amazon uses itself; choose another one");
    }
    if (!isTunnelCidr(text)) {
      fail(scope, "tunnelInsideCidr",
           "'" + text + "' " + where + " is not allowed; it is a /30 within 169.254.0.0/16");
    }
  }
}

cloudwatch::MetricOptions orStatistic(cloudwatch::MetricOptions props, const char* statistic) {
  if (props.statistic.isAbsent()) props.statistic = statistic;
  return props;
}

/// A VPN connection that exists already.
class ImportedVpnConnection : public VpnConnectionBase {
 public:
  ImportedVpnConnection(Scope scope, VpnConnectionAttributes attrs)
      : VpnConnectionBase(std::move(scope)), attrs_(std::move(attrs)) {}

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

cloudwatch::Metric VpnConnectionBase::metric(std::string metricName,
                                             cloudwatch::MetricOptions props) {
  props.dimensionsMap = {{"VpnId", vpnId()}};
  return cloudwatch::Metric::of(METRICS, std::move(metricName), std::move(props)).attachTo(*this);
}

cloudwatch::Metric VpnConnectionBase::metricTunnelState(cloudwatch::MetricOptions props) {
  return metric("TunnelState", orStatistic(std::move(props), "Average"));
}

cloudwatch::Metric VpnConnectionBase::metricTunnelDataIn(cloudwatch::MetricOptions props) {
  return metric("TunnelDataIn", orStatistic(std::move(props), "Sum"));
}

cloudwatch::Metric VpnConnectionBase::metricTunnelDataOut(cloudwatch::MetricOptions props) {
  return metric("TunnelDataOut", orStatistic(std::move(props), "Sum"));
}

cloudwatch::Metric VpnConnection::metricAll(std::string metricName,
                                            cloudwatch::MetricOptions props) {
  return cloudwatch::Metric::of(METRICS, std::move(metricName), std::move(props));
}

cloudwatch::Metric VpnConnection::metricAllTunnelState(cloudwatch::MetricOptions props) {
  return metricAll("TunnelState", orStatistic(std::move(props), "Average"));
}

cloudwatch::Metric VpnConnection::metricAllTunnelDataIn(cloudwatch::MetricOptions props) {
  return metricAll("TunnelDataIn", orStatistic(std::move(props), "Sum"));
}

cloudwatch::Metric VpnConnection::metricAllTunnelDataOut(cloudwatch::MetricOptions props) {
  return metricAll("TunnelDataOut", orStatistic(std::move(props), "Sum"));
}

VpnConnection::VpnConnection(Scope scope, Props props)
    : VpnConnectionBase(std::move(scope)),
      customerGatewayAsn_(props.asn.value_or(DEFAULT_ASN)),
      customerGatewayIp_(props.ip) {
  IVpc& vpc = props.vpc;
  if (vpc.vpnGatewayId().isAbsent()) {
    vpc.enableVpnGateway({.amazonSideAsn = props.asn, .type = TYPE});
  }
  if (!props.ip.isUnresolved() && !Ipv4Block::tryParseAddress(props.ip.literal())) {
    fail(*this, "ip", "'" + std::string(props.ip.literal()) + "' is no IPv4 address");
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
