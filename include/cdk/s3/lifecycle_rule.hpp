#pragma once

#include <cdk/core/duration.hpp>
#include <cdk/core/value.hpp>

#include <chrono>
#include <optional>
#include <string_view>
#include <vector>

namespace cdk::s3 {

/// Where objects are moved to.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html
class StorageClass {
 public:
  static const StorageClass DEEP_ARCHIVE;
  static const StorageClass GLACIER;
  static const StorageClass GLACIER_INSTANT_RETRIEVAL;
  static const StorageClass INFREQUENT_ACCESS;
  static const StorageClass INTELLIGENT_TIERING;
  static const StorageClass ONE_ZONE_INFREQUENT_ACCESS;

  /// A class that has no constant yet. `value` has to outlive the object: pass a literal.
  constexpr explicit StorageClass(const char* value) noexcept : value_(value) {}
  [[nodiscard]] constexpr std::string_view value() const noexcept { return value_; }

 private:
  const char* value_;
};

inline constexpr StorageClass StorageClass::DEEP_ARCHIVE{"DEEP_ARCHIVE"};
inline constexpr StorageClass StorageClass::GLACIER{"GLACIER"};
inline constexpr StorageClass StorageClass::GLACIER_INSTANT_RETRIEVAL{"GLACIER_IR"};
inline constexpr StorageClass StorageClass::INFREQUENT_ACCESS{"STANDARD_IA"};
inline constexpr StorageClass StorageClass::INTELLIGENT_TIERING{"INTELLIGENT_TIERING"};
inline constexpr StorageClass StorageClass::ONE_ZONE_INFREQUENT_ACCESS{"ONEZONE_IA"};

/// A move of current objects. Wants one of `transitionAfter` and `transitionDate`.
struct Transition {
  StorageClass storageClass;
  /// Whole days since creation. Default: none.
  std::optional<Duration> transitionAfter{};
  /// Midnight UTC. Default: none.
  std::optional<std::chrono::system_clock::time_point> transitionDate{};
};

/// A move of objects that a newer version has replaced.
struct NoncurrentVersionTransition {
  /// How many of the newest replaced versions stay. Default: none.
  Number noncurrentVersionsToRetain{};
  StorageClass storageClass;
  /// Whole days since the object was replaced.
  Duration transitionAfter;
};

/// What happens to objects as they age. Wants at least one action: an expiration, a transition, or
/// an end of incomplete uploads.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html
struct LifecycleRule {
  /// Whole days. Default: incomplete uploads stay.
  std::optional<Duration> abortIncompleteMultipartUploadAfter{};
  /// Default: true.
  Boolean enabled{};
  /// Whole days since creation after which objects are deleted. Default: never.
  std::optional<Duration> expiration{};
  /// Midnight UTC. Default: none.
  std::optional<std::chrono::system_clock::time_point> expirationDate{};
  /// Remove delete markers that no version is left of. Not with an expiration or tag filters.
  /// Default: false.
  Boolean expiredObjectDeleteMarker{};
  /// Unique in the bucket. Default: given by the service.
  String id{};
  /// Whole days since a newer version replaced the object. Default: never.
  std::optional<Duration> noncurrentVersionExpiration{};
  /// Default: none.
  std::vector<NoncurrentVersionTransition> noncurrentVersionTransitions{};
  /// How many of the newest replaced versions stay; goes with `noncurrentVersionExpiration`.
  /// Default: none.
  Number noncurrentVersionsToRetain{};
  /// Bytes. Default: objects of any size.
  Number objectSizeGreaterThan{};
  /// Bytes. Default: objects of any size.
  Number objectSizeLessThan{};
  /// Default: all objects.
  String prefix{};
  /// Objects with these tags. Default: all objects.
  Map<String> tagFilters{};
  /// Default: none.
  std::vector<Transition> transitions{};
};

}  // namespace cdk::s3
