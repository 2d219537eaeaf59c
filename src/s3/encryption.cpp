#include <cdk/core/error.hpp>
#include <cdk/kms/key.hpp>

#include <algorithm>
#include <array>

#include "low_level.hpp"

namespace cdk::s3::detail {

namespace {

struct Scheme {
  BucketEncryption encryption;
  const char* name;
  const char* algorithm;  ///< null where nothing is said
  bool hasOwnKey = false;
  bool rotatesMadeKey = false;
};

constexpr std::array<Scheme, 6> SCHEMES = {{
    {BucketEncryption::UNENCRYPTED, "UNENCRYPTED", nullptr},
    {BucketEncryption::KMS_MANAGED, "KMS_MANAGED", "aws:kms"},
    {BucketEncryption::S3_MANAGED, "S3_MANAGED", "AES256"},
    {BucketEncryption::KMS, "KMS", "aws:kms", true, true},
    {BucketEncryption::DSSE_MANAGED, "DSSE_MANAGED", "aws:kms:dsse"},
    {BucketEncryption::DSSE, "DSSE", "aws:kms:dsse", true},
}};

const Scheme& schemeOf(const BucketProps& props) {
  const BucketEncryption wanted = props.encryption.value_or(
      props.encryptionKey ? BucketEncryption::KMS : BucketEncryption::UNENCRYPTED);
  return *std::find_if(SCHEMES.begin(), SCHEMES.end(),
                       [wanted](const Scheme& scheme) { return scheme.encryption == wanted; });
}

CfnBucket::BlockedEncryptionTypesProperty blockedTypes(const IConstruct& bucket,
                                                       const BucketProps& props) {
  if (!props.blockedEncryptionTypes) return CfnBucket::BlockedEncryptionTypesProperty::absent();
  std::vector<CfnBucket::BlockedEncryptionTypesProperty::EncryptionType> types;
  bool blocksNone = false;
  for (const BlockedEncryptionType& type : *props.blockedEncryptionTypes) {
    blocksNone = blocksNone || type.name() == BlockedEncryptionType::NONE.name();
    types.emplace_back(type.name());
  }
  if (types.empty()) {
    fail(bucket, "blockedEncryptionTypes",
         "it is empty; leave it out, or give BlockedEncryptionType::NONE");
  }
  if (blocksNone && types.size() > 1) {
    fail(bucket, "blockedEncryptionTypes", "NONE does not go with other types");
  }
  return {.encryptionType = types};
}

}  // namespace

Ref<kms::IKey> encryptionKey(IConstruct& bucket, const BucketProps& props) {
  const Scheme& scheme = schemeOf(props);
  if (props.encryptionKey || !scheme.hasOwnKey) return props.encryptionKey;
  return bucket.create<kms::Key>(
      "Key", {.description = "Created by " + bucket.node().path(),
              .enableKeyRotation = scheme.rotatesMadeKey ? Boolean(true) : Boolean()});
}

CfnBucket::BucketEncryptionProperty encryption(const IConstruct& bucket, const BucketProps& props,
                                               Ref<kms::IKey> key) {
  const Scheme& scheme = schemeOf(props);
  if (key && !scheme.hasOwnKey) {
    fail(bucket, "encryption",
         std::string(scheme.name) + " does not go with encryptionKey; KMS and DSSE do");
  }
  if (props.bucketKeyEnabled.value_or(false) && scheme.algorithm == nullptr) {
    fail(bucket, "bucketKeyEnabled",
         "it does not go with encryption UNENCRYPTED; KMS, KMS_MANAGED, DSSE, DSSE_MANAGED and "
         "S3_MANAGED are allowed");
  }
  CfnBucket::ServerSideEncryptionRuleProperty rule{.blockedEncryptionTypes =
                                                       blockedTypes(bucket, props)};
  if (scheme.algorithm != nullptr) {
    rule.bucketKeyEnabled = props.bucketKeyEnabled;
    rule.serverSideEncryptionByDefault = {.kmsMasterKeyId = key ? key->keyArn() : String(),
                                          .sseAlgorithm = String(scheme.algorithm)};
  } else if (!isPresent(rule.blockedEncryptionTypes)) {
    return CfnBucket::BucketEncryptionProperty::absent();
  }
  return {.serverSideEncryptionConfiguration = {rule}};
}

}  // namespace cdk::s3::detail
