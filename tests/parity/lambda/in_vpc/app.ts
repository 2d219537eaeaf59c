import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as efs from 'aws-cdk-lib/aws-efs';
import * as lambda from 'aws-cdk-lib/aws-lambda';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'InVpc');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 1, restrictDefaultSecurityGroup: false });
const fileSystem = new efs.FileSystem(stack, 'Files', { vpc });
const accessPoint = fileSystem.addAccessPoint('Point', { path: '/lambda' });

const handler = new lambda.Function(stack, 'Handler', {
  code: lambda.Code.fromInline('def handler(event, context): pass'),
  filesystem: lambda.FileSystem.fromEfsAccessPoint(accessPoint, '/mnt/files'),
  handler: 'index.handler',
  runtime: lambda.Runtime.PYTHON_3_13,
  vpc,
});
handler.connections.allowToAnyIpv4(ec2.Port.HTTPS);
fileSystem.connections.allowDefaultPortFrom(handler);

app.synth();
