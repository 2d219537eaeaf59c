import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Boundaries');

const boundary = new iam.ManagedPolicy(stack, 'Boundary', {
  statements: [new iam.PolicyStatement({ actions: ['*'], resources: ['*'] })],
});
new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
new iam.User(stack, 'User');
const cleared = new iam.Role(stack, 'Cleared', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
iam.PermissionsBoundary.of(stack).apply(boundary);
iam.PermissionsBoundary.of(cleared).clear();

app.synth();
