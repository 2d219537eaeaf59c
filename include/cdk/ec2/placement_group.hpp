#pragma once

#include <cdk/core/resource.hpp>

#include <optional>
#include <string_view>

namespace cdk::ec2 {

/// How instances are placed.
enum class PlacementGroupStrategy {
  /// Close together, for low latency.
  CLUSTER,
  /// In partitions that share no hardware.
  PARTITION,
  /// Each on hardware of its own.
  SPREAD,
};

/// What a spread placement group spreads over.
enum class PlacementGroupSpreadLevel {
  /// Only on Outposts.
  HOST,
  RACK,
};

/// A placement group, made here or elsewhere.
class IPlacementGroup : public virtual IResource {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME = "AWS::EC2::PlacementGroup";
  /// Absent where it is not known.
  [[nodiscard]] virtual Number partitions() const = 0;
  [[nodiscard]] virtual String placementGroupName() const = 0;
  [[nodiscard]] virtual std::optional<PlacementGroupSpreadLevel> spreadLevel() const = 0;
  [[nodiscard]] virtual std::optional<PlacementGroupStrategy> strategy() const = 0;
};

/// Props of `PlacementGroup`. A change of any replaces the group.
struct PlacementGroupProps {
  /// Only for `PARTITION`, at most 7. Default: none.
  Number partitions{};
  /// Of no effect: CloudFormation generates the name.
  String placementGroupName{};
  /// Only for `SPREAD`. Default: none.
  std::optional<PlacementGroupSpreadLevel> spreadLevel{};
  /// Default: `PARTITION` where `partitions` is given, else `CLUSTER`.
  std::optional<PlacementGroupStrategy> strategy{};
};

/// Where instances are placed relative to each other.
/// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-groups.html
class PlacementGroup : public Resource, public virtual IPlacementGroup {
 public:
  using Props = PlacementGroupProps;
  explicit PlacementGroup(Scope scope, Props props = {});

  static IPlacementGroup& fromPlacementGroupName(IConstruct& scope, ConstructId id,
                                                 String placementGroupName);

  [[nodiscard]] Number partitions() const override { return partitions_; }
  [[nodiscard]] String placementGroupName() const override { return placementGroupName_; }
  [[nodiscard]] std::optional<PlacementGroupSpreadLevel> spreadLevel() const override {
    return spreadLevel_;
  }
  [[nodiscard]] std::optional<PlacementGroupStrategy> strategy() const override {
    return strategy_;
  }

 private:
  Number partitions_{};
  String placementGroupName_{};
  std::optional<PlacementGroupSpreadLevel> spreadLevel_{};
  std::optional<PlacementGroupStrategy> strategy_{};
};

}  // namespace cdk::ec2
