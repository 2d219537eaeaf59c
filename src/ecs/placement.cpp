#include <cdk/ecs/placement.hpp>

#include <cdk/core/error.hpp>

namespace cdk::ecs {

PlacementStrategy PlacementStrategy::packedBy(BinPackResource resource) {
  return PlacementStrategy(
      {Json{{"Field", resource == BinPackResource::CPU ? "CPU" : "MEMORY"}, {"Type", "binpack"}}});
}

PlacementStrategy PlacementStrategy::randomly() {
  return PlacementStrategy({Json{{"Type", "random"}}});
}

PlacementStrategy PlacementStrategy::spreadAcross(List<String> fields) {
  if (fields.empty()) {
    throw ValidationError("PlacementStrategy::spreadAcross wants at least one field",
                          {.property = "fields"});
  }
  std::vector<Json> entries;
  for (const String& field : fields.literal()) {
    entries.push_back({{"Field", field}, {"Type", "spread"}});
  }
  return PlacementStrategy(std::move(entries));
}

PlacementStrategy PlacementStrategy::spreadAcrossInstances() {
  return spreadAcross({BuiltInAttributes::INSTANCE_ID});
}

PlacementConstraint PlacementConstraint::distinctInstances() {
  return PlacementConstraint({Json{{"Type", "distinctInstance"}}});
}

PlacementConstraint PlacementConstraint::memberOf(List<String> expressions) {
  std::vector<Json> entries;
  for (const String& expression : expressions.literal()) {
    entries.push_back({{"Expression", expression}, {"Type", "memberOf"}});
  }
  return PlacementConstraint(std::move(entries));
}

}  // namespace cdk::ecs
