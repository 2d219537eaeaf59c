import * as cdk from 'aws-cdk-lib';
import * as appscaling from 'aws-cdk-lib/aws-applicationautoscaling';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Steps');
const target = new appscaling.ScalableTarget(stack, 'Service', {
  maxCapacity: 10,
  minCapacity: 1,
  resourceId: 'service/cluster/web',
  scalableDimension: 'ecs:service:DesiredCount',
  serviceNamespace: appscaling.ServiceNamespace.ECS,
});
const depth = new cloudwatch.Metric({ metricName: 'Depth', namespace: 'App', statistic: 'min' });

const policy = target.scaleOnMetric('Depth', {
  metric: depth,
  scalingSteps: [{ change: -1, upper: 10 }, { change: 1, lower: 50 }, { change: 3, lower: 90 }],
});
new cdk.CfnOutput(stack, 'Alarm', { value: policy.upperAlarm!.alarmName });
target.scaleOnMetric('Full', {
  adjustmentType: appscaling.AdjustmentType.PERCENT_CHANGE_IN_CAPACITY,
  cooldown: cdk.Duration.minutes(3),
  datapointsToAlarm: 2,
  evaluationPeriods: 4,
  metric: new cloudwatch.MathExpression({ expression: 'd / 2', usingMetrics: { d: depth } }),
  metricAggregationType: appscaling.MetricAggregationType.MAXIMUM,
  minAdjustmentMagnitude: 1,
  scalingSteps: [{ change: 25, lower: 0.3 }, { change: 50, lower: 0.7 }],
});
target.scaleOnMetric('Middle', {
  adjustmentType: appscaling.AdjustmentType.EXACT_CAPACITY,
  metric: depth,
  scalingSteps: [
    { change: 1, upper: 5 }, { change: 2, lower: 5, upper: 10 }, { change: 3, lower: 10, upper: 20 }, { change: 4, lower: 20 },
  ],
});

const action = new appscaling.StepScalingAction(stack, 'Action', {
  metricAggregationType: appscaling.MetricAggregationType.AVERAGE, policyName: 'own', scalingTarget: target,
});
action.addAdjustment({ adjustment: 1, lowerBound: 0 });
action.addAdjustment({ adjustment: -1, upperBound: 0 });

app.synth();
