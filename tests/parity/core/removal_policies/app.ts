import * as cdk from 'aws-cdk-lib';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Removal');
new cdk.CfnResource(stack, 'Volume', { type: 'AWS::EC2::Volume' });
new cdk.CfnResource(stack, 'Bucket', { type: 'AWS::S3::Bucket' }).applyRemovalPolicy(cdk.RemovalPolicy.DESTROY);
new cdk.CfnResource(stack, 'Topic', { type: 'AWS::SNS::Topic' });
cdk.RemovalPolicies.of(stack).retain({ applyToResourceTypes: ['AWS::SNS::Topic'] });
cdk.MissingRemovalPolicies.of(stack).snapshot({ excludeResourceTypes: ['AWS::SNS::Topic'] });

app.synth();
