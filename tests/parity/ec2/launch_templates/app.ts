import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'LaunchTemplates');
const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', { availabilityZones: ['a'], vpcId: 'vpc-1' });

new ec2.LaunchTemplate(stack, 'Empty');

const userData = ec2.UserData.forLinux();
userData.addCommands('echo hello');
const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
const securityGroup = new ec2.SecurityGroup(stack, 'Group', { vpc });
const full = new ec2.LaunchTemplate(stack, 'Full', {
  associatePublicIpAddress: true,
  blockDevices: [{ deviceName: '/dev/xvda', volume: ec2.BlockDeviceVolume.ebs(30) }],
  cpuCredits: ec2.CpuCredits.UNLIMITED,
  detailedMonitoring: true,
  disableApiTermination: true,
  ebsOptimized: true,
  httpPutResponseHopLimit: 2,
  httpTokens: ec2.LaunchTemplateHttpTokens.REQUIRED,
  instanceInitiatedShutdownBehavior: ec2.InstanceInitiatedShutdownBehavior.TERMINATE,
  instanceType: ec2.InstanceType.of(ec2.InstanceClass.M5, ec2.InstanceSize.XLARGE2),
  launchTemplateName: 'full',
  machineImage: ec2.MachineImage.latestAmazonLinux2023(),
  role,
  securityGroup,
  userData,
  versionDescription: 'first',
});
cdk.Tags.of(full).add('team', 'core');
full.connections.allowFromAnyIpv4(ec2.Port.HTTP);

new ec2.LaunchTemplate(stack, 'Spot', {
  requireImdsv2: true,
  spotOptions: {
    interruptionBehavior: ec2.SpotInstanceInterruption.STOP,
    maxPrice: 0.05,
    requestType: ec2.SpotRequestType.PERSISTENT,
  },
});
new cdk.CfnOutput(stack, 'Id', { value: full.launchTemplateId! });
new cdk.CfnOutput(stack, 'Latest', { value: full.latestVersionNumber });

app.synth();
