#include <cdk/autoscaling/update_policy.hpp>
#include <cdk/core/error.hpp>

namespace cdk::autoscaling {

namespace {

void checkPercentage(const Number& percentage) {
  if (percentage.isAbsent() || percentage.isUnresolved()) return;
  if (percentage.literal() < 0 || percentage.literal() > 100) {
    throw ValidationError(percentage.describe() + " is not allowed; it is a percentage, 0 to 100",
                          {.property = "minSuccessPercentage"});
  }
}

}  // namespace

Signals::Signals(Of of, Number count, SignalsOptions options)
    : of_(of), count_(std::move(count)), options_(std::move(options)) {
  checkPercentage(options_.minSuccessPercentage);
}

Signals Signals::waitForAll(SignalsOptions options) { return {Of::ALL, {}, std::move(options)}; }

Signals Signals::waitForCount(Number count, SignalsOptions options) {
  return {Of::COUNT, std::move(count), std::move(options)};
}

Signals Signals::waitForMinCapacity(SignalsOptions options) {
  return {Of::MIN_CAPACITY, {}, std::move(options)};
}

Number Signals::count(Number desiredCapacity, Number minCapacity) const {
  switch (of_) {
    case Of::ALL: return desiredCapacity.value_or(std::move(minCapacity));
    case Of::COUNT: return count_;
    case Of::MIN_CAPACITY: break;
  }
  return minCapacity;
}

UpdatePolicy UpdatePolicy::replacingUpdate() { return UpdatePolicy(std::nullopt); }

UpdatePolicy UpdatePolicy::rollingUpdate(RollingUpdateOptions options) {
  checkPercentage(options.minSuccessPercentage);
  return UpdatePolicy(std::move(options));
}

}  // namespace cdk::autoscaling
