#include <cdk/efs/replication_configuration.hpp>

namespace cdk::efs {

ReplicationConfiguration ReplicationConfiguration::existingFileSystem(
    IFileSystem& destinationFileSystem) {
  return ReplicationConfiguration({.destinationFileSystem = destinationFileSystem});
}

ReplicationConfiguration ReplicationConfiguration::existingFileSystem(
    const ExistingFileSystemProps& props) {
  return existingFileSystem(*props.destinationFileSystem);
}

ReplicationConfiguration ReplicationConfiguration::oneZoneFileSystem(String region,
                                                                     String availabilityZone,
                                                                     Ref<kms::IKey> kmsKey) {
  return ReplicationConfiguration({.availabilityZone = std::move(availabilityZone),
                                   .kmsKey = kmsKey,
                                   .region = std::move(region)});
}

ReplicationConfiguration ReplicationConfiguration::oneZoneFileSystem(
    const OneZoneFileSystemProps& props) {
  return oneZoneFileSystem(props.region, props.availabilityZone, props.kmsKey);
}

ReplicationConfiguration ReplicationConfiguration::regionalFileSystem(String region,
                                                                      Ref<kms::IKey> kmsKey) {
  return ReplicationConfiguration({.kmsKey = kmsKey, .region = std::move(region)});
}

ReplicationConfiguration ReplicationConfiguration::regionalFileSystem(
    const RegionalFileSystemProps& props) {
  return regionalFileSystem(props.region, props.kmsKey);
}

}  // namespace cdk::efs
