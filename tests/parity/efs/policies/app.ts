import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as efs from 'aws-cdk-lib/aws-efs';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Policies');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 1, restrictDefaultSecurityGroup: false });
const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });

const kmsKey = new kms.Key(stack, 'Key');
const granted = new efs.FileSystem(stack, 'Granted', { kmsKey, vpc });
granted.grantRead(role);
granted.grantReadWrite(role);
granted.grantRootAccess(new iam.ArnPrincipal('arn:aws:iam::222222222222:role/other'));
granted.grant(role, 'elasticfilesystem:DescribeFileSystems');

const own = new efs.FileSystem(stack, 'Own', {
  fileSystemPolicy: new iam.PolicyDocument({
    statements: [new iam.PolicyStatement({
      actions: ['elasticfilesystem:ClientMount'], principals: [role],
    })],
  }),
  vpc,
});
own.addToResourcePolicy(new iam.PolicyStatement({
  actions: ['elasticfilesystem:*'],
  conditions: { Bool: { 'aws:SecureTransport': 'false' } },
  effect: iam.Effect.DENY,
  principals: [new iam.AnyPrincipal()],
}));

const imported = efs.FileSystem.fromFileSystemAttributes(stack, 'Imported', {
  fileSystemId: 'fs-12345',
  securityGroup: ec2.SecurityGroup.fromSecurityGroupId(stack, 'Group', 'sg-12345'),
});
imported.connections.allowDefaultPortFrom(granted);
imported.grantReadWrite(role);
new cdk.CfnOutput(stack, 'ImportedArn', { value: imported.fileSystemArn });

app.synth();
