import * as cdk from 'aws-cdk-lib';
import * as autoscaling from 'aws-cdk-lib/aws-autoscaling';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as sns from 'aws-cdk-lib/aws-sns';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'OwnParts');
const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', {
  availabilityZones: ['a', 'b'],
  privateSubnetIds: ['subnet-1', 'subnet-2'],
  publicSubnetIds: ['subnet-3', 'subnet-4'],
  vpcId: 'vpc-1',
});
const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
const securityGroup = new ec2.SecurityGroup(stack, 'SecurityGroup', { allowAllOutbound: false, vpc });
const userData = ec2.UserData.forLinux({ shebang: '#!/bin/sh' });
userData.addCommands('echo first');
const group = new autoscaling.AutoScalingGroup(stack, 'Linux', {
  instanceType: ec2.InstanceType.of(ec2.InstanceClass.T4G, ec2.InstanceSize.NANO),
  keyName: 'old-key',
  machineImage: ec2.MachineImage.latestAmazonLinux2023({ cpuType: ec2.AmazonLinuxCpuType.ARM_64 }),
  minCapacity: cdk.Lazy.number({ produce: () => 2 }),
  notifications: [{
    scalingEvents: new autoscaling.ScalingEvents(
      autoscaling.ScalingEvent.TEST_NOTIFICATION, autoscaling.ScalingEvent.INSTANCE_LAUNCH),
    topic: sns.Topic.fromTopicArn(stack, 'Topic', 'arn:aws:sns:us-east-1:111111111111:topic'),
  }],
  role,
  securityGroup,
  signals: autoscaling.Signals.waitForMinCapacity({ minSuccessPercentage: 50 }),
  userData,
  vpc,
  vpcSubnets: { availabilityZones: ['b'], subnetType: ec2.SubnetType.PUBLIC },
});
group.userData.addSignalOnExitCommand(group);
group.connections.allowTo(ec2.Peer.ipv4('10.0.0.0/8'), ec2.Port.tcp(5432));
group.addUserData('echo second', 'echo third');
group.role.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess'));

const windows = new autoscaling.AutoScalingGroup(stack, 'Windows', {
  instanceType: new ec2.InstanceType('m5.large'),
  machineImage: ec2.MachineImage.latestWindows(ec2.WindowsVersion.WINDOWS_SERVER_2022_ENGLISH_FULL_BASE),
  ssmSessionPermissions: true,
  vpc,
});
windows.addUserData('Write-Host hello');
new cdk.CfnOutput(stack, 'Type', { value: ec2.OperatingSystemType[windows.osType] });

app.synth();
