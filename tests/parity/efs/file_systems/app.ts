import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as efs from 'aws-cdk-lib/aws-efs';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'FileSystems');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1, restrictDefaultSecurityGroup: false });

const plain = new efs.FileSystem(stack, 'Plain', { vpc });
plain.connections.allowDefaultPortFromAnyIpv4('everyone');
new cdk.CfnOutput(stack, 'Id', { value: plain.fileSystemId });
new cdk.CfnOutput(stack, 'Arn', { value: plain.fileSystemArn });
new cdk.CfnResource(stack, 'Waits', { type: 'Custom::Waits' }).node.addDependency(plain.mountTargetsAvailable);

const securityGroup = new ec2.SecurityGroup(stack, 'Group', { vpc });
new efs.FileSystem(stack, 'Full', {
  enableAutomaticBackups: true,
  fileSystemName: 'full',
  lifecyclePolicy: efs.LifecyclePolicy.AFTER_30_DAYS,
  outOfInfrequentAccessPolicy: efs.OutOfInfrequentAccessPolicy.AFTER_1_ACCESS,
  performanceMode: efs.PerformanceMode.MAX_IO,
  provisionedThroughputPerSecond: cdk.Size.mebibytes(128),
  removalPolicy: cdk.RemovalPolicy.DESTROY,
  securityGroup,
  throughputMode: efs.ThroughputMode.PROVISIONED,
  transitionToArchivePolicy: efs.LifecyclePolicy.AFTER_90_DAYS,
  vpc,
  vpcSubnets: { onePerAz: true, subnetType: ec2.SubnetType.PUBLIC },
});
new efs.FileSystem(stack, 'Open', {
  allowAnonymousAccess: true, encrypted: false, throughputMode: efs.ThroughputMode.ELASTIC, vpc,
});
new efs.FileSystem(stack, 'OneZone', { oneZone: true, vpc });

app.synth();
