import * as cdk from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Versions');
const handler = new lambda.Function(stack, 'Handler', {
  code: lambda.Code.fromInline('def handler(event, context): pass'),
  currentVersionOptions: { removalPolicy: cdk.RemovalPolicy.RETAIN },
  handler: 'index.handler',
  maxEventAge: cdk.Duration.hours(1),
  retryAttempts: 0,
  runtime: lambda.Runtime.PYTHON_3_13,
});

const live = new lambda.Alias(stack, 'Live', { aliasName: 'live', version: handler.currentVersion });
handler.addAlias('beta', { description: 'trying' });
new cdk.CfnOutput(stack, 'AliasArn', { value: live.functionArn });
new cdk.CfnOutput(stack, 'Version', { value: handler.currentVersion.version });

const url = handler.addFunctionUrl({ authType: lambda.FunctionUrlAuthType.NONE, cors: { allowedOrigins: ['*'] } });
new cdk.CfnOutput(stack, 'Url', { value: url.url });

app.synth();
