#pragma once

#include <cdk/cloudwatch/alarm_base.hpp>

namespace cdk::applicationautoscaling {
class StepScalingAction;
}

namespace cdk::autoscaling {
class StepScalingAction;
}

namespace cdk::cloudwatch_actions {

/// Scales by the steps of an action of Application Auto Scaling.
class ApplicationScalingAction : public cloudwatch::IAlarmAction {
 public:
  explicit ApplicationScalingAction(applicationautoscaling::StepScalingAction& stepScalingAction)
      : action_(&stepScalingAction) {}

  [[nodiscard]] cloudwatch::AlarmActionConfig bind(IConstruct& scope,
                                                   cloudwatch::IAlarm& alarm) override;

 private:
  applicationautoscaling::StepScalingAction* action_;
};

/// Scales a group of instances by the steps of an action.
class AutoScalingAction : public cloudwatch::IAlarmAction {
 public:
  explicit AutoScalingAction(autoscaling::StepScalingAction& stepScalingAction)
      : action_(&stepScalingAction) {}

  [[nodiscard]] cloudwatch::AlarmActionConfig bind(IConstruct& scope,
                                                   cloudwatch::IAlarm& alarm) override;

 private:
  autoscaling::StepScalingAction* action_;
};

}  // namespace cdk::cloudwatch_actions
