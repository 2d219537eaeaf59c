import * as cdk from 'aws-cdk-lib';
import * as autoscaling from 'aws-cdk-lib/aws-autoscaling';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import * as ssm from 'aws-cdk-lib/aws-ssm';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Tagged', { tags: { onStack: 'only' } });

const queue = new sqs.CfnQueue(stack, 'Queue', { tags: [{ key: 'own', value: 'kept' }, { key: 'team', value: 'own' }] });
const bucket = new s3.CfnBucket(stack, 'Bucket');
new autoscaling.CfnAutoScalingGroup(stack, 'Group', {
  maxSize: '1', minSize: '0', tags: [{ key: 'fixed', propagateAtLaunch: false, value: 'x' }],
});
new ssm.CfnParameter(stack, 'Parameter', { type: 'String', value: 'x' });
new lambda.CfnFunction(stack, 'Function', { code: { zipFile: ' ' }, role: 'arn:aws:iam::111111111111:role/r' });

cdk.Tags.of(stack).add('team', 'core');
cdk.Tags.of(stack).add('Cost', 'x', { excludeResourceTypes: ['AWS::S3::Bucket'] });
cdk.Tags.of(stack).add('queues', 'only', { includeResourceTypes: ['AWS::SQS::Queue'] });
cdk.Tags.of(app).add('app', 'outer');
cdk.Tags.of(app).add('both', 'outer');
cdk.Tags.of(stack).add('both', 'inner');
cdk.Tags.of(stack).add('group', 'quiet', { applyToLaunchedInstances: false });
cdk.Tags.of(bucket).remove('team');
cdk.Tags.of(queue).add('important', 'low', { priority: 10 });
cdk.Tags.of(stack).add('important', 'high', { priority: 300 });
queue.tags.setTag('direct', 'call');

app.synth();
