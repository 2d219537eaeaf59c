#include <cdk/ec2/client_vpn_route.hpp>

#include <cdk/ec2/cfn_client_vpn_route.hpp>
#include <cdk/ec2/client_vpn_endpoint.hpp>

namespace cdk::ec2 {

ClientVpnRoute::ClientVpnRoute(Scope scope, Props props) : Resource(std::move(scope)) {
  auto& route = create<CfnClientVpnRoute>(
      "Resource", {.clientVpnEndpointId = props.clientVpnEndpoint->endpointId(),
                   .description = props.description,
                   .destinationCidrBlock = props.cidr,
                   .targetVpcSubnetId = props.target.subnetId()});
  route.node().addDependency(props.clientVpnEndpoint->targetNetworksAssociated());
}

}  // namespace cdk::ec2
