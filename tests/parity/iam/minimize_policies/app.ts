import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Minimize');
const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
const late = new cdk.CfnResource(stack, 'Thing', { type: 'Custom::Thing' }).getAtt('Arn').toString();
const allow = (actions: string[], resources: string[]) =>
  role.addToPolicy(new iam.PolicyStatement({ actions, resources }));

allow(['s3:GetObject'], ['arn:b']);
allow(['s3:PutObject'], ['arn:b']);
allow(['s3:GetObject', 's3:PutObject'], ['arn:a']);
allow(['s3:GetObject'], ['arn:b']);
allow(['sqs:B', 'sqs:A'], [late, 'arn:c']);
allow(['sqs:A', 'sqs:B'], ['arn:c', late]);
allow(['sqs:C'], [late]);
allow(['x:1', 'x:1', 'x:2'], ['*', '*']);
role.addToPolicy(new iam.PolicyStatement({ actions: ['y:1'], resources: ['*'], sid: 'KeptApart' }));
role.addToPolicy(new iam.PolicyStatement({ actions: ['y:2'], resources: ['*'], effect: iam.Effect.DENY }));
role.addToPolicy(new iam.PolicyStatement({
  actions: ['z:1'], conditions: { Bool: { a: 'true' } }, resources: ['*'],
}));
role.addToPolicy(new iam.PolicyStatement({
  actions: ['z:2'], conditions: { Bool: { a: 'true' } }, resources: ['*'],
}));

// The same statements, left alone.
const document = new iam.PolicyDocument({ assignSids: true, minimize: false });
document.addStatements(new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['arn:b'] }));
document.addStatements(new iam.PolicyStatement({ actions: ['s3:PutObject'], resources: ['arn:b'] }));
document.addStatements(new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['arn:b'] }));
new iam.ManagedPolicy(stack, 'Managed', { document, roles: [role] });

app.synth();
