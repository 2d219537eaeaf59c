import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as n from 'aws-cdk-lib/aws-s3-notifications';
import * as sns from 'aws-cdk-lib/aws-sns';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Notifications', { tags: { team: 'storage' } });
const handler = new lambda.Function(stack, 'Handler', {
  code: lambda.Code.fromInline('exports.handler = async () => {};'),
  handler: 'index.handler',
  runtime: lambda.Runtime.NODEJS_22_X,
});
const masterKey = new kms.Key(stack, 'Key');
const topic = new sns.Topic(stack, 'Topic', { masterKey });

const bucket = new s3.Bucket(stack, 'Bucket');
bucket.addEventNotification(s3.EventType.OBJECT_CREATED_PUT, new n.LambdaDestination(handler), { prefix: 'in/', suffix: '.csv' });
bucket.addObjectRemovedNotification(new n.LambdaDestination(handler), { suffix: '.csv' });
bucket.addObjectCreatedNotification(new n.SnsDestination(topic), { prefix: 'out/' }, { suffix: '.csv' });
bucket.addToResourcePolicy(new iam.PolicyStatement({
  actions: ['s3:GetObject'], principals: [new iam.AccountPrincipal('222222222222')], resources: [bucket.arnForObjects('*')],
}));
bucket.enableEventBridgeNotification();

new s3.Bucket(stack, 'Bridged', {
  enforceSSL: true, eventBridgeEnabled: true, notificationsSkipDestinationValidation: true,
});
const imported = s3.Bucket.fromBucketName(stack, 'Imported', 'imported');
imported.addEventNotification(s3.EventType.LIFECYCLE_EXPIRATION, new n.SnsDestination(topic));
const importedTopic = sns.Topic.fromTopicArn(stack, 'ImportedTopic', 'arn:aws:sns:eu-west-1:111122223333:topic');
imported.addObjectCreatedNotification(new n.SnsDestination(importedTopic));

const other = new cdk.Stack(app, 'Other');
const notificationsHandlerRole = new iam.Role(other, 'Role', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
const far = new s3.Bucket(other, 'Far', { notificationsHandlerRole });
far.addObjectCreatedNotification(new n.LambdaDestination(handler));

app.synth();
