#include <cdk/ec2/client_vpn_authorization_rule.hpp>

#include <cdk/ec2/cfn_client_vpn_authorization_rule.hpp>
#include <cdk/ec2/client_vpn_endpoint.hpp>

namespace cdk::ec2 {

ClientVpnAuthorizationRule::ClientVpnAuthorizationRule(Scope scope, Props props)
    : Resource(std::move(scope)) {
  create<CfnClientVpnAuthorizationRule>(
      "Resource", {.accessGroupId = props.groupId,
                   .authorizeAllGroups = props.groupId.isAbsent(),
                   .clientVpnEndpointId = props.clientVpnEndpoint->endpointId(),
                   .description = props.description,
                   .targetNetworkCidr = props.cidr});
}

}  // namespace cdk::ec2
