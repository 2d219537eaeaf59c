#pragma once

#include <cdk/core/ref.hpp>
#include <cdk/core/value.hpp>

namespace cdk::kms {
class IKey;
}

namespace cdk::efs {

class IFileSystem;

/// Where a file system is replicated to.
/// https://docs.aws.amazon.com/efs/latest/ug/efs-replication.html
class ReplicationConfiguration {
 public:
  /// To a file system that exists.
  static ReplicationConfiguration existingFileSystem(IFileSystem& destinationFileSystem);
  /// To a new file system in one zone.
  static ReplicationConfiguration oneZoneFileSystem(String region, String availabilityZone,
                                                    Ref<kms::IKey> kmsKey = {});
  /// To a new file system over all zones. Default region: the stack's.
  static ReplicationConfiguration regionalFileSystem(String region = {},
                                                     Ref<kms::IKey> kmsKey = {});

  [[nodiscard]] String availabilityZone() const { return availabilityZone_; }
  [[nodiscard]] Ref<IFileSystem> destinationFileSystem() const { return destination_; }
  [[nodiscard]] Ref<kms::IKey> kmsKey() const { return kmsKey_; }
  [[nodiscard]] String region() const { return region_; }

 private:
  ReplicationConfiguration() = default;

  String availabilityZone_{};
  Ref<IFileSystem> destination_{};
  Ref<kms::IKey> kmsKey_{};
  String region_{};
};

}  // namespace cdk::efs
