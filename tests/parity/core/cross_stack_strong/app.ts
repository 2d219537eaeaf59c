import * as cdk from 'aws-cdk-lib';

// With strong references asked for in the context: exports and imports.
const app = new cdk.App();
const producer = new cdk.Stack(app, 'Producer');
const bucket = new cdk.CfnResource(producer, 'Bucket', { type: 'AWS::S3::Bucket' });

const consumer = new cdk.Stack(app, 'Consumer');
new cdk.CfnResource(consumer, 'User', {
  type: 'Custom::User',
  properties: {
    Arn: bucket.getAtt('Arn'),
    Joined: `${bucket.ref}/files`,
    List: cdk.Token.asList(bucket.getAtt('List', cdk.ResolutionTypeHint.STRING_LIST)),
  },
});
new cdk.CfnOutput(new cdk.Stack(app, 'Second', { stackName: 'second-stack' }), 'Name', { value: bucket.ref });

app.synth();
