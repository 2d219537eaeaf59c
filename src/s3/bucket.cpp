#include <cdk/s3/bucket.hpp>

#include <cdk/core/annotations.hpp>
#include <cdk/core/arn.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/feature_flags.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/lazy.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/iam/policy_statement.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/s3/cfn_bucket.hpp>

#include <algorithm>
#include <array>
#include <ctime>

#include "imported_bucket.hpp"

namespace cdk::s3 {

namespace {

constexpr std::string_view LOGGING_SERVICE = "logging.s3.amazonaws.com";
constexpr std::size_t MIN_BUCKET_NAME = 3;
constexpr std::size_t MAX_BUCKET_NAME = 63;
constexpr int URL_HOST = 2;

template <class Enum, std::size_t N>
std::string_view textOf(Enum value, const std::array<std::string_view, N>& texts) {
  return texts.at(static_cast<std::size_t>(value));
}

std::string_view text(BucketAccessControl accessControl) {
  static constexpr std::array<std::string_view, 8> TEXTS = {
      "Private",          "PublicRead",      "PublicReadWrite",        "AuthenticatedRead",
      "LogDeliveryWrite", "BucketOwnerRead", "BucketOwnerFullControl", "AwsExecRead"};
  return textOf(accessControl, TEXTS);
}

std::string_view text(BucketEncryption encryption) {
  static constexpr std::array<std::string_view, 6> TEXTS = {
      "UNENCRYPTED", "KMS_MANAGED", "S3_MANAGED", "KMS", "DSSE_MANAGED", "DSSE"};
  return textOf(encryption, TEXTS);
}

std::string_view text(ObjectOwnership ownership) {
  static constexpr std::array<std::string_view, 3> TEXTS = {"BucketOwnerEnforced",
                                                            "BucketOwnerPreferred", "ObjectWriter"};
  return textOf(ownership, TEXTS);
}

std::string_view text(HttpMethods method) {
  static constexpr std::array<std::string_view, 5> TEXTS = {"GET", "PUT", "HEAD", "POST", "DELETE"};
  return textOf(method, TEXTS);
}

String protocolText(const std::optional<RedirectProtocol>& protocol) {
  if (!protocol) return {};
  return *protocol == RedirectProtocol::HTTP ? "http" : "https";
}

/// `2030-01-02T00:00:00Z`; fractions of a second are cut off.
String dateText(const std::optional<std::chrono::system_clock::time_point>& date) {
  if (!date) return {};
  const std::time_t seconds =
      std::chrono::system_clock::to_time_t(std::chrono::floor<std::chrono::seconds>(*date));
  std::tm parts{};
  gmtime_r(&seconds, &parts);
  std::array<char, 32> buffer{};
  const std::size_t size =
      std::strftime(buffer.data(), buffer.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
  return std::string_view(buffer.data(), size);
}

Number daysOf(const std::optional<Duration>& duration) {
  return duration ? duration->toDays() : Number();
}

List<CfnBucket::TagFilterProperty> tagFiltersOf(const Map<String>& tags) {
  if (tags.isAbsent()) return {};
  std::vector<CfnBucket::TagFilterProperty> filters;
  for (const auto& [key, value] : tags.literal()) filters.push_back({.key = key, .value = value});
  return filters;
}

CfnBucket::RuleProperty lowLevel(const LifecycleRule& rule) {
  CfnBucket::RuleProperty result{
      .expirationDate = dateText(rule.expirationDate),
      .expirationInDays = daysOf(rule.expiration),
      .expiredObjectDeleteMarker = rule.expiredObjectDeleteMarker,
      .id = rule.id,
      .objectSizeGreaterThan = rule.objectSizeGreaterThan,
      .objectSizeLessThan = rule.objectSizeLessThan,
      .prefix = rule.prefix,
      .status = String(rule.enabled.value_or(true) ? "Enabled" : "Disabled"),
      .tagFilters = tagFiltersOf(rule.tagFilters)};
  if (rule.abortIncompleteMultipartUploadAfter) {
    result.abortIncompleteMultipartUpload = {
        .daysAfterInitiation = rule.abortIncompleteMultipartUploadAfter->toDays()};
  }
  if (rule.noncurrentVersionExpiration) {
    result.noncurrentVersionExpiration = {
        .newerNoncurrentVersions = rule.noncurrentVersionsToRetain,
        .noncurrentDays = rule.noncurrentVersionExpiration->toDays()};
  }
  if (!rule.noncurrentVersionTransitions.empty()) {
    std::vector<CfnBucket::NoncurrentVersionTransitionProperty> transitions;
    for (const NoncurrentVersionTransition& transition : rule.noncurrentVersionTransitions) {
      transitions.push_back({.newerNoncurrentVersions = transition.noncurrentVersionsToRetain,
                             .storageClass = String(transition.storageClass.value()),
                             .transitionInDays = transition.transitionAfter.toDays()});
    }
    result.noncurrentVersionTransitions = transitions;
  }
  if (!rule.transitions.empty()) {
    std::vector<CfnBucket::TransitionProperty> transitions;
    for (const Transition& transition : rule.transitions) {
      transitions.push_back({.storageClass = String(transition.storageClass.value()),
                             .transitionDate = dateText(transition.transitionDate),
                             .transitionInDays = daysOf(transition.transitionAfter)});
    }
    result.transitions = transitions;
  }
  return result;
}

CfnBucket::CorsRuleProperty lowLevel(const CorsRule& rule) {
  std::vector<String> methods;
  for (const HttpMethods method : rule.allowedMethods) methods.emplace_back(text(method));
  return {.allowedHeaders = rule.allowedHeaders,
          .allowedMethods = List<String>(methods),
          .allowedOrigins = rule.allowedOrigins,
          .exposedHeaders = rule.exposedHeaders,
          .id = rule.id,
          .maxAge = rule.maxAge};
}

void checkLifecycleRule(const IConstruct& bucket, const LifecycleRule& rule) {
  const bool marksDeleted = rule.expiredObjectDeleteMarker.value_or(false);
  const bool hasAction = rule.abortIncompleteMultipartUploadAfter || rule.expiration ||
                         rule.expirationDate || rule.expiredObjectDeleteMarker.has_value() ||
                         rule.noncurrentVersionExpiration ||
                         rule.noncurrentVersionsToRetain.has_value() ||
                         !rule.noncurrentVersionTransitions.empty() || !rule.transitions.empty();
  if (!hasAction) {
    fail(bucket, "lifecycleRules",
         "a rule has no action; it wants an expiration, a transition, "
         "abortIncompleteMultipartUploadAfter or expiredObjectDeleteMarker");
  }
  if (marksDeleted && (rule.expiration || rule.expirationDate || !rule.tagFilters.empty())) {
    fail(bucket, "expiredObjectDeleteMarker",
         "it does not go with expiration, expirationDate and tagFilters");
  }
  for (const Transition& transition : rule.transitions) {
    if (transition.transitionAfter.has_value() == transition.transitionDate.has_value()) {
      fail(bucket, "transitions",
           "a transition wants exactly one of transitionAfter and transitionDate");
    }
  }
}

/// What the bucket says of encryption; `key` becomes the key it uses, made below the bucket where
/// none was given.
CfnBucket::BucketEncryptionProperty encryptionOf(IConstruct& bucket, const BucketProps& props,
                                                 Ref<kms::IKey>& key) {
  const BucketEncryption encryption = props.encryption.value_or(
      props.encryptionKey ? BucketEncryption::KMS : BucketEncryption::UNENCRYPTED);
  const bool hasOwnKey =
      encryption == BucketEncryption::KMS || encryption == BucketEncryption::DSSE;
  if (props.encryptionKey && !hasOwnKey) {
    fail(bucket, "encryption",
         std::string(text(encryption)) + " does not go with encryptionKey; KMS and DSSE do");
  }
  if (encryption == BucketEncryption::UNENCRYPTED) {
    if (props.bucketKeyEnabled.value_or(false)) {
      fail(bucket, "bucketKeyEnabled",
           "it does not go with encryption UNENCRYPTED; KMS, KMS_MANAGED, DSSE, DSSE_MANAGED and "
           "S3_MANAGED are allowed");
    }
    return CfnBucket::BucketEncryptionProperty::absent();
  }
  if (hasOwnKey) {
    key = props.encryptionKey;
    if (!key) {
      kms::KeyProps keyProps{.description = "Created by " + bucket.node().path()};
      if (encryption == BucketEncryption::KMS) keyProps.enableKeyRotation = true;
      key = bucket.create<kms::Key>("Key", keyProps);
    }
  }
  const bool isTwoLayered =
      encryption == BucketEncryption::DSSE || encryption == BucketEncryption::DSSE_MANAGED;
  const String algorithm = encryption == BucketEncryption::S3_MANAGED ? "AES256"
                           : isTwoLayered                             ? "aws:kms:dsse"
                                                                      : "aws:kms";
  return {.serverSideEncryptionConfiguration = {
              {.bucketKeyEnabled = props.bucketKeyEnabled,
               .serverSideEncryptionByDefault = {.kmsMasterKeyId = key ? key->keyArn() : String(),
                                                 .sseAlgorithm = algorithm}}}};
}

CfnBucket::PublicAccessBlockConfigurationProperty publicAccessOf(const IConstruct& bucket,
                                                                 const BucketProps& props) {
  if (!props.blockPublicAccess) return CfnBucket::PublicAccessBlockConfigurationProperty::absent();
  const bool isBlockedByDefault =
      FeatureFlags::of(bucket).isEnabled("@aws-cdk/aws-s3:publicAccessBlockedByDefault");
  const auto setting = [isBlockedByDefault](std::optional<bool> given) {
    if (given) return Boolean(*given);
    return isBlockedByDefault ? Boolean(true) : Boolean();
  };
  const BlockPublicAccess& access = *props.blockPublicAccess;
  return {.blockPublicAcls = setting(access.blockPublicAcls()),
          .blockPublicPolicy = setting(access.blockPublicPolicy()),
          .ignorePublicAcls = setting(access.ignorePublicAcls()),
          .restrictPublicBuckets = setting(access.restrictPublicBuckets())};
}

/// Most canned ACLs have an effect only where objects belong to who wrote them.
CfnBucket::OwnershipControlsProperty ownershipOf(
    const IConstruct& bucket, const std::optional<BucketAccessControl>& accessControl,
    const std::optional<ObjectOwnership>& ownership) {
  const bool wantsWriter = accessControl && *accessControl != BucketAccessControl::PRIVATE &&
                           *accessControl != BucketAccessControl::BUCKET_OWNER_READ &&
                           *accessControl != BucketAccessControl::BUCKET_OWNER_FULL_CONTROL;
  if (wantsWriter && ownership == ObjectOwnership::BUCKET_OWNER_ENFORCED) {
    fail(bucket, "objectOwnership",
         "BUCKET_OWNER_ENFORCED switches off the accessControl '" +
             std::string(text(*accessControl)) + "'; OBJECT_WRITER is wanted");
  }
  if (!wantsWriter && !ownership) return CfnBucket::OwnershipControlsProperty::absent();
  return {.rules = {{.objectOwnership =
                         String(text(ownership.value_or(ObjectOwnership::OBJECT_WRITER)))}}};
}

CfnBucket::WebsiteConfigurationProperty websiteOf(const IConstruct& bucket,
                                                  const BucketProps& props) {
  const bool hasError = !props.websiteErrorDocument.empty();
  const bool hasIndex = !props.websiteIndexDocument.empty();
  const bool hasRules = !props.websiteRoutingRules.empty();
  if (!hasError && !hasIndex && !hasRules && !props.websiteRedirect) {
    return CfnBucket::WebsiteConfigurationProperty::absent();
  }
  if (hasError && !hasIndex) {
    fail(bucket, "websiteIndexDocument", "it is absent; websiteErrorDocument wants it");
  }
  CfnBucket::WebsiteConfigurationProperty website{.errorDocument = props.websiteErrorDocument,
                                                  .indexDocument = props.websiteIndexDocument};
  if (props.websiteRedirect) {
    if (hasError || hasIndex || hasRules) {
      fail(bucket, "websiteRedirect",
           "it does not go with websiteErrorDocument, websiteIndexDocument and "
           "websiteRoutingRules");
    }
    website.redirectAllRequestsTo = {.hostName = props.websiteRedirect->hostName,
                                     .protocol = protocolText(props.websiteRedirect->protocol)};
  }
  std::vector<CfnBucket::RoutingRuleProperty> rules;
  for (const RoutingRule& rule : props.websiteRoutingRules) {
    CfnBucket::RoutingRuleProperty result{
        .redirectRule = {
            .hostName = rule.hostName,
            .httpRedirectCode = rule.httpRedirectCode,
            .protocol = protocolText(rule.protocol),
            .replaceKeyPrefixWith = rule.replaceKey ? rule.replaceKey->prefixWithKey() : String(),
            .replaceKeyWith = rule.replaceKey ? rule.replaceKey->withKey() : String()}};
    if (isPresent(rule.condition)) {
      const RoutingRuleCondition& condition = rule.condition;
      if (condition.httpErrorCodeReturnedEquals.isAbsent() &&
          condition.keyPrefixEquals.isAbsent()) {
        fail(bucket, "condition",
             "a routing rule's condition is empty; httpErrorCodeReturnedEquals or "
             "keyPrefixEquals is wanted");
      }
      result.routingRuleCondition = {
          .httpErrorCodeReturnedEquals = condition.httpErrorCodeReturnedEquals,
          .keyPrefixEquals = condition.keyPrefixEquals};
    }
    rules.push_back(result);
  }
  if (hasRules) website.routingRules = rules;
  return website;
}

CfnBucket::LoggingConfigurationProperty loggingOf(const IConstruct& bucket,
                                                  const BucketProps& props) {
  if (!props.serverAccessLogsBucket && props.serverAccessLogsPrefix.empty()) {
    return CfnBucket::LoggingConfigurationProperty::absent();
  }
  if (!props.serverAccessLogsBucket && (props.encryption == BucketEncryption::KMS_MANAGED ||
                                        props.encryption == BucketEncryption::DSSE_MANAGED)) {
    fail(bucket, "encryption",
         std::string(text(*props.encryption)) +
             " does not go with access logs to the bucket itself, as the service can't write "
             "with that key");
  }
  CfnBucket::LoggingConfigurationProperty logging{.logFilePrefix = props.serverAccessLogsPrefix};
  if (props.serverAccessLogsBucket) {
    logging.destinationBucketName = props.serverAccessLogsBucket->bucketName();
  }
  if (props.targetObjectKeyFormat) {
    const TargetObjectKeyFormat& format = *props.targetObjectKeyFormat;
    if (format.isPartitioned()) {
      const String source = !format.dateSource() ? String()
                            : *format.dateSource() == PartitionDateSource::EVENT_TIME
                                ? String("EventTime")
                                : String("DeliveryTime");
      logging.targetObjectKeyFormat = {.partitionedPrefix = {.partitionDateSource = source}};
    } else {
      logging.targetObjectKeyFormat = {.simplePrefix = Json::object()};
    }
  }
  return logging;
}

List<CfnBucket::IntelligentTieringConfigurationProperty> tieringOf(const BucketProps& props) {
  if (props.intelligentTieringConfigurations.empty()) return {};
  std::vector<CfnBucket::IntelligentTieringConfigurationProperty> result;
  for (const IntelligentTieringConfiguration& given : props.intelligentTieringConfigurations) {
    std::vector<CfnBucket::TieringProperty> tierings;
    if (given.archiveAccessTierTime) {
      tierings.push_back(
          {.accessTier = "ARCHIVE_ACCESS", .days = given.archiveAccessTierTime->toDays()});
    }
    if (given.deepArchiveAccessTierTime) {
      tierings.push_back(
          {.accessTier = "DEEP_ARCHIVE_ACCESS", .days = given.deepArchiveAccessTierTime->toDays()});
    }
    CfnBucket::IntelligentTieringConfigurationProperty configuration{
        .id = given.name,
        .prefix = given.prefix,
        .status = "Enabled",
        .tierings = List<CfnBucket::TieringProperty>(tierings)};
    if (!given.tags.empty()) {
      std::vector<CfnBucket::TagFilterProperty> filters;
      for (const Tag& tag : given.tags) filters.push_back({.key = tag.key, .value = tag.value});
      configuration.tagFilters = filters;
    }
    result.push_back(configuration);
  }
  return result;
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isSmallLetter(char c) { return c >= 'a' && c <= 'z'; }
bool isCapital(char c) { return c >= 'A' && c <= 'Z'; }

/// Four numbers of one to three digits with dots between.
bool looksLikeIpAddress(std::string_view name) {
  int dots = 0;
  int digits = 0;
  for (const char c : name) {
    if (isDigit(c) && digits < 3) {
      ++digits;
    } else if (c == '.' && digits > 0) {
      ++dots;
      digits = 0;
    } else {
      return false;
    }
  }
  return dots == 3 && digits > 0;
}

/// What is wrong with the name; empty if nothing is.
std::string problemOf(std::string_view name, bool isLegacy) {
  if (name.size() < MIN_BUCKET_NAME || name.size() > MAX_BUCKET_NAME) {
    return "has " + std::to_string(name.size()) + " characters; 3 to 63 are allowed";
  }
  const auto isAlphanumeric = [isLegacy](char c) {
    return isDigit(c) || isSmallLetter(c) || (isLegacy && isCapital(c));
  };
  for (const char c : name) {
    if (!isAlphanumeric(c) && c != '.' && c != '-' && !(isLegacy && c == '_')) {
      return std::string("has a '") + c + "'; " +
             (isLegacy ? "letters, digits, '.', '-' and '_' are allowed"
                       : "small letters, digits, '.' and '-' are allowed");
    }
  }
  if (!isAlphanumeric(name.front()) || !isAlphanumeric(name.back())) {
    return "has to begin and end with a letter or digit";
  }
  for (const std::string_view pair : {".-", "-.", ".."}) {
    if (name.find(pair) != std::string_view::npos) {
      return "has '" + std::string(pair) + "'; a '.' has to be between letters and digits";
    }
  }
  if (looksLikeIpAddress(name)) return "looks like an IP address, which is not allowed";
  return {};
}

}  // namespace

Bucket::Bucket(Scope scope, Props props)
    : BucketBase(std::move(scope), {.physicalName = props.bucketName}, true),
      accessControl_(props.accessControl),
      objectOwnership_(props.objectOwnership),
      minimumObjectSize_(props.transitionDefaultMinimumObjectSize) {
  try {
    validateBucketName(physicalName());
  } catch (const ValidationError& error) {
    fail(*this, "bucketName", error.message());
  }
  if (props.eventBridgeEnabled.value_or(false)) {
    fail(*this, "eventBridgeEnabled", "true is not supported yet; false is");
  }
  const bool enforcesSsl = props.enforceSSL.value_or(false);
  if (props.minimumTLSVersion.has_value() && !enforcesSsl) {
    fail(*this, "minimumTLSVersion", "it wants enforceSSL to be true");
  }
  if (props.publicReadAccess.value_or(false) && !props.blockPublicAccess) {
    fail(*this, "publicReadAccess",
         "it wants a blockPublicAccess that allows it, such as BlockPublicAccess::BLOCK_ACLS_ONLY");
  }

  CfnBucketProps low;
  low.bucketEncryption = encryptionOf(*this, props, encryptionKey_);
  if (props.abacStatus.has_value()) {
    low.abacStatus = String(props.abacStatus.literal() ? "Enabled" : "Disabled");
  }
  if (props.transferAcceleration.value_or(false)) {
    low.accelerateConfiguration = {.accelerationStatus = "Enabled"};
  }
  if (accessControl_) low.accessControl = String(text(*accessControl_));
  low.bucketName = physicalName();
  low.intelligentTieringConfigurations = tieringOf(props);
  low.loggingConfiguration = loggingOf(*this, props);
  low.objectLockEnabled = props.objectLockEnabled;
  if (props.objectLockDefaultRetention) {
    const ObjectLockRetention& retention = *props.objectLockDefaultRetention;
    if (!props.objectLockEnabled.value_or(true)) {
      fail(*this, "objectLockEnabled", "false does not go with objectLockDefaultRetention");
    }
    low.objectLockEnabled = true;
    low.objectLockConfiguration = {
        .objectLockEnabled = "Enabled",
        .rule = {.defaultRetention = {.days = retention.duration().toDays(),
                                      .mode = String(retention.mode() == ObjectLockMode::COMPLIANCE
                                                         ? "COMPLIANCE"
                                                         : "GOVERNANCE")}}};
  }
  low.ownershipControls = ownershipOf(*this, accessControl_, objectOwnership_);
  low.publicAccessBlockConfiguration = publicAccessOf(*this, props);
  if (props.versioned.value_or(false)) low.versioningConfiguration = {.status = "Enabled"};
  low.websiteConfiguration = websiteOf(*this, props);
  isWebsite_ = isPresent(low.websiteConfiguration);
  disallowPublicAccess_ = low.publicAccessBlockConfiguration.blockPublicPolicy.value_or(false);

  resource_ = &create<CfnBucket>("Resource", std::move(low));
  resource_->applyRemovalPolicy(props.removalPolicy);
  bucketArn_ = getResourceArnAttribute(
      resource_->attrArn(),
      {.account = "", .region = "", .resource = physicalName().value_or(""), .service = "s3"});
  bucketName_ = getResourceNameAttribute(resource_->ref());

  if (enforcesSsl) denyInsecureTransport(props.minimumTLSVersion);
  deliverAccessLogs(props);
  for (BucketMetrics& metric : props.metrics) addMetric(std::move(metric));
  for (CorsRule& rule : props.cors) addCorsRule(std::move(rule));
  for (LifecycleRule& rule : props.lifecycleRules) addLifecycleRule(std::move(rule));
  if (props.publicReadAccess.value_or(false)) grantPublicAccess();
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
        "Unable to add necessary logging permissions to imported target bucket: " +
            target.node().path());
  }
}

void Bucket::allowLogDelivery(const Bucket& from, const String& prefix) {
  if (!FeatureFlags::of(*this).isEnabled("@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy")) {
    if (accessControl_ && *accessControl_ != BucketAccessControl::LOG_DELIVERY_WRITE) {
      fail(*this, "accessControl",
           "'" + std::string(text(*accessControl_)) +
               "' keeps access logs out; LOG_DELIVERY_WRITE lets them in");
    }
    accessControl_ = BucketAccessControl::LOG_DELIVERY_WRITE;
    resource_->props().accessControl = String(text(*accessControl_));
    resource_->props().ownershipControls = ownershipOf(*this, accessControl_, objectOwnership_);
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

void Bucket::addCorsRule(CorsRule rule) {
  cors_.push_back(std::move(rule));
  if (cors_.size() > 1) return;
  resource_->props().corsConfiguration = {.corsRules =
                                              Lazy::listOf<CfnBucket::CorsRuleProperty>([this] {
                                                std::vector<CfnBucket::CorsRuleProperty> rules;
                                                for (const CorsRule& each : cors_)
                                                  rules.push_back(lowLevel(each));
                                                return List<CfnBucket::CorsRuleProperty>(rules);
                                              })};
}

void Bucket::addLifecycleRule(LifecycleRule rule) {
  checkLifecycleRule(*this, rule);
  lifecycleRules_.push_back(std::move(rule));
  if (lifecycleRules_.size() > 1) return;
  const String minimumSize =
      !minimumObjectSize_ ? String()
      : *minimumObjectSize_ == TransitionDefaultMinimumObjectSize::VARIES_BY_STORAGE_CLASS
          ? String("varies_by_storage_class")
          : String("all_storage_classes_128K");
  resource_->props().lifecycleConfiguration = {
      .rules = Lazy::listOf<CfnBucket::RuleProperty>([this] {
        std::vector<CfnBucket::RuleProperty> rules;
        for (const LifecycleRule& each : lifecycleRules_) rules.push_back(lowLevel(each));
        return List<CfnBucket::RuleProperty>(rules);
      }),
      .transitionDefaultMinimumObjectSize = minimumSize};
}

void Bucket::addMetric(BucketMetrics metric) {
  metrics_.push_back(std::move(metric));
  if (metrics_.size() > 1) return;
  resource_->props().metricsConfigurations =
      Lazy::listOf<CfnBucket::MetricsConfigurationProperty>([this] {
        std::vector<CfnBucket::MetricsConfigurationProperty> metrics;
        for (const BucketMetrics& each : metrics_) {
          metrics.push_back(
              {.id = each.id, .prefix = each.prefix, .tagFilters = tagFiltersOf(each.tagFilters)});
        }
        return List<CfnBucket::MetricsConfigurationProperty>(metrics);
      });
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

void Bucket::validateBucketName(const String& physicalName, bool allowLegacyBucketNaming) {
  if (physicalName.isUnresolved() || physicalName.empty()) return;
  const std::string_view name = physicalName.literal();
  const std::string problem = problemOf(name, allowLegacyBucketNaming);
  if (!problem.empty()) {
    throw ValidationError("the bucket name '" + std::string(name) + "' " + problem);
  }
}

}  // namespace cdk::s3
