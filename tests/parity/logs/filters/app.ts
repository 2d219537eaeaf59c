import * as cdk from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as logs from 'aws-cdk-lib/aws-logs';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Filters');
const group = new logs.LogGroup(stack, 'Group');

const filter = group.addMetricFilter('Errors', {
  filterPattern: logs.FilterPattern.anyTerm('ERROR', 'FATAL'), metricName: 'Errors', metricNamespace: 'App',
});
filter.metric().createAlarm(stack, 'Alarm', { evaluationPeriods: 1, threshold: 1 });
new logs.MetricFilter(stack, 'Latency', {
  defaultValue: 0,
  dimensions: { Path: '$.path' },
  filterName: 'latency',
  filterPattern: logs.FilterPattern.exists('$.latency'),
  logGroup: group,
  metricName: 'Latency',
  metricNamespace: 'App',
  metricValue: '$.latency',
  unit: cloudwatch.Unit.MILLISECONDS,
});
const metric = group.extractMetric('$.size', 'App', 'Size');
new cdk.CfnOutput(stack, 'MetricName', { value: metric.metricName });

const patterns: Record<string, logs.IFilterPattern> = {
  All: logs.FilterPattern.allEvents(),
  AllTerms: logs.FilterPattern.allTerms('one', 'two words'),
  Groups: logs.FilterPattern.anyTermGroup(['a', 'b'], ['c']),
  Json: logs.FilterPattern.all(
    logs.FilterPattern.stringValue('$.level', '=', 'ERROR'),
    logs.FilterPattern.any(
      logs.FilterPattern.numberValue('$.status', '>=', 500),
      logs.FilterPattern.booleanValue('$.retry', true),
      logs.FilterPattern.isNull('$.user'),
    ),
  ),
  Literal: logs.FilterPattern.literal('"as it is"'),
  Spaces: logs.FilterPattern.spaceDelimited('time', 'code', '...').whereNumber('code', '>', 400),
};
for (const [id, filterPattern] of Object.entries(patterns)) {
  group.addMetricFilter(id, { filterPattern, metricName: id, metricNamespace: 'Patterns' });
}

app.synth();
