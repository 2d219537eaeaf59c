import * as cdk from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Rules');

const bucket = new s3.Bucket(stack, 'Bucket', {
  cors: [{ allowedMethods: [s3.HttpMethods.GET], allowedOrigins: ['*'], maxAge: 300 }],
  lifecycleRules: [
    { expiration: cdk.Duration.days(30) },
    {
      abortIncompleteMultipartUploadAfter: cdk.Duration.days(1),
      enabled: false,
      id: 'archive',
      prefix: 'old/',
      tagFilters: { class: 'cold' },
      transitions: [
        { storageClass: s3.StorageClass.INFREQUENT_ACCESS, transitionAfter: cdk.Duration.days(30) },
        { storageClass: s3.StorageClass.GLACIER, transitionAfter: cdk.Duration.days(90) },
      ],
    },
    {
      noncurrentVersionExpiration: cdk.Duration.days(7),
      noncurrentVersionTransitions: [{
        noncurrentVersionsToRetain: 2,
        storageClass: s3.StorageClass.DEEP_ARCHIVE,
        transitionAfter: cdk.Duration.days(3),
      }],
    },
  ],
  versioned: true,
});
bucket.addLifecycleRule({ expiredObjectDeleteMarker: true, objectSizeGreaterThan: 1000 });
bucket.addCorsRule({ allowedHeaders: ['x-*'], allowedMethods: [s3.HttpMethods.PUT], allowedOrigins: ['https://a.example'] });

const logs = new s3.Bucket(stack, 'Logs');
new s3.Bucket(stack, 'Logged', { serverAccessLogsBucket: logs, serverAccessLogsPrefix: 'logged/' });
new s3.Bucket(stack, 'SelfLogged', { serverAccessLogsPrefix: 'self/' });
const site = new s3.Bucket(stack, 'Site', { websiteErrorDocument: 'error.html', websiteIndexDocument: 'index.html' });
new cdk.CfnOutput(stack, 'Website', { value: site.bucketWebsiteUrl });

app.synth();
