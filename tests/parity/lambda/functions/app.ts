import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Functions');
const code = lambda.Code.fromInline('def handler(event, context): return event');

const plain = new lambda.Function(stack, 'Plain', {
  code, handler: 'index.handler', runtime: lambda.Runtime.PYTHON_3_13,
});
plain.addToRolePolicy(new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] }));
plain.addEnvironment('B', '2');
plain.addEnvironment('A', '1');
new cdk.CfnOutput(stack, 'Arn', { value: plain.functionArn });
new cdk.CfnOutput(stack, 'Name', { value: plain.functionName });

const logGroup = new logs.LogGroup(stack, 'Logs', { retention: logs.RetentionDays.ONE_DAY });
new lambda.Function(stack, 'Full', {
  architecture: lambda.Architecture.ARM_64,
  code,
  deadLetterQueueEnabled: true,
  description: 'Everything',
  environment: { STAGE: 'prod', REGION: stack.region },
  ephemeralStorageSize: cdk.Size.gibibytes(1),
  functionName: 'full-function',
  handler: 'index.handler',
  initialPolicy: [new iam.PolicyStatement({ actions: ['sqs:*'], resources: ['*'] })],
  logGroup,
  loggingFormat: lambda.LoggingFormat.JSON,
  memorySize: 512,
  reservedConcurrentExecutions: 5,
  runtime: lambda.Runtime.PYTHON_3_13,
  timeout: cdk.Duration.seconds(30),
  tracing: lambda.Tracing.ACTIVE,
});
const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
new lambda.Function(stack, 'OwnRole', {
  code,
  handler: 'index.handler',
  role,
  runtime: lambda.Runtime.PYTHON_3_13,
});

app.synth();
