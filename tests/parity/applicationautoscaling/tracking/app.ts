import * as cdk from 'aws-cdk-lib';
import * as appscaling from 'aws-cdk-lib/aws-applicationautoscaling';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Tracking');
const target = new appscaling.ScalableTarget(stack, 'Endpoint', {
  maxCapacity: 4,
  minCapacity: 0,
  resourceId: 'endpoint/model/variant/a',
  scalableDimension: 'sagemaker:variant:DesiredInstanceCount',
  serviceNamespace: appscaling.ServiceNamespace.SAGEMAKER,
});
const policy = target.scaleToTrackMetric('Invocations', {
  disableScaleIn: true,
  policyName: 'invocations',
  predefinedMetric: appscaling.PredefinedMetric.SAGEMAKER_VARIANT_INVOCATIONS_PER_INSTANCE,
  resourceLabel: 'some/label',
  scaleInCooldown: cdk.Duration.minutes(1),
  scaleOutCooldown: cdk.Duration.seconds(0),
  targetValue: 70.5,
});
new cdk.CfnOutput(stack, 'Arn', { value: policy.scalingPolicyArn });
target.scaleToTrackMetric('Custom', {
  customMetric: new cloudwatch.Metric({
    account: '222222222222', dimensionsMap: { b: '1', a: '2' }, label: 'Depth', metricName: 'Depth', namespace: 'App',
    statistic: 'max', unit: cloudwatch.Unit.COUNT,
  }),
  targetValue: 3,
});

const imported = appscaling.ScalableTarget.fromScalableTargetAttributes(stack, 'Imported', {
  scalableDimension: 'dynamodb:table:WriteCapacityUnits', scalableTargetId: 'table/orders|x|y', serviceNamespace: 'dynamodb',
});
new appscaling.TargetTrackingScalingPolicy(stack, 'Writes', {
  predefinedMetric: appscaling.PredefinedMetric.DYNAMODB_WRITE_CAPACITY_UTILIZATION, scalingTarget: imported, targetValue: 80,
});

app.synth();
