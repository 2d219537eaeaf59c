#pragma once

#include <cdk/core/ref.hpp>
#include <cdk/core/value.hpp>

#include <utility>

namespace cdk::kms {
class IKey;
}

namespace cdk::efs {

class IFileSystem;

/// What a `ReplicationConfiguration` holds.
struct ReplicationConfigurationProps {
  /// The zone of a new file system. Default: all zones of the region.
  String availabilityZone{};
  /// Default: a new file system.
  Ref<IFileSystem> destinationFileSystem{};
  /// Key of a new file system's encryption. Default: the account's own for EFS.
  Ref<kms::IKey> kmsKey{};
  /// Default: the destination's, or the stack's.
  String region{};
};

/// A file system that exists.
struct ExistingFileSystemProps {
  Required<Ref<IFileSystem>> destinationFileSystem;
};

/// A new file system in one zone.
struct OneZoneFileSystemProps {
  /// Such as `us-east-1a`.
  Required<String> availabilityZone;
  /// Default: the account's own for EFS.
  Ref<kms::IKey> kmsKey{};
  Required<String> region;
};

/// A new file system over all zones of a region.
struct RegionalFileSystemProps {
  /// Default: the account's own for EFS.
  Ref<kms::IKey> kmsKey{};
  /// Default: the stack's.
  String region{};
};

/// Where a file system is replicated to. A change of the destination ends the replication and
/// starts another one.
/// https://docs.aws.amazon.com/efs/latest/ug/efs-replication.html
class ReplicationConfiguration {
 public:
  explicit ReplicationConfiguration(ReplicationConfigurationProps props)
      : props_(std::move(props)) {}
  /// To a file system that exists and has `replicationOverwriteProtection` disabled.
  static ReplicationConfiguration existingFileSystem(IFileSystem& destinationFileSystem);
  static ReplicationConfiguration existingFileSystem(const ExistingFileSystemProps& props);
  /// To a new file system in one zone.
  static ReplicationConfiguration oneZoneFileSystem(String region, String availabilityZone,
                                                    Ref<kms::IKey> kmsKey = {});
  static ReplicationConfiguration oneZoneFileSystem(const OneZoneFileSystemProps& props);
  /// To a new file system over all zones. Default region: the stack's.
  static ReplicationConfiguration regionalFileSystem(String region = {},
                                                     Ref<kms::IKey> kmsKey = {});
  static ReplicationConfiguration regionalFileSystem(const RegionalFileSystemProps& props);

  [[nodiscard]] String availabilityZone() const { return props_.availabilityZone; }
  [[nodiscard]] Ref<IFileSystem> destinationFileSystem() const {
    return props_.destinationFileSystem;
  }
  [[nodiscard]] Ref<kms::IKey> kmsKey() const { return props_.kmsKey; }
  [[nodiscard]] String region() const { return props_.region; }

 private:
  ReplicationConfigurationProps props_;
};

}  // namespace cdk::efs
