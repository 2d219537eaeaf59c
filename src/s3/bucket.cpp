#include <cdk/s3/bucket.hpp>

#include <cdk/core/annotations.hpp>
#include <cdk/core/arn.hpp>
#include <cdk/core/aspects.hpp>
#include <cdk/core/custom_resource.hpp>
#include <cdk/core/custom_resource_provider.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/feature_flags.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/core/tags.hpp>
#include <cdk/iam/policy_statement.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/s3/bucket_policy.hpp>

#include "bucket_name.hpp"
#include "imported_bucket.hpp"
#include "low_level.hpp"
#include "wrapped_bucket.hpp"

namespace cdk::internal {
std::string_view autoDeleteObjectsHandler();  // handlers/auto_delete_objects/index.js
}

namespace cdk::s3 {

namespace {

constexpr std::string_view LOGGING_SERVICE = "logging.s3.amazonaws.com";
/// The function deletes objects only of buckets that have it.
constexpr const char* AUTO_DELETE_TAG = "aws-cdk:auto-delete-objects";
constexpr int URL_HOST = 2;

void checkNames(const IConstruct& bucket, const BucketProps& props) {
  try {
    Bucket::validateBucketName(props.bucketName);
  } catch (const ValidationError& error) {
    fail(bucket, "bucketName", error.message());
  }
  const String& prefix = props.bucketNamePrefix;
  const bool hasPrefix = !prefix.empty();
  const bool isRegional = props.bucketNamespace == BucketNamespace::ACCOUNT_REGIONAL;
  if (isRegional && !props.bucketName.empty()) {
    fail(bucket, "bucketName",
         "it does not go with BucketNamespace::ACCOUNT_REGIONAL; bucketNamePrefix does");
  }
  if (isRegional != hasPrefix) {
    fail(bucket, "bucketNamePrefix",
         hasPrefix ? "it wants a bucketNamespace of ACCOUNT_REGIONAL"
                   : "it is absent; BucketNamespace::ACCOUNT_REGIONAL wants it");
  }
  if (!hasPrefix || prefix.isUnresolved()) return;
  const std::string problem = detail::problemOfName(prefix.literal(), detail::NameRules::PREFIX);
  if (!problem.empty()) {
    fail(bucket, "bucketNamePrefix", "'" + std::string(prefix.literal()) + "' " + problem);
  }
}

void checkCombinations(const IConstruct& bucket, const BucketProps& props) {
  if (props.minimumTLSVersion.has_value() && !props.enforceSSL.value_or(false)) {
    fail(bucket, "minimumTLSVersion", "it wants enforceSSL to be true");
  }
  if (props.publicReadAccess.value_or(false) && !props.blockPublicAccess) {
    fail(bucket, "publicReadAccess",
         "it wants a blockPublicAccess that allows it, such as BlockPublicAccess::BLOCK_ACLS_ONLY");
  }
  if (props.autoDeleteObjects.value_or(false) && props.removalPolicy != RemovalPolicy::DESTROY) {
    fail(bucket, "removalPolicy", "it is not DESTROY; autoDeleteObjects wants that");
  }
  if (props.replicationRole && props.replicationRules.empty()) {
    fail(bucket, "replicationRole", "there are no replicationRules, which it is for");
  }
}

/// The role that copies objects, as far as the props give none.
iam::Role& replicationRole(IConstruct& bucket) {
  // The name makes the role known to buckets of other accounts before it is there.
  const bool isUnique =
      FeatureFlags::of(bucket).isEnabled("@aws-cdk/aws-s3:setUniqueReplicationRoleName");
  return bucket.create<iam::Role>(
      "ReplicationRole",
      {.assumedBy = iam::ServicePrincipal("s3.amazonaws.com"),
       .roleName = isUnique ? PhysicalName::GENERATE_IF_NEEDED : String("CDKReplicationRole")});
}

GrantReplicationPermissionProps permissionsFor(const BucketProps& props, Ref<kms::IKey> key) {
  GrantReplicationPermissionProps permissions{.sourceDecryptionKey = key};
  for (const ReplicationRule& rule : props.replicationRules) {
    permissions.destinations.push_back({.bucket = *rule.destination, .encryptionKey = rule.kmsKey});
  }
  return permissions;
}

}  // namespace

Bucket::Bucket(Scope scope, Props props)
    : BucketBase(std::move(scope), {.physicalName = props.bucketName},
                 {.autoCreatePolicy = true,
                  .isManaged = true,
                  .notificationsHandlerRole = props.notificationsHandlerRole,
                  .notificationsSkipDestinationValidation =
                      props.notificationsSkipDestinationValidation.value_or(false)}),
      accessControl_(props.accessControl),
      objectOwnership_(props.objectOwnership) {
  checkNames(*this, props);
  checkCombinations(*this, props);

  CfnBucketProps low;
  encryptionKey_ = detail::encryptionKey(*this, props);
  low.bucketEncryption = detail::encryption(*this, props, encryptionKey_);
  if (props.abacStatus.has_value()) {
    low.abacStatus = String(props.abacStatus.literal() ? "Enabled" : "Disabled");
  }
  if (props.transferAcceleration.value_or(false)) {
    low.accelerateConfiguration = {.accelerationStatus = "Enabled"};
  }
  if (accessControl_) low.accessControl = detail::text(*accessControl_);
  low.bucketName = physicalName();
  low.bucketNamePrefix = props.bucketNamePrefix;
  if (props.bucketNamespace) {
    low.bucketNamespace =
        String(*props.bucketNamespace == BucketNamespace::GLOBAL ? "global" : "account-regional");
  }
  low.intelligentTieringConfigurations =
      detail::lowLevelList(*this, props.intelligentTieringConfigurations);
  low.loggingConfiguration = detail::accessLogs(*this, props);
  detail::lockObjects(*this, props, low);
  low.ownershipControls = detail::ownership(*this, accessControl_, objectOwnership_);
  low.publicAccessBlockConfiguration = detail::publicAccess(*this, props.blockPublicAccess);
  traits_.disallowPublicAccess =
      low.publicAccessBlockConfiguration.blockPublicPolicy.value_or(false);
  if (props.versioned.value_or(false)) low.versioningConfiguration = {.status = "Enabled"};
  low.websiteConfiguration = detail::website(*this, props);
  isWebsite_ = isPresent(low.websiteConfiguration);
  if (props.transitionDefaultMinimumObjectSize && !props.lifecycleRules.empty()) {
    low.lifecycleConfiguration = {
        .rules = List<CfnBucket::RuleProperty>(),
        .transitionDefaultMinimumObjectSize =
            String(*props.transitionDefaultMinimumObjectSize ==
                           TransitionDefaultMinimumObjectSize::VARIES_BY_STORAGE_CLASS
                       ? "varies_by_storage_class"
                       : "all_storage_classes_128K")};
  }
  Ref<iam::Role> madeRole;
  if (!props.replicationRules.empty()) {
    if (!props.replicationRole) madeRole = replicationRole(*this);
    replicationRoleArn_ = madeRole ? madeRole->roleArn() : props.replicationRole->roleArn();
    low.replicationConfiguration = detail::replication(*this, props, replicationRoleArn_);
  }

  resource_ = &create<CfnBucket>("Resource", std::move(low));
  resource_->applyRemovalPolicy(props.removalPolicy);
  bucketArn_ = getResourceArnAttribute(
      resource_->attrArn(),
      {.account = "", .region = "", .resource = physicalName().value_or(""), .service = "s3"});
  bucketName_ = getResourceNameAttribute(resource_->ref());

  if (madeRole) grantReplicationPermission(*madeRole, permissionsFor(props, encryptionKey_));
  for (BucketMetrics& metric : props.metrics) addMetric(std::move(metric));
  for (CorsRule& rule : props.cors) addCorsRule(std::move(rule));
  for (LifecycleRule& rule : props.lifecycleRules) addLifecycleRule(std::move(rule));
  for (Inventory& inventory : props.inventories) addInventory(std::move(inventory));

  // What adds to the policy, in the order in which the statements stand there.
  if (props.enforceSSL.value_or(false)) denyInsecureTransport(props.minimumTLSVersion);
  deliverAccessLogs(props);
  if (props.publicReadAccess.value_or(false)) grantPublicAccess();
  if (props.autoDeleteObjects.value_or(false)) deleteObjectsWithBucket();
  if (props.eventBridgeEnabled.value_or(false)) enableEventBridgeNotification();
}

String Bucket::bucketDomainName() const { return resource_->attrDomainName(); }

String Bucket::bucketDualStackDomainName() const { return resource_->attrDualStackDomainName(); }

String Bucket::bucketRegionalDomainName() const { return resource_->attrRegionalDomainName(); }

String Bucket::bucketWebsiteDomainName() const {
  return Fn::select(URL_HOST, Fn::split("/", bucketWebsiteUrl()));
}

String Bucket::bucketWebsiteUrl() const { return resource_->attrWebsiteUrl(); }

void Bucket::denyInsecureTransport(const Number& minimumTLSVersion) {
  const auto deny = [this](const Json& conditions) {
    addToResourcePolicy(iam::PolicyStatement({.actions = {"s3:*"},
                                              .conditions = conditions,
                                              .effect = iam::Effect::DENY,
                                              .principals = {iam::AnyPrincipal()},
                                              .resources = {bucketArn(), arnForObjects("*")}}));
  };
  deny({{"Bool", {{"aws:SecureTransport", "false"}}}});
  if (minimumTLSVersion.has_value()) {
    deny({{"NumericLessThan", {{"s3:TlsVersion", minimumTLSVersion}}}});
  }
}

void Bucket::deliverAccessLogs(const BucketProps& props) {
  const String& prefix = props.serverAccessLogsPrefix;
  if (!props.serverAccessLogsBucket) {
    if (!prefix.empty()) allowLogDelivery(*this, prefix);
    return;
  }
  IBucket& target = *props.serverAccessLogsBucket;
  if (const Ref<kms::IKey> key = target.encryptionKey()) {
    key->grantEncryptDecrypt(iam::ServicePrincipal(LOGGING_SERVICE));
  }
  if (auto* made = dynamic_cast<Bucket*>(&target)) {
    made->allowLogDelivery(*this, prefix);
  } else {
    Annotations::of(*this).addWarningV2(
        "@aws-cdk/aws-s3:accessLogsPolicyNotAdded",
        "the policy of '" + target.node().path() +
            "' has to let the log service write, which cannot be seen to here: it is imported");
  }
}

void Bucket::allowLogDelivery(const Bucket& from, const String& prefix) {
  if (!FeatureFlags::of(*this).isEnabled("@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy")) {
    if (accessControl_ && *accessControl_ != BucketAccessControl::LOG_DELIVERY_WRITE) {
      fail(*this, "accessControl",
           "'" + std::string(detail::text(*accessControl_).literal()) +
               "' keeps access logs out; LOG_DELIVERY_WRITE lets them in");
    }
    accessControl_ = BucketAccessControl::LOG_DELIVERY_WRITE;
    resource_->props().accessControl = detail::text(*accessControl_);
    resource_->props().ownershipControls =
        detail::ownership(*this, accessControl_, objectOwnership_);
    return;
  }
  // Naming the bucket of another stack would make the two stacks depend on each other.
  Json conditions;
  if (&stack() == &from.stack()) {
    conditions = {{"ArnLike", {{"aws:SourceArn", from.bucketArn()}}},
                  {"StringEquals", {{"aws:SourceAccount", from.env().account}}}};
  }
  addToResourcePolicy(
      iam::PolicyStatement({.actions = {"s3:PutObject"},
                            .conditions = conditions,
                            .principals = {iam::ServicePrincipal(LOGGING_SERVICE)},
                            .resources = {arnForObjects(prefix.empty() ? "*" : prefix + "*")}}));
}

void Bucket::deleteObjectsWithBucket() {
  constexpr std::string_view type = "Custom::S3AutoDeleteObjects";
  const auto& provider = CustomResourceProvider::getOrCreateProvider(
      *this, type,
      cdk::internal::EmbeddedProviderProps{
          .description =
              "Lambda function for auto-deleting objects in " + bucketName() + " S3 bucket.",
          .handler = cdk::internal::autoDeleteObjectsHandler()});
  addToResourcePolicy(iam::PolicyStatement(
      {.actions = {"s3:PutBucketPolicy", "s3:GetBucket*", "s3:List*", "s3:DeleteObject*"},
       .principals = {iam::ArnPrincipal(provider.roleArn())},
       .resources = {bucketArn(), arnForObjects("*")}}));
  auto& resource = create<CustomResource>("AutoDeleteObjectsCustomResource",
                                          {.properties = {{"BucketName", bucketName()}},
                                           .resourceType = type,
                                           .serviceToken = provider.serviceToken()});
  // The policy has to be there still when the objects are deleted.
  resource.node().addDependency(*policy());
  Tags::of(*resource_).add(AUTO_DELETE_TAG, "true");
}

void Bucket::addCorsRule(CorsRule rule) {
  corsRules_.push_back(std::move(rule));
  resource_->props().corsConfiguration = {.corsRules = detail::lowLevelList(*this, corsRules_)};
}

void Bucket::addInventory(Inventory inventory) {
  if (inventories_.empty()) {
    Aspects::of(*this).add(
        [this](IConstruct& construct) {
          if (&construct == this) allowInventories();
        },
        {.priority = AspectPriority::READONLY});
  }
  inventories_.push_back(std::move(inventory));
  resource_->props().inventoryConfigurations = detail::lowLevelList(*this, inventories_);
}

void Bucket::allowInventories() {
  for (const Inventory& inventory : inventories_) {
    IBucket& target = *inventory.destination.bucket;
    const String& prefix = inventory.destination.prefix;
    addAtSynthesis(
        target,
        iam::PolicyStatement(
            {.actions = {"s3:PutObject"},
             .conditions = {{"ArnLike", {{"aws:SourceArn", bucketArn()}}}},
             .principals = {iam::ServicePrincipal("s3.amazonaws.com")},
             .resources = {target.bucketArn(),
                           target.arnForObjects(prefix.empty() ? String("*") : prefix + "*")}}));
  }
}

void Bucket::addLifecycleRule(LifecycleRule rule) {
  lifecycleRules_.push_back(std::move(rule));
  auto rules = detail::lowLevelList(*this, lifecycleRules_);
  auto& configuration = resource_->props().lifecycleConfiguration;
  if (isPresent(configuration)) {
    configuration.rules = rules;
  } else {
    configuration = {.rules = rules};
  }
}

void Bucket::addMetric(BucketMetrics metric) {
  metrics_.push_back(std::move(metric));
  resource_->props().metricsConfigurations = detail::lowLevelList(*this, metrics_);
}

IBucket& Bucket::fromBucketArn(IConstruct& scope, ConstructId id, String bucketArn) {
  return fromBucketAttributes(scope, std::move(id), {.bucketArn = std::move(bucketArn)});
}

IBucket& Bucket::fromBucketName(IConstruct& scope, ConstructId id, String bucketName) {
  return fromBucketAttributes(scope, std::move(id), {.bucketName = std::move(bucketName)});
}

IBucket& Bucket::fromBucketAttributes(IConstruct& scope, ConstructId id, BucketAttributes attrs) {
  return scope.create<ImportedBucket>(std::move(id), std::move(attrs));
}

IBucket& Bucket::fromCfnBucket(CfnBucket& cfnBucket) {
  constexpr std::string_view id = "@FromCfnBucket";
  if (const auto existing = cfnBucket.node().tryFindChild<IBucket>(id)) return *existing;
  return cfnBucket.create<WrappedBucket>(id, cfnBucket);
}

void Bucket::validateBucketName(const String& physicalName, bool allowLegacyBucketNaming) {
  if (physicalName.isUnresolved() || physicalName.empty()) return;
  const std::string_view name = physicalName.literal();
  const std::string problem = detail::problemOfName(
      name, allowLegacyBucketNaming ? detail::NameRules::LEGACY : detail::NameRules::CURRENT);
  if (!problem.empty()) {
    throw ValidationError("the bucket name '" + std::string(name) + "' " + problem);
  }
}

}  // namespace cdk::s3
