// What is known of AWS regions: names of facts and regions, all text.
#pragma once

#include <cdk/core/value.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk {
class Stack;
}

namespace cdk::internal {

std::optional<std::string_view> regionFact(std::string_view region, std::string_view name);

/// Regions and values of that fact, by region, without those where it is empty.
std::vector<std::pair<std::string_view, std::string_view>> regionFactByRegion(
    std::string_view name);

/// All facts: region and name, by name.
std::vector<std::pair<std::string_view, std::string_view>> definedRegionFacts();

/// The same as `regionFactByRegion`, of regions in these partitions.
std::vector<std::pair<std::string_view, std::string_view>> regionFactInPartitions(
    std::string_view name, const std::vector<std::string>& partitions);

/// The fact of a region that is known only at deployment: a look-up in a mapping that the stack
/// gets, unless it is the same everywhere.
String regionFactAtDeployment(Stack& stack, std::string_view name, const String& defaultValue);

}  // namespace cdk::internal
