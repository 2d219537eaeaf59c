#include "subnet_layout.hpp"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>

#include <cdk/core/error.hpp>

namespace cdk::ec2 {

namespace {

// https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
constexpr int LARGEST_SUBNET = 16;
constexpr int SMALLEST_SUBNET = 28;

[[noreturn]] void refuse(const std::string& message) {
  throw ValidationError(message, {.property = "subnetConfiguration"});
}

std::string quoted(const std::string& group) { return "subnet group '" + group + "'"; }

void requireSubnetSize(const SubnetDemand& demand, int mask) {
  if (mask >= LARGEST_SUBNET && mask <= SMALLEST_SUBNET) return;
  refuse(quoted(demand.group) + (demand.mask ? " asks for /" : " would get /") +
         std::to_string(mask) + "; subnets are /16 to /28");
}

}  // namespace

std::vector<Ipv4Block> layOutSubnets(const Ipv4Block& network,
                                     const std::vector<SubnetDemand>& demands) {
  std::uint64_t next = network.first();
  const auto place = [&](const SubnetDemand& demand, int mask) {
    requireSubnetSize(demand, mask);
    const Ipv4Block block = Ipv4Block::atOrAfter(next, mask);
    if (!network.contains(block)) {
      refuse(network.toString() + " has no room for " + quoted(demand.group) + ": a /" +
             std::to_string(mask) + " has " + std::to_string(block.size()) + " addresses, " +
             std::to_string(network.end() - next) + " are left");
    }
    next = block.end();
    return block;
  };

  std::vector<Ipv4Block> blocks(demands.size(), network);
  for (std::size_t i = 0; i < demands.size(); ++i) {
    if (demands[i].mask) blocks[i] = place(demands[i], *demands[i].mask);
  }
  const auto isOpen = [](const SubnetDemand& demand) { return !demand.mask; };
  const auto open =
      static_cast<std::uint64_t>(std::count_if(demands.begin(), demands.end(), isOpen));
  if (open == 0) return blocks;

  const std::uint64_t share = (network.end() - next) / open;
  // The largest power of two in the share: its exponent is the number of bits for hosts.
  const int mask = 33 - static_cast<int>(std::bit_width(share));
  for (std::size_t i = 0; i < demands.size(); ++i) {
    if (demands[i].mask) continue;
    if (mask > SMALLEST_SUBNET) {
      refuse(network.toString() + " has no room for " + quoted(demands[i].group) + ": " +
             std::to_string(network.end() - next) + " addresses are left for " +
             std::to_string(open) + " subnets without a mask, and each needs 16 or more");
    }
    blocks[i] = place(demands[i], mask);
  }
  return blocks;
}

}  // namespace cdk::ec2
