import * as cdk from 'aws-cdk-lib';
import * as autoscaling from 'aws-cdk-lib/aws-autoscaling';
import * as ec2 from 'aws-cdk-lib/aws-ec2';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Options');
const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', {
  availabilityZones: ['a'], privateSubnetIds: ['subnet-1'], vpcId: 'vpc-1',
});
const instanceType = new ec2.InstanceType('t3.micro');
const machineImage = ec2.MachineImage.latestAmazonLinux2023();
const volume = autoscaling.BlockDeviceVolume;

new autoscaling.AutoScalingGroup(stack, 'First', {
  azCapacityDistributionStrategy: autoscaling.CapacityDistributionStrategy.BALANCED_ONLY,
  blockDevices: [
    { deviceName: 'a', volume: volume.ebs(8, { deleteOnTermination: false, iops: 300, volumeType: autoscaling.EbsDeviceVolumeType.IO1 }) },
    { deviceName: 'b', volume: volume.ebsFromSnapshot('snap-1', { throughput: 200, volumeSize: 9, volumeType: autoscaling.EbsDeviceVolumeType.GP3 }) },
    { deviceName: 'c', volume: volume.ephemeral(1) },
    { deviceName: 'd', volume: volume.noDevice() },
  ],
  capacityRebalance: true,
  deletionProtection: autoscaling.DeletionProtection.PREVENT_ALL_DELETION,
  groupMetrics: [
    new autoscaling.GroupMetrics(autoscaling.GroupMetric.MIN_SIZE, autoscaling.GroupMetric.MAX_SIZE),
    new autoscaling.GroupMetrics(autoscaling.GroupMetric.TOTAL_INSTANCES),
  ],
  healthChecks: autoscaling.HealthChecks.withAdditionalChecks({
    additionalTypes: [autoscaling.AdditionalHealthCheckType.EBS, autoscaling.AdditionalHealthCheckType.ELB],
    gracePeriod: cdk.Duration.minutes(1),
  }),
  instanceLifecyclePolicy: { retentionTriggers: { terminateHookAbandon: autoscaling.TerminateHookAbandonAction.RETAIN } },
  instanceType,
  machineImage,
  maxHealthyPercentage: 200,
  minHealthyPercentage: 100,
  terminationPolicies: [autoscaling.TerminationPolicy.CUSTOM_LAMBDA_FUNCTION, autoscaling.TerminationPolicy.NEWEST_INSTANCE],
  terminationPolicyCustomLambdaFunctionArn: 'arn:aws:lambda:us-east-1:111111111111:function:choose',
  vpc,
});
const second = new autoscaling.AutoScalingGroup(stack, 'Second', {
  azCapacityDistributionStrategy: autoscaling.CapacityDistributionStrategy.BALANCED_BEST_EFFORT,
  ignoreUnmodifiedSizeProperties: false,
  instanceType,
  machineImage,
  maxCapacity: 0,
  maxHealthyPercentage: -1,
  minCapacity: 0,
  minHealthyPercentage: -1,
  ssmSessionPermissions: true,
  vpc,
});
second.protectNewInstancesFromScaleIn();
cdk.Aspects.of(stack).add(new autoscaling.AutoScalingGroupRequireImdsv2Aspect());

app.synth();
