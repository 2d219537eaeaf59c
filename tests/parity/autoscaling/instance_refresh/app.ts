import * as cdk from 'aws-cdk-lib';
import * as autoscaling from 'aws-cdk-lib/aws-autoscaling';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as ec2 from 'aws-cdk-lib/aws-ec2';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Refreshes');
const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', {
  availabilityZones: ['a'], privateSubnetIds: ['subnet-1'], vpcId: 'vpc-1',
});
const instanceType = new ec2.InstanceType('t3.micro');
const machineImage = ec2.MachineImage.latestAmazonLinux2023();
const errors = new cloudwatch.Metric({ metricName: 'Errors', namespace: 'App' })
  .createAlarm(stack, 'Errors', { evaluationPeriods: 1, threshold: 10 });
const slow = cloudwatch.Alarm.fromAlarmName(stack, 'Slow', 'slow');

new autoscaling.AutoScalingGroup(stack, 'Short', {
  instanceType,
  machineImage,
  updatePolicy: autoscaling.UpdatePolicy.instanceRefresh({ strategy: autoscaling.InstanceRefreshStrategy.ROLLING }),
  vpc,
});
new autoscaling.AutoScalingGroup(stack, 'Full', {
  ignoreUnmodifiedSizeProperties: false,
  instanceType,
  machineImage,
  signals: autoscaling.Signals.waitForCount(1),
  updatePolicy: autoscaling.UpdatePolicy.instanceRefresh({
    alarms: [errors, slow],
    bakeTime: cdk.Duration.minutes(30),
    checkpointDelay: cdk.Duration.hours(2),
    checkpointPercentages: [20, 50, 100],
    instanceWarmup: cdk.Duration.seconds(0),
    maxHealthyPercentage: 150,
    minHealthyPercentage: 90,
    scaleInProtectedInstances: autoscaling.ScaleInProtectedInstances.REFRESH,
    skipMatching: false,
    standbyInstances: autoscaling.StandbyInstances.TERMINATE,
    strategy: autoscaling.InstanceRefreshStrategy.REPLACE_ROOT_VOLUME,
  }),
  vpc,
});
new autoscaling.AutoScalingGroup(stack, 'Migrated', {
  instanceType,
  machineImage,
  migrateToLaunchTemplate: true,
  updatePolicy: autoscaling.UpdatePolicy.rollingUpdate({ suspendProcesses: [] }),
  vpc,
});

app.synth();
