#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <cdk/ec2/subnet.hpp>

/// Names of subnets and of their groups, which are part of ids and tags.

namespace cdk::ec2 {

/// `Public`, `Private` or `Isolated`.
const char* subnetTypeName(SubnetType type) noexcept;

/// The group's name: the subnet's id without `Subnet<number>`.
std::string subnetGroupName(const ISubnet& subnet);

/// The id of a group's subnet, counted from 0.
String subnetGroupId(const String& name, std::size_t index);

/// The route tables of the subnets, each once, as far as they are known.
std::vector<String> routeTableIds(const Refs<ISubnet>& subnets);

}  // namespace cdk::ec2
