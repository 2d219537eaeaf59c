#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ipv4_block.hpp"

namespace cdk::ec2 {

/// What a subnet asks for.
struct SubnetDemand {
  /// The group that it belongs to, for messages.
  std::string group;
  /// Absent: as much as its likes can have of what the others leave.
  std::optional<int> mask{};
};

/// Where a VPC's subnets lie in its block: first those that ask for a size, then the others, which
/// share the rest evenly; each kind in the order of the demands. The result has the order of the
/// demands. Throws `ValidationError` for a size that subnets cannot have, and where the block has
/// no room.
std::vector<Ipv4Block> layOutSubnets(const Ipv4Block& network,
                                     const std::vector<SubnetDemand>& demands);

}  // namespace cdk::ec2
