import * as cdk from 'aws-cdk-lib';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { join } from 'node:path';

/** Code of one's own. */
class ImageCode extends lambda.Code {
  public readonly isInline = false;
  constructor(private readonly image: lambda.CodeImageConfig) {
    super();
  }
  public bind(): lambda.CodeConfig {
    return { image: this.image };
  }
}

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Sources');
const base = { handler: 'index.handler', runtime: lambda.Runtime.PYTHON_3_13 };
const bucket = new s3.Bucket(stack, 'Archives');
const imported = s3.Bucket.fromBucketName(stack, 'Imported', 'imported-archives');
const key = new kms.Key(stack, 'Key');
const REFERENCE = lambda.S3ObjectStorageMode.REFERENCE;

new lambda.Function(stack, 'Plain', { ...base, code: lambda.Code.fromBucketV2(imported, 'app.zip') });
new lambda.Function(stack, 'Copy', {
  ...base,
  code: lambda.Code.fromBucketV2(bucket, 'app.zip', {
    objectVersion: '1', s3ObjectStorageMode: lambda.S3ObjectStorageMode.COPY, sourceKMSKey: key,
  }),
});
const inPlace = { objectVersion: '2', s3ObjectStorageMode: REFERENCE };
new lambda.Function(stack, 'Named', {
  ...base, code: lambda.Code.fromBucketV2(bucket, 'named.zip', inPlace), functionName: 'named',
});
new lambda.Function(stack, 'Unnamed', { ...base, code: lambda.Code.fromBucketV2(bucket, 'unnamed.zip', inPlace) });
new lambda.Function(stack, 'Foreign', { ...base, code: lambda.Code.fromBucketV2(imported, 'foreign.zip', inPlace) });
new lambda.LayerVersion(stack, 'Layer', { code: lambda.Code.fromBucketV2(bucket, 'layer.zip', inPlace) });

const parameters = lambda.Code.fromCfnParameters();
new lambda.Function(stack, 'Parameters', { ...base, code: parameters });
new cdk.CfnOutput(stack, 'Assigned', {
  value: Object.keys(stack.resolve(parameters.assign({ bucketName: 'b', objectKey: 'k' }))).join(' '),
});
const given = new cdk.CfnParameter(stack, 'Key2', { description: 'where the code is' });
new lambda.Function(stack, 'GivenParameter', {
  ...base, code: lambda.Code.fromCfnParameters({ objectKeyParam: given }),
});
new lambda.Function(stack, 'Command', {
  ...base,
  code: lambda.Code.fromCustomCommand(join(__dirname, 'source'), ['true'], { exclude: ['*.md'] }),
});
const image = { handler: lambda.Handler.FROM_IMAGE, runtime: lambda.Runtime.FROM_IMAGE };
new lambda.Function(stack, 'Image', {
  ...image,
  code: new ImageCode({ cmd: ['app.handler'], entrypoint: ['/entry'], imageUri: 'image:1', workingDirectory: '/w' }),
  snapStart: lambda.SnapStartConf.ON_PUBLISHED_VERSIONS,
});
new lambda.Function(stack, 'PlainImage', { ...image, code: new ImageCode({ imageUri: 'image:2' }) });

app.synth();
