import * as cdk from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as sns from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

/** Sends outcomes to a topic of its own. */
class NewTopic implements lambda.IDestination {
  public bind(scope: Construct, fn: lambda.IFunction, options?: lambda.DestinationOptions): lambda.DestinationConfig {
    const topic = new sns.Topic(scope, options?.type === lambda.DestinationType.SUCCESS ? 'Good' : 'Bad');
    topic.grantPublish(fn);
    return { destination: topic.topicArn };
  }
}

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Async');
const base = {
  code: lambda.Code.fromInline('def handler(event, context): pass'),
  handler: 'index.handler',
  runtime: lambda.Runtime.PYTHON_3_13,
};
new lambda.Function(stack, 'InProps', {
  ...base,
  maxEventAge: cdk.Duration.minutes(1),
  onFailure: new NewTopic(),
  onSuccess: new NewTopic(),
  retryAttempts: 0,
});
const handler = new lambda.Function(stack, 'Handler', base);
handler.configureAsyncInvoke({ onFailure: new NewTopic(), retryAttempts: 1 });
handler.latestVersion.addAlias('head');
new lambda.EventInvokeConfig(stack, 'Config', {
  function: handler,
  maxEventAge: cdk.Duration.hours(6),
  qualifier: '3',
});
new lambda.EventInvokeConfig(stack, 'Imported', {
  function: lambda.Function.fromFunctionArn(stack, 'Existing', cdk.Fn.importValue('function-arn')),
  onSuccess: { bind: () => ({ destination: 'arn:aws:sns:eu-west-1:111111111111:outcomes' }) },
});
handler.addAlias('live', { onSuccess: new NewTopic() });

app.synth();
