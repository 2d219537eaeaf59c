import * as cdk from 'aws-cdk-lib';
import * as autoscaling from 'aws-cdk-lib/aws-autoscaling';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as ec2 from 'aws-cdk-lib/aws-ec2';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Pools');
const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', {
  availabilityZones: ['a'], privateSubnetIds: ['subnet-1'], vpcId: 'vpc-1',
});
const group = new autoscaling.AutoScalingGroup(stack, 'Group', {
  instanceType: new ec2.InstanceType('t3.micro'),
  machineImage: ec2.MachineImage.latestAmazonLinux2023(),
  vpc,
});
group.addWarmPool({
  maxGroupPreparedCapacity: 5, minSize: 2, poolState: autoscaling.PoolState.HIBERNATED, reuseOnScaleIn: true,
});
const imported = autoscaling.AutoScalingGroup.fromAutoScalingGroupName(stack, 'Imported', 'others');
imported.addWarmPool();
imported.addUserData('echo unheard');
imported.addLifecycleHook('Hook', { lifecycleTransition: autoscaling.LifecycleTransition.INSTANCE_LAUNCHING });
new cdk.CfnOutput(stack, 'Arn', { value: imported.autoScalingGroupArn });

const action = imported.scaleOnSchedule('Limited', {
  desiredCapacity: 3,
  endTime: new Date(Date.UTC(2030, 11, 24, 18, 30, 5, 999)),
  schedule: autoscaling.Schedule.cron({ weekDay: 'MON-FRI' }),
  startTime: new Date(Date.UTC(2030, 0, 1)),
});
new cdk.CfnOutput(stack, 'Action', { value: action.scheduledActionName });
imported.scaleOnOutgoingBytes('Out', {
  cooldown: cdk.Duration.minutes(1), disableScaleIn: true, estimatedInstanceWarmup: cdk.Duration.minutes(2), targetBytesPerSecond: 100,
});
imported.scaleToTrackMetric('Track', {
  metric: new cloudwatch.Metric({
    dimensionsMap: { b: '1', a: '2' }, metricName: 'Load', namespace: 'App', statistic: 'p99', unit: cloudwatch.Unit.PERCENT,
  }),
  targetValue: 0.5,
});
new autoscaling.TargetTrackingScalingPolicy(stack, 'Balanced', {
  autoScalingGroup: imported,
  predefinedMetric: autoscaling.PredefinedMetric.ALB_REQUEST_COUNT_PER_TARGET,
  resourceLabel: 'app/x/1/targetgroup/y/2',
  targetValue: 10,
});

app.synth();
