import * as cdk from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as subscriptions from 'aws-cdk-lib/aws-sns-subscriptions';

const app = new cdk.App();
const account = '111111111111';
const europe = new cdk.Stack(app, 'Europe', { env: { account, region: 'eu-west-1' } });
const america = new cdk.Stack(app, 'America', { env: { account, region: 'us-east-1' } });
const anywhere = new cdk.Stack(app, 'Anywhere');
const base = {
  code: lambda.Code.fromInline('def handler(event, context): pass'),
  handler: 'index.handler',
  runtime: lambda.Runtime.PYTHON_3_13,
};
const handler = new lambda.Function(america, 'Handler', base);
const subscribe = (topic: sns.ITopic, fn: lambda.IFunction = handler) =>
  topic.addSubscription(new subscriptions.LambdaSubscription(fn));

subscribe(new sns.Topic(america, 'Here'));
subscribe(new sns.Topic(europe, 'There', { topicName: 'there' }));
subscribe(sns.Topic.fromTopicArn(america, 'Imported', 'arn:aws:sns:us-east-1:111111111111:imported'));
subscribe(sns.Topic.fromTopicArn(europe, 'ImportedThere', 'arn:aws:sns:eu-west-1:111111111111:imported'));
subscribe(sns.Topic.fromTopicArn(america, 'Late', cdk.Fn.importValue('topic')));
subscribe(sns.Topic.fromTopicArn(america, 'OfAlias', 'arn:aws:sns:us-east-1:111111111111:alias'), handler.addAlias('live'));
const anyHandler = new lambda.Function(anywhere, 'Handler', base);
subscribe(new sns.Topic(europe, 'Named', { topicName: 'named' }), anyHandler);
subscribe(sns.Topic.fromTopicArn(anywhere, 'Imported', 'arn:aws:sns:us-east-1:111111111111:imported'), anyHandler);

app.synth();
