#include <cdk/efs/replication_configuration.hpp>

namespace cdk::efs {

ReplicationConfiguration ReplicationConfiguration::existingFileSystem(
    IFileSystem& destinationFileSystem) {
  ReplicationConfiguration configuration;
  configuration.destination_ = destinationFileSystem;
  return configuration;
}

ReplicationConfiguration ReplicationConfiguration::oneZoneFileSystem(String region,
                                                                     String availabilityZone,
                                                                     Ref<kms::IKey> kmsKey) {
  ReplicationConfiguration configuration = regionalFileSystem(std::move(region), kmsKey);
  configuration.availabilityZone_ = std::move(availabilityZone);
  return configuration;
}

ReplicationConfiguration ReplicationConfiguration::regionalFileSystem(String region,
                                                                      Ref<kms::IKey> kmsKey) {
  ReplicationConfiguration configuration;
  configuration.region_ = std::move(region);
  configuration.kmsKey_ = kmsKey;
  return configuration;
}

}  // namespace cdk::efs
