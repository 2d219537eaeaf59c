#pragma once

#include <cdk/core/resource.hpp>
#include <cdk/iam/principals.hpp>

#include <string_view>
#include <vector>

namespace cdk::ec2 {

/// IP versions of an endpoint service.
enum class IpAddressType { IPV4, IPV6 };

/// A load balancer that can be behind an endpoint service: a network or gateway load balancer.
class IVpcEndpointServiceLoadBalancer {
 public:
  virtual ~IVpcEndpointServiceLoadBalancer() = default;
  [[nodiscard]] virtual String loadBalancerArn() const = 0;
};

/// An endpoint service.
class IVpcEndpointService : public virtual IResource {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME = "AWS::EC2::VPCEndpointService";
  [[nodiscard]] virtual String vpcEndpointServiceId() const = 0;
  /// What endpoints of others name.
  [[nodiscard]] virtual String vpcEndpointServiceName() const = 0;
};

/// Props of `VpcEndpointService`.
struct VpcEndpointServiceProps {
  /// Whether connections have to be accepted. Default: true.
  Boolean acceptanceRequired{};
  /// Who may make endpoints. Default: nobody.
  std::vector<iam::ArnPrincipal> allowedPrincipals{};
  /// Regions that endpoints may be in. Default: the service's own.
  List<String> allowedRegions{};
  /// Default: false.
  Boolean contributorInsights{};
  /// Default: Amazon's.
  std::vector<IpAddressType> supportedIpAddressTypes{};
  /// At least one.
  Required<std::vector<Handle<IVpcEndpointServiceLoadBalancer>>> vpcEndpointServiceLoadBalancers;
};

/// A service of one's own that others reach by interface endpoints.
/// https://docs.aws.amazon.com/vpc/latest/privatelink/create-endpoint-service.html
class VpcEndpointService : public Resource, public virtual IVpcEndpointService {
 public:
  using Props = VpcEndpointServiceProps;
  static constexpr const char* DEFAULT_PREFIX = "com.amazonaws.vpce";

  VpcEndpointService(Scope scope, Props props);

  [[nodiscard]] String vpcEndpointServiceId() const override { return id_; }
  [[nodiscard]] String vpcEndpointServiceName() const override { return name_; }
  [[nodiscard]] bool acceptanceRequired() const { return acceptanceRequired_; }
  [[nodiscard]] Boolean contributorInsightsEnabled() const { return contributorInsights_; }
  [[nodiscard]] const std::vector<iam::ArnPrincipal>& allowedPrincipals() const {
    return allowedPrincipals_;
  }
  [[nodiscard]] const std::vector<Handle<IVpcEndpointServiceLoadBalancer>>&
  vpcEndpointServiceLoadBalancers() const {
    return loadBalancers_;
  }

 private:
  bool acceptanceRequired_;
  Boolean contributorInsights_;
  std::vector<iam::ArnPrincipal> allowedPrincipals_;
  std::vector<Handle<IVpcEndpointServiceLoadBalancer>> loadBalancers_;
  String id_{};
  String name_{};
};

}  // namespace cdk::ec2
