#pragma once

#include <cdk/core/presence.hpp>
#include <cdk/core/resource.hpp>
#include <cdk/ec2/connections.hpp>
#include <cdk/ec2/constant.hpp>
#include <cdk/ec2/optional_list.hpp>
#include <cdk/ec2/subnet.hpp>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace cdk::iam {
class PolicyDocument;
class PolicyStatement;
}  // namespace cdk::iam

namespace cdk::ec2 {

class CfnVPCEndpoint;
class ISecurityGroup;
class IVpc;

/// Kinds of endpoints.
enum class VpcEndpointType { INTERFACE, GATEWAY, GATEWAYLOADBALANCER, SERVICENETWORK, RESOURCE };

/// IP versions of an endpoint.
enum class VpcEndpointIpAddressType { IPV4, IPV6, DUALSTACK };

/// Kinds of the DNS records of an endpoint.
enum class VpcEndpointDnsRecordIpType { IPV4, IPV6, DUALSTACK, SERVICE_DEFINED };

/// Who gets the private DNS names of an interface endpoint for a service that has a gateway
/// endpoint.
enum class VpcEndpointPrivateDnsOnlyForInboundResolverEndpoint {
  ALL_RESOLVERS,
  ONLY_INBOUND_RESOLVER,
};

/// An endpoint of a VPC, made here or elsewhere.
class IVpcEndpoint : public virtual IResource {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME = "AWS::EC2::VPCEndpoint";
  [[nodiscard]] virtual String vpcEndpointId() const = 0;
};

/// An endpoint that route tables lead to.
class IGatewayVpcEndpoint : public virtual IVpcEndpoint {};

/// An endpoint with network interfaces in subnets.
class IInterfaceVpcEndpoint : public virtual IVpcEndpoint, public virtual IConnectable {};

/// A service that a gateway endpoint reaches.
class IGatewayVpcEndpointService {
 public:
  virtual ~IGatewayVpcEndpointService() = default;
  /// Such as `com.amazonaws.eu-west-1.s3`.
  [[nodiscard]] virtual String name() const = 0;
};

/// A service of AWS that a gateway endpoint reaches.
class GatewayVpcEndpointAwsService : public IGatewayVpcEndpointService {
 public:
  static const GatewayVpcEndpointAwsService DYNAMODB;
  static const GatewayVpcEndpointAwsService S3;
  static const GatewayVpcEndpointAwsService S3_EXPRESS;

  /// `name` is the service's short name, `prefix` by default `com.amazonaws`.
  explicit GatewayVpcEndpointAwsService(String name, String prefix = {});

  [[nodiscard]] String name() const override;

 private:
  constexpr GatewayVpcEndpointAwsService(detail::ConstantTag /*tag*/, const char* name) noexcept
      : constant_(name) {}

  const char* constant_ = nullptr;  ///< the short name of a constant
  String name_{};
  String prefix_{};
};

/// A service that an interface endpoint reaches.
class IInterfaceVpcEndpointService {
 public:
  virtual ~IInterfaceVpcEndpointService() = default;
  [[nodiscard]] virtual String name() const = 0;
  [[nodiscard]] virtual Number port() const = 0;
  /// Whether the service has private DNS names. Absent: it has.
  [[nodiscard]] virtual Boolean privateDnsDefault() const { return {}; }
};

/// A service of one's own or of a partner.
class InterfaceVpcEndpointService : public IInterfaceVpcEndpointService {
 public:
  /// Default port: 443.
  explicit InterfaceVpcEndpointService(String name, Number port = {});

  [[nodiscard]] String name() const override { return name_; }
  [[nodiscard]] Number port() const override { return port_; }
  [[nodiscard]] Boolean privateDnsDefault() const override { return false; }

 private:
  String name_;
  Number port_;
};

/// Options of `GatewayVpcEndpoint`, but for the VPC.
struct GatewayVpcEndpointOptions {
  /// Default: CloudFormation's.
  std::optional<VpcEndpointDnsRecordIpType> dnsRecordIpType{};
  /// Default: CloudFormation's.
  std::optional<VpcEndpointIpAddressType> ipAddressType{};
  /// A change replaces the endpoint.
  Required<Handle<IGatewayVpcEndpointService>> service;
  /// Subnets whose route tables lead to the endpoint. Default: all subnets of the VPC.
  OptionalList<SubnetSelection> subnets{};
};

/// Props of `GatewayVpcEndpoint`.
struct GatewayVpcEndpointProps {
  /// Default: CloudFormation's.
  std::optional<VpcEndpointDnsRecordIpType> dnsRecordIpType{};
  /// Default: CloudFormation's.
  std::optional<VpcEndpointIpAddressType> ipAddressType{};
  /// A change replaces the endpoint.
  Required<Handle<IGatewayVpcEndpointService>> service;
  /// Subnets whose route tables lead to the endpoint. Default: all subnets of the VPC.
  OptionalList<SubnetSelection> subnets{};
  /// A change replaces the endpoint.
  Required<Ref<IVpc>> vpc;
};

/// What all endpoints have in common.
class VpcEndpoint : public Resource, public virtual IVpcEndpoint {
 public:
  ~VpcEndpoint() override;
  /// Adds a statement to the endpoint's policy. Throws `ValidationError` for a statement without a
  /// principal. Without any statement, everything is allowed.
  void addToPolicy(iam::PolicyStatement statement);
  /// The endpoint's policy.
  [[nodiscard]] iam::PolicyDocument* policyDocument() noexcept { return policyDocument_.get(); }

 protected:
  explicit VpcEndpoint(Scope scope);

 private:
  std::unique_ptr<iam::PolicyDocument> policyDocument_;
};

/// An endpoint for S3 or DynamoDB, which route tables lead to.
/// https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html
class GatewayVpcEndpoint : public VpcEndpoint, public virtual IGatewayVpcEndpoint {
 public:
  using Props = GatewayVpcEndpointProps;
  GatewayVpcEndpoint(Scope scope, Props props);

  static IGatewayVpcEndpoint& fromGatewayVpcEndpointId(IConstruct& scope, ConstructId id,
                                                       String gatewayVpcEndpointId);

  [[nodiscard]] String vpcEndpointId() const override;
  [[nodiscard]] String vpcEndpointCreationTimestamp() const;
  [[nodiscard]] List<String> vpcEndpointDnsEntries() const;
  [[nodiscard]] List<String> vpcEndpointNetworkInterfaceIds() const;

 private:
  CfnVPCEndpoint* resource_ = nullptr;
};

/// Options of `InterfaceVpcEndpoint`, but for the VPC.
struct InterfaceVpcEndpointOptions {
  /// Default: CloudFormation's.
  std::optional<VpcEndpointDnsRecordIpType> dnsRecordIpType{};
  /// Default: CloudFormation's.
  std::optional<VpcEndpointIpAddressType> ipAddressType{};
  /// Ask the account which zones the service is in, and use only those. Default: false.
  Boolean lookupSupportedAzs{};
  /// Allow the VPC's addresses in. Default: true.
  Boolean open{};
  /// Default: what the service says, else true.
  Boolean privateDnsEnabled{};
  /// Default: CloudFormation's.
  std::optional<VpcEndpointPrivateDnsOnlyForInboundResolverEndpoint>
      privateDnsOnlyForInboundResolverEndpoint{};
  /// Default: a new group.
  Refs<ISecurityGroup> securityGroups{};
  /// A change replaces the endpoint.
  Required<Handle<IInterfaceVpcEndpointService>> service;
  /// Default: the endpoint's region.
  String serviceRegion{};
  /// At most one subnet of each zone. Default: private subnets.
  SubnetSelection subnets = SubnetSelection::absent();
};

/// Props of `InterfaceVpcEndpoint`.
struct InterfaceVpcEndpointProps {
  /// Default: CloudFormation's.
  std::optional<VpcEndpointDnsRecordIpType> dnsRecordIpType{};
  /// Default: CloudFormation's.
  std::optional<VpcEndpointIpAddressType> ipAddressType{};
  /// Ask the account which zones the service is in, and use only those. Default: false.
  Boolean lookupSupportedAzs{};
  /// Allow the VPC's addresses in. Default: true.
  Boolean open{};
  /// Default: what the service says, else true.
  Boolean privateDnsEnabled{};
  /// Default: CloudFormation's.
  std::optional<VpcEndpointPrivateDnsOnlyForInboundResolverEndpoint>
      privateDnsOnlyForInboundResolverEndpoint{};
  /// Default: a new group.
  Refs<ISecurityGroup> securityGroups{};
  /// A change replaces the endpoint.
  Required<Handle<IInterfaceVpcEndpointService>> service;
  /// Default: the endpoint's region.
  String serviceRegion{};
  /// At most one subnet of each zone. Default: private subnets.
  SubnetSelection subnets = SubnetSelection::absent();
  /// A change replaces the endpoint.
  Required<Ref<IVpc>> vpc;
};

/// What is known of an interface endpoint that exists already.
struct InterfaceVpcEndpointAttributes {
  /// Port of the service.
  Required<Number> port;
  /// Default: none.
  Refs<ISecurityGroup> securityGroups{};
  Required<String> vpcEndpointId;
};

/// An endpoint for a service, with network interfaces in the VPC's subnets.
/// https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html
class InterfaceVpcEndpoint : public VpcEndpoint, public virtual IInterfaceVpcEndpoint {
 public:
  using Props = InterfaceVpcEndpointProps;
  InterfaceVpcEndpoint(Scope scope, Props props);

  static IInterfaceVpcEndpoint& fromInterfaceVpcEndpointAttributes(
      IConstruct& scope, ConstructId id, InterfaceVpcEndpointAttributes attrs);

  [[nodiscard]] Connections& connections() const override { return connections_; }
  [[nodiscard]] String vpcEndpointId() const override;
  [[nodiscard]] String vpcEndpointCreationTimestamp() const;
  [[nodiscard]] List<String> vpcEndpointDnsEntries() const;
  [[nodiscard]] List<String> vpcEndpointNetworkInterfaceIds() const;

 private:
  [[nodiscard]] List<String> chooseSubnets(const InterfaceVpcEndpointProps& props);

  mutable Connections connections_;
  CfnVPCEndpoint* resource_ = nullptr;
};

}  // namespace cdk::ec2
