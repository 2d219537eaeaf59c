#pragma once

#include <cdk/autoscaling/schedule.hpp>
#include <cdk/core/resource.hpp>

#include <chrono>
#include <optional>

namespace cdk::autoscaling {

class IAutoScalingGroup;

/// Options of `IAutoScalingGroup::scaleOnSchedule`. One of the capacities is wanted.
struct BasicScheduledActionProps {
  /// Default: not changed.
  Number desiredCapacity{};
  /// When the schedule ends. Default: never.
  std::optional<std::chrono::system_clock::time_point> endTime{};
  /// Default: not changed.
  Number maxCapacity{};
  /// Default: not changed.
  Number minCapacity{};
  Required<Schedule> schedule;
  /// When the schedule begins. Default: at once.
  std::optional<std::chrono::system_clock::time_point> startTime{};
  /// Such as `Europe/Berlin`. Default: UTC.
  String timeZone{};
};

/// Props of `ScheduledAction`.
struct ScheduledActionProps {
  /// A change replaces the action.
  Required<Ref<IAutoScalingGroup>> autoScalingGroup;
  /// See `BasicScheduledActionProps`.
  Number desiredCapacity{};
  std::optional<std::chrono::system_clock::time_point> endTime{};
  Number maxCapacity{};
  Number minCapacity{};
  Required<Schedule> schedule;
  std::optional<std::chrono::system_clock::time_point> startTime{};
  String timeZone{};
};

/// Changes the capacity of a group at some time.
/// https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scheduled-scaling.html
class ScheduledAction : public Resource {
 public:
  using Props = ScheduledActionProps;
  /// Throws `ValidationError` where no capacity is given.
  ScheduledAction(Scope scope, Props props);
  [[nodiscard]] String scheduledActionName() const { return name_; }

 private:
  String name_{};
};

}  // namespace cdk::autoscaling
