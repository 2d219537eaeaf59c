#pragma once

#include <cdk/core/resource.hpp>

namespace cdk::ec2 {

class IClientVpnEndpoint;

/// What `ClientVpnEndpoint::addAuthorizationRule` takes. A change of any replaces the rule.
struct ClientVpnAuthorizationRuleOptions {
  /// Network that may be reached.
  Required<String> cidr;
  /// Default: none.
  String description{};
  /// Id of the group of the directory or identity provider whose members may reach it.
  /// Default: everybody may.
  String groupId{};
};

/// Props of `ClientVpnAuthorizationRule`. A change of any replaces the rule.
struct ClientVpnAuthorizationRuleProps {
  /// Network that may be reached.
  Required<String> cidr;
  Required<Ref<IClientVpnEndpoint>> clientVpnEndpoint;
  /// Default: none.
  String description{};
  /// Id of the group of the directory or identity provider whose members may reach it.
  /// Default: everybody may.
  String groupId{};
};

/// Lets users of a client VPN reach a network.
/// https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/cvpn-working-rules.html
class ClientVpnAuthorizationRule : public Resource {
 public:
  using Props = ClientVpnAuthorizationRuleProps;
  ClientVpnAuthorizationRule(Scope scope, Props props);
};

}  // namespace cdk::ec2
