import * as cdk from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';

const app = new cdk.App();
const there = new cdk.Stack(app, 'There', { env: { account: '111111111111', region: 'us-east-1' } });
const here = new cdk.Stack(app, 'Here', { env: { account: '222222222222', region: 'eu-west-1' } });
const somewhere = new cdk.Stack(app, 'Somewhere');

const calls = new cloudwatch.Metric({ dimensionsMap: { b: '1', a: '2' }, metricName: 'Calls', namespace: 'App' });
const errors = calls.with({
  color: '#123456', id: 'idd', label: 'Errors', period: cdk.Duration.minutes(1), region: 'eu-west-1', statistic: 'p99', visible: false,
});
const rate = new cloudwatch.MathExpression({ expression: 'e / c', usingMetrics: { c: calls, e: errors } });
const double = new cloudwatch.MathExpression({ expression: 'r * 2', label: 'Double', usingMetrics: { r: rate } });
const search = new cloudwatch.SearchExpression({
  color: '#222222', expression: "SEARCH('{App} Calls', 'Sum', 300)", label: 'Found', period: cdk.Duration.minutes(1),
  searchAccount: '333333333333', searchRegion: 'us-west-1', visible: false,
});
const graphs = [
  new cloudwatch.GraphWidget({
    left: [calls, calls.with({ statistic: 'average' }), errors],
    right: [rate, errors.with({ statistic: 'Sum' })],
  }),
  new cloudwatch.GraphWidget({ left: [double], right: [rate] }),
  new cloudwatch.GraphWidget({
    left: [
      search,
      search.with({ expression: 'ignored', label: 'Again' } as cloudwatch.SearchExpressionOptions),
      new cloudwatch.SearchExpression({ expression: 'SEARCH(2)' }),
      new cloudwatch.MathExpression({ expression: 'SUM(s)', label: '', usingMetrics: { s: search } }),
    ],
  }),
  new cloudwatch.GraphWidget({ left: [cloudwatch.Metric.anomalyDetectionFor({ metric: calls, stdDevs: 3 })] }),
  new cloudwatch.GraphWidget({
    left: [calls.attachTo(there), new cloudwatch.MathExpression({ expression: 'h', usingMetrics: { h: calls.attachTo(here) } })],
    right: [calls.attachTo(somewhere).with({ account: '111111111111' })],
  }),
  new cloudwatch.GraphWidget({
    left: [new cloudwatch.MathExpression({
      expression: 'slow', period: cdk.Duration.hours(1), searchAccount: '444444444444', searchRegion: 'us-west-2',
      usingMetrics: { slow: calls },
    })],
  }),
];
for (const stack of [there, here, somewhere]) {
  new cloudwatch.Dashboard(stack, 'Dashboard', { widgets: [graphs] });
}

app.synth();
