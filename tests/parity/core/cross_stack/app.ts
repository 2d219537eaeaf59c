import * as cdk from 'aws-cdk-lib';

const app = new cdk.App();
const producer = new cdk.Stack(app, 'Producer');
const consumer = new cdk.Stack(app, 'Consumer');

const bucket = new cdk.CfnResource(producer, 'Bucket', { type: 'AWS::S3::Bucket' });
const parameter = new cdk.CfnParameter(producer, 'Parameter');

new cdk.CfnResource(consumer, 'User', {
  type: 'Custom::User',
  properties: {
    Arn: bucket.getAtt('Arn'),
    Joined: `${bucket.ref}/${bucket.getAtt('DomainName')}`,
    List: cdk.Token.asList(bucket.getAtt('List', cdk.ResolutionTypeHint.STRING_LIST)),
    Name: bucket.ref,
    Parameter: parameter.valueAsString,
  },
});

// A second consumer shares the outputs.
const second = new cdk.Stack(app, 'Second', { stackName: 'second-stack' });
new cdk.CfnOutput(second, 'Arn', { value: bucket.getAtt('Arn').toString() });
new cdk.CfnOutput(second, 'Region', { value: producer.region });
new cdk.CfnOutput(second, 'StackName', { value: producer.stackName });
new cdk.CfnOutput(second, 'StackId', { value: producer.stackId });

app.synth();
