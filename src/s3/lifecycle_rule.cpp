#include <cdk/core/error.hpp>

#include <array>
#include <ctime>

#include "low_level.hpp"

namespace cdk::s3::detail {

namespace {

using Date = std::chrono::system_clock::time_point;

/// `2030-01-02T00:00:00Z`; fractions of a second are cut off.
String dateText(const std::optional<Date>& date) {
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

Number days(const std::optional<Duration>& duration) {
  return duration ? duration->toDays() : Number();
}

bool doesSomething(const LifecycleRule& rule) {
  return rule.abortIncompleteMultipartUploadAfter || rule.expiration || rule.expirationDate ||
         rule.expiredObjectDeleteMarker.has_value() || rule.noncurrentVersionExpiration ||
         rule.noncurrentVersionsToRetain.has_value() ||
         !rule.noncurrentVersionTransitions.empty() || !rule.transitions.empty();
}

void check(const IConstruct& bucket, const LifecycleRule& rule) {
  if (!doesSomething(rule)) {
    fail(bucket, "lifecycleRules",
         "a rule has no action; it wants an expiration, a transition, "
         "abortIncompleteMultipartUploadAfter or expiredObjectDeleteMarker");
  }
  const bool says = rule.expiration || rule.expirationDate || !rule.tagFilters.empty();
  if (says && rule.expiredObjectDeleteMarker.value_or(false)) {
    fail(bucket, "expiredObjectDeleteMarker",
         "it does not go with expiration, expirationDate and tagFilters");
  }
}

List<CfnBucket::TransitionProperty> transitions(const IConstruct& bucket,
                                                const std::vector<Transition>& given) {
  std::vector<CfnBucket::TransitionProperty> result;
  for (const Transition& transition : given) {
    if (transition.transitionAfter.has_value() == transition.transitionDate.has_value()) {
      fail(bucket, "transitions",
           "a transition wants exactly one of transitionAfter and transitionDate");
    }
    result.push_back({.storageClass = String(transition.storageClass.value()),
                      .transitionDate = dateText(transition.transitionDate),
                      .transitionInDays = days(transition.transitionAfter)});
  }
  return result;
}

List<CfnBucket::NoncurrentVersionTransitionProperty> transitions(
    const std::vector<NoncurrentVersionTransition>& given) {
  std::vector<CfnBucket::NoncurrentVersionTransitionProperty> result;
  for (const NoncurrentVersionTransition& transition : given) {
    result.push_back({.newerNoncurrentVersions = transition.noncurrentVersionsToRetain,
                      .storageClass = String(transition.storageClass.value()),
                      .transitionInDays = transition.transitionAfter.toDays()});
  }
  return result;
}

List<CfnBucket::TagFilterProperty> tagFilters(const Map<String>& tags) {
  if (tags.isAbsent()) return {};
  std::vector<CfnBucket::TagFilterProperty> filters;
  for (const auto& [key, value] : tags.literal()) filters.push_back({.key = key, .value = value});
  return filters;
}

}  // namespace

CfnBucket::RuleProperty lowLevel(Place place, const LifecycleRule& rule) {
  check(place.bucket, rule);
  CfnBucket::RuleProperty result{
      .expirationDate = dateText(rule.expirationDate),
      .expirationInDays = days(rule.expiration),
      .expiredObjectDeleteMarker = rule.expiredObjectDeleteMarker,
      .id = rule.id,
      .objectSizeGreaterThan = rule.objectSizeGreaterThan,
      .objectSizeLessThan = rule.objectSizeLessThan,
      .prefix = rule.prefix,
      .status = String(rule.enabled.value_or(true) ? "Enabled" : "Disabled"),
      .tagFilters = tagFilters(rule.tagFilters)};
  if (const auto& after = rule.abortIncompleteMultipartUploadAfter) {
    result.abortIncompleteMultipartUpload = {.daysAfterInitiation = after->toDays()};
  }
  if (const auto& after = rule.noncurrentVersionExpiration) {
    result.noncurrentVersionExpiration = {
        .newerNoncurrentVersions = rule.noncurrentVersionsToRetain,
        .noncurrentDays = after->toDays()};
  }
  if (!rule.noncurrentVersionTransitions.empty()) {
    result.noncurrentVersionTransitions = transitions(rule.noncurrentVersionTransitions);
  }
  if (!rule.transitions.empty()) {
    result.transitions = transitions(place.bucket, rule.transitions);
  }
  return result;
}

CfnBucket::MetricsConfigurationProperty lowLevel(Place, const BucketMetrics& metrics) {
  return {.id = metrics.id, .prefix = metrics.prefix, .tagFilters = tagFilters(metrics.tagFilters)};
}

}  // namespace cdk::s3::detail
