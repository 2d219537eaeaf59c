#pragma once

#include <cdk/core/duration.hpp>
#include <cdk/core/presence.hpp>

#include <cstdint>
#include <optional>

namespace cdk::ecs {

/// What replaces the tasks of a service.
enum class DeploymentControllerType : std::uint8_t {
  /// Amazon ECS.
  ECS,
  /// AWS CodeDeploy.
  CODE_DEPLOY,
  /// Software of one's own, with task sets.
  EXTERNAL,
};

/// How Amazon ECS replaces the tasks of a service.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-types.html
enum class DeploymentStrategy : std::uint8_t {
  /// A few at a time.
  ROLLING,
  /// All at once, by new ones that are started beside them.
  BLUE_GREEN,
  /// As `BLUE_GREEN`, but the traffic goes over in equal steps.
  LINEAR,
  /// As `BLUE_GREEN`, but some of the traffic goes over first, and the rest later.
  CANARY,
};

/// What a deployment does when an alarm goes off.
enum class AlarmBehavior : std::uint8_t {
  /// Goes back to the last deployment.
  ROLLBACK_ON_ALARM,
  /// Stops.
  FAIL_ON_ALARM,
};

/// What replaces the tasks of a service.
struct DeploymentController {
  /// Default: `ECS`.
  std::optional<DeploymentControllerType> type{};
  Presence presence_{};

  static DeploymentController absent() noexcept;
};

/// Stops deployments whose tasks do not get well.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html
struct DeploymentCircuitBreaker {
  /// Default: true.
  Boolean enable{};
  /// Go back to the last deployment. Default: false.
  Boolean rollback{};
  Presence presence_{};

  static DeploymentCircuitBreaker absent() noexcept;
};

/// Stops deployments when an alarm goes off. `alarmNames` are wanted.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-alarm-failure.html
struct DeploymentAlarmConfig {
  List<String> alarmNames{};
  /// Default: `ROLLBACK_ON_ALARM`.
  std::optional<AlarmBehavior> behavior{};
  Presence presence_{};

  static DeploymentAlarmConfig absent() noexcept;
};

/// Options of `BaseService::enableDeploymentAlarms`.
struct DeploymentAlarmOptions {
  /// Default: that of the alarms there are, else `ROLLBACK_ON_ALARM`.
  std::optional<AlarmBehavior> behavior{};
};

/// How traffic goes over to new tasks.
struct TrafficShiftConfig {
  /// Whole minutes between steps, or after the first part of a canary. Default: the service's, 6
  /// minutes between steps and 10 for a canary.
  std::optional<Duration> stepBakeTime{};
  /// Percent of the traffic that goes over in one step, or first. Default: the service's, 10 for
  /// steps and 5 for a canary.
  Number stepPercent{};
  Presence presence_{};

  static TrafficShiftConfig absent() noexcept;
};

/// Whether an update replaces tasks that need not be. `enabled` is wanted.
struct ForceNewDeployment {
  Boolean enabled{};
  /// A text whose change makes a new deployment. Default: none.
  String nonce{};
  Presence presence_{};

  static ForceNewDeployment absent() noexcept;
};

}  // namespace cdk::ecs
