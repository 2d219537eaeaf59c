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
  static PlacementStrategy packedByCpu() { return packedBy(BinPackResource::CPU); }
  static PlacementStrategy packedByMemory() { return packedBy(BinPackResource::MEMORY); }
  static PlacementStrategy randomly();
  /// Spreads over the values of each attribute, one after the other. Throws `ValidationError` for
  /// no field.
  static PlacementStrategy spreadAcross(List<String> fields);
  static PlacementStrategy spreadAcrossInstances();

  /// One entry of the low-level list.
  struct Entry {
    String field{};
    const char* type;
  };
  [[nodiscard]] const std::vector<Entry>& entries() const noexcept { return entries_; }

 private:
  explicit PlacementStrategy(std::vector<Entry> entries) : entries_(std::move(entries)) {}
  std::vector<Entry> entries_;
};

/// Which instances tasks may be placed on. A copyable value.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-placement-constraints.html
class PlacementConstraint {
 public:
  /// No two tasks on one instance.
  static PlacementConstraint distinctInstances();
  /// Instances that all expressions of the cluster query language hold for.
  static PlacementConstraint memberOf(List<String> expressions);

  /// One entry of the low-level list.
  struct Entry {
    String expression{};
    const char* type;
  };
  [[nodiscard]] const std::vector<Entry>& entries() const noexcept { return entries_; }

 private:
  explicit PlacementConstraint(std::vector<Entry> entries) : entries_(std::move(entries)) {}
  std::vector<Entry> entries_;
};

}  // namespace cdk::ecs
