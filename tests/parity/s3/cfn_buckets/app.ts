import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as s3 from 'aws-cdk-lib/aws-s3';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'CfnBuckets');
const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });

const cfnKey = new kms.CfnKey(stack, 'Key', { keyPolicy: { Statement: [], Version: '2012-10-17' } });
const cfnBucket = new s3.CfnBucket(stack, 'Low', {
  bucketEncryption: {
    serverSideEncryptionConfiguration: [{
      serverSideEncryptionByDefault: { kmsMasterKeyId: cfnKey.attrArn, sseAlgorithm: 'aws:kms' },
    }],
  },
  websiteConfiguration: { indexDocument: 'index.html' },
});
const bucket = s3.Bucket.fromCfnBucket(cfnBucket);
bucket.grantRead(role);
bucket.grantPublicAccess();
new cdk.CfnOutput(stack, 'Website', { value: bucket.bucketWebsiteDomainName });

const cfnPolicy = new s3.CfnBucketPolicy(stack, 'LowPolicy', {
  bucket: 'named',
  policyDocument: {
    Statement: [{ Action: 's3:GetObject', Effect: 'Allow', Principal: { AWS: '*' }, Resource: '*' }],
    Version: '2012-10-17',
  },
});
const policy = s3.BucketPolicy.fromCfnBucketPolicy(cfnPolicy);
policy.document.addStatements(new iam.PolicyStatement({
  actions: ['s3:PutObject'], principals: [new iam.AnyPrincipal()], resources: ['*'],
}));
new cdk.CfnOutput(stack, 'PolicyBucket', { value: policy.bucket.bucketName });

new s3.Bucket(stack, 'Regional', {
  blockedEncryptionTypes: [s3.BlockedEncryptionType.SSE_C],
  bucketNamePrefix: 'prefix', bucketNamespace: s3.BucketNamespace.ACCOUNT_REGIONAL,
});
new s3.Bucket(stack, 'Blocking', {
  blockedEncryptionTypes: [s3.BlockedEncryptionType.NONE],
  bucketKeyEnabled: true, bucketNamespace: s3.BucketNamespace.GLOBAL, encryption: s3.BucketEncryption.S3_MANAGED,
});
const all = new s3.Bucket(stack, 'All', {
  autoDeleteObjects: true,
  blockPublicAccess: s3.BlockPublicAccess.BLOCK_ACLS_ONLY,
  enforceSSL: true,
  objectLockDefaultRetention: s3.ObjectLockRetention.governance(cdk.Duration.days(36500)),
  publicReadAccess: true,
  removalPolicy: cdk.RemovalPolicy.DESTROY,
  serverAccessLogsPrefix: 'logs/',
});
cdk.Tags.of(all).add('team', 'storage');
all.grants.actionsOnObjectKeys(role, 'a/*', 's3:GetObjectAcl');
all.grants.actionsOnBucketAndObjectKeys(role, 'b/*', 's3:GetObjectAttributes');
new cdk.CfnOutput(stack, 'Fast', { value: all.transferAccelerationUrlForObject() });
new cdk.CfnOutput(stack, 'Url', { value: all.urlForObject() });

app.synth();
