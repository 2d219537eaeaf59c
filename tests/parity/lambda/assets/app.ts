import * as cdk from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { join } from 'node:path';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Assets');

const handler = new lambda.Function(stack, 'Directory', {
  code: lambda.Code.fromAsset(join(__dirname, 'handler')),
  handler: 'index.handler',
  runtime: lambda.Runtime.PYTHON_3_13,
});
const layer = new lambda.LayerVersion(stack, 'Layer', {
  code: lambda.Code.fromAsset(join(__dirname, 'handler'), { exclude: ['*.md'] }),
  compatibleRuntimes: [lambda.Runtime.PYTHON_3_13],
  description: 'shared',
});
handler.addLayers(layer);
const bucket = s3.Bucket.fromBucketName(stack, 'Code', 'code-bucket');
new lambda.Function(stack, 'Bucket', {
  code: lambda.Code.fromBucket(bucket, 'app.zip', 'version-1'),
  handler: 'index.handler',
  runtime: lambda.Runtime.PYTHON_3_13,
});

app.synth();
