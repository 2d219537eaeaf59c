// What a bucket's smaller settings become.
#include <cdk/core/error.hpp>

#include "low_level.hpp"

namespace cdk::s3::detail {

namespace {

String text(HttpMethods method) {
  switch (method) {
    case HttpMethods::GET: return "GET";
    case HttpMethods::PUT: return "PUT";
    case HttpMethods::HEAD: return "HEAD";
    case HttpMethods::POST: return "POST";
    case HttpMethods::DELETE: return "DELETE";
  }
  return {};
}

String text(InventoryFormat format) {
  switch (format) {
    case InventoryFormat::CSV: return "CSV";
    case InventoryFormat::PARQUET: return "Parquet";
    case InventoryFormat::ORC: return "ORC";
  }
  return {};
}

CfnBucket::TargetObjectKeyFormatProperty keyFormat(const TargetObjectKeyFormat& format) {
  if (!format.isPartitioned()) return {.simplePrefix = Json::object()};
  String source;
  if (format.dateSource()) {
    source = *format.dateSource() == PartitionDateSource::EVENT_TIME ? "EventTime" : "DeliveryTime";
  }
  return {.partitionedPrefix = {.partitionDateSource = source}};
}

}  // namespace

List<CfnBucket::TagFilterProperty> tagFilters(const std::vector<Tag>& tags) {
  if (tags.empty()) return {};
  std::vector<CfnBucket::TagFilterProperty> filters;
  for (const Tag& tag : tags) filters.push_back({.key = tag.key, .value = tag.value});
  return filters;
}

CfnBucket::CorsRuleProperty lowLevel(Place, const CorsRule& rule) {
  std::vector<String> methods;
  for (const HttpMethods method : rule.allowedMethods) methods.push_back(text(method));
  return {.allowedHeaders = rule.allowedHeaders,
          .allowedMethods = List<String>(methods),
          .allowedOrigins = rule.allowedOrigins,
          .exposedHeaders = rule.exposedHeaders,
          .id = rule.id,
          .maxAge = rule.maxAge};
}

CfnBucket::IntelligentTieringConfigurationProperty lowLevel(
    Place, const IntelligentTieringConfiguration& configuration) {
  std::vector<CfnBucket::TieringProperty> tiers;
  const auto add = [&tiers](const char* tier, const std::optional<Duration>& after) {
    if (after) tiers.push_back({.accessTier = String(tier), .days = after->toDays()});
  };
  add("ARCHIVE_ACCESS", configuration.archiveAccessTierTime);
  add("DEEP_ARCHIVE_ACCESS", configuration.deepArchiveAccessTierTime);
  return {.id = configuration.name,
          .prefix = configuration.prefix,
          .status = "Enabled",
          .tagFilters = tagFilters(configuration.tags),
          .tierings = List<CfnBucket::TieringProperty>(tiers)};
}

CfnBucket::InventoryConfigurationProperty lowLevel(Place place, const Inventory& inventory) {
  const bool onlyCurrent = inventory.includeObjectVersions == InventoryObjectVersion::CURRENT;
  const bool daily = inventory.frequency == InventoryFrequency::DAILY;
  return {.destination = {.bucketAccountId = inventory.destination.bucketOwner,
                          .bucketArn = inventory.destination.bucket->bucketArn(),
                          .format = text(inventory.format.value_or(InventoryFormat::CSV)),
                          .prefix = inventory.destination.prefix},
          .enabled = inventory.enabled.has_value() ? inventory.enabled : Boolean(true),
          .id = inventory.inventoryId.value_or(place.bucket.node().id() + "Inventory" +
                                               std::to_string(place.position)),
          .includedObjectVersions = String(onlyCurrent ? "Current" : "All"),
          .optionalFields = inventory.optionalFields,
          .prefix = inventory.objectsPrefix,
          .scheduleFrequency = String(daily ? "Daily" : "Weekly")};
}

CfnBucket::LoggingConfigurationProperty accessLogs(const IConstruct& bucket,
                                                   const BucketProps& props) {
  const bool toItself = !props.serverAccessLogsBucket;
  if (toItself && props.serverAccessLogsPrefix.empty()) {
    return CfnBucket::LoggingConfigurationProperty::absent();
  }
  if (toItself && (props.encryption == BucketEncryption::KMS_MANAGED ||
                   props.encryption == BucketEncryption::DSSE_MANAGED)) {
    fail(bucket, "encryption",
         "KMS_MANAGED and DSSE_MANAGED do not go with access logs to the bucket itself, as the "
         "service can't write with that key");
  }
  return {.destinationBucketName = toItself ? String() : props.serverAccessLogsBucket->bucketName(),
          .logFilePrefix = props.serverAccessLogsPrefix,
          .targetObjectKeyFormat = props.targetObjectKeyFormat
                                       ? keyFormat(*props.targetObjectKeyFormat)
                                       : CfnBucket::TargetObjectKeyFormatProperty::absent()};
}

void lockObjects(const IConstruct& bucket, const BucketProps& props, CfnBucketProps& lowLevel) {
  lowLevel.objectLockEnabled = props.objectLockEnabled;
  if (!props.objectLockDefaultRetention) return;
  if (!props.objectLockEnabled.value_or(true)) {
    fail(bucket, "objectLockEnabled", "false does not go with objectLockDefaultRetention");
  }
  const ObjectLockRetention& retention = *props.objectLockDefaultRetention;
  const bool isCompliance = retention.mode() == ObjectLockMode::COMPLIANCE;
  lowLevel.objectLockEnabled = true;
  lowLevel.objectLockConfiguration = {
      .objectLockEnabled = "Enabled",
      .rule = {.defaultRetention = {.days = retention.duration().toDays(),
                                    .mode = String(isCompliance ? "COMPLIANCE" : "GOVERNANCE")}}};
}

}  // namespace cdk::s3::detail
