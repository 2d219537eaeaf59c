import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as efs from 'aws-cdk-lib/aws-efs';
import * as lambda from 'aws-cdk-lib/aws-lambda';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'VpcOptions');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1, restrictDefaultSecurityGroup: false });
const base = {
  code: lambda.Code.fromInline('def handler(event, context): pass'),
  handler: 'index.handler',
  runtime: lambda.Runtime.PYTHON_3_13,
  vpc,
};
const group = new ec2.SecurityGroup(stack, 'Group', { allowAllOutbound: false, vpc });
const other = new ec2.SecurityGroup(stack, 'Other', { vpc });
const database = new ec2.SecurityGroup(stack, 'Database', { vpc });

const given = new lambda.Function(stack, 'Given', { ...base, securityGroups: [group, other] });
database.connections.allowFrom(given, ec2.Port.POSTGRES);

new lambda.Function(stack, 'Public', {
  ...base,
  allowPublicSubnet: true,
  vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC },
});
const closed = new lambda.Function(stack, 'Closed', {
  ...base, allowAllOutbound: false, durableConfig: { executionTimeout: cdk.Duration.minutes(5) },
});
closed.connections.allowTo(database, ec2.Port.POSTGRES, 'to the database');
new lambda.Function(stack, 'Ipv6', { ...base, allowAllIpv6Outbound: true, ipv6AllowedForDualStack: true });

// Rules between the groups of a function and its file system come before the function.
const fileSystem = new efs.FileSystem(stack, 'Files', { vpc });
fileSystem.connections.allowFrom(other, ec2.Port.tcp(99));
const accessPoint = fileSystem.addAccessPoint('Point');
new lambda.Function(stack, 'Mounting', {
  ...base,
  filesystem: lambda.FileSystem.fromEfsAccessPoint(accessPoint, '/mnt/data'),
  securityGroups: [group, other],
});
const imported = efs.AccessPoint.fromAccessPointAttributes(stack, 'ImportedPoint', {
  accessPointId: 'fsap-1234567890abcdef0',
  fileSystem: efs.FileSystem.fromFileSystemAttributes(stack, 'ImportedFiles', {
    fileSystemId: 'fs-12345678',
    securityGroup: ec2.SecurityGroup.fromSecurityGroupId(stack, 'ImportedGroup', 'sg-12345678'),
  }),
});
new lambda.Function(stack, 'MountingImported', {
  ...base, filesystem: lambda.FileSystem.fromEfsAccessPoint(imported, '/mnt/shared'),
});

app.synth();
