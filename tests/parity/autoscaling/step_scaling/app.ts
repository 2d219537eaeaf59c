import * as cdk from 'aws-cdk-lib';
import * as autoscaling from 'aws-cdk-lib/aws-autoscaling';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Steps');
const group = autoscaling.AutoScalingGroup.fromAutoScalingGroupName(stack, 'Group', 'workers');
const depth = new cloudwatch.Metric({ metricName: 'Depth', namespace: 'App', statistic: 'Maximum' });
const done = new cloudwatch.Metric({ metricName: 'Done', namespace: 'App', statistic: 'p90' });

const percent = group.scaleOnMetric('Percent', {
  adjustmentType: autoscaling.AdjustmentType.PERCENT_CHANGE_IN_CAPACITY,
  datapointsToAlarm: 2,
  estimatedInstanceWarmup: cdk.Duration.minutes(2),
  evaluationPeriods: 3,
  metric: depth,
  metricAggregationType: autoscaling.MetricAggregationType.MINIMUM,
  minAdjustmentMagnitude: 2,
  scalingSteps: [
    { change: 20, lower: 100, upper: 250 }, { change: 50, lower: 250 }, { change: -10, upper: 10 }, { change: -5, upper: 20 },
  ],
});
new cdk.CfnOutput(stack, 'Lower', { value: percent.lowerAlarm!.alarmArn });
new cdk.CfnOutput(stack, 'Upper', { value: percent.upperAction!.scalingPolicyArn });
group.scaleOnMetric('Exact', {
  adjustmentType: autoscaling.AdjustmentType.EXACT_CAPACITY,
  metric: done,
  scalingSteps: [{ change: 0, upper: 0.1 }, { change: 4, lower: 0.1, upper: 0.7 }, { change: 8, lower: 0.7 }],
});
group.scaleOnMetric('OnlyDown', { metric: depth, scalingSteps: [{ change: -2, upper: 5 }, { change: -1, upper: 50 }] });
group.scaleOnMetric('Backlog', {
  metric: new cloudwatch.MathExpression({ expression: 'depth - done', usingMetrics: { depth, done } }),
  scalingSteps: [{ change: -1, upper: 0 }, { change: 0, lower: 0, upper: 40 }, { change: 1, lower: 40 }],
});
group.scaleOnMetric('Temperature', {
  metric: depth.with({ dimensionsMap: { Room: '1' }, label: 'Temperature' }),
  scalingSteps: [{ change: 1, lower: -20, upper: 5 }, { change: 2, lower: 5 }],
});

const action = new autoscaling.StepScalingAction(stack, 'Action', { autoScalingGroup: group });
action.addAdjustment({ adjustment: 1, lowerBound: 0, upperBound: 10 });
action.addAdjustment({ adjustment: 2, lowerBound: 10 });
new autoscaling.StepScalingAction(stack, 'Nothing', { autoScalingGroup: group });

app.synth();
