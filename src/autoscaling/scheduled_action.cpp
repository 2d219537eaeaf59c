#include <cdk/autoscaling/auto_scaling_group.hpp>
#include <cdk/autoscaling/cfn_scheduled_action.hpp>
#include <cdk/autoscaling/scheduled_action.hpp>
#include <cdk/core/annotations.hpp>
#include <cdk/core/error.hpp>

#include <array>
#include <cstdio>
#include <ctime>

namespace cdk::autoscaling {

namespace {

/// `2030-01-31T12:00:00Z`.
String isoText(const std::optional<std::chrono::system_clock::time_point>& time) {
  if (!time) return {};
  using std::chrono::floor;
  const auto day = floor<std::chrono::days>(*time);
  const std::chrono::year_month_day date(day);
  const std::chrono::hh_mm_ss clock(floor<std::chrono::seconds>(*time - day));
  std::array<char, 48> text{};
  std::snprintf(text.data(), text.size(), "%d-%02u-%02uT%02d:%02d:%02dZ",
                static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                static_cast<unsigned>(date.day()), static_cast<int>(clock.hours().count()),
                static_cast<int>(clock.minutes().count()),
                static_cast<int>(clock.seconds().count()));
  return text.data();
}

}  // namespace

ScheduledAction::ScheduledAction(Scope scope, Props props) : Resource(std::move(scope)) {
  if (props.minCapacity.isAbsent() && props.maxCapacity.isAbsent() &&
      props.desiredCapacity.isAbsent()) {
    fail(*this, "desiredCapacity",
         "it is absent; at least one of minCapacity, maxCapacity and desiredCapacity is wanted");
  }
  if (props.endTime) {
    Annotations::of(*this).addWarningV2(
        "@aws-cdk/aws-autoscaling:scheduledActionWithEndTime",
        "The use of 'endTime' with a ScheduledAction is not recommended. If the given timestamp "
        "has "
        "passed AutoScaling will delete the action, leading to CloudFormation stack drift. Use a "
        "Custom Resource to create limited-time ScheduledActions.");
  }
  if (props.schedule.lacksMinute()) {
    Annotations::of(*this).addWarningV2(
        "@aws-cdk/aws-autoscaling:scheduleDefaultRunsEveryMinute",
        "cron: If you don't pass 'minute', by default the event runs every minute. Pass 'minute: "
        "'*'' if that's what you intend, or 'minute: 0' to run once per hour instead.");
  }
  auto& resource = create<CfnScheduledAction>(
      "Resource", {.autoScalingGroupName = props.autoScalingGroup->autoScalingGroupName(),
                   .desiredCapacity = props.desiredCapacity,
                   .endTime = isoText(props.endTime),
                   .maxSize = props.maxCapacity,
                   .minSize = props.minCapacity,
                   .recurrence = props.schedule.expressionString(),
                   .startTime = isoText(props.startTime),
                   .timeZone = props.timeZone});
  name_ = resource.attrScheduledActionName();
}

}  // namespace cdk::autoscaling
