#pragma once

#include <cdk/core/duration.hpp>
#include <cdk/core/removal_policy.hpp>
#include <cdk/core/resource.hpp>
#include <cdk/iam/grant.hpp>
#include <cdk/s3/block_public_access.hpp>
#include <cdk/s3/bucket_grants.hpp>
#include <cdk/s3/encryption.hpp>
#include <cdk/s3/inventory.hpp>
#include <cdk/s3/lifecycle_rule.hpp>
#include <cdk/s3/notification.hpp>
#include <cdk/s3/replication_rule.hpp>
#include <cdk/s3/tag.hpp>
#include <cdk/s3/website.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace cdk::iam {
class IRole;
}
namespace cdk::kms {
class IKey;
}

namespace cdk::s3 {

class BucketPolicy;
class CfnBucket;

namespace detail {
class BucketNotifications;
}

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

/// Who owns objects that other accounts write, and whether ACLs count.
enum class ObjectOwnership : std::uint8_t {
  BUCKET_OWNER_ENFORCED,   ///< the bucket's owner; ACLs are off
  BUCKET_OWNER_PREFERRED,  ///< the bucket's owner, if the ACL `bucket-owner-full-control` is given
  OBJECT_WRITER,           ///< the account that wrote the object
};

/// Where the name of a bucket has to be unique.
enum class BucketNamespace : std::uint8_t {
  GLOBAL,            ///< among all buckets of the partition
  ACCOUNT_REGIONAL,  ///< in the account and region; the service adds both to `bucketNamePrefix`
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
  /// Whole days, at most 100 years. Throws `ValidationError` for other durations. So for
  /// `governance`.
  static ObjectLockRetention compliance(Duration duration);
  static ObjectLockRetention governance(Duration duration);

  [[nodiscard]] const Duration& duration() const noexcept { return duration_; }
  [[nodiscard]] ObjectLockMode mode() const noexcept { return mode_; }

 private:
  ObjectLockRetention(ObjectLockMode mode, Duration duration);
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
  /// ARN of the role that copies objects to other buckets; absent where there are no rules.
  [[nodiscard]] virtual String replicationRoleArn() const = 0;

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
  /// Lets a role copy objects of this bucket to others.
  virtual iam::Grant grantReplicationPermission(Handle<iam::IGrantable> identity,
                                                GrantReplicationPermissionProps props) = 0;

  /// Sends a notification of each event to the destination. `filters` say which objects: at most
  /// one prefix and one suffix in all; without any, all objects. Throws `ValidationError` for an
  /// empty filter and for a second prefix or suffix.
  virtual void addEventNotification(EventType event, Handle<IBucketNotificationDestination> dest,
                                    std::vector<NotificationKeyFilter> filters = {}) = 0;
  /// Of `EventType::OBJECT_CREATED`.
  virtual void addObjectCreatedNotification(Handle<IBucketNotificationDestination> dest,
                                            std::vector<NotificationKeyFilter> filters = {}) = 0;
  /// Of `EventType::OBJECT_REMOVED`.
  virtual void addObjectRemovedNotification(Handle<IBucketNotificationDestination> dest,
                                            std::vector<NotificationKeyFilter> filters = {}) = 0;
  /// Sends all events to Amazon EventBridge.
  virtual void enableEventBridgeNotification() = 0;

  /// Lets a role of another account copy objects to this bucket. With `accessControlTransition`,
  /// which wants `account`, that account may hand the copies over. Throws `ValidationError` where
  /// it is wanted and absent.
  virtual void addReplicationPolicy(String roleArn, Boolean accessControlTransition = {},
                                    String account = {}) = 0;
};

/// Props of `Bucket`.
struct BucketProps {
  /// Let tags of the bucket take part in authorization. Default: the service's, false.
  Boolean abacStatus{};
  /// Default: none.
  std::optional<BucketAccessControl> accessControl{};
  /// Delete all objects when the bucket leaves the stack; wants `RemovalPolicy::DESTROY`. A
  /// function of the library does it, which the bucket's policy lets in. Default: false.
  Boolean autoDeleteObjects{};
  /// Default: the service's, all public access is blocked until settings are changed.
  std::optional<BlockPublicAccess> blockPublicAccess{};
  /// Ways to encrypt that are refused in new objects. An empty list is refused itself. Default: the
  /// service's choice.
  std::optional<std::vector<BlockedEncryptionType>> blockedEncryptionTypes{};
  /// Use KMS less often, with a key of the bucket. Only with KMS encryption. Default: false.
  Boolean bucketKeyEnabled{};
  /// 3 to 63 small letters, digits, `.` and `-`. A change replaces the bucket. Default: generated
  /// by CloudFormation.
  String bucketName{};
  /// Beginning of the name, of 37 small letters, digits and `-` at most, where `bucketNamespace` is
  /// `ACCOUNT_REGIONAL`, which wants it. A change replaces the bucket. Default: none.
  String bucketNamePrefix{};
  /// A change replaces the bucket. Default: `GLOBAL`.
  std::optional<BucketNamespace> bucketNamespace{};
  /// Default: none.
  std::vector<CorsRule> cors{};
  /// Default: `KMS` where `encryptionKey` is given, else the service's own.
  std::optional<BucketEncryption> encryption{};
  /// Only with `KMS` and `DSSE`. Default: made where `encryption` wants one.
  Ref<kms::IKey> encryptionKey{};
  /// Deny requests without TLS. Default: false.
  Boolean enforceSSL{};
  /// Send all events to Amazon EventBridge. Default: false.
  Boolean eventBridgeEnabled{};
  /// Default: none.
  std::vector<IntelligentTieringConfiguration> intelligentTieringConfigurations{};
  /// Lists of the objects. Default: none.
  std::vector<Inventory> inventories{};
  /// Default: none.
  std::vector<LifecycleRule> lifecycleRules{};
  /// Default: none.
  std::vector<BucketMetrics> metrics{};
  /// Deny older versions of TLS, such as 1.2. Wants `enforceSSL`. Default: none.
  Number minimumTLSVersion{};
  /// Role of the function that sets up notifications; one function does it for a stack, so the
  /// first bucket's role counts. Default: made where it is needed.
  Ref<iam::IRole> notificationsHandlerRole{};
  /// Do not try destinations of notifications out. Default: false.
  Boolean notificationsSkipDestinationValidation{};
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
  /// Role that copies objects; wants `replicationRules`. It is given no permissions: see
  /// `grantReplicationPermission`. Default: one that has them.
  Ref<iam::IRole> replicationRole{};
  /// Copies to other buckets; wants `versioned`. Default: none.
  std::vector<ReplicationRule> replicationRules{};
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
  /// Role of the function that sets up notifications. Default: made where it is needed.
  Ref<iam::IRole> notificationsHandlerRole{};
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
  [[nodiscard]] String replicationRoleArn() const override { return {}; }
  [[nodiscard]] String s3UrlForObject(String key = {}) const override;
  [[nodiscard]] String transferAccelerationUrlForObject(
      String key = {}, TransferAccelerationUrlOptions options = {}) const override;
  [[nodiscard]] String urlForObject(String key = {}) const override;
  [[nodiscard]] String virtualHostedUrlForObject(
      String key = {}, VirtualHostedStyleUrlOptions options = {}) const override;

  /// Permissions that others may be given.
  [[nodiscard]] BucketGrants grants() { return BucketGrants::fromBucket(*this); }
  iam::Grant grantRead(Handle<iam::IGrantable> identity, String objectsKeyPattern = {}) override;
  iam::Grant grantWrite(Handle<iam::IGrantable> identity, String objectsKeyPattern = {},
                        List<String> allowedActionPatterns = {}) override;
  iam::Grant grantReadWrite(Handle<iam::IGrantable> identity,
                            String objectsKeyPattern = {}) override;
  iam::Grant grantPut(Handle<iam::IGrantable> identity, String objectsKeyPattern = {}) override;
  iam::Grant grantPutAcl(Handle<iam::IGrantable> identity, String objectsKeyPattern = {}) override;
  iam::Grant grantDelete(Handle<iam::IGrantable> identity, String objectsKeyPattern = {}) override;
  iam::Grant grantPublicAccess(String keyPrefix = {}, List<String> allowedActions = {}) override;
  iam::Grant grantReplicationPermission(Handle<iam::IGrantable> identity,
                                        GrantReplicationPermissionProps props) override;
  iam::GrantOnKeyResult grantOnKey(Handle<iam::IGrantable> grantee, List<String> actions) override;

  void addEventNotification(EventType event, Handle<IBucketNotificationDestination> dest,
                            std::vector<NotificationKeyFilter> filters = {}) override;
  void addObjectCreatedNotification(Handle<IBucketNotificationDestination> dest,
                                    std::vector<NotificationKeyFilter> filters = {}) override;
  void addObjectRemovedNotification(Handle<IBucketNotificationDestination> dest,
                                    std::vector<NotificationKeyFilter> filters = {}) override;
  void enableEventBridgeNotification() override;
  void addReplicationPolicy(String roleArn, Boolean accessControlTransition = {},
                            String account = {}) override;

  /// Whether the bucket refuses public policies.
  [[nodiscard]] bool disallowPublicAccess() const noexcept { return traits_.disallowPublicAccess; }
  /// Whether `addToResourcePolicy` makes a policy.
  [[nodiscard]] bool autoCreatePolicy() const noexcept { return traits_.autoCreatePolicy; }
  [[nodiscard]] Ref<iam::IRole> notificationsHandlerRole() const noexcept {
    return traits_.notificationsHandlerRole;
  }
  [[nodiscard]] bool notificationsSkipDestinationValidation() const noexcept {
    return traits_.notificationsSkipDestinationValidation;
  }

 protected:
  /// In what kinds of buckets differ.
  struct Traits {
    bool autoCreatePolicy = false;
    bool disallowPublicAccess = false;
    /// Whether the app says all that is to be said of its notifications.
    bool isManaged = false;
    Ref<iam::IRole> notificationsHandlerRole{};
    bool notificationsSkipDestinationValidation = false;
  };

  BucketBase(Scope scope, ResourceProps props, Traits traits);
  /// Adds a statement when the app is about to be synthesized, after everything else. By then,
  /// notifications no longer wait for the policy.
  static void addAtSynthesis(IBucket& target, const iam::PolicyStatement& statement);

  Traits traits_;

 private:
  detail::BucketNotifications& notifications();

  Ref<BucketPolicy> policy_{};
  detail::BucketNotifications* notifications_ = nullptr;
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
  /// The low-level bucket as one of this layer; the same each time. Its key is known where that is
  /// a low-level key of the same stack.
  static IBucket& fromCfnBucket(CfnBucket& cfnBucket);
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
  [[nodiscard]] String replicationRoleArn() const override { return replicationRoleArn_; }
  [[nodiscard]] std::optional<ObjectOwnership> objectOwnership() const noexcept {
    return objectOwnership_;
  }

  void addCorsRule(CorsRule rule);
  void addInventory(Inventory inventory);
  /// Throws `ValidationError` for a rule without an action, for an `expiredObjectDeleteMarker`
  /// beside an expiration or tag filters, and for a transition that has not exactly one of date and
  /// duration.
  void addLifecycleRule(LifecycleRule rule);
  void addMetric(BucketMetrics metric);

 private:
  void allowInventories();
  void allowLogDelivery(const Bucket& from, const String& prefix);
  void deleteObjectsWithBucket();
  void deliverAccessLogs(const BucketProps& props);
  void denyInsecureTransport(const Number& minimumTLSVersion);

  CfnBucket* resource_ = nullptr;
  Ref<kms::IKey> encryptionKey_{};
  std::optional<BucketAccessControl> accessControl_;
  std::optional<ObjectOwnership> objectOwnership_;
  bool isWebsite_ = false;
  String bucketArn_{};
  String bucketName_{};
  String replicationRoleArn_{};
  std::vector<CorsRule> corsRules_;
  std::vector<Inventory> inventories_;
  std::vector<LifecycleRule> lifecycleRules_;
  std::vector<BucketMetrics> metrics_;
};

}  // namespace cdk::s3
