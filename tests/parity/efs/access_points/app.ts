import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as efs from 'aws-cdk-lib/aws-efs';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'AccessPoints');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 1, restrictDefaultSecurityGroup: false });
const fileSystem = new efs.FileSystem(stack, 'Files', { vpc });

const plain = fileSystem.addAccessPoint('Plain');
const full = fileSystem.addAccessPoint('Full', {
  createAcl: { ownerGid: '1001', ownerUid: '1000', permissions: '750' },
  path: '/export/lambda',
  posixUser: { gid: '1001', secondaryGids: ['1002'], uid: '1000' },
});
new efs.AccessPoint(stack, 'Other', { clientToken: 'token', fileSystem, path: '/other' });

new cdk.CfnOutput(stack, 'PlainId', { value: plain.accessPointId });
new cdk.CfnOutput(stack, 'FullArn', { value: full.accessPointArn });

app.synth();
