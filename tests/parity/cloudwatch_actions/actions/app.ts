import * as cdk from 'aws-cdk-lib';
import * as appscaling from 'aws-cdk-lib/aws-applicationautoscaling';
import * as autoscaling from 'aws-cdk-lib/aws-autoscaling';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as actions from 'aws-cdk-lib/aws-cloudwatch-actions';
import * as sns from 'aws-cdk-lib/aws-sns';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Actions');
const cpu = new cloudwatch.Metric({
  dimensionsMap: { InstanceId: 'i-1' }, metricName: 'CPUUtilization', namespace: 'AWS/EC2',
});
const alarm = cpu.createAlarm(stack, 'Alarm', { evaluationPeriods: 1, threshold: 90 });
alarm.addAlarmAction(
  new actions.Ec2Action(actions.Ec2InstanceAction.REBOOT), new actions.Ec2Action(actions.Ec2InstanceAction.RECOVER),
);
alarm.addOkAction(
  new actions.Ec2Action(actions.Ec2InstanceAction.STOP), new actions.Ec2Action(actions.Ec2InstanceAction.TERMINATE),
);
alarm.addInsufficientDataAction(new actions.SnsAction(new sns.Topic(stack, 'Topic')));

const items = cpu.createAlarm(stack, 'Items', { evaluationPeriods: 1, threshold: 50 });
items.addAlarmAction(
  new actions.SsmAction(actions.OpsItemSeverity.CRITICAL),
  new actions.SsmAction(actions.OpsItemSeverity.HIGH, actions.OpsItemCategory.AVAILABILITY),
  new actions.SsmAction(actions.OpsItemSeverity.MEDIUM, actions.OpsItemCategory.COST),
);
items.addOkAction(
  new actions.SsmAction(actions.OpsItemSeverity.LOW, actions.OpsItemCategory.PERFORMANCE),
  new actions.SsmAction(actions.OpsItemSeverity.LOW, actions.OpsItemCategory.RECOVERY),
  new actions.SsmAction(actions.OpsItemSeverity.LOW, actions.OpsItemCategory.SECURITY),
);
items.addInsufficientDataAction(new actions.SsmIncidentAction('plan'));

const group = autoscaling.AutoScalingGroup.fromAutoScalingGroupName(stack, 'Group', 'workers');
const step = new autoscaling.StepScalingAction(stack, 'Step', { autoScalingGroup: group });
step.addAdjustment({ adjustment: 1, lowerBound: 0 });
const target = new appscaling.ScalableTarget(stack, 'Target', {
  maxCapacity: 4,
  minCapacity: 1,
  resourceId: 'service/cluster/web',
  scalableDimension: 'ecs:service:DesiredCount',
  serviceNamespace: appscaling.ServiceNamespace.ECS,
});
const tasks = new appscaling.StepScalingAction(stack, 'Tasks', { scalingTarget: target });
tasks.addAdjustment({ adjustment: 1, lowerBound: 0 });
const busy = cpu.createAlarm(stack, 'Busy', { evaluationPeriods: 2, threshold: 70 });
busy.addAlarmAction(new actions.AutoScalingAction(step), new actions.ApplicationScalingAction(tasks));

app.synth();
