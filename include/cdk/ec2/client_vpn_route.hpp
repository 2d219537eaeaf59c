#pragma once

#include <cdk/core/resource.hpp>
#include <cdk/ec2/subnet.hpp>

#include <utility>

namespace cdk::ec2 {

class IClientVpnEndpoint;

/// Where traffic of a client VPN goes.
class ClientVpnRouteTarget {
 public:
  /// To the network of a subnet that the endpoint is associated with.
  static ClientVpnRouteTarget subnet(const ISubnet& subnet) {
    return ClientVpnRouteTarget(subnet.subnetId());
  }
  /// To the client's own network.
  static ClientVpnRouteTarget local() { return ClientVpnRouteTarget("local"); }

  [[nodiscard]] const String& subnetId() const noexcept { return subnetId_; }

 private:
  explicit ClientVpnRouteTarget(String subnetId) : subnetId_(std::move(subnetId)) {}
  String subnetId_;
};

/// What `ClientVpnEndpoint::addRoute` takes. A change of any replaces the route.
struct ClientVpnRouteOptions {
  /// Destination, such as `0.0.0.0/0` for the internet.
  Required<String> cidr;
  /// Default: none.
  String description{};
  ClientVpnRouteTarget target;
};

/// Props of `ClientVpnRoute`. A change of any replaces the route.
struct ClientVpnRouteProps {
  /// Destination, such as `0.0.0.0/0` for the internet.
  Required<String> cidr;
  Required<Ref<IClientVpnEndpoint>> clientVpnEndpoint;
  /// Default: none.
  String description{};
  ClientVpnRouteTarget target;
};

/// A route of a client VPN. It is made once the endpoint is associated with its subnets.
/// https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/cvpn-working-routes.html
class ClientVpnRoute : public Resource {
 public:
  using Props = ClientVpnRouteProps;
  ClientVpnRoute(Scope scope, Props props);
};

}  // namespace cdk::ec2
