#pragma once

#include <cdk/core/presence.hpp>
#include <cdk/core/ref.hpp>
#include <cdk/core/value.hpp>
#include <cdk/s3/lifecycle_rule.hpp>
#include <cdk/s3/tag.hpp>

#include <optional>
#include <vector>

namespace cdk::kms {
class IKey;
}

namespace cdk::s3 {

class IBucket;

/// A time that the service knows for replication.
class ReplicationTimeValue {
 public:
  static const ReplicationTimeValue FIFTEEN_MINUTES;
  [[nodiscard]] constexpr int minutes() const noexcept { return minutes_; }

 private:
  constexpr explicit ReplicationTimeValue(int minutes) noexcept : minutes_(minutes) {}
  int minutes_;
};
inline constexpr ReplicationTimeValue ReplicationTimeValue::FIFTEEN_MINUTES{15};

/// Which objects a replication rule is about: those that meet all that is said.
struct Filter {
  /// What keys begin with. Default: any key.
  String prefix{};
  /// Default: whatever the tags.
  std::vector<Tag> tags{};
  Presence presence_{};

  static Filter absent() noexcept;
};

/// Copies objects to another bucket as they are written. Both buckets have to be versioned.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html
struct ReplicationRule {
  /// Let the destination's owner own the copies; for buckets of other accounts. Default: false.
  Boolean accessControlTransition{};
  /// Copy delete markers too. Not with tags in the filter. Default: false.
  Boolean deleteMarkerReplication{};
  /// The bucket in another account has to allow it: see `IBucket::addReplicationPolicy` there.
  Required<Ref<IBucket>> destination;
  /// Default: all objects.
  Filter filter = Filter::absent();
  /// Unique in the bucket, 255 characters at most. Default: given by the service.
  String id{};
  /// Key that encrypts the copies. Default: the destination's own encryption.
  Ref<kms::IKey> kmsKey{};
  /// Report objects that take longer. Default: no metrics.
  std::optional<ReplicationTimeValue> metrics{};
  /// Decides between rules about the same object and destination: the higher number wins. Wanted
  /// where there are several rules. Default: none.
  Number priority{};
  /// Copy changes of the copies' metadata back. Default: the service's, false.
  Boolean replicaModifications{};
  /// Guarantee the time; wants `metrics`. Default: no guarantee.
  std::optional<ReplicationTimeValue> replicationTimeControl{};
  /// Copy objects that are encrypted with keys in KMS too. Default: the service's, false.
  Boolean sseKmsEncryptedObjects{};
  /// Storage class of the copies. Default: that of the original.
  std::optional<StorageClass> storageClass{};
};

}  // namespace cdk::s3
