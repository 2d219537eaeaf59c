import * as cdk from 'aws-cdk-lib';

const app = new cdk.App();
const producer = new cdk.Stack(app, 'Producer');
const consumer = new cdk.Stack(app, 'Consumer');

const strong = new cdk.CfnResource(producer, 'Strong', { type: 'AWS::S3::Bucket' });
strong.applyCrossStackReferenceStrength(cdk.ReferenceStrength.STRONG);
const both = new cdk.CfnResource(producer, 'Both', { type: 'AWS::S3::Bucket' });
both.applyCrossStackReferenceStrength(cdk.ReferenceStrength.BOTH);
const weak = new cdk.CfnResource(producer, 'Weak', { type: 'AWS::S3::Bucket' });

new cdk.CfnResource(consumer, 'User', {
  type: 'Custom::User',
  properties: {
    BothName: both.ref,
    OverriddenStrong: cdk.Stack.consumeReference(weak.getAtt('Other').toString(), cdk.ReferenceStrength.STRONG),
    StrongArn: strong.getAtt('Arn'),
    StrongList: cdk.Token.asList(strong.getAtt('List', cdk.ResolutionTypeHint.STRING_LIST)),
    WeakName: weak.ref,
  },
});

app.synth();
