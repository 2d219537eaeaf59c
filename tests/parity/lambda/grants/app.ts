import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Grants', { env: { account: '111111111111', region: 'eu-west-1' } });
const base = {
  code: lambda.Code.fromInline('def handler(event, context): pass'),
  handler: 'index.handler',
  runtime: lambda.Runtime.PYTHON_3_13,
};
const handler = new lambda.Function(stack, 'Handler', base);
const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });

handler.grantInvoke(role);
handler.grantInvoke(role);
handler.grantInvoke(new iam.User(stack, 'User'));
handler.grantInvoke(new lambda.Function(stack, 'Caller', base));
handler.grantInvoke(iam.Role.fromRoleArn(stack, 'Immutable', 'arn:aws:iam::111111111111:role/r', { mutable: false }));
handler.grantInvoke(iam.Role.fromRoleArn(stack, 'Elsewhere', 'arn:aws:iam::222222222222:role/r'));
handler.grantInvoke(new iam.AccountPrincipal('222222222222'));
handler.grantInvoke(new iam.AnyPrincipal().inOrganization('o-1234567890'));
handler.grantInvoke(new iam.ServicePrincipal('events.amazonaws.com', {
  conditions: { ArnLike: { 'aws:SourceArn': 'arn:aws:events:eu-west-1:111111111111:rule/*' } },
}));
const after = new cdk.CfnResource(stack, 'After', { type: 'AWS::SNS::Topic' });
handler.grantInvoke(new iam.ServicePrincipal('s3.amazonaws.com').withConditions({
  StringEquals: { 'aws:SourceAccount': stack.account },
})).applyBefore(after);
handler.grantInvokeCompositePrincipal(new iam.CompositePrincipal(
  new iam.ServicePrincipal('sns.amazonaws.com'), new iam.OrganizationPrincipal('o-0987654321'),
));

const versioned = new lambda.Function(stack, 'Versioned', base);
const version = new lambda.Version(stack, 'Version', { lambda: versioned });
versioned.grantInvokeLatestVersion(role);
versioned.grantInvokeLatestVersion(new iam.ServicePrincipal('sns.amazonaws.com'));
versioned.grantInvokeVersion(role, version);

const elsewhere = lambda.Function.fromFunctionAttributes(stack, 'Skipping', {
  functionArn: 'arn:aws:lambda:eu-west-1:222222222222:function:f', skipPermissions: true,
});
elsewhere.grantInvoke(role);
elsewhere.grantInvokeUrl(new iam.ServicePrincipal('sns.amazonaws.com'));
const here = lambda.Function.fromFunctionArn(stack, 'Here', 'arn:aws:lambda:us-east-1:111111111111:function:g');
here.grantInvoke(new iam.ServicePrincipal('sns.amazonaws.com'));
handler.addPermission('InStack', {
  action: 'lambda:InvokeFunctionUrl',
  functionUrlAuthType: lambda.FunctionUrlAuthType.AWS_IAM,
  invokedViaFunctionUrl: true,
  organizationId: 'o-1234567890',
  principal: new iam.AnyPrincipal(),
  scope: stack,
});
handler.addPermission('Account', {
  principal: new iam.AccountPrincipal('333333333333').withConditions({ StringEquals: { 'aws:SourceAccount': '3' } }),
});

app.synth();
