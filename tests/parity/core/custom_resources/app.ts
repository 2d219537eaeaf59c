import * as cdk from 'aws-cdk-lib';
import { join } from 'node:path';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'CustomResources');

const plain = new cdk.CustomResource(stack, 'Plain', { serviceToken: 'arn:aws:sns:eu-west-1:111111111111:topic' });
new cdk.CustomResource(stack, 'Full', {
  pascalCaseProperties: true,
  properties: { aList: [{ innerKey: 1 }], fromPlain: plain.getAttString('Value') },
  removalPolicy: cdk.RemovalPolicy.RETAIN,
  resourceType: 'Custom::Full',
  serviceTimeout: cdk.Duration.minutes(10),
  serviceToken: 'arn:aws:lambda:eu-west-1:111111111111:function:handler',
});

const provider = cdk.CustomResourceProvider.getOrCreateProvider(stack, 'Custom::Provided', {
  codeDirectory: join(__dirname, 'handler'),
  description: 'Our own handler',
  environment: { B: '2', A: '1' },
  memorySize: cdk.Size.mebibytes(256),
  policyStatements: [{ Action: 's3:GetObject', Effect: 'Allow', Resource: '*' }],
  runtime: cdk.CustomResourceProviderRuntime.NODEJS_20_X,
  timeout: cdk.Duration.seconds(30),
});
provider.addToRolePolicy({ Action: 's3:PutObject', Effect: 'Allow', Resource: '*' });
new cdk.CustomResource(stack, 'Provided', { resourceType: 'Custom::Provided', serviceToken: provider.serviceToken });

app.synth();
