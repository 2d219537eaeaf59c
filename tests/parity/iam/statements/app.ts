import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Statements');
const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
const policy = new iam.Policy(stack, 'Policy', { policyName: 'chosen-name', roles: [role] });

policy.addStatements(
  new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['arn:aws:s3:::a/*'], sid: 'Named' }),
  new iam.PolicyStatement({
    conditions: { StringEquals: { 'aws:RequestedRegion': stack.region } },
    effect: iam.Effect.DENY,
    notActions: ['iam:*', 'sts:*'],
    resources: ['*'],
  }),
  new iam.PolicyStatement({ actions: ['kms:*'], notResources: ['arn:aws:kms:*:*:key/secret'] }),
);

const built = new iam.PolicyStatement();
built.addActions('dynamodb:Query', 'dynamodb:GetItem');
built.addResources('arn:aws:dynamodb:*:*:table/b', 'arn:aws:dynamodb:*:*:table/a');
built.addCondition('StringLike', { 'dynamodb:LeadingKeys': ['x*', 'y*'] });
built.addCondition('StringLike', { 'dynamodb:Attributes': 'z' });
built.addCondition('Null', { 'aws:TokenIssueTime': 'false' });
built.addSourceAccountCondition(stack.account);
policy.addStatements(built);
policy.addStatements(iam.PolicyStatement.fromJson({
  Action: 'ec2:*', Effect: 'Allow', Resource: ['*'], Sid: 'FromJson',
}));

// Resource policies name principals.
const trust = role.assumeRolePolicy!;
const statement = new iam.PolicyStatement({ actions: ['sts:AssumeRole'], conditions: { Bool: { a: 'true' } } });
statement.addServicePrincipal('lambda.amazonaws.com');
statement.addAwsAccountPrincipal('222222222222');
statement.addArnPrincipal('arn:aws:iam::333333333333:role/r');
statement.addAccountRootPrincipal();
trust.addStatements(statement);
trust.addStatements(new iam.PolicyStatement({
  actions: ['sts:AssumeRole'],
  effect: iam.Effect.DENY,
  notPrincipals: [new iam.ArnPrincipal('arn:aws:iam::444444444444:root')],
}));
trust.addStatements(new iam.PolicyStatement({
  actions: ['sts:AssumeRole'],
  principals: [new iam.AnyPrincipal(), new iam.ServicePrincipal('s3.amazonaws.com')],
}));

app.synth();
