import * as cdk from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';

const app = new cdk.App();
const env = (account: string, region: string) => ({ account, region });
const home = new cdk.Stack(app, 'Home', { env: env('111111111111', 'eu-west-1') });
const named = new s3.Bucket(home, 'Named', { bucketName: 'the-bucket' });
const generated = new s3.Bucket(home, 'Generated', { bucketName: cdk.PhysicalName.GENERATE_IF_NEEDED });
const local = new s3.Bucket(home, 'Local', { bucketName: cdk.PhysicalName.GENERATE_IF_NEEDED });
const unnamed = new s3.Bucket(home, 'Unnamed');
new cdk.CfnOutput(home, 'LocalName', { value: local.bucketName });

const use = (stack: cdk.Stack, bucket: s3.IBucket, id: string) =>
  new cdk.CfnResource(stack, id, {
    type: 'Custom::User',
    properties: { Arn: bucket.bucketArn, Domain: bucket.bucketDomainName, Name: bucket.bucketName },
  });

// By name to another region and account ...
const region = new cdk.Stack(app, 'Region', { env: env('111111111111', 'us-east-1') });
use(region, named, 'Named');
use(region, generated, 'Generated');
const account = new cdk.Stack(app, 'Account', { env: env('222222222222', 'eu-west-1'), crossRegionReferences: true });
use(account, named, 'Named');
use(account, generated, 'Generated');
// ... unless the consumer takes what deployment finds out.
const references = new cdk.Stack(app, 'References', {
  crossRegionReferences: true,
  env: env('111111111111', 'us-east-1'),
});
use(references, named, 'Named');
use(references, unnamed, 'Unnamed');
const below = new cdk.NestedStack(references, 'Below');
use(below, unnamed, 'Unnamed');
use(home, unnamed, 'AtHome');

app.synth();
