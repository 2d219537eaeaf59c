#include <cdk/autoscaling/auto_scaling_group.hpp>
#include <cdk/autoscaling/cfn_scheduled_action.hpp>
#include <cdk/autoscaling/scheduled_action.hpp>
#include <cdk/autoscaling_common/utc_time.hpp>
#include <cdk/core/annotations.hpp>
#include <cdk/core/error.hpp>

namespace cdk::autoscaling {

namespace {

String isoText(const std::optional<std::chrono::system_clock::time_point>& time) {
  return time ? String(autoscaling_common::utcText(*time) + "Z") : String();
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
        "endTime makes the service delete the action when it has passed, which CloudFormation then "
        "reports as drift. Make actions of limited time by a custom resource.");
  }
  if (props.schedule.lacksMinute()) {
    Annotations::of(*this).addWarningV2("@aws-cdk/aws-autoscaling:scheduleDefaultRunsEveryMinute",
                                        "cron: without minute the action runs every minute. Give "
                                        "minute as \"*\" if that is meant, as "
                                        "\"0\" for once an hour.");
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
