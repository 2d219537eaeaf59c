import * as cdk from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as subscriptions from 'aws-cdk-lib/aws-sns-subscriptions';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Subscribers');
const topic = new sns.Topic(stack, 'Topic');
const parameter = new cdk.CfnParameter(stack, 'Endpoint');
const { FilterOrPolicy, SubscriptionFilter } = sns;
const byBody = {
  order: FilterOrPolicy.policy({
    paid: FilterOrPolicy.filter(SubscriptionFilter.existsFilter()),
    total: FilterOrPolicy.filter(SubscriptionFilter.numericFilter({ greaterThan: 100 })),
  }),
};

topic.addSubscription(new subscriptions.SmsSubscription('+15551231234', {
  filterPolicy: { kind: SubscriptionFilter.stringFilter({ denylist: ['test'], matchSuffixes: ['.alarm'] }) },
}));
topic.addSubscription(new subscriptions.SmsSubscription(parameter.valueAsString, { filterPolicyWithMessageBody: byBody }));
topic.addSubscription(new subscriptions.EmailSubscription('someone@example.com', { filterPolicyWithMessageBody: byBody }));
topic.addSubscription(new subscriptions.UrlSubscription(parameter.valueAsString, {
  protocol: sns.SubscriptionProtocol.HTTPS,
}));
topic.addSubscription(new subscriptions.UrlSubscription('http://example.com/', {
  deliveryPolicy: {
    healthyRetryPolicy: {
      maxDelayTarget: cdk.Duration.seconds(20), minDelayTarget: cdk.Duration.seconds(5), numRetries: 6,
    },
    throttlePolicy: { maxReceivesPerSecond: 10 },
  },
  filterPolicyWithMessageBody: byBody,
}));
const existing = lambda.Function.fromFunctionName(stack, 'Existing', 'existing');
topic.addSubscription(new subscriptions.LambdaSubscription(existing, { filterPolicyWithMessageBody: byBody }));

app.synth();
