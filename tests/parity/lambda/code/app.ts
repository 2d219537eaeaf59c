import * as cdk from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { join } from 'node:path';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Code');

const code = lambda.Code.fromAsset(join(__dirname, 'handler'));
for (const id of ['First', 'Second']) {
  new lambda.Function(stack, id, { code, handler: 'index.handler', runtime: lambda.Runtime.PYTHON_3_13 });
}
const bucket = s3.Bucket.fromBucketName(stack, 'Archive', 'code-bucket');
new lambda.Function(stack, 'Bucket', {
  code: lambda.Code.fromBucket(bucket, 'app.zip', 'version-1'),
  handler: 'index.handler',
  runtime: lambda.Runtime.PYTHON_3_13,
});

app.synth();
