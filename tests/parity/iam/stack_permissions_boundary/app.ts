import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';

const app = new cdk.App();
const env = { account: '111111111111', region: 'eu-west-1' };
const assumedBy = new iam.ServicePrincipal('ec2.amazonaws.com');

const byName = new cdk.Stack(app, 'ByName', {
  env,
  permissionsBoundary: cdk.PermissionsBoundary.fromName('boundary-${Qualifier}-${AWS::Region}'),
});
new iam.Role(byName, 'Role', { assumedBy });
const byArn = new cdk.Stack(app, 'ByArn', {
  permissionsBoundary: cdk.PermissionsBoundary.fromArn('arn:aws:iam::111111111111:policy/boundary'),
});
new iam.User(byArn, 'User');

const stage = new cdk.Stage(app, 'Stage', { env, permissionsBoundary: cdk.PermissionsBoundary.fromName('of-the-stage') });
new iam.Role(new cdk.Stack(stage, 'Stack'), 'Role', { assumedBy });

app.synth();
