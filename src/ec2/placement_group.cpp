#include <cdk/ec2/placement_group.hpp>

#include <string>
#include <utility>

#include <cdk/core/error.hpp>
#include <cdk/ec2/cfn_placement_group.hpp>

namespace cdk::ec2 {

namespace {

const char* text(PlacementGroupStrategy strategy) {
  switch (strategy) {
    case PlacementGroupStrategy::CLUSTER: return "cluster";
    case PlacementGroupStrategy::PARTITION: return "partition";
    case PlacementGroupStrategy::SPREAD: break;
  }
  return "spread";
}

/// A placement group that exists already.
class ImportedPlacementGroup : public Resource, public virtual IPlacementGroup {
 public:
  ImportedPlacementGroup(Scope scope, String name)
      : Resource(std::move(scope)), name_(std::move(name)) {}

  [[nodiscard]] Number partitions() const override { return {}; }
  [[nodiscard]] String placementGroupName() const override { return name_; }
  [[nodiscard]] std::optional<PlacementGroupSpreadLevel> spreadLevel() const override { return {}; }
  [[nodiscard]] std::optional<PlacementGroupStrategy> strategy() const override { return {}; }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return property == "GroupName" ? name_ : Resource::referenceTo(property);
  }

 private:
  String name_;
};

}  // namespace

PlacementGroup::PlacementGroup(Scope scope, Props props)
    : Resource(std::move(scope)),
      partitions_(props.partitions),
      spreadLevel_(props.spreadLevel),
      strategy_(props.strategy) {
  // An option that only one strategy has implies it.
  const auto imply = [this](PlacementGroupStrategy strategy, const char* option) {
    strategy_ = strategy_.value_or(strategy);
    if (strategy_ == strategy) return;
    fail(*this, option,
         std::string("it is an option of the strategy '") + text(strategy) +
             "', and the strategy is '" + text(*strategy_) + "'");
  };
  if (partitions_.has_value()) imply(PlacementGroupStrategy::PARTITION, "partitions");
  if (spreadLevel_) imply(PlacementGroupStrategy::SPREAD, "spreadLevel");
  CfnPlacementGroupProps resource{.partitionCount = partitions_};
  if (spreadLevel_) {
    resource.spreadLevel = *spreadLevel_ == PlacementGroupSpreadLevel::HOST ? "host" : "rack";
  }
  if (strategy_) resource.strategy = text(*strategy_);
  placementGroupName_ = getResourceNameAttribute(
      create<CfnPlacementGroup>("Resource", std::move(resource)).attrGroupName());
}

IPlacementGroup& PlacementGroup::fromPlacementGroupName(IConstruct& scope, ConstructId id,
                                                        String placementGroupName) {
  return scope.create<ImportedPlacementGroup>(std::move(id), std::move(placementGroupName));
}

}  // namespace cdk::ec2
