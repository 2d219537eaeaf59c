import * as cdk from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as lambda from 'aws-cdk-lib/aws-lambda';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Metrics');
const handler = new lambda.Function(stack, 'Handler', {
  code: lambda.Code.fromInline('def handler(event, context): pass'),
  handler: 'index.handler',
  runtime: lambda.Runtime.PYTHON_3_13,
});
const live = handler.addAlias('live');
const metrics: Record<string, cloudwatch.Metric> = {
  Any: handler.metric('IteratorAge', { statistic: 'max' }),
  Duration: handler.metricDuration(),
  Errors: handler.metricErrors({ period: cdk.Duration.minutes(1) }),
  Invocations: handler.metricInvocations({ statistic: 'n' }),
  Throttles: handler.metricThrottles(),
  AliasErrors: live.metricErrors(),
  VersionErrors: handler.currentVersion.metricErrors(),
  LatestErrors: handler.latestVersion.metricErrors(),
  All: lambda.Function.metricAll('ClaimedAccountConcurrency'),
  AllConcurrent: lambda.Function.metricAllConcurrentExecutions(),
  AllDuration: lambda.Function.metricAllDuration(),
  AllErrors: lambda.Function.metricAllErrors(),
  AllInvocations: lambda.Function.metricAllInvocations(),
  AllThrottles: lambda.Function.metricAllThrottles(),
  AllUnreserved: lambda.Function.metricAllUnreservedConcurrentExecutions(),
};
for (const [id, metric] of Object.entries(metrics)) {
  metric.createAlarm(stack, id, { evaluationPeriods: 1, threshold: 1 });
}

app.synth();
