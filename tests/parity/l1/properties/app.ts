import * as cdk from 'aws-cdk-lib';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Properties');

const deadLetters = new sqs.CfnQueue(stack, 'DeadLetters');
const queue = new sqs.CfnQueue(stack, 'Queue', {
  delaySeconds: 5,
  fifoQueue: false,
  redrivePolicy: { deadLetterTargetArn: deadLetters.attrArn, maxReceiveCount: 3 },
});
queue.queueName = 'set-later';
queue.visibilityTimeout = 30;

const bucket = new s3.CfnBucket(stack, 'Bucket', {
  corsConfiguration: { corsRules: [{ allowedMethods: ['GET'], allowedOrigins: ['*'] }] },
  lifecycleConfiguration: {
    rules: [{ expirationInDays: 7, status: 'Enabled', transitions: [{ storageClass: 'GLACIER', transitionInDays: 1 }] }],
  },
  publicAccessBlockConfiguration: { blockPublicAcls: true },
  tags: [{ key: 'z', value: 'last' }, { key: 'a', value: 'first' }],
  versioningConfiguration: cdk.Fn.conditionIf('Versioned', { Status: 'Enabled' }, cdk.Aws.NO_VALUE),
});
new cdk.CfnCondition(stack, 'Versioned', { expression: cdk.Fn.conditionEquals(cdk.Aws.REGION, 'eu-west-1') });

new ecs.CfnService(stack, 'Service', {
  deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: false } },
  loadBalancers: [],
  networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1', queue.ref] } },
  serviceName: `service-of-${bucket.ref}`,
});
new cdk.CfnOutput(stack, 'QueueUrl', { value: queue.attrQueueUrl });
new cdk.CfnOutput(stack, 'BucketDomain', { value: bucket.attrDomainName });

app.synth();
