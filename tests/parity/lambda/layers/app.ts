import * as cdk from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { join } from 'node:path';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Layers');
const code = lambda.Code.fromAsset(join(__dirname, 'content'));

const layer = new lambda.LayerVersion(stack, 'Own', {
  code,
  compatibleArchitectures: [lambda.Architecture.ARM_64, lambda.Architecture.X86_64],
  compatibleRuntimes: [lambda.Runtime.PYTHON_3_13, lambda.Runtime.PYTHON_3_14],
  description: 'greetings',
  layerVersionName: 'greetings',
  license: 'Apache-2.0',
  removalPolicy: cdk.RemovalPolicy.RETAIN,
});
layer.addPermission('All', { accountId: '*' });
layer.addPermission('Account', { accountId: '222222222222' });
layer.addPermission('Organization', { accountId: '*', organizationId: 'o-1234567890' });
const any = new lambda.LayerVersion(stack, 'Any', { code, compatibleRuntimes: lambda.Runtime.ALL });

const byArn = lambda.LayerVersion.fromLayerVersionArn(stack, 'Imported',
  'arn:aws:lambda:eu-west-1:111111111111:layer:tools:7');
byArn.addPermission('Permission', { accountId: '222222222222' });
const byAttributes = lambda.LayerVersion.fromLayerVersionAttributes(stack, 'Attributes', {
  compatibleRuntimes: [lambda.Runtime.PYTHON_3_13],
  layerVersionArn: `arn:aws:lambda:${stack.region}:111111111111:layer:more:3`,
});
const literal = lambda.LayerVersion.fromLayerVersionAttributes(stack, 'Literal', {
  compatibleRuntimes: [lambda.Runtime.PYTHON_3_13, lambda.Runtime.JAVA_21],
  layerVersionArn: 'arn:aws:lambda:eu-west-1:111111111111:layer:some:2',
});
const unknown = lambda.LayerVersion.fromLayerVersionAttributes(stack, 'Unknown', {
  layerVersionArn: 'arn:aws:lambda:eu-west-1:111111111111:layer:other:1',
});

const base = {
  code: lambda.Code.fromInline('def handler(event, context): pass'),
  handler: 'index.handler',
  runtime: lambda.Runtime.PYTHON_3_13,
};
// Sorted by path, wherever they come from.
new lambda.Function(stack, 'Sorted', { ...base, layers: [unknown, layer, byArn, any, byAttributes] });
const handler = new lambda.Function(stack, 'Handler', { ...base, layers: [unknown, layer] });
handler.addLayers(any, byAttributes, literal);
new cdk.CfnOutput(stack, 'Version', { value: handler.currentVersion.version });
new cdk.CfnOutput(stack, 'LayerArn', { value: layer.layerVersionArn });

app.synth();
