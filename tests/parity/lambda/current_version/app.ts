import * as cdk from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as sns from 'aws-cdk-lib/aws-sns';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'CurrentVersion');
const base = {
  code: lambda.Code.fromInline('def handler(event, context): pass'),
  handler: 'index.handler',
  runtime: lambda.Runtime.PYTHON_3_13,
};

// Everything that is part of a version, and some that isn't.
const full = new lambda.Function(stack, 'Full', {
  ...base,
  architecture: lambda.Architecture.ARM_64,
  currentVersionOptions: {
    codeSha256: 'qqq',
    description: 'first',
    maxEventAge: cdk.Duration.minutes(2),
    provisionedConcurrentExecutions: 2,
    removalPolicy: cdk.RemovalPolicy.RETAIN,
    retryAttempts: 1,
  },
  description: 'full',
  environment: { ZONE: stack.region, ALPHA: 'a' },
  ephemeralStorageSize: cdk.Size.mebibytes(600),
  functionName: 'full',
  loggingFormat: lambda.LoggingFormat.JSON,
  memorySize: 256,
  recursiveLoop: lambda.RecursiveLoop.ALLOW,
  reservedConcurrentExecutions: 3,
  timeout: cdk.Duration.seconds(5),
  tracing: lambda.Tracing.ACTIVE,
});
cdk.Tags.of(full).add('not', 'hashed');
full.invalidateVersionBasedOn('build-42');
new cdk.CfnOutput(stack, 'FullVersion', { value: full.currentVersion.functionArn });

const overridden = new lambda.Function(stack, 'Overridden', base);
new cdk.CfnOutput(stack, 'OverriddenVersion', { value: overridden.currentVersion.version });
(overridden.node.defaultChild as lambda.CfnFunction).addPropertyOverride('Timeout', 9);

const edge = new lambda.Function(stack, 'Edge', base);
edge.addEnvironment('ONLY_HERE', '1', { removeInEdge: true });
new cdk.CfnOutput(stack, 'EdgeArn', { value: edge.currentVersion.edgeArn });

// A version that is used in another stack, of a function that uses a third one.
const topics = new cdk.Stack(app, 'Topics');
const topic = new sns.Topic(topics, 'Topic');
const publisher = new lambda.Function(stack, 'Publisher', { ...base, environment: { TOPIC: topic.topicArn } });
const consumer = new cdk.Stack(app, 'Consumer');
new lambda.Alias(consumer, 'Live', { aliasName: 'live', version: publisher.currentVersion });

new lambda.Version(stack, 'Plain', {
  lambda: lambda.Function.fromFunctionName(stack, 'Existing', 'existing'),
  maxExecutionEnvironments: 4,
  minExecutionEnvironments: 1,
});

app.synth();
