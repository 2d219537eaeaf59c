import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Instances');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 1, natGateways: 0, restrictDefaultSecurityGroup: false });

const plain = new ec2.Instance(stack, 'Plain', {
  instanceType: new ec2.InstanceType('t3.micro'),
  machineImage: ec2.MachineImage.latestAmazonLinux2023(),
  vpc,
});
plain.addUserData('yum update -y', 'echo done');
plain.addToRolePolicy(new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] }));
plain.connections.allowFromAnyIpv4(ec2.Port.SSH);

const full = new ec2.Instance(stack, 'Full', {
  allowAllOutbound: false,
  associatePublicIpAddress: true,
  blockDevices: [
    { deviceName: '/dev/xvda', volume: ec2.BlockDeviceVolume.ebs(20, { encrypted: true, deleteOnTermination: true }) },
    { deviceName: '/dev/sdb', volume: ec2.BlockDeviceVolume.ephemeral(0) },
    {
      deviceName: '/dev/sdc',
      volume: ec2.BlockDeviceVolume.ebs(50, { iops: 1000, volumeType: ec2.EbsDeviceVolumeType.IO1 }),
    },
  ],
  detailedMonitoring: true,
  instanceName: 'full',
  instanceType: ec2.InstanceType.of(ec2.InstanceClass.T4G, ec2.InstanceSize.LARGE),
  keyPair: ec2.KeyPair.fromKeyPairName(stack, 'Key', 'my-key'),
  machineImage: ec2.MachineImage.latestAmazonLinux2023({ cpuType: ec2.AmazonLinuxCpuType.ARM_64 }),
  requireImdsv2: true,
  sourceDestCheck: false,
  ssmSessionPermissions: true,
  userDataCausesReplacement: true,
  vpc,
  vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC },
});
full.addSecurityGroup(new ec2.SecurityGroup(stack, 'Second', { vpc }));

new cdk.CfnOutput(stack, 'PublicIp', { value: full.instancePublicIp });
new cdk.CfnOutput(stack, 'Id', { value: plain.instanceId });

app.synth();
