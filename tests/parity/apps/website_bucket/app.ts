import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as subscriptions from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

// Two stacks and a construct of one's own, as a small product has them.
class Website extends Construct {
  readonly bucket: s3.Bucket;
  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.bucket = new s3.Bucket(this, 'Pages', { encryption: s3.BucketEncryption.S3_MANAGED, enforceSSL: true });
  }
}

class StorageStack extends cdk.Stack {
  readonly website = new Website(this, 'Website');
  readonly topic = new sns.Topic(this, 'Uploads');
}

class WorkerStack extends cdk.Stack {
  constructor(scope: Construct, id: string, storage: StorageStack) {
    super(scope, id);
    const worker = new lambda.Function(this, 'Worker', {
      code: lambda.Code.fromInline('def handler(event, context): pass'),
      environment: { BUCKET: storage.website.bucket.bucketName },
      handler: 'index.handler',
      runtime: lambda.Runtime.PYTHON_3_13,
      timeout: cdk.Duration.minutes(1),
    });
    storage.website.bucket.grantReadWrite(worker);
    storage.topic.addSubscription(new subscriptions.LambdaSubscription(worker));
    worker.addToRolePolicy(new iam.PolicyStatement({ actions: ['cloudfront:CreateInvalidation'], resources: ['*'] }));
  }
}

const app = new cdk.App();
const storage = new StorageStack(app, 'Storage');
new WorkerStack(app, 'Workers', storage);
cdk.Tags.of(app).add('product', 'website');

app.synth();
