import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'UsersGroups');

const admins = new iam.Group(stack, 'Admins', {
  groupName: 'admins',
  managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess')],
  path: '/people/',
});
const readers = new iam.Group(stack, 'Readers');
readers.addToPolicy(new iam.PolicyStatement({ actions: ['s3:Get*'], resources: ['*'] }));

const user = new iam.User(stack, 'User', {
  groups: [admins],
  managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('IAMUserChangePassword')],
  path: '/people/',
  permissionsBoundary: iam.ManagedPolicy.fromAwsManagedPolicyName('PowerUserAccess'),
  userName: 'someone',
});
readers.addUser(user);
user.addToPolicy(new iam.PolicyStatement({ actions: ['sqs:*'], resources: ['*'] }));

const key = new iam.AccessKey(stack, 'Key', { serial: 2, status: iam.AccessKeyStatus.INACTIVE, user });
new cdk.CfnOutput(stack, 'KeyId', { value: key.accessKeyId });
new cdk.CfnOutput(stack, 'UserArn', { value: user.userArn });
new cdk.CfnOutput(stack, 'GroupArn', { value: admins.groupArn });

const imported = iam.User.fromUserName(stack, 'Imported', 'existing');
imported.addToGroup(admins);
imported.addToPrincipalPolicy(new iam.PolicyStatement({ actions: ['sns:*'], resources: ['*'] }));
const byArn = iam.User.fromUserArn(stack, 'ByArn', 'arn:aws:iam::111111111111:user/path/deep');
new cdk.CfnOutput(stack, 'ImportedArn', { value: imported.userArn });
new cdk.CfnOutput(stack, 'ByArnName', { value: byArn.userName });

app.synth();
