#include <cdk/core/error.hpp>
#include <cdk/s3/bucket.hpp>

namespace cdk::s3 {

namespace {
constexpr double MAX_LOCK_DAYS = 36500;
}

ObjectLockRetention::ObjectLockRetention(ObjectLockMode mode, Duration duration)
    : duration_(std::move(duration)), mode_(mode) {
  const Number days = duration_.toDays();
  if (days.isUnresolved()) return;
  if (days.literal() < 1 || days.literal() > MAX_LOCK_DAYS) {
    throw ValidationError("duration: " + duration_.toHumanString() +
                          " is not allowed; objects are locked for 1 day to 100 years");
  }
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
