import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'ManagedPolicies');

const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
const user = new iam.User(stack, 'User');
const group = new iam.Group(stack, 'Group');

const attached = new iam.ManagedPolicy(stack, 'Attached', {
  description: 'For everyone',
  groups: [group],
  managedPolicyName: 'attached-policy',
  path: '/policies/',
  roles: [role],
  statements: [new iam.PolicyStatement({ actions: ['ec2:Describe*'], resources: ['*'] })],
  users: [user],
});
const plain = new iam.ManagedPolicy(stack, 'Plain');
plain.addStatements(new iam.PolicyStatement({ actions: ['s3:*'], resources: ['*'] }));
plain.attachToRole(role);
plain.attachToRole(role);
const other = new iam.Role(stack, 'Other', {
  assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com'),
  managedPolicies: [attached],
  permissionsBoundary: plain,
});
new cdk.CfnOutput(stack, 'Arn', { value: attached.managedPolicyArn });
new cdk.CfnOutput(stack, 'Name', { value: plain.managedPolicyName });

// Inline policies: forced, attached later, and one that would be empty.
const inline = new iam.Policy(stack, 'Inline', { document: iam.PolicyDocument.fromJson({
  Statement: [{ Action: ['sns:Publish'], Effect: 'Allow', Resource: '*' }],
}) });
inline.attachToRole(other);
inline.attachToUser(user);
inline.attachToGroup(group);
role.attachInlinePolicy(inline);
new iam.Policy(stack, 'Unused');
new iam.Policy(stack, 'Forced', {
  force: true, groups: [group],
  statements: [new iam.PolicyStatement({ actions: ['sqs:*'], resources: ['*'] })],
});

app.synth();
