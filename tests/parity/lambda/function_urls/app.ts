import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Urls');
const base = {
  code: lambda.Code.fromInline('def handler(event, context): pass'),
  handler: 'index.handler',
  runtime: lambda.Runtime.PYTHON_3_13,
};
const open = new lambda.Function(stack, 'Open', base);
const openUrl = open.addFunctionUrl({
  authType: lambda.FunctionUrlAuthType.NONE,
  cors: {
    allowCredentials: true,
    allowedHeaders: ['content-type'],
    allowedMethods: [lambda.HttpMethod.GET, lambda.HttpMethod.DELETE],
    allowedOrigins: ['https://example.com'],
    exposedHeaders: ['x-request-id'],
    maxAge: cdk.Duration.hours(1),
  },
  invokeMode: lambda.InvokeMode.RESPONSE_STREAM,
});
new cdk.CfnOutput(stack, 'OpenUrl', { value: openUrl.url });
new cdk.CfnOutput(stack, 'OpenArn', { value: openUrl.functionArn });

const signed = new lambda.Function(stack, 'Signed', base);
const signedUrl = new lambda.FunctionUrl(stack, 'SignedUrl', { cors: { allowedOrigins: ['*'] }, function: signed });
const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
signedUrl.grantInvokeUrl(role);
const bucket = new cdk.CfnResource(stack, 'After', { type: 'AWS::S3::Bucket' });
signedUrl.grantInvokeUrl(new iam.AccountPrincipal('222222222222')).applyBefore(bucket);
signed.grantInvokeUrl(new iam.AccountPrincipal('222222222222'));

const live = signed.addAlias('live');
live.addFunctionUrl({ authType: lambda.FunctionUrlAuthType.NONE, invokeMode: lambda.InvokeMode.BUFFERED });
live.grantInvokeUrl(role);

const imported = lambda.Function.fromFunctionName(stack, 'Imported', 'existing');
imported.addFunctionUrl({ authType: lambda.FunctionUrlAuthType.NONE });

app.synth();
