#include <cdk/cloudwatch_actions/scaling_action.hpp>

#include <cdk/applicationautoscaling/step_scaling_action.hpp>
#include <cdk/autoscaling/step_scaling_action.hpp>

namespace cdk::cloudwatch_actions {

cloudwatch::AlarmActionConfig ApplicationScalingAction::bind(IConstruct& /*scope*/,
                                                             cloudwatch::IAlarm& /*alarm*/) {
  return {.alarmActionArn = action_->scalingPolicyArn()};
}

cloudwatch::AlarmActionConfig AutoScalingAction::bind(IConstruct& /*scope*/,
                                                      cloudwatch::IAlarm& /*alarm*/) {
  return {.alarmActionArn = action_->scalingPolicyArn()};
}

}  // namespace cdk::cloudwatch_actions
