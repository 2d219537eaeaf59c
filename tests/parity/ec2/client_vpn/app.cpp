#include <cdk/cloudwatch.hpp>
#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/iam.hpp>
#include <cdk/kinesisfirehose/cfn_delivery_stream.hpp>
#include <cdk/logs.hpp>

#include "scenario.hpp"

namespace {

namespace cloudwatch = cdk::cloudwatch;
namespace ec2 = cdk::ec2;
namespace firehose = cdk::kinesisfirehose;
namespace iam = cdk::iam;
namespace logs = cdk::logs;

const std::string certificate = "arn:aws:acm:eu-west-1:111111111111:certificate/";

void endpoints(cdk::Stack& stack, ec2::Vpc& vpc) {
  auto& simple =
      vpc.addClientVpnEndpoint("Simple", {.cidr = "10.100.0.0/16",
                                          .clientCertificateArn = certificate + "client",
                                          .serverCertificateArn = certificate + "server"});
  simple.addAuthorizationRule(
      "Admins", {.cidr = "10.1.0.0/16", .description = "Peered", .groupId = "admins"});
  simple.addRoute(
      "Internet",
      {.cidr = "0.0.0.0/0", .target = ec2::ClientVpnRouteTarget::subnet(vpc.isolatedSubnets()[0])});
  simple.addRoute("Local", {.cidr = "10.2.0.0/16",
                            .description = "Office",
                            .target = ec2::ClientVpnRouteTarget::local()});
  simple.connections().allowTo(ec2::Peer::ipv4("10.1.0.0/16"), ec2::Port::HTTPS);

  auto& group = stack.create<logs::LogGroup>("Log");
  auto& full = stack.create<ec2::ClientVpnEndpoint>(
      "Full",
      {.authorizeAllUsersToVpcCidr = false,
       .cidr = "10.101.0.0/16",
       .clientConnectionHandler = ec2::IClientVpnConnectionHandler(
           "arn:aws:lambda:eu-west-1:111111111111:function:AWSClientVPN-guard",
           "AWSClientVPN-guard"),
       .clientLoginBanner = "Welcome",
       .clientRouteEnforcementOptions = {.enforced = true},
       .description = "For everybody",
       .disconnectOnSessionTimeout = false,
       .dnsServers = {"10.0.0.2", "8.8.8.8"},
       .logGroup = group,
       .logStream = group.addStream("Connections"),
       .port = ec2::VpnPort::OPENVPN,
       .securityGroups = {ec2::SecurityGroup::fromSecurityGroupId(stack, "Group", "sg-1")},
       .selfServicePortal = false,
       .serverCertificateArn = certificate + "server",
       .sessionTimeout = ec2::ClientVpnSessionTimeout::TEN_HOURS,
       .splitTunnel = false,
       .transportProtocol = ec2::TransportProtocol::TCP,
       .userBasedAuthentication = ec2::ClientVpnUserBasedAuthentication::activeDirectory("d-1"),
       .vpc = vpc,
       .vpcSubnets = {.availabilityZones = {vpc.availabilityZones().literal()[0]},
                      .subnetType = ec2::SubnetType::PRIVATE_ISOLATED}});
  auto& after = stack.create<cdk::CfnResource>("After", {.type = "Own::Thing::Here"});
  after.node().addDependency(full.targetNetworksAssociated());

  auto& saml = iam::SamlProvider::fromSamlProviderArn(
      stack, "Saml", "arn:aws:iam::111111111111:saml-provider/one");
  auto& portal = iam::SamlProvider::fromSamlProviderArn(
      stack, "Portal", "arn:aws:iam::111111111111:saml-provider/two");
  const auto federated = [&](cdk::ConstructId id,
                             ec2::ClientVpnUserBasedAuthentication authentication) {
    vpc.addClientVpnEndpoint(std::move(id), {.cidr = "10.102.0.0/16",
                                             .clientCertificateArn = certificate + "client",
                                             .logging = false,
                                             .selfServicePortal = true,
                                             .serverCertificateArn = certificate + "server",
                                             .splitTunnel = true,
                                             .transportProtocol = ec2::TransportProtocol::UDP,
                                             .userBasedAuthentication = std::move(authentication)});
  };
  federated("Federated", ec2::ClientVpnUserBasedAuthentication::federated(saml));
  federated("FederatedPortal", ec2::ClientVpnUserBasedAuthentication::federated(saml, portal));

  auto& imported = ec2::ClientVpnEndpoint::fromEndpointAttributes(
      stack, "Imported",
      {.endpointId = "cvpn-endpoint-1",
       .securityGroups = {ec2::SecurityGroup::fromSecurityGroupId(stack, "Other", "sg-2")}});
  imported.connections().allowFromAnyIpv4(ec2::Port::udp(1194));
  stack.create<ec2::ClientVpnAuthorizationRule>(
      "Rule", {.cidr = "10.3.0.0/16", .clientVpnEndpoint = imported});
  stack.create<ec2::ClientVpnRoute>("Route", {.cidr = "10.3.0.0/16",
                                              .clientVpnEndpoint = imported,
                                              .target = ec2::ClientVpnRouteTarget::local()});
}

void metrics(cdk::Stack& stack, ec2::Vpc& vpc) {
  vpc.enableVpnGateway({.type = "ipsec.1"});
  auto& connection = vpc.addVpnConnection("Office", {.ip = "192.0.2.3"});
  auto& known = ec2::VpnConnection::fromVpnConnectionAttributes(stack, "Known",
                                                                {.customerGatewayAsn = 65000,
                                                                 .customerGatewayId = "cgw-1",
                                                                 .customerGatewayIp = "192.0.2.4",
                                                                 .vpnId = "vpn-1"});
  stack.create<cloudwatch::Alarm>(
      "Down", {.comparisonOperator = cloudwatch::ComparisonOperator::LESS_THAN_THRESHOLD,
               .evaluationPeriods = 2,
               .metric = connection.metricTunnelState(),
               .threshold = 1});
  const auto alarm = [&](cdk::ConstructId id, const cloudwatch::Metric& metric, double threshold) {
    stack.create<cloudwatch::Alarm>(
        std::move(id), {.evaluationPeriods = 1, .metric = metric, .threshold = threshold});
  };
  alarm("Much", known.metricTunnelDataIn({.period = cdk::Duration::minutes(1)}), 1e6);
  alarm("Sent", known.metricTunnelDataOut(), 1e6);
  alarm("All", ec2::VpnConnection::metricAllTunnelDataOut(), 1e9);
  alarm("AllIn", ec2::VpnConnection::metricAllTunnelDataIn(), 1e9);
  alarm("AllState", ec2::VpnConnection::metricAllTunnelState(), 1);
}

const parity::Scenario scenario("ec2/client_vpn", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("ClientVpn");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 2, .natGateways = 0, .restrictDefaultSecurityGroup = false});
  endpoints(stack, vpc);
  metrics(stack, vpc);

  auto& stream =
      stack.create<firehose::CfnDeliveryStream>("Stream", {.deliveryStreamType = "DirectPut"});
  vpc.addFlowLog("Flow", {.destination = ec2::FlowLogDestination::toFirehose(stream)});
  vpc.addFlowLog(
      "FlowElsewhere",
      {.destination = ec2::FlowLogDestination::toFirehose(
           "arn:aws:firehose:eu-west-1:222222222222:deliverystream/x",
           iam::Role::fromRoleArn(stack, "Role", "arn:aws:iam::111111111111:role/deliver"))});
});

}  // namespace
