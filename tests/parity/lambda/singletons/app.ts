import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as sns from 'aws-cdk-lib/aws-sns';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Singletons');
const props = {
  code: lambda.Code.fromInline('def handler(event, context): pass'),
  handler: 'index.handler',
  lambdaPurpose: 'Clean-Up',
  runtime: lambda.Runtime.PYTHON_3_13,
  uuid: '84c0de93-353f-4217-9b0b-45b6c993251a',
};
const first = new lambda.SingletonFunction(stack, 'First', props);
const second = new lambda.SingletonFunction(stack, 'Second', { ...props, memorySize: 512 });
new lambda.SingletonFunction(stack, 'Other', { ...props, lambdaPurpose: undefined });

first.addEnvironment('STAGE', 'prod');
first.addLayers(lambda.LayerVersion.fromLayerVersionAttributes(stack, 'Layer', {
  layerVersionArn: 'arn:aws:lambda:eu-west-1:111111111111:layer:l:1',
}));
second.addToRolePolicy(new iam.PolicyStatement({ actions: ['sqs:*'], resources: ['*'] }));
second.addPermission('Sns', { principal: new iam.ServicePrincipal('sns.amazonaws.com') });
first.grantInvoke(new iam.ServicePrincipal('events.amazonaws.com'));
const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
second.grantInvoke(role);
first.addFunctionUrl();
second.configureAsyncInvoke({ retryAttempts: 1 });

const before = new sns.Topic(stack, 'Before');
const after = new sns.Topic(stack, 'After');
first.addDependency(before);
second.dependOn(after);
new cdk.CfnOutput(stack, 'Arn', { value: second.functionArn });
new cdk.CfnOutput(stack, 'Version', { value: first.currentVersion.version });
new cdk.CfnOutput(stack, 'LogGroup', { value: second.logGroup.logGroupName });
new cdk.CfnOutput(stack, 'Name', { value: second.constructName });

app.synth();
