#pragma once

#include <cdk/core/presence.hpp>
#include <cdk/core/resource.hpp>
#include <cdk/ec2/client_vpn_authorization_rule.hpp>
#include <cdk/ec2/client_vpn_route.hpp>
#include <cdk/ec2/connections.hpp>
#include <cdk/ec2/subnet.hpp>

#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

namespace cdk::iam {
class ISamlProvider;
}
namespace cdk::logs {
class ILogGroup;
class ILogStream;
}  // namespace cdk::logs

namespace cdk::ec2 {

class DependencyGroup;
class ISecurityGroup;
class IVpc;

/// How packets of a VPN travel.
enum class TransportProtocol : std::uint8_t { TCP, UDP };

/// Ports of client VPNs.
enum class VpnPort : std::uint16_t { HTTPS = 443, OPENVPN = 1194 };

/// How many hours a session may last.
enum class ClientVpnSessionTimeout : std::uint8_t {
  EIGHT_HOURS = 8,
  TEN_HOURS = 10,
  TWELVE_HOURS = 12,
  TWENTY_FOUR_HOURS = 24,
};

/// A function that decides about connections: implicit from a function construct.
class IClientVpnConnectionHandler {
 public:
  IClientVpnConnectionHandler(String functionArn, String functionName)
      : functionArn_(std::move(functionArn)), functionName_(std::move(functionName)) {}
  template <class F>
    requires requires(const F& function) {
      { function.functionArn() } -> std::convertible_to<String>;
      { function.functionName() } -> std::convertible_to<String>;
    }
  IClientVpnConnectionHandler(const F& function)  // NOLINT(google-explicit-constructor)
      : functionArn_(function.functionArn()), functionName_(function.functionName()) {}

  [[nodiscard]] const String& functionArn() const noexcept { return functionArn_; }
  [[nodiscard]] const String& functionName() const noexcept { return functionName_; }

 private:
  String functionArn_;
  String functionName_;
};

/// Whether clients' own routes may lead traffic around the VPN.
struct ClientRouteEnforcementOptions {
  /// True sees to it that they don't; not with `splitTunnel`.
  Required<Boolean> enforced;
  Presence presence_{};

  static ClientRouteEnforcementOptions absent();
};

/// How users identify themselves.
class ClientVpnUserBasedAuthentication {
 public:
  /// To a directory of AWS Directory Service.
  static ClientVpnUserBasedAuthentication activeDirectory(String directoryId);
  /// To an identity provider; the other one is that of the self-service portal. Default: the same.
  static ClientVpnUserBasedAuthentication federated(
      const iam::ISamlProvider& samlProvider,
      Ref<const iam::ISamlProvider> selfServiceSamlProvider = {});

  /// As the low-level endpoint takes it.
  [[nodiscard]] const Json& render() const noexcept { return rendered_; }

 private:
  explicit ClientVpnUserBasedAuthentication(Json rendered) : rendered_(std::move(rendered)) {}
  Json rendered_;
};

/// A client VPN endpoint, made here or elsewhere.
class IClientVpnEndpoint : public virtual IResource, public virtual IConnectable {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME = "AWS::EC2::ClientVpnEndpoint";
  [[nodiscard]] virtual String endpointId() const = 0;
  /// Depend on it where clients have to reach the VPC.
  [[nodiscard]] virtual const IDependable& targetNetworksAssociated() const = 0;
};

/// What `IVpc::addClientVpnEndpoint` takes. Wants `clientCertificateArn` or
/// `userBasedAuthentication`, and takes both.
struct ClientVpnEndpointOptions {
  /// Let all users reach the VPC. Default: true.
  Boolean authorizeAllUsersToVpcCidr{};
  /// Addresses that clients get: a block of /22 to /12, apart from the VPC's. A change replaces the
  /// endpoint.
  Required<String> cidr;
  /// ARN of the certificate of the authority that signed those of the clients. A change replaces
  /// the endpoint. Default: users identify themselves, see `userBasedAuthentication`.
  String clientCertificateArn{};
  /// A function that is asked before a client is let in. Its name has to begin with
  /// `AWSClientVPN-`. Default: none is asked.
  std::optional<IClientVpnConnectionHandler> clientConnectionHandler{};
  /// Shown to users when they are connected; 1400 characters at most. Default: nothing.
  String clientLoginBanner{};
  /// Default: the service's, routes are not enforced.
  ClientRouteEnforcementOptions clientRouteEnforcementOptions =
      ClientRouteEnforcementOptions::absent();
  /// Default: none.
  String description{};
  /// End the connection when the session has lasted its time. Default: the service's, true.
  Boolean disconnectOnSessionTimeout{};
  /// At most two. Default: those of the client's machine.
  List<String> dnsServers{};
  /// Where connections are logged. Default: a new group.
  Ref<logs::ILogGroup> logGroup{};
  /// Default: made by the service.
  Ref<logs::ILogStream> logStream{};
  /// Log connections. Default: true.
  Boolean logging{};
  /// Default: `HTTPS`.
  std::optional<VpnPort> port{};
  /// Default: a new one.
  Refs<ISecurityGroup> securityGroups{};
  /// Let users download their configuration; only where they identify themselves to an identity
  /// provider or directory. Default: the service's, true.
  Boolean selfServicePortal{};
  /// ARN of the server's certificate.
  Required<String> serverCertificateArn;
  /// How long a session may last. Default: the service's, `TWENTY_FOUR_HOURS`.
  std::optional<ClientVpnSessionTimeout> sessionTimeout{};
  /// Only traffic that routes are there for goes through the VPN. Default: false.
  Boolean splitTunnel{};
  /// A change replaces the endpoint. Default: the service's, `UDP`.
  std::optional<TransportProtocol> transportProtocol{};
  /// How users identify themselves. A change replaces the endpoint. Default: by certificate alone.
  std::optional<ClientVpnUserBasedAuthentication> userBasedAuthentication{};
  /// Subnets that the endpoint is associated with. Default: the VPC's default strategy.
  SubnetSelection vpcSubnets = SubnetSelection::absent();
};

/// Props of `ClientVpnEndpoint`. Wants `clientCertificateArn` or `userBasedAuthentication`, and
/// takes both.
struct ClientVpnEndpointProps {
  /// Let all users reach the VPC. Default: true.
  Boolean authorizeAllUsersToVpcCidr{};
  /// Addresses that clients get: a block of /22 to /12, apart from the VPC's. A change replaces the
  /// endpoint.
  Required<String> cidr;
  /// ARN of the certificate of the authority that signed those of the clients. A change replaces
  /// the endpoint. Default: users identify themselves, see `userBasedAuthentication`.
  String clientCertificateArn{};
  /// A function that is asked before a client is let in. Its name has to begin with
  /// `AWSClientVPN-`. Default: none is asked.
  std::optional<IClientVpnConnectionHandler> clientConnectionHandler{};
  /// Shown to users when they are connected; 1400 characters at most. Default: nothing.
  String clientLoginBanner{};
  /// Default: the service's, routes are not enforced.
  ClientRouteEnforcementOptions clientRouteEnforcementOptions =
      ClientRouteEnforcementOptions::absent();
  /// Default: none.
  String description{};
  /// End the connection when the session has lasted its time. Default: the service's, true.
  Boolean disconnectOnSessionTimeout{};
  /// At most two. Default: those of the client's machine.
  List<String> dnsServers{};
  /// Where connections are logged. Default: a new group.
  Ref<logs::ILogGroup> logGroup{};
  /// Default: made by the service.
  Ref<logs::ILogStream> logStream{};
  /// Log connections. Default: true.
  Boolean logging{};
  /// Default: `HTTPS`.
  std::optional<VpnPort> port{};
  /// Default: a new one.
  Refs<ISecurityGroup> securityGroups{};
  /// Let users download their configuration; only where they identify themselves to an identity
  /// provider or directory. Default: the service's, true.
  Boolean selfServicePortal{};
  /// ARN of the server's certificate.
  Required<String> serverCertificateArn;
  /// How long a session may last. Default: the service's, `TWENTY_FOUR_HOURS`.
  std::optional<ClientVpnSessionTimeout> sessionTimeout{};
  /// Only traffic that routes are there for goes through the VPN. Default: false.
  Boolean splitTunnel{};
  /// A change replaces the endpoint. Default: the service's, `UDP`.
  std::optional<TransportProtocol> transportProtocol{};
  /// How users identify themselves. A change replaces the endpoint. Default: by certificate alone.
  std::optional<ClientVpnUserBasedAuthentication> userBasedAuthentication{};
  Required<Ref<IVpc>> vpc;
  /// Subnets that the endpoint is associated with. Default: the VPC's default strategy.
  SubnetSelection vpcSubnets = SubnetSelection::absent();
};

/// An existing endpoint.
struct ClientVpnEndpointAttributes {
  Required<String> endpointId;
  /// Those of the endpoint.
  Required<Refs<ISecurityGroup>> securityGroups;
};

/// Where users' machines connect to, to reach a VPC.
/// https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/what-is.html
class ClientVpnEndpoint : public Resource, public virtual IClientVpnEndpoint {
 public:
  using Props = ClientVpnEndpointProps;
  /// Throws `ValidationError` where nobody can identify himself, and for values that are out of
  /// range or do not go together.
  ClientVpnEndpoint(Scope scope, Props props);
  ~ClientVpnEndpoint() override;

  static IClientVpnEndpoint& fromEndpointAttributes(IConstruct& scope, ConstructId id,
                                                    ClientVpnEndpointAttributes attrs);

  [[nodiscard]] Connections& connections() const override { return connections_; }
  [[nodiscard]] String endpointId() const override { return endpointId_; }
  [[nodiscard]] const IDependable& targetNetworksAssociated() const override;

  ClientVpnAuthorizationRule& addAuthorizationRule(ConstructId id,
                                                   ClientVpnAuthorizationRuleOptions props);
  ClientVpnRoute& addRoute(ConstructId id, ClientVpnRouteOptions props);

 private:
  mutable Connections connections_{};
  String endpointId_{};
  std::unique_ptr<DependencyGroup> associations_;
};

}  // namespace cdk::ec2
