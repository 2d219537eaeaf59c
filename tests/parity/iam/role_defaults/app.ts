import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'RoleDefaults');

new iam.Role(stack, 'Plain', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });

const role = new iam.Role(stack, 'Full', {
  assumedBy: new iam.AccountPrincipal('222222222222'),
  description: 'Everything that can be said',
  externalIds: ['one', 'two'],
  inlinePolicies: {
    ReadOnly: new iam.PolicyDocument({
      statements: [new iam.PolicyStatement({ actions: ['s3:Get*', 's3:List*'], resources: ['*'] })],
    }),
    Write: iam.PolicyDocument.fromJson({ Statement: [{ Action: 's3:Put*', Effect: 'Allow', Resource: '*' }] }),
  },
  managedPolicies: [
    iam.ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess'),
    iam.ManagedPolicy.fromManagedPolicyArn(stack, 'ByArn', 'arn:aws:iam::222222222222:policy/mine'),
    iam.ManagedPolicy.fromManagedPolicyName(stack, 'ByName', 'customer-policy'),
  ],
  maxSessionDuration: cdk.Duration.hours(4),
  path: '/team/',
  permissionsBoundary: iam.ManagedPolicy.fromAwsManagedPolicyName('PowerUserAccess'),
  roleName: 'full-role',
});
role.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('service-role/AWSLambdaBasicExecutionRole'));
role.addToPolicy(new iam.PolicyStatement({ actions: ['sqs:SendMessage'], resources: ['*'] }));
role.applyRemovalPolicy(cdk.RemovalPolicy.RETAIN);

new cdk.CfnOutput(stack, 'Arn', { value: role.roleArn });
new cdk.CfnOutput(stack, 'Name', { value: role.roleName });
new cdk.CfnOutput(stack, 'Id', { value: role.roleId });

app.synth();
