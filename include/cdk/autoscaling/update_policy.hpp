#pragma once

#include <cdk/cloudwatch/alarm_base.hpp>
#include <cdk/core/duration.hpp>
#include <cdk/core/value.hpp>
#include <cdk/ec2/optional_list.hpp>
#include <cdk/ec2/required_enum.hpp>

#include <cstdint>
#include <optional>
#include <utility>
#include <variant>

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

/// Options of `Signals::renderCreationPolicy`.
struct RenderSignalsOptions {
  /// Default: none.
  Number desiredCapacity{};
  /// Default: none.
  Number minCapacity{};
};

/// Whether CloudFormation waits for the instances' signals. A copyable value.
class Signals {
 public:
  /// As many as are desired (or the minimum where that is not said).
  static Signals waitForAll(SignalsOptions options = {});
  static Signals waitForCount(Number count, SignalsOptions options = {});
  /// As many as the minimum.
  static Signals waitForMinCapacity(SignalsOptions options = {});

  /// The creation policy for a group of that size, with CloudFormation's names. Throws
  /// `ValidationError` where the size that counts is absent.
  [[nodiscard]] Json renderCreationPolicy(const RenderSignalsOptions& renderOptions) const;
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

/// How an instance refresh replaces instances.
enum class InstanceRefreshStrategy : std::uint8_t {
  /// New instances take the place of the old ones.
  ROLLING,
  /// Instances stay, and get a new root volume.
  REPLACE_ROOT_VOLUME,
};

/// What an instance refresh does with instances that are protected from scaling in.
enum class ScaleInProtectedInstances : std::uint8_t {
  REFRESH,
  IGNORE,
  /// Wait an hour for the protection to end, then fail.
  WAIT,
};

/// What an instance refresh does with instances that stand by.
enum class StandbyInstances : std::uint8_t {
  TERMINATE,
  IGNORE,
  /// Wait an hour for them to return, then fail.
  WAIT,
};

/// Options of `UpdatePolicy::instanceRefresh`.
struct InstanceRefreshOptions {
  /// Alarms that make the refresh fail, at most 10. Default: none.
  Refs<cloudwatch::IAlarm> alarms{};
  /// How long to watch the group at the end, up to 48 hours. Default: 0 seconds.
  std::optional<Duration> bakeTime{};
  /// How long to wait after each checkpoint, up to 48 hours; wants `checkpointPercentages`.
  /// Default: 1 hour.
  std::optional<Duration> checkpointDelay{};
  /// Shares of replaced instances at which to wait, 1 to 100, ascending; 100 has to be the last for
  /// all to be replaced. Default: no checkpoints.
  List<Number> checkpointPercentages{};
  /// How long until a new instance counts. Default: the group's default warmup, or the grace period
  /// of its health check.
  std::optional<Duration> instanceWarmup{};
  /// 100 to 200, at most 100 above `minHealthyPercentage`, which it wants. Default: that of the
  /// group's maintenance policy, or else 110 for `ROLLING` and 100 for `REPLACE_ROOT_VOLUME`.
  Number maxHealthyPercentage{};
  /// 0 to 100. Default: that of the group's maintenance policy, or else 100 for `ROLLING` and 90
  /// for `REPLACE_ROOT_VOLUME`.
  Number minHealthyPercentage{};
  /// Default: `WAIT`.
  std::optional<ScaleInProtectedInstances> scaleInProtectedInstances{};
  /// Leave instances alone that are as wanted already. Default: true.
  Boolean skipMatching{};
  /// Default: `WAIT`.
  std::optional<StandbyInstances> standbyInstances{};
  ec2::RequiredEnum<InstanceRefreshStrategy> strategy;
};

/// How instances are replaced when the group changes. A copyable value.
class UpdatePolicy {
 public:
  /// Refreshes the instances of the group, by the group's own means.
  /// https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-instance-refresh.html
  /// Throws `ValidationError` for values out of range.
  static UpdatePolicy instanceRefresh(InstanceRefreshOptions options);
  /// Makes a new group, and deletes the old one after.
  static UpdatePolicy replacingUpdate();
  /// Replaces the instances a few at a time. Throws `ValidationError` for a percentage out of
  /// range.
  static UpdatePolicy rollingUpdate(RollingUpdateOptions options = {});

  [[nodiscard]] bool isRollingUpdate() const noexcept;
  /// The group's update policy, with CloudFormation's names, where CloudFormation waits for those
  /// signals.
  [[nodiscard]] Json renderUpdatePolicy(const std::optional<Signals>& signals) const;

 private:
  struct Replacing {};
  using Kind = std::variant<Replacing, RollingUpdateOptions, InstanceRefreshOptions>;
  explicit UpdatePolicy(Kind kind) : kind_(std::move(kind)) {}
  Kind kind_;
};

}  // namespace cdk::autoscaling
