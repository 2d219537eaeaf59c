import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as efs from 'aws-cdk-lib/aws-efs';
import * as kms from 'aws-cdk-lib/aws-kms';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Replication');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 0, restrictDefaultSecurityGroup: false });

const destination = new efs.FileSystem(stack, 'Destination', {
  replicationOverwriteProtection: efs.ReplicationOverwriteProtection.DISABLED, vpc,
});
new efs.FileSystem(stack, 'ToExisting', {
  replicationConfiguration: efs.ReplicationConfiguration.existingFileSystem(destination), vpc,
});
new efs.FileSystem(stack, 'ToOwnRegion', {
  replicationConfiguration: efs.ReplicationConfiguration.regionalFileSystem(), vpc,
});
const kmsKey = new kms.Key(stack, 'Key');
new efs.FileSystem(stack, 'ToRegion', {
  replicationConfiguration: efs.ReplicationConfiguration.regionalFileSystem('us-west-2', kmsKey),
  replicationOverwriteProtection: efs.ReplicationOverwriteProtection.ENABLED,
  vpc,
});
new efs.FileSystem(stack, 'ToZone', {
  replicationConfiguration: efs.ReplicationConfiguration.oneZoneFileSystem('us-east-1', 'us-east-1a'), vpc,
});

const zone = vpc.availabilityZones[1];
new efs.FileSystem(stack, 'SecondZone', { oneZone: true, vpc, vpcSubnets: { availabilityZones: [zone] } });

const group = ec2.SecurityGroup.fromSecurityGroupId(stack, 'Group', 'sg-12345');
const imported = efs.FileSystem.fromFileSystemAttributes(stack, 'Imported', {
  fileSystemArn: cdk.Fn.importValue('files-arn'), securityGroup: group,
});
const point = efs.AccessPoint.fromAccessPointAttributes(stack, 'Point', {
  accessPointArn: cdk.Fn.importValue('point-arn'), fileSystem: imported,
});
new cdk.CfnOutput(stack, 'FileSystemId', { value: imported.fileSystemId });
new cdk.CfnOutput(stack, 'PointId', { value: point.accessPointId });

app.synth();
