import * as cdk from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Metrics', { env: { account: '111111111111', region: 'eu-west-1' } });
const errors = new cloudwatch.Metric({ metricName: 'Errors', namespace: 'App', statistic: 'Sum' });
const calls = new cloudwatch.Metric({ dimensionsMap: { Path: '/' }, metricName: 'Calls', namespace: 'App', statistic: 'Sum' });

const rate = new cloudwatch.MathExpression({
  expression: '100 * errors / calls',
  label: 'Error rate',
  period: cdk.Duration.minutes(1),
  usingMetrics: { calls, errors },
});
rate.createAlarm(stack, 'Rate', { evaluationPeriods: 1, threshold: 5 });
new cloudwatch.MathExpression({
  expression: 'rate + extra', usingMetrics: { extra: errors.with({ statistic: 'max' }), rate },
}).createAlarm(stack, 'Nested', { evaluationPeriods: 1, threshold: 5 });

const elsewhere = new cloudwatch.Metric({
  account: '222222222222', metricName: 'Far', namespace: 'App', region: 'eu-west-1', statistic: 'Average',
});
elsewhere.createAlarm(stack, 'OtherAccount', { evaluationPeriods: 1, threshold: 1 });
const alarm = (id: string, statistic: string) =>
  errors.with({ statistic }).createAlarm(stack, id, { evaluationPeriods: 1, threshold: 1 });
alarm('Percentile', 'p99.9');
alarm('Trimmed', 'tm95');
alarm('Samples', 'n');
alarm('InterquartileMean', 'IQM');

app.synth();
