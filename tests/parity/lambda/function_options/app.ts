import * as cdk from 'aws-cdk-lib';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as sns from 'aws-cdk-lib/aws-sns';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Options');
const base = {
  code: lambda.Code.fromInline('def handler(event, context): pass'),
  handler: 'index.handler',
  runtime: lambda.Runtime.PYTHON_3_13,
};
const key = new kms.Key(stack, 'Key');
const topic = new sns.Topic(stack, 'Failed');

new lambda.Function(stack, 'Logging', {
  ...base,
  applicationLogLevelV2: lambda.ApplicationLogLevel.WARN,
  loggingFormat: lambda.LoggingFormat.JSON,
  systemLogLevelV2: lambda.SystemLogLevel.DEBUG,
});
new lambda.Function(stack, 'Durable', {
  ...base,
  durableConfig: { executionTimeout: cdk.Duration.hours(2), retentionPeriod: cdk.Duration.days(3) },
});
new lambda.Function(stack, 'Snap', { ...base, snapStart: lambda.SnapStartConf.ON_PUBLISHED_VERSIONS });
new lambda.Function(stack, 'Tenants', { ...base, tenancyConfig: lambda.TenancyConfig.PER_TENANT });
const failing = new lambda.Function(stack, 'Failing', {
  ...base,
  deadLetterTopic: topic,
  environment: { SECRET: 'x' },
  environmentEncryption: key,
  recursiveLoop: lambda.RecursiveLoop.ALLOW,
  runtimeManagementMode: lambda.RuntimeManagementMode.FUNCTION_UPDATE,
  tracing: lambda.Tracing.PASS_THROUGH,
});
new cdk.CfnOutput(stack, 'Target', { value: failing.deadLetterTopic!.topicArn });
const pinned = lambda.RuntimeManagementMode.manual(`arn:aws:lambda:${stack.region}::runtime:0a0b0c`);
new lambda.Function(stack, 'Pinned', { ...base, reservedConcurrentExecutions: 0, runtimeManagementMode: pinned });
const latest = new lambda.Function(stack, 'Latest', { ...base, runtime: lambda.Runtime.NODEJS_LATEST });
cdk.Tags.of(latest).add('team', 'web');
latest.addEnvironment('ONE', '1').addEnvironment('ONE', '2');

app.synth();
