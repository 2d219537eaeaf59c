#pragma once

#include <cdk/iam/grant.hpp>

#include <vector>

namespace cdk::kms {
class IKey;
}

namespace cdk::s3 {

class IBucket;

/// A bucket that objects are copied to.
struct GrantReplicationPermissionDestinationProps {
  Required<Ref<IBucket>> bucket;
  /// Key that encrypts the copies. Default: none of one's own.
  Ref<kms::IKey> encryptionKey{};
};

/// What a role needs to copy objects.
struct GrantReplicationPermissionProps {
  /// At least one.
  std::vector<GrantReplicationPermissionDestinationProps> destinations{};
  /// Key that the originals are encrypted with. Default: none of one's own.
  Ref<kms::IKey> sourceDecryptionKey{};
};

/// Permissions on a bucket. Patterns of keys may have `*`; the default is all objects. Those for
/// reading and writing include the bucket's key, if it has one of its own.
class BucketGrants {
 public:
  static BucketGrants fromBucket(IBucket& bucket) { return BucketGrants(bucket); }

  /// On the objects alone.
  iam::Grant actionsOnObjectKeys(Handle<iam::IGrantable> identity, String objectsKeyPattern,
                                 List<String> actions);
  /// On the bucket and the objects.
  iam::Grant actionsOnBucketAndObjectKeys(Handle<iam::IGrantable> identity,
                                          String objectsKeyPattern, List<String> actions);

  /// Lets the grantee read and list.
  iam::Grant read(Handle<iam::IGrantable> identity, String objectsKeyPattern = {});
  /// Lets the grantee write and delete, but not change ACLs. `allowedActionPatterns` replaces the
  /// actions.
  iam::Grant write(Handle<iam::IGrantable> identity, String objectsKeyPattern = {},
                   List<String> allowedActionPatterns = {});
  iam::Grant readWrite(Handle<iam::IGrantable> identity, String objectsKeyPattern = {});
  /// Lets the grantee write, but not delete.
  iam::Grant put(Handle<iam::IGrantable> identity, String objectsKeyPattern = {});
  iam::Grant putAcl(Handle<iam::IGrantable> identity, String objectsKeyPattern = {});
  iam::Grant delete_(Handle<iam::IGrantable> grantee, String objectsKeyPattern = {});
  /// Lets everybody do `allowedActions` (default: `s3:GetObject`). Throws `ValidationError` where
  /// the bucket refuses public policies.
  iam::Grant publicAccess(String keyPrefix = {}, List<String> allowedActions = {});
  /// Lets a role copy objects to other buckets. Throws `ValidationError` without destinations.
  iam::Grant replicationPermission(Handle<iam::IGrantable> identity,
                                   const GrantReplicationPermissionProps& props);

 private:
  explicit BucketGrants(IBucket& bucket) : bucket_(&bucket) {}
  iam::Grant withKey(iam::Grant grant, const Handle<iam::IGrantable>& identity,
                     List<String> keyActions);

  IBucket* bucket_;
};

}  // namespace cdk::s3
