#pragma once

#include <cdk/core/duration.hpp>
#include <cdk/core/removal_policy.hpp>
#include <cdk/core/resource.hpp>
#include <cdk/iam/grant.hpp>
#include <cdk/s3/block_public_access.hpp>
#include <cdk/s3/lifecycle_rule.hpp>
#include <cdk/s3/website.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace cdk::kms {
class IKey;
}

namespace cdk::s3 {

class BucketPolicy;
class CfnBucket;

/// Canned ACLs. Prefer bucket policies: new buckets have ACLs switched off.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl
enum class BucketAccessControl : std::uint8_t {
  PRIVATE,
  PUBLIC_READ,
  PUBLIC_READ_WRITE,
  AUTHENTICATED_READ,
  LOG_DELIVERY_WRITE,
  BUCKET_OWNER_READ,
  BUCKET_OWNER_FULL_CONTROL,
  AWS_EXEC_READ,
};

/// How objects are encrypted at rest.
enum class BucketEncryption : std::uint8_t {
  UNENCRYPTED,   ///< nothing is said; the service encrypts with its own keys
  KMS_MANAGED,   ///< the account's key of the service in KMS
  S3_MANAGED,    ///< keys of the service
  KMS,           ///< a key of one's own; without `encryptionKey` one is made
  DSSE_MANAGED,  ///< two layers, the account's key of the service in KMS
  DSSE,          ///< two layers, a key of one's own; without `encryptionKey` one is made
};

/// Who owns objects that other accounts write, and whether ACLs count.
enum class ObjectOwnership : std::uint8_t {
  BUCKET_OWNER_ENFORCED,   ///< the bucket's owner; ACLs are off
  BUCKET_OWNER_PREFERRED,  ///< the bucket's owner, if the ACL `bucket-owner-full-control` is given
  OBJECT_WRITER,           ///< the account that wrote the object
};

/// Methods of CORS rules.
enum class HttpMethods : std::uint8_t { GET, PUT, HEAD, POST, DELETE };

/// Whether transitions leave out objects smaller than 128 KB.
enum class TransitionDefaultMinimumObjectSize : std::uint8_t {
  ALL_STORAGE_CLASSES_128_K,
  VARIES_BY_STORAGE_CLASS,
};

/// Which time the keys of access logs have.
enum class PartitionDateSource : std::uint8_t { EVENT_TIME, DELIVERY_TIME };

/// Modes of object lock.
enum class ObjectLockMode : std::uint8_t {
  GOVERNANCE,  ///< whoever has the permission can still delete
  COMPLIANCE,  ///< nobody can delete
};

/// Other origins that browsers may use the bucket from.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html
struct CorsRule {
  /// Default: none.
  List<String> allowedHeaders{};
  Required<std::vector<HttpMethods>> allowedMethods;
  Required<List<String>> allowedOrigins;
  /// Default: none.
  List<String> exposedHeaders{};
  /// Default: none.
  String id{};
  /// Seconds that browsers keep the answer. Default: not at all.
  Number maxAge{};
};

/// How long new objects are locked unless they say otherwise.
class ObjectLockRetention {
 public:
  /// Whole days.
  static ObjectLockRetention compliance(Duration duration);
  static ObjectLockRetention governance(Duration duration);

  [[nodiscard]] const Duration& duration() const noexcept { return duration_; }
  [[nodiscard]] ObjectLockMode mode() const noexcept { return mode_; }

 private:
  ObjectLockRetention(ObjectLockMode mode, Duration duration) : duration_(duration), mode_(mode) {}
  Duration duration_;
  ObjectLockMode mode_;
};

/// How the keys of access logs are made.
class TargetObjectKeyFormat {
 public:
  /// Account, region, bucket and date are parts of the key. Default: the service's date source,
  /// `EVENT_TIME`.
  static TargetObjectKeyFormat partitionedPrefix(
      std::optional<PartitionDateSource> dateSource = {});
  static TargetObjectKeyFormat simplePrefix();

  [[nodiscard]] bool isPartitioned() const noexcept { return isPartitioned_; }
  [[nodiscard]] std::optional<PartitionDateSource> dateSource() const noexcept {
    return dateSource_;
  }

 private:
  TargetObjectKeyFormat(bool isPartitioned, std::optional<PartitionDateSource> dateSource)
      : isPartitioned_(isPartitioned), dateSource_(dateSource) {}
  bool isPartitioned_;
  std::optional<PartitionDateSource> dateSource_;
};

/// A tag of objects.
struct Tag {
  Required<String> key;
  Required<String> value;
};

/// When objects of the storage class `INTELLIGENT_TIERING` are archived.
struct IntelligentTieringConfiguration {
  /// Whole days without access, 90 to 730. Default: never.
  std::optional<Duration> archiveAccessTierTime{};
  /// Whole days without access, 180 to 730. Default: never.
  std::optional<Duration> deepArchiveAccessTierTime{};
  Required<String> name;
  /// Default: all objects.
  String prefix{};
  /// Objects with these tags. Default: all objects.
  std::vector<Tag> tags{};
};

/// Request metrics of some objects.
struct BucketMetrics {
  Required<String> id;
  /// Default: all objects.
  String prefix{};
  /// Objects with these tags. Default: all objects.
  Map<String> tagFilters{};
};

/// Options of `IBucket::virtualHostedUrlForObject`.
struct VirtualHostedStyleUrlOptions {
  /// Name the region in the host. Default: true.
  Boolean regional{};
};

/// Options of `IBucket::transferAccelerationUrlForObject`.
struct TransferAccelerationUrlOptions {
  /// Use the host that has IPv6 too. Default: false.
  Boolean dualStack{};
};

/// A bucket, made here or elsewhere.
class IBucket : public virtual iam::IResourceWithPolicyV2 {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME = "AWS::S3::Bucket";

  [[nodiscard]] virtual String bucketArn() const = 0;
  [[nodiscard]] virtual String bucketDomainName() const = 0;
  [[nodiscard]] virtual String bucketDualStackDomainName() const = 0;
  [[nodiscard]] virtual String bucketName() const = 0;
  [[nodiscard]] virtual String bucketRegionalDomainName() const = 0;
  /// Of an imported bucket: throws `ValidationError` where the region is known only at deployment
  /// and the import did not say the URL, as regions differ in its form. So for `bucketWebsiteUrl`.
  [[nodiscard]] virtual String bucketWebsiteDomainName() const = 0;
  [[nodiscard]] virtual String bucketWebsiteUrl() const = 0;
  /// Empty where there is none of one's own.
  [[nodiscard]] virtual Ref<kms::IKey> encryptionKey() const = 0;
  [[nodiscard]] virtual bool isWebsite() const = 0;
  /// The policy that `addToResourcePolicy` made; empty before.
  [[nodiscard]] virtual Ref<BucketPolicy> policy() const = 0;

  /// The ARN of objects; `*` in the pattern stands for any text.
  [[nodiscard]] virtual String arnForObjects(String keyPattern) const = 0;
  /// `s3://bucket/key`. Default: the bucket's own.
  [[nodiscard]] virtual String s3UrlForObject(String key = {}) const = 0;
  [[nodiscard]] virtual String transferAccelerationUrlForObject(
      String key = {}, TransferAccelerationUrlOptions options = {}) const = 0;
  /// `https://s3.region.amazonaws.com/bucket/key`. Default: the bucket's own.
  [[nodiscard]] virtual String urlForObject(String key = {}) const = 0;
  /// `https://bucket.s3.region.amazonaws.com/key`. Default: the bucket's own.
  [[nodiscard]] virtual String virtualHostedUrlForObject(
      String key = {}, VirtualHostedStyleUrlOptions options = {}) const = 0;

  /// Each of these lets the grantee use objects whose key matches the pattern (default: `*`), and
  /// the bucket's key as far as that takes it.
  virtual iam::Grant grantRead(Handle<iam::IGrantable> identity, String objectsKeyPattern = {}) = 0;
  /// Writes and deletes. `allowedActionPatterns` replaces the actions. Default: all that write,
  /// except ACLs.
  virtual iam::Grant grantWrite(Handle<iam::IGrantable> identity, String objectsKeyPattern = {},
                                List<String> allowedActionPatterns = {}) = 0;
  virtual iam::Grant grantReadWrite(Handle<iam::IGrantable> identity,
                                    String objectsKeyPattern = {}) = 0;
  virtual iam::Grant grantPut(Handle<iam::IGrantable> identity, String objectsKeyPattern = {}) = 0;
  virtual iam::Grant grantPutAcl(Handle<iam::IGrantable> identity,
                                 String objectsKeyPattern = {}) = 0;
  virtual iam::Grant grantDelete(Handle<iam::IGrantable> identity,
                                 String objectsKeyPattern = {}) = 0;
  /// Lets everybody do `allowedActions` (default: `s3:GetObject`) with objects whose key matches
  /// (default: `*`). Throws `ValidationError` where the bucket refuses public policies.
  virtual iam::Grant grantPublicAccess(String keyPrefix = {}, List<String> allowedActions = {}) = 0;
};

/// Props of `Bucket`.
struct BucketProps {
  /// Let tags of the bucket take part in authorization. Default: the service's, false.
  Boolean abacStatus{};
  /// Default: none.
  std::optional<BucketAccessControl> accessControl{};
  /// Default: the service's, all public access is blocked until settings are changed.
  std::optional<BlockPublicAccess> blockPublicAccess{};
  /// Use KMS less often, with a key of the bucket. Only with KMS encryption. Default: false.
  Boolean bucketKeyEnabled{};
  /// 3 to 63 small letters, digits, `.` and `-`. A change replaces the bucket. Default: generated
  /// by CloudFormation.
  String bucketName{};
  /// Default: none.
  std::vector<CorsRule> cors{};
  /// Default: `KMS` where `encryptionKey` is given, else the service's own.
  std::optional<BucketEncryption> encryption{};
  /// Only with `KMS` and `DSSE`. Default: made where `encryption` wants one.
  Ref<kms::IKey> encryptionKey{};
  /// Deny requests without TLS. Default: false.
  Boolean enforceSSL{};
  /// Send events to EventBridge. True is not supported yet: it throws `ValidationError`.
  /// Default: false.
  Boolean eventBridgeEnabled{};
  /// Default: none.
  std::vector<IntelligentTieringConfiguration> intelligentTieringConfigurations{};
  /// Default: none.
  std::vector<LifecycleRule> lifecycleRules{};
  /// Default: none.
  std::vector<BucketMetrics> metrics{};
  /// Deny older versions of TLS, such as 1.2. Wants `enforceSSL`. Default: none.
  Number minimumTLSVersion{};
  /// Default: none.
  std::optional<ObjectLockRetention> objectLockDefaultRetention{};
  /// A change replaces the bucket. Default: false, true with `objectLockDefaultRetention`.
  Boolean objectLockEnabled{};
  /// Default: the service's, `BUCKET_OWNER_ENFORCED`.
  std::optional<ObjectOwnership> objectOwnership{};
  /// Let everybody read all objects; `blockPublicAccess` has to allow it. Default: false.
  Boolean publicReadAccess{};
  /// Default: `RETAIN`.
  std::optional<RemovalPolicy> removalPolicy{};
  /// Where access logs go. Default: this bucket if `serverAccessLogsPrefix` is given, else there
  /// are none.
  Ref<IBucket> serverAccessLogsBucket{};
  /// Default: none.
  String serverAccessLogsPrefix{};
  /// Default: `simplePrefix()`.
  std::optional<TargetObjectKeyFormat> targetObjectKeyFormat{};
  /// Default: false.
  Boolean transferAcceleration{};
  /// Only with lifecycle rules. Default: the service's.
  std::optional<TransitionDefaultMinimumObjectSize> transitionDefaultMinimumObjectSize{};
  /// Keep replaced and deleted objects. Default: false.
  Boolean versioned{};
  /// Wants `websiteIndexDocument`. Default: none.
  String websiteErrorDocument{};
  /// Default: none.
  String websiteIndexDocument{};
  /// Not with the other website props. Default: none.
  std::optional<RedirectTarget> websiteRedirect{};
  /// Default: none.
  std::vector<RoutingRule> websiteRoutingRules{};
};

/// An existing bucket. Wants one of `bucketArn` and `bucketName`.
struct BucketAttributes {
  /// Default: the stack's.
  String account{};
  String bucketArn{};
  /// Default: made from the name.
  String bucketDomainName{};
  /// Default: made from name and region.
  String bucketDualStackDomainName{};
  String bucketName{};
  /// Default: made from name and region.
  String bucketRegionalDomainName{};
  /// Default: made from name and region.
  String bucketWebsiteUrl{};
  /// Default: none.
  Ref<kms::IKey> encryptionKey{};
  /// Default: false.
  Boolean isWebsite{};
  /// Default: the stack's.
  String region{};
};

/// What made and imported buckets have in common.
class BucketBase : public Resource, public virtual IBucket, public virtual iam::IEncryptedResource {
 public:
  iam::AddToResourcePolicyResult addToResourcePolicy(
      const iam::PolicyStatement& permission) override;
  [[nodiscard]] String arnForObjects(String keyPattern) const override;
  [[nodiscard]] Ref<BucketPolicy> policy() const override { return policy_; }
  [[nodiscard]] String s3UrlForObject(String key = {}) const override;
  [[nodiscard]] String transferAccelerationUrlForObject(
      String key = {}, TransferAccelerationUrlOptions options = {}) const override;
  [[nodiscard]] String urlForObject(String key = {}) const override;
  [[nodiscard]] String virtualHostedUrlForObject(
      String key = {}, VirtualHostedStyleUrlOptions options = {}) const override;

  iam::Grant grantRead(Handle<iam::IGrantable> identity, String objectsKeyPattern = {}) override;
  iam::Grant grantWrite(Handle<iam::IGrantable> identity, String objectsKeyPattern = {},
                        List<String> allowedActionPatterns = {}) override;
  iam::Grant grantReadWrite(Handle<iam::IGrantable> identity,
                            String objectsKeyPattern = {}) override;
  iam::Grant grantPut(Handle<iam::IGrantable> identity, String objectsKeyPattern = {}) override;
  iam::Grant grantPutAcl(Handle<iam::IGrantable> identity, String objectsKeyPattern = {}) override;
  iam::Grant grantDelete(Handle<iam::IGrantable> identity, String objectsKeyPattern = {}) override;
  iam::Grant grantPublicAccess(String keyPrefix = {}, List<String> allowedActions = {}) override;
  iam::GrantOnKeyResult grantOnKey(Handle<iam::IGrantable> grantee, List<String> actions) override;

 protected:
  BucketBase(Scope scope, ResourceProps props, bool autoCreatePolicy);

  /// Whether the bucket refuses public policies.
  bool disallowPublicAccess_ = false;

 private:
  iam::Grant grantAccess(Handle<iam::IGrantable> grantee, const std::vector<String>& bucketActions,
                         const std::vector<String>& keyActions, List<String> resourceArns);
  [[nodiscard]] List<String> bucketAndObjects(const String& objectsKeyPattern) const;

  bool autoCreatePolicy_;
  Ref<BucketPolicy> policy_{};
};

/// A bucket for objects.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html
class Bucket : public BucketBase {
 public:
  using Props = BucketProps;
  /// Throws `ValidationError` for a name that the service refuses and for props that do not go
  /// together.
  explicit Bucket(Scope scope, Props props = {});

  static IBucket& fromBucketArn(IConstruct& scope, ConstructId id, String bucketArn);
  static IBucket& fromBucketAttributes(IConstruct& scope, ConstructId id, BucketAttributes attrs);
  static IBucket& fromBucketName(IConstruct& scope, ConstructId id, String bucketName);
  /// Throws `ValidationError` for a name that the service refuses; tokens pass. With
  /// `allowLegacyBucketNaming`, capitals and `_` are accepted, as buckets made before 2018 have
  /// them.
  static void validateBucketName(const String& physicalName, bool allowLegacyBucketNaming = false);

  [[nodiscard]] String bucketArn() const override { return bucketArn_; }
  [[nodiscard]] String bucketDomainName() const override;
  [[nodiscard]] String bucketDualStackDomainName() const override;
  [[nodiscard]] String bucketName() const override { return bucketName_; }
  [[nodiscard]] String bucketRegionalDomainName() const override;
  [[nodiscard]] String bucketWebsiteDomainName() const override;
  [[nodiscard]] String bucketWebsiteUrl() const override;
  [[nodiscard]] Ref<kms::IKey> encryptionKey() const override { return encryptionKey_; }
  [[nodiscard]] bool isWebsite() const override { return isWebsite_; }

  void addCorsRule(CorsRule rule);
  /// Throws `ValidationError` for a rule without an action, for an `expiredObjectDeleteMarker`
  /// beside an expiration or tag filters, and for a transition that has not exactly one of date and
  /// duration.
  void addLifecycleRule(LifecycleRule rule);
  void addMetric(BucketMetrics metric);

 private:
  void allowLogDelivery(const Bucket& from, const String& prefix);
  void denyInsecureTransport(const Number& minimumTLSVersion);
  void deliverAccessLogs(const BucketProps& props);

  CfnBucket* resource_ = nullptr;
  Ref<kms::IKey> encryptionKey_{};
  std::optional<BucketAccessControl> accessControl_;
  std::optional<ObjectOwnership> objectOwnership_;
  std::optional<TransitionDefaultMinimumObjectSize> minimumObjectSize_;
  bool isWebsite_ = false;
  String bucketArn_{};
  String bucketName_{};
  std::vector<CorsRule> cors_;
  std::vector<LifecycleRule> lifecycleRules_;
  std::vector<BucketMetrics> metrics_;
};

}  // namespace cdk::s3
