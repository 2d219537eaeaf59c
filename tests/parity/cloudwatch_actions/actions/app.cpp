#include <cdk/applicationautoscaling.hpp>
#include <cdk/autoscaling.hpp>
#include <cdk/cloudwatch.hpp>
#include <cdk/cloudwatch_actions.hpp>
#include <cdk/core.hpp>
#include <cdk/sns.hpp>

#include "scenario.hpp"

namespace {

namespace actions = cdk::cloudwatch_actions;
namespace appscaling = cdk::applicationautoscaling;
namespace autoscaling = cdk::autoscaling;
namespace cloudwatch = cdk::cloudwatch;
namespace sns = cdk::sns;

const parity::Scenario scenario("cloudwatch_actions/actions", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Actions");
  const cloudwatch::Metric cpu({.dimensionsMap = {{"InstanceId", "i-1"}},
                                .metricName = "CPUUtilization",
                                .namespace_ = "AWS/EC2"});
  auto& alarm = cpu.createAlarm(stack, "Alarm", {.evaluationPeriods = 1, .threshold = 90});
  alarm.addAlarmAction({actions::Ec2Action(actions::Ec2InstanceAction::REBOOT),
                        actions::Ec2Action(actions::Ec2InstanceAction::RECOVER)});
  alarm.addOkAction({actions::Ec2Action(actions::Ec2InstanceAction::STOP),
                     actions::Ec2Action(actions::Ec2InstanceAction::TERMINATE)});
  auto& topic = stack.create<sns::Topic>("Topic");
  alarm.addInsufficientDataAction({actions::SnsAction(topic)});

  auto& items = cpu.createAlarm(stack, "Items", {.evaluationPeriods = 1, .threshold = 50});
  items.addAlarmAction(
      {actions::SsmAction(actions::OpsItemSeverity::CRITICAL),
       actions::SsmAction(actions::OpsItemSeverity::HIGH, actions::OpsItemCategory::AVAILABILITY),
       actions::SsmAction(actions::OpsItemSeverity::MEDIUM, actions::OpsItemCategory::COST)});
  items.addOkAction(
      {actions::SsmAction(actions::OpsItemSeverity::LOW, actions::OpsItemCategory::PERFORMANCE),
       actions::SsmAction(actions::OpsItemSeverity::LOW, actions::OpsItemCategory::RECOVERY),
       actions::SsmAction(actions::OpsItemSeverity::LOW, actions::OpsItemCategory::SECURITY)});
  items.addInsufficientDataAction({actions::SsmIncidentAction("plan")});

  auto& group = autoscaling::AutoScalingGroup::fromAutoScalingGroupName(stack, "Group", "workers");
  auto& step = stack.create<autoscaling::StepScalingAction>("Step", {.autoScalingGroup = group});
  step.addAdjustment({.adjustment = 1, .lowerBound = 0});
  auto& target = stack.create<appscaling::ScalableTarget>(
      "Target", {.maxCapacity = 4,
                 .minCapacity = 1,
                 .resourceId = "service/cluster/web",
                 .scalableDimension = "ecs:service:DesiredCount",
                 .serviceNamespace = appscaling::ServiceNamespace::ECS});
  auto& tasks = stack.create<appscaling::StepScalingAction>("Tasks", {.scalingTarget = target});
  tasks.addAdjustment({.adjustment = 1, .lowerBound = 0});
  auto& busy = cpu.createAlarm(stack, "Busy", {.evaluationPeriods = 2, .threshold = 70});
  busy.addAlarmAction({actions::AutoScalingAction(step), actions::ApplicationScalingAction(tasks)});
});

}  // namespace
