#pragma once

#include <cdk/core/value.hpp>

#include <cstdint>
#include <utility>
#include <vector>

namespace cdk::ecs {

/// What instances are filled up by.
enum class BinPackResource : std::uint8_t { CPU, MEMORY };

/// Attributes that every container instance has, for `PlacementStrategy::spreadAcross`.
struct BuiltInAttributes {
  static constexpr const char* AMI_ID = "attribute:ecs.ami-id";
  static constexpr const char* AVAILABILITY_ZONE = "attribute:ecs.availability-zone";
  static constexpr const char* INSTANCE_ID = "instanceId";
  static constexpr const char* INSTANCE_TYPE = "attribute:ecs.instance-type";
  static constexpr const char* OS_TYPE = "attribute:ecs.os-type";
};

/// How tasks are placed on instances. A copyable value.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-placement-strategies.html
class PlacementStrategy {
 public:
  /// Fills an instance up before the next is used.
  static PlacementStrategy packedBy(BinPackResource resource);
  /// Fills an instance's processors up before the next is used.
  static PlacementStrategy packedByCpu() { return packedBy(BinPackResource::CPU); }
  /// Fills an instance's memory up before the next is used.
  static PlacementStrategy packedByMemory() { return packedBy(BinPackResource::MEMORY); }
  /// On any instance.
  static PlacementStrategy randomly();
  /// Spreads over the values of each attribute, one after the other. Throws `ValidationError` for
  /// no field.
  static PlacementStrategy spreadAcross(List<String> fields);
  /// Spreads evenly over the instances.
  static PlacementStrategy spreadAcrossInstances();

  /// A list of strategies as CloudFormation has them.
  [[nodiscard]] Json toJson() const { return Json::array(entries_); }

 private:
  explicit PlacementStrategy(std::vector<Json> entries) : entries_(std::move(entries)) {}
  std::vector<Json> entries_;
};

/// Which instances tasks may be placed on. A copyable value.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-placement-constraints.html
class PlacementConstraint {
 public:
  /// No two tasks on one instance.
  static PlacementConstraint distinctInstances();
  /// Instances that all expressions of the cluster query language hold for.
  static PlacementConstraint memberOf(List<String> expressions);

  /// A list of constraints as CloudFormation has them.
  [[nodiscard]] Json toJson() const { return Json::array(entries_); }

 private:
  explicit PlacementConstraint(std::vector<Json> entries) : entries_(std::move(entries)) {}
  std::vector<Json> entries_;
};

}  // namespace cdk::ecs
