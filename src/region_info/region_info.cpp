#include <cdk/region_info/region_info.hpp>

#include "../core/region_facts.hpp"

namespace cdk::region_info {

namespace {

Map<String> mapOf(const std::vector<std::pair<std::string_view, std::string_view>>& facts) {
  std::vector<Map<String>::Entry> entries;
  for (const auto& [region, value] : facts) entries.emplace_back(region, value);
  return entries;
}

}  // namespace

std::vector<RegionInfo> RegionInfo::regions() {
  std::vector<RegionInfo> regions;
  for (const std::string& name : Fact::regions()) regions.push_back(get(name));
  return regions;
}

Map<String> RegionInfo::regionMap(std::string_view factName) {
  return mapOf(internal::regionFactByRegion(factName));
}

Map<String> RegionInfo::limitedRegionMap(std::string_view factName,
                                         const std::vector<std::string>& partitions) {
  return mapOf(internal::regionFactInPartitions(factName, partitions));
}

bool RegionInfo::cdkMetadataResourceAvailable() const {
  return fact(FactName::CDK_METADATA_RESOURCE_AVAILABLE) == "YES";
}

bool RegionInfo::isOptInRegion() const { return fact(FactName::IS_OPT_IN_REGION) == "YES"; }

}  // namespace cdk::region_info
