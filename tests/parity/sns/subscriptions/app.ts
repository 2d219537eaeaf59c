import * as cdk from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as subscriptions from 'aws-cdk-lib/aws-sns-subscriptions';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Subscriptions');
const topic = new sns.Topic(stack, 'Topic');
const handler = new lambda.Function(stack, 'Handler', {
  code: lambda.Code.fromInline('def handler(event, context): pass'),
  handler: 'index.handler',
  runtime: lambda.Runtime.PYTHON_3_13,
});

topic.addSubscription(new subscriptions.LambdaSubscription(handler));
new sns.Topic(stack, 'Filtered').addSubscription(new subscriptions.LambdaSubscription(handler, {
  filterPolicy: {
    color: sns.SubscriptionFilter.stringFilter({ allowlist: ['red'], matchPrefixes: ['bl'] }),
    price: sns.SubscriptionFilter.numericFilter({ between: { start: 100, stop: 200 } }),
    store: sns.SubscriptionFilter.existsFilter(),
  },
}));
topic.addSubscription(new subscriptions.EmailSubscription('someone@example.com'));
topic.addSubscription(new subscriptions.UrlSubscription('https://example.com/hook', { rawMessageDelivery: true }));
const address = new cdk.CfnParameter(stack, 'Address');
topic.addSubscription(new subscriptions.EmailSubscription(address.valueAsString, { json: true }));
new sns.Subscription(stack, 'Raw', {
  endpoint: '+4912345', protocol: sns.SubscriptionProtocol.SMS, topic,
});

// A topic of another stack.
const consumer = new cdk.Stack(app, 'Consumer');
const there = new lambda.Function(consumer, 'Handler', {
  code: lambda.Code.fromInline('def handler(event, context): pass'),
  handler: 'index.handler',
  runtime: lambda.Runtime.PYTHON_3_13,
});
topic.addSubscription(new subscriptions.LambdaSubscription(there));

app.synth();
