import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Lookups', { env: { account: '111111111111', region: 'eu-west-1' } });

const known = iam.Role.fromLookup(stack, 'Known', { roleName: 'known' });
known.addToPrincipalPolicy(new iam.PolicyStatement({ actions: ['s3:*'], resources: ['*'] }));
new cdk.CfnOutput(stack, 'KnownName', { value: known.roleName });
new cdk.CfnOutput(stack, 'KnownArn', { value: known.roleArn });

app.synth();
