import * as cdk from 'aws-cdk-lib';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as s3 from 'aws-cdk-lib/aws-s3';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Buckets');

const plain = new s3.Bucket(stack, 'Plain');
new cdk.CfnOutput(stack, 'Arn', { value: plain.bucketArn });
new cdk.CfnOutput(stack, 'Name', { value: plain.bucketName });
new cdk.CfnOutput(stack, 'Domain', { value: plain.bucketDomainName });
new cdk.CfnOutput(stack, 'Regional', { value: plain.bucketRegionalDomainName });
new cdk.CfnOutput(stack, 'Objects', { value: plain.arnForObjects('a/*') });
new cdk.CfnOutput(stack, 'Url', { value: plain.urlForObject('file.txt') });
new cdk.CfnOutput(stack, 'VirtualUrl', { value: plain.virtualHostedUrlForObject('file.txt', { regional: false }) });
new cdk.CfnOutput(stack, 'S3Url', { value: plain.s3UrlForObject('file.txt') });

new s3.Bucket(stack, 'Managed', { encryption: s3.BucketEncryption.S3_MANAGED, versioned: true });
const made = new s3.Bucket(stack, 'MadeKey', { bucketKeyEnabled: true, encryption: s3.BucketEncryption.KMS });
new cdk.CfnOutput(stack, 'MadeKeyArn', { value: made.encryptionKey!.keyArn });
new s3.Bucket(stack, 'KmsManaged', { encryption: s3.BucketEncryption.KMS_MANAGED });
const encryptionKey = new kms.Key(stack, 'Key');
new s3.Bucket(stack, 'GivenKey', {
  blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
  bucketName: 'given-key',
  encryptionKey,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  objectOwnership: s3.ObjectOwnership.OBJECT_WRITER,
  removalPolicy: cdk.RemovalPolicy.DESTROY,
  transferAcceleration: true,
});
new s3.Bucket(stack, 'Partly', {
  blockPublicAccess: new s3.BlockPublicAccess({ blockPublicAcls: true, blockPublicPolicy: false }),
  eventBridgeEnabled: false,
  objectLockEnabled: true,
});
const imported = s3.Bucket.fromBucketAttributes(stack, 'Imported', {
  bucketArn: 'arn:aws:s3:::existing', region: 'us-east-1',
});
new cdk.CfnOutput(stack, 'ImportedDomain', { value: imported.bucketRegionalDomainName });

app.synth();
