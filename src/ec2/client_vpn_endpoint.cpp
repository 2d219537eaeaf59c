#include <cdk/ec2/client_vpn_endpoint.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <cdk/core/error.hpp>
#include <cdk/ec2/cfn_client_vpn_endpoint.hpp>
#include <cdk/ec2/cfn_client_vpn_target_network_association.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/iam/saml_provider.hpp>
#include <cdk/logs/log_group.hpp>

#include "dependency_group.hpp"

namespace cdk::ec2 {

namespace {

using Authentication = CfnClientVpnEndpoint::ClientAuthenticationRequestProperty;

constexpr std::size_t MAX_BANNER = 1400;
constexpr std::size_t MAX_DNS_SERVERS = 2;
constexpr std::string_view HANDLER_PREFIX = "AWSClientVPN-";

/// An endpoint that exists already.
class ImportedClientVpnEndpoint : public Resource, public virtual IClientVpnEndpoint {
 public:
  ImportedClientVpnEndpoint(Scope scope, ClientVpnEndpointAttributes attrs)
      : Resource(std::move(scope)),
        connections_({.securityGroups = attrs.securityGroups}),
        endpointId_(attrs.endpointId) {}

  [[nodiscard]] Connections& connections() const override { return connections_; }
  [[nodiscard]] String endpointId() const override { return endpointId_; }
  [[nodiscard]] const IDependable& targetNetworksAssociated() const override { return nothing_; }
  [[nodiscard]] String referenceTo(std::string_view) const override { return endpointId_; }

 private:
  mutable Connections connections_;
  String endpointId_;
  DependencyGroup nothing_{};
};

/// In UTF-8 all bytes of a character but its first one begin with the bits 10.
std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  }));
}

void check(const IConstruct& endpoint, const ClientVpnEndpointProps& props) {
  if (props.clientCertificateArn.isAbsent() && !props.userBasedAuthentication) {
    fail(endpoint, "clientCertificateArn",
         "it is absent, and so is userBasedAuthentication; one of them is wanted");
  }
  if (props.clientConnectionHandler) {
    const String& name = props.clientConnectionHandler->functionName();
    if (!name.isUnresolved() && !name.literal().starts_with(HANDLER_PREFIX)) {
      fail(endpoint, "clientConnectionHandler",
           "the function is called '" + std::string(name.literal()) +
               "'; its name has to begin with AWSClientVPN-");
    }
  }
  const String& banner = props.clientLoginBanner;
  if (!banner.isUnresolved() && characters(banner.literal()) > MAX_BANNER) {
    fail(endpoint, "clientLoginBanner",
         "it has " + std::to_string(characters(banner.literal())) +
             " characters; at most 1400 are allowed");
  }
  if (!props.logging.value_or(true) && (props.logGroup || props.logStream)) {
    fail(endpoint, "logging", "false does not go with logGroup and logStream");
  }
  if (!props.dnsServers.empty() && !props.dnsServers.isUnresolved() &&
      props.dnsServers.size() > MAX_DNS_SERVERS) {
    fail(endpoint, "dnsServers",
         "there are " + std::to_string(props.dnsServers.size()) + "; at most 2 are allowed");
  }
  const ClientRouteEnforcementOptions& enforcement = props.clientRouteEnforcementOptions;
  if (isPresent(enforcement) && enforcement.enforced.value_or(false) &&
      props.splitTunnel.value_or(false)) {
    fail(endpoint, "clientRouteEnforcementOptions",
         "enforced does not go with splitTunnel, which leads traffic around the VPN");
  }
}

List<Authentication> authentication(const ClientVpnEndpointProps& props) {
  std::vector<Json> options;
  if (props.clientCertificateArn.has_value()) {
    options.push_back(Authentication{
        .mutualAuthentication = {.clientRootCertificateChainArn = props.clientCertificateArn},
        .type = "certificate-authentication"});
  }
  if (props.userBasedAuthentication) options.push_back(props.userBasedAuthentication->render());
  return List<Authentication>(Json::array(options));
}

CfnClientVpnEndpoint::ConnectionLogOptionsProperty connectionLog(
    IConstruct& endpoint, const ClientVpnEndpointProps& props) {
  if (!props.logging.value_or(true)) return {.enabled = false};
  logs::ILogGroup& group =
      props.logGroup ? *props.logGroup
                     : static_cast<logs::ILogGroup&>(endpoint.create<logs::LogGroup>("LogGroup"));
  return {.cloudwatchLogGroup = group.logGroupName(),
          .cloudwatchLogStream = props.logStream ? props.logStream->logStreamName() : String(),
          .enabled = true};
}

}  // namespace

ClientRouteEnforcementOptions ClientRouteEnforcementOptions::absent() {
  return {.enforced = Boolean(), .presence_ = Presence::absent()};
}

ClientVpnUserBasedAuthentication ClientVpnUserBasedAuthentication::activeDirectory(
    String directoryId) {
  return ClientVpnUserBasedAuthentication(
      Authentication{.activeDirectory = {.directoryId = std::move(directoryId)},
                     .type = "directory-service-authentication"});
}

ClientVpnUserBasedAuthentication ClientVpnUserBasedAuthentication::federated(
    const iam::ISamlProvider& samlProvider, Ref<const iam::ISamlProvider> selfServiceSamlProvider) {
  return ClientVpnUserBasedAuthentication(Authentication{
      .federatedAuthentication = {.samlProviderArn = samlProvider.samlProviderArn(),
                                  .selfServiceSamlProviderArn =
                                      selfServiceSamlProvider
                                          ? selfServiceSamlProvider->samlProviderArn()
                                          : String()},
      .type = "federated-authentication"});
}

ClientVpnEndpoint::ClientVpnEndpoint(Scope scope, Props props)
    : Resource(std::move(scope)), associations_(std::make_unique<DependencyGroup>()) {
  check(*this, props);
  IVpc& vpc = *props.vpc;
  const auto log = connectionLog(*this, props);
  Refs<ISecurityGroup> groups = props.securityGroups;
  if (groups.empty()) groups.push_back(create<SecurityGroup>("SecurityGroup", {.vpc = vpc}));
  connections_ = Connections({.securityGroups = groups});
  std::vector<String> groupIds;
  for (const ISecurityGroup& group : groups) groupIds.push_back(group.securityGroupId());

  CfnClientVpnEndpointProps endpoint{.authenticationOptions = authentication(props),
                                     .clientCidrBlock = props.cidr,
                                     .connectionLogOptions = log,
                                     .description = props.description,
                                     .disconnectOnSessionTimeout = props.disconnectOnSessionTimeout,
                                     .dnsServers = props.dnsServers,
                                     .securityGroupIds = List<String>(groupIds),
                                     .serverCertificateArn = props.serverCertificateArn,
                                     .splitTunnel = props.splitTunnel,
                                     .vpcId = vpc.vpcId()};
  if (props.clientConnectionHandler) {
    endpoint.clientConnectOptions = {
        .enabled = true, .lambdaFunctionArn = props.clientConnectionHandler->functionArn()};
  }
  if (props.clientLoginBanner.has_value()) {
    endpoint.clientLoginBannerOptions = {.bannerText = props.clientLoginBanner, .enabled = true};
  }
  if (isPresent(props.clientRouteEnforcementOptions)) {
    endpoint.clientRouteEnforcementOptions = {.enforced =
                                                  props.clientRouteEnforcementOptions.enforced};
  }
  if (props.selfServicePortal.has_value()) {
    endpoint.selfServicePortal = props.selfServicePortal.literal() ? "enabled" : "disabled";
  }
  if (props.sessionTimeout) endpoint.sessionTimeoutHours = static_cast<int>(*props.sessionTimeout);
  if (props.transportProtocol) {
    endpoint.transportProtocol =
        String(*props.transportProtocol == TransportProtocol::TCP ? "tcp" : "udp");
  }
  if (props.port) endpoint.vpnPort = static_cast<int>(*props.port);
  endpointId_ = create<CfnClientVpnEndpoint>("Resource", std::move(endpoint)).ref();

  int position = 0;
  for (const String& subnetId : vpc.selectSubnets(props.vpcSubnets).subnetIds.literal()) {
    associations_->add(create<CfnClientVpnTargetNetworkAssociation>(
        "Association" + std::to_string(position),
        {.clientVpnEndpointId = endpointId_, .subnetId = subnetId}));
    ++position;
  }
  if (props.authorizeAllUsersToVpcCidr.value_or(true)) {
    addAuthorizationRule("AuthorizeAll", {.cidr = vpc.vpcCidrBlock()});
  }
}

ClientVpnEndpoint::~ClientVpnEndpoint() = default;

const IDependable& ClientVpnEndpoint::targetNetworksAssociated() const { return *associations_; }

IClientVpnEndpoint& ClientVpnEndpoint::fromEndpointAttributes(IConstruct& scope, ConstructId id,
                                                              ClientVpnEndpointAttributes attrs) {
  return scope.create<ImportedClientVpnEndpoint>(std::move(id), std::move(attrs));
}

ClientVpnAuthorizationRule& ClientVpnEndpoint::addAuthorizationRule(
    ConstructId id, ClientVpnAuthorizationRuleOptions props) {
  return create<ClientVpnAuthorizationRule>(std::move(id), {.cidr = props.cidr,
                                                            .clientVpnEndpoint = *this,
                                                            .description = props.description,
                                                            .groupId = props.groupId});
}

ClientVpnRoute& ClientVpnEndpoint::addRoute(ConstructId id, ClientVpnRouteOptions props) {
  return create<ClientVpnRoute>(std::move(id), {.cidr = props.cidr,
                                                .clientVpnEndpoint = *this,
                                                .description = props.description,
                                                .target = props.target});
}

}  // namespace cdk::ec2
