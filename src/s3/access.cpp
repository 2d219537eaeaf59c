#include <cdk/core/error.hpp>
#include <cdk/core/feature_flags.hpp>

#include "low_level.hpp"

namespace cdk::s3::detail {

namespace {

String text(ObjectOwnership ownership) {
  switch (ownership) {
    case ObjectOwnership::BUCKET_OWNER_ENFORCED: return "BucketOwnerEnforced";
    case ObjectOwnership::BUCKET_OWNER_PREFERRED: return "BucketOwnerPreferred";
    case ObjectOwnership::OBJECT_WRITER: return "ObjectWriter";
  }
  return {};
}

/// Whether the ACL has an effect only where objects belong to who wrote them.
bool needsObjectWriter(BucketAccessControl accessControl) {
  switch (accessControl) {
    case BucketAccessControl::PRIVATE:
    case BucketAccessControl::BUCKET_OWNER_READ:
    case BucketAccessControl::BUCKET_OWNER_FULL_CONTROL: return false;
    default: return true;
  }
}

}  // namespace

String text(BucketAccessControl accessControl) {
  switch (accessControl) {
    case BucketAccessControl::PRIVATE: return "Private";
    case BucketAccessControl::PUBLIC_READ: return "PublicRead";
    case BucketAccessControl::PUBLIC_READ_WRITE: return "PublicReadWrite";
    case BucketAccessControl::AUTHENTICATED_READ: return "AuthenticatedRead";
    case BucketAccessControl::LOG_DELIVERY_WRITE: return "LogDeliveryWrite";
    case BucketAccessControl::BUCKET_OWNER_READ: return "BucketOwnerRead";
    case BucketAccessControl::BUCKET_OWNER_FULL_CONTROL: return "BucketOwnerFullControl";
    case BucketAccessControl::AWS_EXEC_READ: return "AwsExecRead";
  }
  return {};
}

CfnBucket::OwnershipControlsProperty ownership(const IConstruct& bucket,
                                               std::optional<BucketAccessControl> accessControl,
                                               std::optional<ObjectOwnership> given) {
  if (accessControl && needsObjectWriter(*accessControl)) {
    if (given == ObjectOwnership::BUCKET_OWNER_ENFORCED) {
      fail(bucket, "objectOwnership",
           "BUCKET_OWNER_ENFORCED switches off the accessControl '" +
               std::string(text(*accessControl).literal()) + "'; OBJECT_WRITER is wanted");
    }
    if (!given) given = ObjectOwnership::OBJECT_WRITER;
  }
  if (!given) return CfnBucket::OwnershipControlsProperty::absent();
  return {.rules = {{.objectOwnership = text(*given)}}};
}

CfnBucket::PublicAccessBlockConfigurationProperty publicAccess(
    const IConstruct& bucket, const std::optional<BlockPublicAccess>& given) {
  if (!given) return CfnBucket::PublicAccessBlockConfigurationProperty::absent();
  Boolean otherwise;
  if (FeatureFlags::of(bucket).isEnabled("@aws-cdk/aws-s3:publicAccessBlockedByDefault")) {
    otherwise = true;
  }
  const auto setting = [&otherwise](std::optional<bool> value) {
    return value ? Boolean(*value) : otherwise;
  };
  return {.blockPublicAcls = setting(given->blockPublicAcls()),
          .blockPublicPolicy = setting(given->blockPublicPolicy()),
          .ignorePublicAcls = setting(given->ignorePublicAcls()),
          .restrictPublicBuckets = setting(given->restrictPublicBuckets())};
}

}  // namespace cdk::s3::detail
