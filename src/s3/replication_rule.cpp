#include <cdk/s3/replication_rule.hpp>

#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/kms/key.hpp>

#include "low_level.hpp"

namespace cdk::s3 {

Filter Filter::absent() noexcept { return {.presence_ = Presence::absent()}; }

namespace detail {

namespace {

String status(const Boolean& on) {
  return on.value_or(false) ? String("Enabled") : String("Disabled");
}

bool isOfOtherAccount(const IConstruct& bucket, const IBucket& destination) {
  return destination.env().account != Stack::of(bucket).account();
}

void check(const IConstruct& bucket, const ReplicationRule& rule, std::size_t ruleCount) {
  if (rule.replicationTimeControl && !rule.metrics) {
    fail(bucket, "metrics", "it is absent; replicationTimeControl wants it");
  }
  if (rule.deleteMarkerReplication.value_or(false) && !rule.filter.tags.empty()) {
    fail(bucket, "deleteMarkerReplication", "true does not go with tags in the filter");
  }
  if (ruleCount > 1 && rule.priority.isAbsent()) {
    fail(bucket, "priority", "it is absent; where there are several rules, each wants one");
  }
  if (rule.accessControlTransition.value_or(false) &&
      !isOfOtherAccount(bucket, *rule.destination)) {
    fail(bucket, "accessControlTransition",
         "true is for destinations of other accounts; '" + rule.destination->node().path() +
             "' is of the bucket's own");
  }
}

CfnBucket::ReplicationDestinationProperty destination(const IConstruct& bucket,
                                                      const ReplicationRule& rule) {
  CfnBucket::ReplicationDestinationProperty result{.bucket = rule.destination->bucketArn()};
  if (isOfOtherAccount(bucket, *rule.destination)) {
    result.account = rule.destination->env().account;
    if (rule.accessControlTransition.value_or(false)) {
      result.accessControlTranslation = {.owner = "Destination"};
    }
  }
  if (rule.kmsKey) result.encryptionConfiguration = {.replicaKmsKeyId = rule.kmsKey->keyArn()};
  if (rule.metrics) {
    result.metrics = {.status = "Enabled"};
    // The service has a threshold only for what is guaranteed.
    if (rule.replicationTimeControl) {
      result.metrics.eventThreshold = {.minutes = rule.metrics->minutes()};
    }
  }
  if (rule.replicationTimeControl) {
    result.replicationTime = {.status = "Enabled",
                              .time = {.minutes = rule.replicationTimeControl->minutes()}};
  }
  if (rule.storageClass) result.storageClass = String(rule.storageClass->value());
  return result;
}

CfnBucket::ReplicationRuleFilterProperty filter(const Filter& given) {
  const String prefix = given.prefix.value_or("");
  if (given.tags.empty()) return {.prefix = prefix};
  return {.and_ = {.prefix = prefix, .tagFilters = tagFilters(given.tags)}};
}

CfnBucket::SourceSelectionCriteriaProperty criteria(const ReplicationRule& rule) {
  auto result = CfnBucket::SourceSelectionCriteriaProperty::absent();
  if (rule.replicaModifications.has_value() || rule.sseKmsEncryptedObjects.has_value()) result = {};
  if (rule.replicaModifications.has_value()) {
    result.replicaModifications = {.status = status(rule.replicaModifications)};
  }
  if (rule.sseKmsEncryptedObjects.has_value()) {
    result.sseKmsEncryptedObjects = {.status = status(rule.sseKmsEncryptedObjects)};
  }
  return result;
}

}  // namespace

CfnBucket::ReplicationConfigurationProperty replication(const IConstruct& bucket,
                                                        const BucketProps& props, String roleArn) {
  if (!props.versioned.value_or(false)) {
    fail(bucket, "versioned", "it is not true; replicationRules want it");
  }
  std::vector<CfnBucket::ReplicationRuleProperty> rules;
  for (const ReplicationRule& rule : props.replicationRules) {
    check(bucket, rule, props.replicationRules.size());
    rules.push_back({.deleteMarkerReplication = {.status = status(rule.deleteMarkerReplication)},
                     .destination = destination(bucket, rule),
                     .filter = filter(rule.filter),
                     .id = rule.id,
                     .priority = rule.priority,
                     .sourceSelectionCriteria = criteria(rule),
                     .status = "Enabled"});
  }
  return {.role = std::move(roleArn), .rules = rules};
}

}  // namespace detail

}  // namespace cdk::s3
