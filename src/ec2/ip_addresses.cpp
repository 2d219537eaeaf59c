#include <cdk/ec2/ip_addresses.hpp>

#include <cstdint>
#include <utility>

#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/ec2/cfn_vpc_cidr_block.hpp>

#include "ipv4_block.hpp"
#include "subnet_layout.hpp"

namespace cdk::ec2 {

namespace {

/// A block that the program knows, and can cut.
class FixedBlock : public IIpAddresses {
 public:
  explicit FixedBlock(std::string_view cidr) : network_(Ipv4Block::parse(cidr, "cidr")) {}

  [[nodiscard]] VpcIpamOptions allocateVpcCidr() const override {
    return {.cidrBlock = network_.toString()};
  }

  [[nodiscard]] SubnetIpamOptions allocateSubnetsCidr(
      const AllocateCidrRequest& input) const override {
    std::vector<SubnetDemand> demands;
    for (const RequestedSubnet& subnet : input.requestedSubnets) {
      const Number& mask = subnet.configuration.cidrMask;
      demands.push_back({.group = std::string(subnet.configuration.name.literal())});
      if (mask.has_value()) demands.back().mask = static_cast<int>(mask.literal());
    }
    SubnetIpamOptions result;
    for (const Ipv4Block& block : layOutSubnets(network_, demands)) {
      result.allocatedSubnets.push_back({.cidr = block.toString()});
    }
    return result;
  }

 private:
  Ipv4Block network_;
};

/// A block of which only the size is known: its parts are expressions.
class ManagedBlock : public IIpAddresses {
 public:
  explicit ManagedBlock(AwsIpamProps props) : props_(std::move(props)) {}

  [[nodiscard]] VpcIpamOptions allocateVpcCidr() const override {
    return {.ipv4IpamPoolId = props_.ipv4IpamPoolId, .ipv4NetmaskLength = props_.ipv4NetmaskLength};
  }

  [[nodiscard]] SubnetIpamOptions allocateSubnetsCidr(
      const AllocateCidrRequest& input) const override {
    const int rootMask = static_cast<int>(props_.ipv4NetmaskLength.literal());
    const std::uint64_t space = Ipv4Block::sizeOf(rootMask);
    std::uint64_t next = 0;
    SubnetIpamOptions result;
    for (const RequestedSubnet& subnet : input.requestedSubnets) {
      const int mask = maskOf(subnet, rootMask);
      const Ipv4Block block = Ipv4Block::atOrAfter(next, mask);
      if (block.end() > space) {
        throw ValidationError("a /" + std::to_string(rootMask) + " has no room for subnet '" +
                                  subnet.subnetConstructId + "': a /" + std::to_string(mask) +
                                  " has " + std::to_string(block.size()) + " addresses, " +
                                  std::to_string(space - next) + " are left",
                              {.property = "ipv4NetmaskLength"});
      }
      result.allocatedSubnets.push_back(
          {.cidr = part(input.vpcCidr, mask, std::uint64_t{1} << (mask - rootMask),
                        block.first() / block.size())});
      next = block.end();
    }
    return result;
  }

 private:
  [[nodiscard]] int maskOf(const RequestedSubnet& subnet, int rootMask) const {
    const Number& own = subnet.configuration.cidrMask;
    const Number& mask = own.has_value() ? own : props_.defaultSubnetIpv4NetmaskLength;
    if (mask.isAbsent()) {
      throw ValidationError("subnet group '" + std::string(subnet.configuration.name.literal()) +
                                "' has no cidrMask: give it one, or "
                                "defaultSubnetIpv4NetmaskLength to IpAddresses::awsIpamAllocation",
                            {.property = "subnetConfiguration"});
    }
    const int length = static_cast<int>(mask.literal());
    if (length < rootMask || length > 32) {
      throw ValidationError("subnet group '" + std::string(subnet.configuration.name.literal()) +
                                "' asks for /" + std::to_string(length) + "; parts of a /" +
                                std::to_string(rootMask) + " are /" + std::to_string(rootMask) +
                                " to /32",
                            {.property = "subnetConfiguration"});
    }
    return length;
  }

  /// The part of that index, of `count` equal ones. `Fn::Cidr` gives 256 parts at most, so that
  /// more are cut in two steps.
  static String part(const String& parent, int mask, std::uint64_t count, std::uint64_t index) {
    if (count == 1) return parent;
    constexpr std::uint64_t MOST = 256;
    if (count <= MOST) {
      return Fn::select(static_cast<double>(index),
                        Fn::cidr(parent, static_cast<double>(count), std::to_string(32 - mask)));
    }
    const std::uint64_t outer = index / MOST;
    return part(part(parent, mask - 8, (count + MOST - 1) / MOST, outer), mask, MOST,
                index - outer * MOST);
  }

  AwsIpamProps props_;
};

}  // namespace

IpAddresses IpAddresses::cidr(String cidrBlock) {
  if (cidrBlock.isUnresolved()) {
    throw ValidationError(
        cidrBlock.describe() +
            " is known only at deployment, and the block has to be divided into subnets before; "
            "give a literal such as 10.0.0.0/16",
        {.property = "cidr"});
  }
  return IpAddresses(std::make_shared<const FixedBlock>(cidrBlock.literal()));
}

IpAddresses IpAddresses::awsIpamAllocation(AwsIpamProps props) {
  return IpAddresses(std::make_shared<const ManagedBlock>(std::move(props)));
}

VpcIpamOptions IpAddresses::allocateVpcCidr() const { return source_->allocateVpcCidr(); }

SubnetIpamOptions IpAddresses::allocateSubnetsCidr(const AllocateCidrRequest& input) const {
  return source_->allocateSubnetsCidr(input);
}

CfnVPCCidrBlock& Ipv6Addresses::AmazonProvided::allocateVpcIpv6Cidr(
    const AllocateVpcIpv6CidrRequest& input) const {
  return input.scope.create<CfnVPCCidrBlock>(
      "ipv6cidr", {.amazonProvidedIpv6CidrBlock = true, .vpcId = input.vpcId});
}

List<String> Ipv6Addresses::AmazonProvided::createIpv6CidrBlocks(
    const CreateIpv6CidrBlocksRequest& input) const {
  return Fn::cidr(input.ipv6SelectedCidr, input.subnetCount, input.sizeMask.value_or("64"));
}

SubnetIpamOptions Ipv6Addresses::AmazonProvided::allocateSubnetsIpv6Cidr(
    const AllocateIpv6CidrRequest& input) const {
  SubnetIpamOptions result{.allocatedSubnets = input.allocatedSubnets};
  for (std::size_t i = 0; i < result.allocatedSubnets.size(); ++i) {
    result.allocatedSubnets[i].ipv6Cidr = Fn::select(static_cast<double>(i), input.ipv6Cidrs);
  }
  return result;
}

}  // namespace cdk::ec2
