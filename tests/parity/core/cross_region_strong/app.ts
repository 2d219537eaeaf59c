import * as cdk from 'aws-cdk-lib';

const app = new cdk.App();
const env = (region: string) => ({ account: '111111111111', region });
const consumer = new cdk.Stack(app, 'Consumer', { env: env('us-east-1') });
const producer = new cdk.Stack(app, 'Producer', { env: env('eu-west-1'), stackName: 'the-producer' });
const west = new cdk.Stack(app, 'West', { env: env('us-west-2'), stackName: 'the-west' });
const near = new cdk.Stack(app, 'Near', { env: env('eu-west-1') });

const bucket = new cdk.CfnResource(producer, 'Bucket', { type: 'AWS::S3::Bucket' });
const nested = new cdk.NestedStack(producer, 'Nested');
const inner = new cdk.CfnResource(nested, 'Inner', { type: 'Custom::Inner' });

new cdk.CfnResource(west, 'User', { type: 'Custom::User', properties: { Name: bucket.ref } });
new cdk.CfnResource(consumer, 'User', {
  type: 'Custom::User',
  properties: {
    Arn: bucket.getAtt('Arn'),
    Id: producer.stackId,
    Inner: inner.ref,
    Joined: `${bucket.ref}/${bucket.getAtt('DomainName')}`,
    List: cdk.Token.asList(bucket.getAtt('List', cdk.ResolutionTypeHint.STRING_LIST)),
    Number: cdk.Token.asNumber(bucket.getAtt('Size', cdk.ResolutionTypeHint.NUMBER)),
  },
});
const below = new cdk.NestedStack(consumer, 'Below');
new cdk.CfnResource(below, 'User', { type: 'Custom::User', properties: { Name: bucket.ref } });
const nearThing = new cdk.CfnResource(near, 'User', { type: 'Custom::User', properties: { Name: bucket.ref } });
new cdk.CfnOutput(consumer, 'FromNear', { value: nearThing.ref });

app.synth();
