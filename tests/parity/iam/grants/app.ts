import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Grants');
const service = new iam.ServicePrincipal('ec2.amazonaws.com');

const role = new iam.Role(stack, 'Role', { assumedBy: service });
const user = new iam.User(stack, 'User');
const group = new iam.Group(stack, 'Group');

role.grantAssumeRole(user);
role.grantPassRole(group);
role.grant(user, 'iam:GetRole', 'iam:ListRolePolicies');

const granted = iam.Grant.addToPrincipal({
  actions: ['secretsmanager:GetSecretValue'],
  conditions: { StringEquals: { 'aws:ResourceTag/team': 'core' } },
  grantee: role,
  resourceArns: ['arn:aws:secretsmanager:*:*:secret:x', 'arn:aws:secretsmanager:*:*:secret:y'],
});
const dependent = new cdk.CfnResource(stack, 'Dependent', { type: 'Custom::Dependent' });
granted.applyBefore(dependent);

// Waiting for a role waits for its policies.
const waiting = new cdk.CfnResource(stack, 'Waiting', { type: 'Custom::Waiting' });
waiting.node.addDependency(role);

const lazy = new iam.LazyRole(stack, 'NeverUsed', { assumedBy: service });
lazy.addToPrincipalPolicy(new iam.PolicyStatement({ actions: ['a:B'], resources: ['*'] }));
const used = new iam.LazyRole(stack, 'Used', { assumedBy: service });
used.addToPrincipalPolicy(new iam.PolicyStatement({ actions: ['a:B'], resources: ['*'] }));
new cdk.CfnOutput(stack, 'UsedArn', { value: used.roleArn });

const profile = new iam.InstanceProfile(stack, 'Profile', { instanceProfileName: 'chosen', path: '/p/', role });
const madeProfile = new iam.InstanceProfile(stack, 'MadeProfile');
new cdk.CfnOutput(stack, 'ProfileArn', { value: profile.instanceProfileArn });
new cdk.CfnOutput(stack, 'ProfileName', { value: madeProfile.instanceProfileName });

app.synth();
