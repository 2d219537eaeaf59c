import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Permissions');
const handler = new lambda.Function(stack, 'Handler', {
  code: lambda.Code.fromInline('def handler(event, context): pass'),
  handler: 'index.handler',
  runtime: lambda.Runtime.PYTHON_3_13,
});

handler.addPermission('Service', {
  principal: new iam.ServicePrincipal('sns.amazonaws.com'),
  sourceAccount: stack.account,
  sourceArn: 'arn:aws:sns:eu-west-1:111111111111:topic',
});
handler.addPermission('Account', {
  action: 'lambda:GetFunction', principal: new iam.AccountPrincipal('222222222222'),
});
handler.addPermission('Arn', {
  eventSourceToken: 'token', principal: new iam.ArnPrincipal('arn:aws:iam::222222222222:role/r'),
});

const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
handler.grantInvoke(role);
handler.grantInvoke(new iam.ServicePrincipal('apigateway.amazonaws.com'));
handler.grantInvoke(new iam.OrganizationPrincipal('o-1234567890'));

const imported = lambda.Function.fromFunctionAttributes(stack, 'Imported', {
  functionArn: 'arn:aws:lambda:eu-west-1:111111111111:function:existing', sameEnvironment: true,
});
imported.grantInvoke(role);
imported.addPermission('Service', { principal: new iam.ServicePrincipal('events.amazonaws.com') });
const byName = lambda.Function.fromFunctionName(stack, 'ByName', 'by-name');
new cdk.CfnOutput(stack, 'ByNameArn', { value: byName.functionArn });

app.synth();
