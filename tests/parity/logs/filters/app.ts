import * as cdk from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as logs from 'aws-cdk-lib/aws-logs';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Filters');
const group = new logs.LogGroup(stack, 'Group');

const filter = group.addMetricFilter('Errors', {
  filterPattern: logs.FilterPattern.anyTerm('ERROR', 'FATAL'), metricName: 'Errors', metricNamespace: 'App',
});
new cdk.CfnOutput(stack, 'MetricNamespace', { value: filter.metric().namespace });
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

const pattern = (id: string, filterPattern: logs.IFilterPattern) =>
  group.addMetricFilter(id, { filterPattern, metricName: id, metricNamespace: 'Patterns' });
pattern('All', logs.FilterPattern.allEvents());
pattern('AllTerms', logs.FilterPattern.allTerms('one', 'two words'));
pattern('Groups', logs.FilterPattern.anyTermGroup(['a', 'b'], ['c']));
pattern('Json', logs.FilterPattern.all(
  logs.FilterPattern.stringValue('$.level', '=', 'ERROR'),
  logs.FilterPattern.any(
    logs.FilterPattern.numberValue('$.status', '>=', 500),
    logs.FilterPattern.booleanValue('$.retry', true),
    logs.FilterPattern.isNull('$.user'),
  ),
));
pattern('Literal', logs.FilterPattern.literal('"as it is"'));
pattern('Spaces', logs.FilterPattern.spaceDelimited('time', 'code', '...').whereNumber('code', '>', 400));

app.synth();
