#pragma once

#include <cdk/core/duration.hpp>
#include <cdk/core/value.hpp>
#include <cdk/ec2/optional_list.hpp>

#include <cstdint>
#include <optional>

namespace cdk::autoscaling {

/// Processes of a group that an update can hold.
enum class ScalingProcess : std::uint8_t {
  LAUNCH,
  TERMINATE,
  HEALTH_CHECK,
  REPLACE_UNHEALTHY,
  AZ_REBALANCE,
  ALARM_NOTIFICATION,
  SCHEDULED_ACTIONS,
  ADD_TO_LOAD_BALANCER,
  INSTANCE_REFRESH,
};

/// Options of `Signals`.
struct SignalsOptions {
  /// Share of the instances that have to succeed, 0 to 100. Default: 100.
  Number minSuccessPercentage{};
  /// How long to wait. Default: 5 minutes.
  std::optional<Duration> timeout{};
};

/// Whether CloudFormation waits for the instances' signals. A copyable value.
class Signals {
 public:
  /// As many as are desired (or the minimum where that is not said).
  static Signals waitForAll(SignalsOptions options = {});
  static Signals waitForCount(Number count, SignalsOptions options = {});
  /// As many as the minimum.
  static Signals waitForMinCapacity(SignalsOptions options = {});

  /// The creation policy's parts, for a group of that size. Throws `ValidationError` where the size
  /// that counts is not known or the percentage is out of range.
  [[nodiscard]] Number count(Number desiredCapacity, Number minCapacity) const;
  [[nodiscard]] const SignalsOptions& options() const noexcept { return options_; }

 private:
  enum class Of : std::uint8_t { ALL, COUNT, MIN_CAPACITY };
  Signals(Of of, Number count, SignalsOptions options);
  Of of_;
  Number count_;
  SignalsOptions options_;
};

/// Options of `UpdatePolicy::rollingUpdate`.
struct RollingUpdateOptions {
  /// Instances replaced at a time. Default: 1.
  Number maxBatchSize{};
  /// Default: 0.
  Number minInstancesInService{};
  /// 0 to 100. Default: that of `signals`, or 100.
  Number minSuccessPercentage{};
  /// Default: the timeout of `signals`, or none.
  std::optional<Duration> pauseTime{};
  /// Default: health checks, replacing, rebalancing, alarms, scheduled actions and instance
  /// refreshes.
  ec2::OptionalList<ScalingProcess> suspendProcesses{};
  /// Default: true where there are `signals`, else false.
  Boolean waitOnResourceSignals{};
};

/// How instances are replaced when the group changes. A copyable value.
class UpdatePolicy {
 public:
  /// Makes a new group, and deletes the old one after.
  static UpdatePolicy replacingUpdate();
  /// Replaces the instances a few at a time.
  static UpdatePolicy rollingUpdate(RollingUpdateOptions options = {});

  /// Absent for a replacing update.
  [[nodiscard]] const std::optional<RollingUpdateOptions>& rolling() const noexcept {
    return rolling_;
  }

 private:
  explicit UpdatePolicy(std::optional<RollingUpdateOptions> rolling)
      : rolling_(std::move(rolling)) {}
  std::optional<RollingUpdateOptions> rolling_;
};

}  // namespace cdk::autoscaling
