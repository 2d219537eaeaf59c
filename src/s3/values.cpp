#include <cdk/s3/bucket.hpp>
#include <cdk/s3/website.hpp>

namespace cdk::s3 {

ReplaceKey ReplaceKey::with(String keyReplacement) {
  ReplaceKey result;
  result.withKey_ = std::move(keyReplacement);
  return result;
}

ReplaceKey ReplaceKey::prefixWith(String keyReplacement) {
  ReplaceKey result;
  result.prefixWithKey_ = std::move(keyReplacement);
  return result;
}

RoutingRuleCondition RoutingRuleCondition::absent() noexcept {
  return {.presence_ = Presence::absent()};
}

ObjectLockRetention ObjectLockRetention::compliance(Duration duration) {
  return {ObjectLockMode::COMPLIANCE, std::move(duration)};
}

ObjectLockRetention ObjectLockRetention::governance(Duration duration) {
  return {ObjectLockMode::GOVERNANCE, std::move(duration)};
}

TargetObjectKeyFormat TargetObjectKeyFormat::partitionedPrefix(
    std::optional<PartitionDateSource> dateSource) {
  return {true, dateSource};
}

TargetObjectKeyFormat TargetObjectKeyFormat::simplePrefix() { return {false, {}}; }

}  // namespace cdk::s3
