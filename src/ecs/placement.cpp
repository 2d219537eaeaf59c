#include <cdk/ecs/placement.hpp>

#include <cdk/core/error.hpp>

namespace cdk::ecs {

PlacementStrategy PlacementStrategy::packedBy(BinPackResource resource) {
  return PlacementStrategy(std::vector<Entry>{
      {.field = resource == BinPackResource::CPU ? "CPU" : "MEMORY", .type = "binpack"}});
}

PlacementStrategy PlacementStrategy::randomly() {
  return PlacementStrategy(std::vector<Entry>{{.field = {}, .type = "random"}});
}

PlacementStrategy PlacementStrategy::spreadAcross(List<String> fields) {
  if (fields.empty()) {
    throw ValidationError("PlacementStrategy::spreadAcross wants at least one field");
  }
  std::vector<Entry> entries;
  for (String& field : fields.literal()) entries.push_back({.field = field, .type = "spread"});
  return PlacementStrategy(std::move(entries));
}

PlacementStrategy PlacementStrategy::spreadAcrossInstances() {
  return spreadAcross({BuiltInAttributes::INSTANCE_ID});
}

PlacementConstraint PlacementConstraint::distinctInstances() {
  return PlacementConstraint(std::vector<Entry>{{.expression = {}, .type = "distinctInstance"}});
}

PlacementConstraint PlacementConstraint::memberOf(List<String> expressions) {
  std::vector<Entry> entries;
  for (String& expression : expressions.literal()) {
    entries.push_back({.expression = expression, .type = "memberOf"});
  }
  return PlacementConstraint(std::move(entries));
}

}  // namespace cdk::ecs
