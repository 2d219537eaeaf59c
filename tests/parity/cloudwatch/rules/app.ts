import * as cdk from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Rules');
const metric = new cloudwatch.Metric({
  dimensionsMap: { InstanceId: 'i-0123456789' }, metricName: 'Load', namespace: 'App', statistic: 'TM(10%:90%)',
});
const first = metric.createAlarm(stack, 'First', { evaluationPeriods: 1, threshold: 1 });
first.addAlarmAction({ bind: () => ({ alarmActionArn: 'arn:aws:automate:eu-west-1:ec2:stop' }) });
const second = cloudwatch.Alarm.fromAlarmName(stack, 'Second', 'second');
new cdk.CfnOutput(stack, 'SecondName', { value: second.alarmName });

const composite = new cloudwatch.CompositeAlarm(stack, 'Composite', {
  actionsEnabled: true,
  actionsSuppressor: second,
  actionsSuppressorWaitPeriod: cdk.Duration.minutes(2),
  alarmDescription: 'Most of them',
  alarmRule: cloudwatch.AlarmRule.atLeast(cloudwatch.AlarmState.ALARM, {
    operands: [first, second], threshold: cloudwatch.AtLeastThreshold.count(2),
  }),
  compositeAlarmName: 'composite',
});
composite.addOkAction({ bind: () => ({ alarmActionArn: 'arn:aws:sns:eu-west-1:111111111111:topic' }) });
new cloudwatch.CompositeAlarm(stack, 'OfAlarms', {
  alarmRule: cloudwatch.AlarmRule.anyOf(composite, first, cloudwatch.AlarmRule.atLeastNot(cloudwatch.AlarmState.OK, {
    operands: [second], threshold: cloudwatch.AtLeastThreshold.percentage(50),
  })),
});

const band = new cloudwatch.MathExpression({
  expression: 'ANOMALY_DETECTION_BAND(m0, 2)', usingMetrics: { m0: metric.with({ label: 'load' }) },
});
new cloudwatch.Alarm(stack, 'Band', {
  comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_UPPER_THRESHOLD,
  evaluationPeriods: 1,
  metric: band,
  threshold: cloudwatch.Alarm.ANOMALY_DETECTION_NO_THRESHOLD,
});
new cloudwatch.AnomalyDetectionAlarm(stack, 'Anomaly', { evaluationPeriods: 2, metric, stdDevs: 2.5 });
const twice = new cloudwatch.MathExpression({
  expression: 'a + b + sub', usingMetrics: {
    a: metric, b: metric, sub: new cloudwatch.MathExpression({ expression: 'a * 2', usingMetrics: { a: metric } }),
  },
});
twice.createAlarm(stack, 'Twice', { evaluationPeriods: 1, threshold: 1, treatMissingData: cloudwatch.TreatMissingData.IGNORE });
new cloudwatch.MathExpression({ expression: 'SELECT AVG(Load) FROM App', period: cdk.Duration.minutes(10) })
  .createAlarm(stack, 'Query', { alarmName: 'query', evaluationPeriods: 1, threshold: 1 });

app.synth();
