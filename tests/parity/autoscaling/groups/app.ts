import * as cdk from 'aws-cdk-lib';
import * as autoscaling from 'aws-cdk-lib/aws-autoscaling';
import * as ec2 from 'aws-cdk-lib/aws-ec2';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Groups');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1, restrictDefaultSecurityGroup: false });
const instanceType = new ec2.InstanceType('t3.micro');
const machineImage = ec2.MachineImage.latestAmazonLinux2023();

const plain = new autoscaling.AutoScalingGroup(stack, 'Plain', { instanceType, machineImage, vpc });
plain.addUserData('echo hello');
plain.connections.allowFromAnyIpv4(ec2.Port.HTTP);
new cdk.CfnOutput(stack, 'Arn', { value: plain.autoScalingGroupArn });
new cdk.CfnOutput(stack, 'Name', { value: plain.autoScalingGroupName });

const keyPair = ec2.KeyPair.fromKeyPairName(stack, 'Key', 'my-key');
const full = new autoscaling.AutoScalingGroup(stack, 'Full', {
  allowAllOutbound: false,
  associatePublicIpAddress: true,
  autoScalingGroupName: 'full',
  blockDevices: [{
    deviceName: '/dev/xvda',
    volume: autoscaling.BlockDeviceVolume.ebs(20, { encrypted: true, volumeType: autoscaling.EbsDeviceVolumeType.GP3 }),
  }],
  cooldown: cdk.Duration.minutes(3),
  defaultInstanceWarmup: cdk.Duration.seconds(5),
  desiredCapacity: 2,
  groupMetrics: [autoscaling.GroupMetrics.all()],
  healthChecks: autoscaling.HealthChecks.ec2({ gracePeriod: cdk.Duration.seconds(90) }),
  instanceMonitoring: autoscaling.Monitoring.BASIC,
  instanceType,
  keyPair,
  machineImage,
  maxCapacity: 4,
  maxInstanceLifetime: cdk.Duration.days(7),
  minCapacity: 1,
  newInstancesProtectedFromScaleIn: true,
  requireImdsv2: true,
  spotPrice: '0.05',
  terminationPolicies: [autoscaling.TerminationPolicy.OLDEST_INSTANCE, autoscaling.TerminationPolicy.DEFAULT],
  vpc,
  vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC },
});
full.addSecurityGroup(new ec2.SecurityGroup(stack, 'Second', { vpc }));
cdk.Tags.of(full).add('team', 'core');
cdk.Tags.of(full).add('quiet', 'yes', { applyToLaunchedInstances: false });

app.synth();
