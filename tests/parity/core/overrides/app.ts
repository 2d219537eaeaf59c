import * as cdk from 'aws-cdk-lib';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Overrides');

const bucket = new cdk.CfnResource(stack, 'Bucket', {
  type: 'AWS::S3::Bucket',
  properties: {
    BucketName: 'name',
    Tags: [{ Key: 'a', Value: '1' }, { Key: 'b', Value: '2' }],
    VersioningConfiguration: { Status: 'Enabled' },
  },
});
bucket.addOverride('Type', 'AWS::S3::SpecialBucket');
bucket.addOverride('Properties.Tags.0.Value', 'one');
bucket.addPropertyOverride('VersioningConfiguration.Status', 'Suspended');
bucket.addPropertyOverride('New.Deep.Path', cdk.Fn.getAtt('Other', 'Arn'));
bucket.addPropertyOverride('With\\.Dot', { a: 1 });
bucket.addPropertyDeletionOverride('BucketName');
bucket.addMetadata('cfn-lint', { config: { ignore_checks: ['E1'] } });

const other = new cdk.CfnResource(stack, 'Other', {
  type: 'Custom::Other',
  properties: { A: { B: 1, C: 2 }, D: [1, 2, 3] },
});
other.addDeletionOverride('Properties.A.B');
other.addDeletionOverride('Properties.D.1');
other.addPropertyOverride('A.E', undefined);
other.addPropertyOverride('A.F', null);
other.overrideLogicalId('ChosenName');
other.addOverride('UpdateReplacePolicy', 'Retain');

new cdk.CfnOutput(stack, 'OtherRef', { value: other.ref });

app.synth();
