#pragma once

#include <cdk/core/ref.hpp>
#include <cdk/core/value.hpp>

#include <cstdint>
#include <optional>

namespace cdk::s3 {

class IBucket;

/// Form of the lists.
enum class InventoryFormat : std::uint8_t { CSV, PARQUET, ORC };

/// How often lists are made.
enum class InventoryFrequency : std::uint8_t { DAILY, WEEKLY };

/// Which versions of objects are listed.
enum class InventoryObjectVersion : std::uint8_t { ALL, CURRENT };

/// Where the lists go.
struct InventoryDestination {
  /// A bucket that is made in this app is told to let the service write there.
  Required<Ref<IBucket>> bucket;
  /// Account of the bucket's owner, who has to be it when the list is written. Default: not
  /// checked.
  String bucketOwner{};
  /// What the keys of lists begin with. Default: nothing.
  String prefix{};
};

/// Lists of a bucket's objects.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-inventory.html
struct Inventory {
  InventoryDestination destination;
  /// Default: true.
  Boolean enabled{};
  /// Default: `CSV`.
  std::optional<InventoryFormat> format{};
  /// Default: `WEEKLY`.
  std::optional<InventoryFrequency> frequency{};
  /// Default: `ALL`.
  std::optional<InventoryObjectVersion> includeObjectVersions{};
  /// Unique in the bucket. Default: made from the bucket's id and the inventory's position.
  String inventoryId{};
  /// Only objects whose key begins with this. Default: all objects.
  String objectsPrefix{};
  /// Such as `Size`, `ETag`. Default: only bucket, key, and what tells versions apart.
  List<String> optionalFields{};
};

}  // namespace cdk::s3
