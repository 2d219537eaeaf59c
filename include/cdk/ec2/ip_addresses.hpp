#pragma once

#include <cdk/core/construct.hpp>
#include <cdk/core/presence.hpp>
#include <cdk/ec2/required_enum.hpp>
#include <cdk/ec2/subnet.hpp>

#include <memory>
#include <string>
#include <vector>

namespace cdk::ec2 {

class CfnVPCCidrBlock;

/// IP versions of a VPC.
enum class IpProtocol {
  IPV4_ONLY,
  /// IPv4 and IPv6.
  DUAL_STACK,
};

/// A group of subnets, one in each zone.
struct SubnetConfiguration {
  /// Bits of the mask of each subnet, 16 to 28. Default: the space that is left is divided evenly.
  Number cidrMask{};
  /// Give network interfaces an IPv6 address, in a dual-stack VPC. Default: true.
  Boolean ipv6AssignAddressOnCreation{};
  /// Give instances a public IPv4 address. Default: true for public subnets, in a VPC that is not
  /// dual-stack.
  Boolean mapPublicIpOnLaunch{};
  /// The group's name: part of ids, and what `subnetGroupName` selects.
  Required<String> name;
  /// Keep the addresses, but make no subnet. Default: false.
  Boolean reserved{};
  RequiredEnum<SubnetType> subnetType;
};

/// One subnet that needs addresses.
struct RequestedSubnet {
  String availabilityZone;
  SubnetConfiguration configuration;
  std::string subnetConstructId;
};

/// Addresses of one subnet.
struct AllocatedSubnet {
  String cidr{};
  /// Default: none.
  String ipv6Cidr{};
};

/// What subnets ask of `IIpAddresses`.
struct AllocateCidrRequest {
  std::vector<RequestedSubnet> requestedSubnets;
  String vpcCidr;
};

/// Addresses of a VPC's subnets, in the order of the request.
struct SubnetIpamOptions {
  std::vector<AllocatedSubnet> allocatedSubnets;
};

/// Addresses of a VPC.
struct VpcIpamOptions {
  /// Default: an address manager chooses.
  String cidrBlock{};
  String ipv4IpamPoolId{};
  Number ipv4NetmaskLength{};
};

/// Gives a VPC and its subnets IPv4 addresses.
class IIpAddresses {
 public:
  virtual ~IIpAddresses() = default;
  [[nodiscard]] virtual VpcIpamOptions allocateVpcCidr() const = 0;
  [[nodiscard]] virtual SubnetIpamOptions allocateSubnetsCidr(
      const AllocateCidrRequest& input) const = 0;
};

/// Props of `IpAddresses::awsIpamAllocation`.
struct AwsIpamProps {
  /// Bits of the mask of subnets whose configuration gives none. Default: none; each must give one.
  Number defaultSubnetIpv4NetmaskLength{};
  Required<String> ipv4IpamPoolId;
  Required<Number> ipv4NetmaskLength;
};

/// Sources of IPv4 addresses. A copyable value.
class IpAddresses : public IIpAddresses {
 public:
  /// A fixed block. Throws `ValidationError` for a token or a malformed CIDR.
  static IpAddresses cidr(String cidrBlock);
  /// A block that the IP address manager chooses at deployment.
  /// https://docs.aws.amazon.com/vpc/latest/ipam/what-it-is-ipam.html
  static IpAddresses awsIpamAllocation(AwsIpamProps props);

  [[nodiscard]] VpcIpamOptions allocateVpcCidr() const override;
  [[nodiscard]] SubnetIpamOptions allocateSubnetsCidr(
      const AllocateCidrRequest& input) const override;

 private:
  explicit IpAddresses(std::shared_ptr<const IIpAddresses> source) : source_(std::move(source)) {}
  std::shared_ptr<const IIpAddresses> source_;
};

/// Where a VPC's IPv6 block goes.
struct AllocateVpcIpv6CidrRequest {
  IConstruct& scope;
  String vpcId;
};

/// How an IPv6 block is cut.
struct CreateIpv6CidrBlocksRequest {
  String ipv6SelectedCidr;
  /// Default: 64, which gives /64 blocks.
  String sizeMask{};
  int subnetCount = 0;
};

/// IPv6 blocks for subnets that have their IPv4 ones.
struct AllocateIpv6CidrRequest {
  std::vector<AllocatedSubnet> allocatedSubnets;
  List<String> ipv6Cidrs;
};

/// Gives a VPC and its subnets IPv6 addresses.
class IIpv6Addresses {
 public:
  virtual ~IIpv6Addresses() = default;
  [[nodiscard]] virtual bool amazonProvided() const = 0;
  virtual CfnVPCCidrBlock& allocateVpcIpv6Cidr(const AllocateVpcIpv6CidrRequest& input) const = 0;
  [[nodiscard]] virtual SubnetIpamOptions allocateSubnetsIpv6Cidr(
      const AllocateIpv6CidrRequest& input) const = 0;
  [[nodiscard]] virtual List<String> createIpv6CidrBlocks(
      const CreateIpv6CidrBlocksRequest& input) const = 0;
};

/// Sources of IPv6 addresses.
class Ipv6Addresses {
 public:
  /// What `amazonProvided()` returns.
  class AmazonProvided : public IIpv6Addresses {
   public:
    [[nodiscard]] bool amazonProvided() const override { return true; }
    CfnVPCCidrBlock& allocateVpcIpv6Cidr(const AllocateVpcIpv6CidrRequest& input) const override;
    [[nodiscard]] SubnetIpamOptions allocateSubnetsIpv6Cidr(
        const AllocateIpv6CidrRequest& input) const override;
    [[nodiscard]] List<String> createIpv6CidrBlocks(
        const CreateIpv6CidrBlocksRequest& input) const override;
  };

  /// A /56 block of Amazon's addresses.
  static AmazonProvided amazonProvided() { return {}; }

  Ipv6Addresses() = delete;
};

}  // namespace cdk::ec2
