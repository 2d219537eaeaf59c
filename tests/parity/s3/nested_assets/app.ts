import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as assets from 'aws-cdk-lib/aws-s3-assets';
import { join } from 'node:path';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Parent', { env: { account: '111111111111', region: 'eu-west-1' } });
const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });

// Assets of nested stacks are published by the stack around, each once.
const nested = new cdk.NestedStack(stack, 'Nested');
const deep = new cdk.NestedStack(nested, 'Deep');
for (const scope of [stack, nested, deep]) {
  const site = new assets.Asset(scope, 'Site', { path: join(__dirname, 'site'), readers: [role] });
  new cdk.CfnOutput(scope, 'Url', { value: site.s3ObjectUrl });
}
const note = new assets.Asset(deep, 'Note', { path: join(__dirname, 'note.txt') });
const user = new cdk.CfnResource(deep, 'User', { type: 'Custom::User', properties: { Url: note.httpUrl } });
note.addResourceMetadata(user, 'Url');

// A grant on a bucket in one nested stack to a role in another one: policies refer both ways.
const data = new cdk.NestedStack(stack, 'Data');
const bucket = new s3.Bucket(data, 'Bucket');
const reader = new iam.Role(nested, 'Reader', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
bucket.grantRead(reader);
bucket.grantWrite(role);
new cdk.CfnOutput(stack, 'BucketName', { value: bucket.bucketName });

app.synth();
