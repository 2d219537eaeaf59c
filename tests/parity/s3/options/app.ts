import * as cdk from 'aws-cdk-lib';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as s3 from 'aws-cdk-lib/aws-s3';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Options');
const days = cdk.Duration.days;

const acl = new s3.Bucket(stack, 'Acl', { accessControl: s3.BucketAccessControl.PUBLIC_READ_WRITE });
new s3.Bucket(stack, 'PrivateAcl', { accessControl: s3.BucketAccessControl.PRIVATE });
new s3.Bucket(stack, 'Dsse', { encryption: s3.BucketEncryption.DSSE });
new s3.Bucket(stack, 'DsseManaged', { abacStatus: true, encryption: s3.BucketEncryption.DSSE_MANAGED });
new s3.Bucket(stack, 'Tiers', {
  intelligentTieringConfigurations: [{
    archiveAccessTierTime: days(90), deepArchiveAccessTierTime: days(180), name: 'tiers', prefix: 'p',
    tags: [{ key: 'k', value: 'v' }],
  }],
  lifecycleRules: [{
    expirationDate: new Date('2030-01-02T00:00:00Z'), noncurrentVersionExpiration: days(2),
    noncurrentVersionsToRetain: 3, objectSizeLessThan: 5,
    transitions: [{ storageClass: s3.StorageClass.GLACIER, transitionDate: new Date('2029-01-02T00:00:00Z') }],
  }],
  transitionDefaultMinimumObjectSize: s3.TransitionDefaultMinimumObjectSize.VARIES_BY_STORAGE_CLASS,
});
new s3.Bucket(stack, 'Locked', { objectLockDefaultRetention: s3.ObjectLockRetention.compliance(days(3)) });
new s3.Bucket(stack, 'Redirected', { websiteRedirect: { hostName: 'a.example', protocol: s3.RedirectProtocol.HTTPS } });
new s3.Bucket(stack, 'Routed', {
  metrics: [{ id: 'some', prefix: 'p', tagFilters: { a: 'b' } }],
  websiteIndexDocument: 'index.html',
  websiteRoutingRules: [
    {
      condition: { httpErrorCodeReturnedEquals: '404', keyPrefixEquals: 'q' }, hostName: 'h', httpRedirectCode: '302',
      protocol: s3.RedirectProtocol.HTTPS, replaceKey: s3.ReplaceKey.prefixWith('x'),
    },
    { replaceKey: s3.ReplaceKey.with('y') },
  ],
});

const encryptionKey = new kms.Key(stack, 'Key');
const logs = new s3.Bucket(stack, 'Logs', { encryptionKey });
new s3.Bucket(stack, 'Logged', {
  serverAccessLogsBucket: logs,
  targetObjectKeyFormat: s3.TargetObjectKeyFormat.partitionedPrefix(s3.PartitionDateSource.EVENT_TIME),
});
const imported = s3.Bucket.fromBucketAttributes(stack, 'Imported', { bucketName: 'existing', region: 'eu-west-1' });
new s3.Bucket(stack, 'LoggedElsewhere', {
  serverAccessLogsBucket: imported, targetObjectKeyFormat: s3.TargetObjectKeyFormat.simplePrefix(),
});
new cdk.CfnOutput(stack, 'ImportedWebsite', { value: imported.bucketWebsiteUrl });
new cdk.CfnOutput(stack, 'ImportedUrl', { value: imported.urlForObject('/k') });
const byArn = s3.Bucket.fromBucketArn(stack, 'ByArn', cdk.Fn.importValue('bucket'));
new cdk.CfnOutput(stack, 'ByArnName', { value: byArn.bucketName });
new cdk.CfnOutput(stack, 'Website', { value: acl.bucketWebsiteDomainName });
new cdk.CfnOutput(stack, 'Fast', { value: acl.transferAccelerationUrlForObject('k', { dualStack: true }) });
new cdk.CfnOutput(stack, 'Virtual', { value: acl.virtualHostedUrlForObject() });

const other = new cdk.Stack(app, 'Other');
new s3.Bucket(other, 'Logged', { serverAccessLogsBucket: logs });

app.synth();
